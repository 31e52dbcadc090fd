using Reporter.Core.Diagnostics;

namespace Reporter.Decree30;

/// <summary>Whether the program may fix what a rule finds.</summary>
public enum FixClass
{
    /// <summary>One property with one right value: <c>--fix</c> sets it.</summary>
    Safe,

    /// <summary>The writer may have meant it: only <c>--fix-rule</c> sets it.</summary>
    OnRequest,

    /// <summary>Words, tones, capitals, dates and names belong to the writer.</summary>
    Never,
}

/// <summary>A rule as it is listed: its code, the place in the decree, what it asks for, whether it can be fixed.</summary>
public sealed record DecreeRule(string Code, string Article, Bilingual Asks, Severity Severity, FixClass Fix);
