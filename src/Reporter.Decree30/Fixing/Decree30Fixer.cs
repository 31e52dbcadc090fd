using System.Text;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>
/// Fixes what has one right value: page, font, size, weight, slant, alignment, indent, gaps, lines, page number. Never words.
/// Other parts stay byte for byte, and inside a part everything but the touched properties.
/// </summary>
public static class Decree30Fixer
{
    // One change may call for another: a larger motto needs a longer line.
    private const int MostPasses = 5;

    /// <param name="onRequest">Codes of rules outside the safe class that may be fixed too.</param>
    /// <returns>Null when the document cannot be read, or may only be read; the reason is in the bag.</returns>
    public static FixResult? Fix(string path, byte[] bytes, DecreeOptions options, IReadOnlyCollection<string> onRequest,
        DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(onRequest);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var allowed = FormatFindings.DecreeRules.Where(rule => rule.Fix == FixClass.Safe
            || (rule.Fix == FixClass.OnRequest && onRequest.Contains(rule.Code)))
            .Select(rule => rule.Code)
            .Where(code => !options.Severities.TryGetValue(code, out var severity) || severity is not null)
            .ToHashSet(StringComparer.Ordinal);
        try
        {
            return Fix(path, bytes, options, allowed, diagnostics);
        }
        catch (PackageException wrong)
        {
            diagnostics.Add(FormatFindings.DocumentNotReadable(new FileLocation(path), wrong.Fault));
            return null;
        }
    }

