namespace Reporter.Core.Diagnostics;

/// <summary>
/// Every diagnostic the program can give, one factory each. The first digit of a code names the stage:
/// 1 plan, 2 intake, 3 matching, 4 validation, 5 consolidation, 6 templates, 7 Decree 30, 9 the program itself.
/// A code is never reused. Each has a page at docs/diagnostics/CODE.md.
/// </summary>
public static class Finding
{
    public static Diagnostic Error(string code, Location at, string vi, string en) =>
        new(code, Severity.Error, at, new Bilingual(vi, en));

    public static Diagnostic Query(string code, Location at, string vi, string en) =>
        new(code, Severity.Query, at, new Bilingual(vi, en));

    public static Diagnostic Note(string code, Location at, string vi, string en) =>
        new(code, Severity.Note, at, new Bilingual(vi, en));

    public static Diagnostic Advise(this Diagnostic diagnostic, string vi, string en) =>
        diagnostic with { Advice = new Bilingual(vi, en) };

    /// <summary>Names what the finding is about as the sender typed it, so that findings of many files can be gathered.</summary>
    public static Diagnostic About(this Diagnostic diagnostic, params IReadOnlyList<string> subjects) =>
        diagnostic with { Subjects = subjects };

    public const int LongestQuotation = 60;

    private const int LongestPath = 400;

    public static string Cut(string text) => text.Length <= LongestQuotation ? text : text[..LongestQuotation].TrimEnd() + "…";

    /// <summary>A path of titles is copied into the plan, so that it must be whole as far as titles can be long.</summary>
    public static string CutPath(string path) => path.Length <= LongestPath ? path : path[..LongestPath].TrimEnd() + "…";

    public static string Listed(IReadOnlyList<string> names) =>
        string.Join("; ", names.Take(8).Select(name => $"“{name}”")) + (names.Count > 8 ? $"; … (+{names.Count - 8})" : "");

    public static string DidYouMeanVi(string? nearest) => nearest is null ? "" : $" Có phải “{nearest}”?";

    public static string DidYouMeanEn(string? nearest) => nearest is null ? "" : $" Did you mean “{nearest}”?";
}
