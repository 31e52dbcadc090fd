using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Decree30.Rules;

public enum RuleOutcome
{
    Passes,
    Violates,

    /// <summary>The parts of one component disagree, or a value cannot be told: a person must look.</summary>
    NeedsReview,

    NotApplicable,
}

/// <summary>One property to be set in one element: what <c>--fix</c> writes.</summary>
/// <param name="Owner">The run, paragraph or section whose property it is.</param>
/// <param name="Container">The element that holds properties: <c>rPr</c>, <c>pPr</c>, or empty for the owner itself.</param>
/// <param name="Attributes">Values by local name; an empty value removes the attribute.</param>
public sealed record Change(string Part, XElement Owner, string Container, string Property,
    IReadOnlyList<(string Name, string Value)> Attributes);

/// <summary>What a rule says about one document.</summary>
public sealed record RuleResult(string Code, RuleOutcome Outcome)
{
    public Diagnostic? Finding { get; init; }

    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The page number has to be put in or moved, which takes more than a property.</summary>
    public bool SetsPageNumber { get; init; }

    public static RuleResult Passes(string code) => new(code, RuleOutcome.Passes);

    public static RuleResult NotApplicable(string code) => new(code, RuleOutcome.NotApplicable);

    public static RuleResult Violates(Diagnostic finding, params IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Code, RuleOutcome.Violates) { Finding = finding, Changes = changes };
    }

    /// <summary>A doubt is reported as a note, whatever the rule's own severity.</summary>
    public static RuleResult NeedsReview(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Code, RuleOutcome.NeedsReview) { Finding = finding with { Severity = Severity.Note } };
    }
}
