using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;
using Reporter.Packages;

namespace Reporter.Decree30;

/// <summary>What was found out about one file.</summary>
public sealed record LintResult(DocumentFacts Facts, IReadOnlyList<DecreeDocument> Documents, IReadOnlyList<RuleResult> Results);

/// <summary>Tells, for any .docx, whether it keeps the format of administrative documents. Never says that it is compliant.</summary>
public static class Decree30Linter
{
    /// <summary>Null when the file cannot be read; the reason is in the bag.</summary>
    public static LintResult? Check(string path, byte[] bytes, DecreeOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);

        if (!SafePackage.TryOpen(bytes, out var package, out var fault) || !FactsReader.TryRead(package, out var facts, out fault))
        {
            diagnostics.Add(FormatFindings.DocumentNotReadable(new FileLocation(path), fault.Fault));
            return null;
        }

        LintResult result;
        try
        {
            result = Judge(path, facts, options);
        }
        catch (Exception unforeseen)
        {
            // One document never stops the others, nor the report that it is.
            diagnostics.Add(FormatFindings.JudgingFailed(new FileLocation(path), unforeseen.GetType().Name));
            return null;
        }
        foreach (var finding in result.Results.Select(j => j.Finding).OfType<Diagnostic>())
        {
            if (WithSeverity(finding, options) is { } told)
                diagnostics.Add(told);
        }
        return result;
    }

    internal static LintResult Judge(string path, DocumentFacts facts, DecreeOptions options)
    {
        if (options.IsTemplate)
            facts = TemplateTags.Shown(facts);
        var documents = ComponentFinder.Find(facts);
        var judgements = new List<RuleResult>();
        // A file without one paragraph is no document of an office, and that is said too.
        if (documents.Count == 0)
            judgements.Add(RuleResult.NeedsReview(FormatFindings.NotThisFormat(new FileLocation(path), DecreeFormatKind.Other)));
        foreach (var document in documents)
        {
            var context = new RuleContext(path, facts, document, options);
            if (document.Format == DecreeFormatKind.Administrative)
                judgements.AddRange(RuleBook.Rules.SelectMany(rule => rule.Judge(context)));
            else if (document != documents[0] && documents.Any(d => d.Format == DecreeFormatKind.Administrative))
                judgements.Add(RuleResult.NeedsReview(PartNotJudged(context, document)));
            else if (documents.All(d => d.Format != DecreeFormatKind.Administrative) && document == documents[0])
                judgements.Add(RuleResult.NeedsReview(FormatFindings.NotThisFormat(context.File, document.Format)));
        }
        return new LintResult(facts, documents, judgements);
    }

    private static Diagnostic PartNotJudged(RuleContext context, DecreeDocument document)
    {
        var first = context.Paragraphs.FirstOrDefault(p => !p.IsBlank);
        return FormatFindings.PartNotJudged(first is null ? context.File : context.At(first), document.Format, first?.Text.Trim() ?? "");
    }

    internal static Diagnostic? WithSeverity(Diagnostic finding, DecreeOptions options) =>
        !options.Severities.TryGetValue(finding.Code, out var severity) ? finding
        : severity is { } own ? finding with { Severity = own } : null;
}