    private static FixResult? Fix(string path, byte[] bytes, DecreeOptions options, HashSet<string> allowed, DiagnosticBag diagnostics)
    {
        var changes = new List<FixedProperty>();
        var wrapping = new Dictionary<string, Location>(StringComparer.Ordinal);
        var numberIsSet = false;
        double? pages = null;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            if (!SafePackage.TryOpen(bytes, out var package, out var fault)
                || !FactsReader.TryRead(package, LoadOptions.SetLineInfo, out var facts, out fault))
                throw fault;
            if (ReasonToOnlyRead(facts) is { } reason)
            {
                diagnostics.Add(FormatFindings.DocumentOnlyRead(new FileLocation(path), reason));
                return null;
            }
            pages ??= PageEstimate.Of(facts);
            var result = Decree30Linter.Judge(path, facts, options);
            var wanted = Wanted(result, allowed);
            HeadLines.LeaveOut(path, facts, result, wanted, wrapping);
            if (wanted.Count > 0)
            {
                bytes = Write(package, wanted);
                changes.AddRange(wanted.SelectMany(w => Recorded(w.Code, w.Change)));
            }
            else if (!numberIsSet && result.Results.FirstOrDefault(r => r.SetsPageNumber && allowed.Contains(r.Code)) is { } number
                && PageNumberWriter.Write(package, facts) is { } numbered)
            {
                numberIsSet = true;
                bytes = numbered;
                changes.Add(new FixedProperty(number.Code, "PAGE", "val", "", "1", 1));
            }
            else
            {
                break;
            }
            RequireSameWords(facts, bytes);
        }
        foreach (var (line, at) in wrapping)
            diagnostics.Add(FormatFindings.WouldWrap(at, line));
        if (changes.Count > 0 && pages is { } before && Pages(bytes) is { } after && MayAddPage(before, after))
            diagnostics.Add(FormatFindings.PageAdded(new FileLocation(path), before, after));
        return new FixResult(bytes,
            [.. changes.GroupBy(c => c with { Places = 0 }).Select(group => group.Key with { Places = group.Count() })]);
    }

    // The estimate is good to a tenth of a page and two hundredths of each page before it; where the end of a page may lie
    // between the two, a person is told.
    private static bool MayAddPage(double before, double after)
    {
        var doubt = 0.1 + (0.02 * before);
        return after - before > 0.002 && Math.Ceiling(after + doubt) > Math.Ceiling(before - doubt);
    }

    private static double? Pages(byte[] bytes) =>
        SafePackage.TryOpen(bytes, out var package, out _) && FactsReader.TryRead(package, out var facts, out _) ? PageEstimate.Of(facts)
            : null;

    private static ReadOnlyReason? ReasonToOnlyRead(DocumentFacts facts) =>
        facts.IsSigned ? ReadOnlyReason.DigitalSignature
        : facts.IsProtected ? ReadOnlyReason.Protected
        : facts.IsTracked ? ReadOnlyReason.Tracked
        : null;

    // Two rules may speak of one property; the first has it.
    private static List<(string Code, Change Change)> Wanted(LintResult result, HashSet<string> allowed) =>
    [
        .. result.Results
            .Where(found => allowed.Contains(found.Code))
            .SelectMany(found => found.Changes.Select(change => (found.Code, Change: change)))
            .GroupBy(c => (c.Change.Owner, c.Change.Container, c.Change.Property))
            .Select(Merged)
            .Where(c => Recorded(c.Code, c.Change).Any()),
    ];

    private static (string Code, Change Change) Merged(IEnumerable<(string Code, Change Change)> same)
    {
        var all = same.ToList();
        return (all[0].Code, all[0].Change with { Attributes = [.. all.SelectMany(c => c.Change.Attributes).DistinctBy(a => a.Name)] });
    }

    private static byte[] Write(SafePackage package, List<(string Code, Change Change)> wanted)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in wanted.GroupBy(w => w.Change.Part, StringComparer.OrdinalIgnoreCase))
        {
            if (!package.TryRead(part.Key, out var bytes, out _) || XmlText.Of(bytes) is not { } text)
                continue;
            var writer = new PropertyWriter(text);
            foreach (var owner in part.GroupBy(w => w.Change.Owner))
                writer.Write(owner.Key, [.. owner.Select(w => w.Change)]);
            parts[part.Key] = text.Bytes();
        }
        return package.With(parts);
    }

    // The promise of this class, kept at run time: if it ever breaks, nothing is written. A letter put together from its parts, a
    // blank before the first word and an empty paragraph with a line are no words.
    private static void RequireSameWords(DocumentFacts before, byte[] bytes)
    {
        if (!SafePackage.TryOpen(bytes, out var package, out _) || !FactsReader.TryRead(package, out var after, out _)
            || !WordsOf(before).SequenceEqual(WordsOf(after)))
            throw new InvalidOperationException("Fixing the format changed the words.");
    }

    private static IEnumerable<string> WordsOf(DocumentFacts facts) =>
        facts.Paragraphs.Where(p => !p.IsBlank).Select(p => p.Text.Normalize(NormalizationForm.FormC).TrimStart(' ', '\t', '\u00A0'));

    // Value by value, and only those that differ.
    private static IEnumerable<FixedProperty> Recorded(string code, Change change)
    {
        if (change.Container is NewLine.Container or TextChange.Container)
            return [new FixedProperty(code, change.Container == NewLine.Container ? NewLine.Below : change.Property, "val", "", "1", 1)];
        if (change.Container == "line")
            return change.Property == change.Attributes[0].Value ? []
                : [new FixedProperty(code, "line", "cx", change.Property, change.Attributes[0].Value, 1)];
        var holder = change.Container.Length == 0 ? change.Owner : change.Owner.Child(change.Container);
        var property = holder.Child(change.Property);
        var attributes = change.Attributes.Count > 0 ? change.Attributes : [("val", property is null ? "1" : "")];
        return attributes.Select(a => new FixedProperty(code, change.Property, a.Name, Read(property, a.Name), a.Value, 1))
            .Where(c => c.Before != c.After);
    }

    // A line height that is no multiple is a length, and says so.
    private static string Read(XElement? property, string attribute) =>
        property.Attr(attribute) is not { } value ? ""
        : attribute == "line" && property.Attr("lineRule") is "exact" or "atLeast" && WordXml.Twips(value) is { } twips
            ? FormattableString.Invariant($"{twips / 20.0}pt")
        : value;
}
