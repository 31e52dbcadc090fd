using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Years.Reading;

namespace Reporter.Years.Proving;

/// <summary>
/// Words that somebody typed with numbers in them: “Nghị định số 28”, “(3)”. No figure is behind such a number. It is known by the words it
/// stands in and never by itself: a “12” that is typed in one place is a figure in another.
/// </summary>
public sealed partial class TypedPassages
{
    // A subject begins with a capital in the plan and with a small letter within a sentence.
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    private readonly List<string> _passages;

    private TypedPassages(IEnumerable<string> texts) =>
        _passages = [.. texts.Select(Plain).Where(text => text.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal)];

    /// <summary>What stands in the templates between their tags.</summary>
    public static TypedPassages In(YearTemplates templates)
    {
        ArgumentNullException.ThrowIfNull(templates);

        return new TypedPassages(TextsOf(templates));
    }

    /// <summary>What stands in the templates, and what the plan's author wrote.</summary>
    public static TypedPassages In(YearTemplates templates, ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(plan);

        var (document, head) = (plan.Document, plan.Report);
        return new TypedPassages(
        [
            .. TextsOf(templates), $"năm {plan.Year}", $"năm {plan.Year - 1}", .. DaysOf(plan).Select(day => $"ngày {VietDate.Format(day)}"),
            .. document.Bases, document.Subject, $"{document.Kind} số {document.Symbol}",
            $"ngày {document.DateText}", $"tháng {document.DateText}", head.Subject, .. head.AddressedTo, .. head.Recipients,
            .. plan.Sections.Select(section => section.Name), .. plan.Fields.Select(field => field.Name),
            .. plan.Units.Select(unit => unit.Name),
        ]);
    }

    private static IEnumerable<DateOnly> DaysOf(ReportPlan plan) =>
        new[] { plan.Period.From, plan.Period.To, plan.Due ?? default }.Where(day => day != default);

    /// <summary>Of each number of a text, in order: whether it is one of those.</summary>
    public IReadOnlyList<bool> Of(string text)
    {
        var plain = BlankPattern().Replace(text, " ").Trim();
        var numbers = ReportWords.PlacesIn(plain).ToList();
        var places = _passages.SelectMany(passage => PlacesOf(passage, plain)).ToList();
        // What numbers the paragraph itself is no figure either.
        return numbers.ConvertAll(number => (number.Start.Value == 0 && LeadPattern().IsMatch(plain))
            || places.Exists(place => place.From <= number.Start.Value && number.End.Value <= place.To));
    }

    // Signs and digits alone stand everywhere: such a passage is known only where it is the whole paragraph.
    private static IEnumerable<(int From, int To)> PlacesOf(string passage, string text)
    {
        if (!passage.Any(char.IsLetter))
        {
            if (passage == text)
                yield return (0, text.Length);
            yield break;
        }
        for (var at = text.IndexOf(passage, Ignoring); at >= 0; at = text.IndexOf(passage, at + 1, Ignoring))
            yield return (at, at + passage.Length);
    }

    private static IEnumerable<string> TextsOf(YearTemplates templates)
    {
        foreach (var file in templates.Used.Select(used => used.Name).ToList())
        {
            var name = file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..];
            if (templates.Sources.Find(name) is not { } source)
                continue;
            var words = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                ? string.Join('\n', (ReportWords.Of(source.Bytes.ToArray()) ?? []).Select(paragraph => paragraph.Text))
                : Encoding.UTF8.GetString(source.Bytes.Span);
            foreach (var text in TagPattern().Replace(words, "\n").Split('\n'))
                yield return text;
        }
    }

    /// <summary>As Word shows it: without the marks of light Markdown, with one blank between words.</summary>
    private static string Plain(string text) =>
        BlankPattern().Replace(text.Replace("**", "", StringComparison.Ordinal).TrimStart('#', '-', ' ', '\t'), " ").Trim();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"^\d+(?:\.\d+)*[.)] \p{L}")]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();
}
