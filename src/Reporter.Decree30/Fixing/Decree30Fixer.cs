using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>A property that was set, as often as it was set the same way.</summary>
public sealed record FixedProperty(string Code, string Property, string Before, string After, int Places);

/// <summary>The mended document and what was changed in it. Without changes the bytes are those that came in.</summary>
public sealed record FixResult(byte[] Bytes, IReadOnlyList<FixedProperty> Changes);

/// <summary>
/// Mends what has one right value: page, font, size, weight, slant, alignment, indent, gaps, lines. Never words.
/// Other parts stay byte for byte, and inside a part everything but the touched properties.
/// </summary>
public static class Decree30Fixer
{
    // One change may call for another: a larger motto needs a longer line.
    private const int MostPasses = 5;

    /// <param name="onRequest">Codes of rules outside the safe class that may be mended too.</param>
    /// <returns>Null when the document cannot be read, or may only be read; the reason is in the bag.</returns>
    public static FixResult? Fix(string path, byte[] bytes, DecreeOptions options, IReadOnlyCollection<string> onRequest, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(onRequest);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var allowed = FormatFindings.DecreeRules.Where(rule => rule.Fix == FixClass.Safe || (rule.Fix == FixClass.OnRequest && onRequest.Contains(rule.Code)))
            .Select(rule => rule.Code)
            .Where(code => !options.Severities.TryGetValue(code, out var severity) || severity is not null)
            .ToHashSet(StringComparer.Ordinal);
        var changes = new List<FixedProperty>();
        for (var pass = 0; pass < MostPasses; pass++)
        {
            if (!SafePackage.TryOpen(bytes, out var package, out var fault) || !FactsReader.TryRead(package, LoadOptions.SetLineInfo, out var facts, out fault))
            {
                diagnostics.Add(FormatFindings.DocumentNotReadable(new FileLocation(path), fault));
                return null;
            }
            if (ReasonToOnlyRead(facts) is { } reason)
            {
                diagnostics.Add(FormatFindings.DocumentOnlyRead(new FileLocation(path), reason));
                return null;
            }

            var wanted = Wanted(Decree30Linter.Judge(path, facts, options), allowed);
            if (wanted.Count == 0)
                break;
            bytes = Write(package, wanted);
            changes.AddRange(wanted.Select(w => new FixedProperty(w.Code, w.Change.Property, Before(w.Change), After(w.Change), 1)));
            RequireSameWords(facts, bytes);
        }
        return new FixResult(bytes, [.. changes.GroupBy(c => c with { Places = 0 }).Select(group => group.Key with { Places = group.Count() })]);
    }

    private static ReadOnlyReason? ReasonToOnlyRead(DocumentFacts facts) =>
        facts.IsSigned ? ReadOnlyReason.DigitalSignature
        : facts.IsProtected ? ReadOnlyReason.Protected
        : facts.IsTracked ? ReadOnlyReason.Tracked
        : null;

    // Two rules may speak of one property; the first has it.
    private static List<(string Code, Change Change)> Wanted(LintResult result, HashSet<string> allowed) =>
    [
        .. result.Judgements
            .Where(judgement => allowed.Contains(judgement.Code))
            .SelectMany(judgement => judgement.Changes.Select(change => (judgement.Code, Change: change)))
            .GroupBy(c => (c.Change.Owner, c.Change.Container, c.Change.Property))
            .Select(Merged)
            .Where(c => Before(c.Change) != After(c.Change)),
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

    // The promise of this class, kept at run time: if it ever breaks, nothing is written.
    private static void RequireSameWords(DocumentFacts before, byte[] bytes)
    {
        if (!SafePackage.TryOpen(bytes, out var package, out _) || !FactsReader.TryRead(package, out var after, out _)
            || !before.Paragraphs.Select(p => p.Text).SequenceEqual(after.Paragraphs.Select(p => p.Text)))
            throw new InvalidOperationException("Mending the format changed the words.");
    }

    private static string Before(Change change)
    {
        var holder = change.Container.Length == 0 ? change.Owner : change.Owner.Child(change.Container);
        var property = holder.Child(change.Property);
        return change.Container == "line" ? change.Property
            : property is null ? ""
            : string.Join(' ', change.Attributes.Count == 0 ? [property.Attr("val") ?? "1"] : change.Attributes.Select(a => property.Attr(a.Name) ?? "").Where(value => value.Length > 0));
    }

    private static string After(Change change) =>
        change.Attributes.Count == 0 ? "1" : string.Join(' ', change.Attributes.Select(a => a.Value).Where(value => value.Length > 0));
}
