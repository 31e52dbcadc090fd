using Reporter.Core.Diagnostics;

namespace Reporter.Core.Validation;

/// <summary>An explanation typed beside a figure answers a query about it: the finding stays, as a note that quotes it.</summary>
internal static class Explanations
{
    public static Diagnostic Apply(Diagnostic found, string explanation) =>
        found.Severity == Severity.Query && !string.IsNullOrWhiteSpace(explanation) ? ValidationFindings.Explained(found, explanation)
            : found;
}
