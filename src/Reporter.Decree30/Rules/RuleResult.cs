using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Decree30.Rules;

public enum Verdict
{
    Kept,
    Broken,

    /// <summary>The parts of one component disagree, or a value cannot be told: a person must look.</summary>
    ToBeLookedAt,

    NotApplicable,
}

/// <summary>One property to be set in one element: what <c>--fix</c> writes.</summary>
/// <param name="Owner">The run, paragraph or section whose property it is.</param>
/// <param name="Container">The element that holds properties: <c>rPr</c>, <c>pPr</c>, or empty for the owner itself.</param>
/// <param name="Attributes">Values by local name; an empty value removes the attribute.</param>
public sealed record Change(string Part, XElement Owner, string Container, string Property,
    IReadOnlyList<(string Name, string Value)> Attributes);

/// <summary>What a rule says about one document.</summary>
public sealed record RuleResult(string Code, Verdict Verdict)
{
    public Diagnostic? Finding { get; init; }

    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The page number has to be put in or moved, which takes more than a property.</summary>
    public bool SetsPageNumber { get; init; }

    public static RuleResult Kept(string code) => new(code, Verdict.Kept);

    public static RuleResult NotApplicable(string code) => new(code, Verdict.NotApplicable);

    public static RuleResult Broken(Diagnostic finding, params IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Code, Verdict.Broken) { Finding = finding, Changes = changes };
    }

    /// <summary>A doubt is told as a note, whatever the rule's own severity.</summary>
    public static RuleResult LookAt(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Code, Verdict.ToBeLookedAt) { Finding = finding with { Severity = Severity.Note } };
    }
}
