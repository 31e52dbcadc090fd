using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>Sorts what Scriban says at run time (in English, for programmers) into the kinds that the catalogue can tell a
/// staffer.</summary>
public static class RuntimeMessages
{
    private const string TextFigure = "a text that looks like a number";

    /// <summary>What is thrown where somebody reckons with a figure that is a text.</summary>
    public static ScriptRuntimeException NoNumber(SourceSpan span, string text) => new(span, $"`{text}` is {TextFigure}");

    public static (TagFailure Failure, string Detail) Explain(ScriptRuntimeException problem)
    {
        var message = problem.OriginalMessage;
        var quoted = Quoted(message);
        if (problem.InnerException is DivideByZeroException || Has("divide by zero"))
            return (TagFailure.DivisionByZero, "");
        if (problem.InnerException is TimeoutException)
            return (TagFailure.TooSlow, "");
        if (Has("too deeply nested"))
            return (TagFailure.Endless, "");
        if (Has("for a null object", "is null. Cannot access"))
            return (TagFailure.EmptyValue, MemberOf(message, quoted));
        if (Has(TextFigure))
            return (TagFailure.TextForNumber, quoted);
        if (Has("Invalid target function", "is not a valid function"))
            return (TagFailure.NotCallable, quoted);
        if (Has("The function") && Has("was not found"))
            return (TagFailure.NotAFunction, quoted);
        if (Has("is not a function"))
            return (TagFailure.NotAFunction, quoted);
        if (Has("number of arguments", "Argument `", "Expecting at least"))
            return (TagFailure.WrongArguments, quoted);
        if (Has("for iterator", "list value", "list accessor"))
            return (TagFailure.NotAList, "");
        if (Has("readonly", "Cannot set"))
            return (TagFailure.ReadOnly, quoted);
        if (Has("Unable to convert", "operator", "operation", "Cannot apply"))
            return (TagFailure.WrongType, "");
        return (TagFailure.WrongType, "");

        bool Has(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (message.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
            return false;
        }
    }

    /// <summary>“Cannot get the member a.b for a null object.” names the expression without quotes.</summary>
    private static string MemberOf(string message, string quoted)
    {
        const string Start = "Cannot get the member ";
        var from = message.IndexOf(Start, StringComparison.Ordinal);
        if (from < 0)
            return quoted;
        var end = message.IndexOf(" for a null", from, StringComparison.Ordinal);
        return end < 0 ? quoted : message[(from + Start.Length)..end];
    }

    private static string Quoted(string message)
    {
        var from = message.IndexOf('`', StringComparison.Ordinal);
        var to = from < 0 ? -1 : message.IndexOf('`', from + 1);
        return to < 0 ? "" : message[(from + 1)..to];
    }
}
