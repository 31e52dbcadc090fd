namespace Reporter.Core.Templates.Tags;

/// <summary>Sorts what Scriban's parser says (in English, for programmers) into the kinds that the catalogue can tell a staffer.</summary>
public static class ParserMessages
{
    public static TagMistake Explain(string message)
    {
        if (Has("string", "end of string", "Unexpected end of file while parsing a string", "terminating"))
            return TagMistake.QuoteNotClosed;
        if (Has("parenthesis", "`)`", "CloseParen"))
            return TagMistake.BracketNotClosed;
        if (Has("bracket", "`]`", "CloseBracket"))
            return TagMistake.BracketNotClosed;
        if (Has("keyword") && Has("`in`", "in "))
            return TagMistake.LoopNotWhole;
        if (Has("Expecting <variable> after `for`", "for statement", "`for`"))
            return TagMistake.LoopNotWhole;
        if (Has("condition", "<if>", "Expecting <expression> after `if`"))
            return TagMistake.ConditionNotWhole;
        if (Has("Expecting"))
            return TagMistake.SomethingMissing;
        return TagMistake.NotUnderstood;

        bool Has(params string[] words) => words.Any(word => message.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
