using Scriban.Parsing;

namespace Reporter.Core.Templates;

/// <summary>How the language is read everywhere: <c>0.1</c> is a decimal number, as money needs.</summary>
public static class ScribanOptions
{
    public static readonly ParserOptions Parser = new() { ParseFloatAsDecimal = true };

    /// <summary>Code without braces around it.</summary>
    public static readonly LexerOptions CodeOnly = new() { Mode = ScriptMode.ScriptOnly };
}
