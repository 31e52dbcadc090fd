using Scriban.Parsing;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>Words of other template engines that people type from habit: understood, so that one slip gives one finding.</summary>
public static class ForeignWords
{
    private static readonly string[] Blocks = ["for", "foreach", "each", "if", "unless", "while", "case", "switch", "capture", "func",
        "with", "loop"];

    private static readonly string[] Conditions = ["if", "else", "elif", "elsif", "elseif", "while"];

    // Within an expression they are operators elsewhere; with blanks around them no name is meant.
    private static readonly string[] Words = [" and ", " or ", "not "];

    public static string Correct(string code, List<TagProblem> problems, bool hasSections = false)
    {
        if (SectionOrMember(code, hasSections) is { } section)
        {
            problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, code, section, ""));
            return section;
        }
        code = CorrectOperators(code, problems);
        var word = FirstWord(code);
        if (Correction(word, code[word.Length..]) is not { } correct)
            return code;

        problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, word, correct, ""));
        return correct == "end" ? "end" : correct + code[word.Length..];
    }

    /// <summary><c>{{?x}}</c>, <c>{{#x}}</c>, <c>{{^x}}</c> that begin a section, <c>{{.x}}</c>, a member of the loop's item, and
    /// <c>{{{x}}}</c>.</summary>
    private static string? SectionOrMember(string code, bool hasSections)
    {
        // Three braces print without escaping elsewhere.
        if (code.Length > 2 && code[0] == '{' && code[^1] == '}' && code[1..^1].Trim() is { Length: > 0 } inner
            && inner.All(character => char.IsLetterOrDigit(character) || character is '_' or '.'))
            return inner;
        if (code.Length < 2 || !(char.IsLetter(code[1]) || code[1] == '_')
            || !code[1..].All(character => char.IsLetterOrDigit(character) || character is '_' or '.'))
            return null;
        return code[0] switch
        {
            '?' => "if " + code[1..],
            '^' when hasSections => "if !" + code[1..],
            '#' when hasSections => "for d in " + code[1..],
            '.' => "d" + code,
            _ => null,
        };
    }

    /// <summary><c>and</c>, <c>or</c>, <c>not</c>; in a condition also a single <c>=</c>, and <c>=&gt;</c> turned round.</summary>
    private static string CorrectOperators(string code, List<TagProblem> problems)
    {
        var isCondition = Conditions.Contains(FirstWord(code), StringComparer.OrdinalIgnoreCase);
        if (code.Contains(';', StringComparison.Ordinal) || code.Contains('\n', StringComparison.Ordinal)
            || !(isCondition || code.Contains("<>", StringComparison.Ordinal)
                || Words.Any(word => code.Contains(word, StringComparison.OrdinalIgnoreCase))))
            return code;
        var tokens = new Lexer(code, null, ScribanOptions.CodeOnly).ToList();
        for (var index = tokens.Count - 1; index >= (isCondition ? 1 : 0); index--)
        {
            var (start, end) = (tokens[index].Start.Offset, tokens[index].End.Offset + 1);
            if (index > 0 && tokens[index - 1].Type is TokenType.Dot or TokenType.QuestionDot)
                continue;
            var correct = OperatorFor(tokens[index], code, isCondition);
            if (tokens[index].Type == TokenType.Less && end < code.Length && code[end] == '>')
            {
                correct = "!=";
                end++;
            }
            if (correct == "==" && end < code.Length && code[end] is '>' or '<')
            {
                correct = code[end] + "=";
                end++;
            }
            if (correct is null)
                continue;
            problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, code[start..end], correct, ""));
            code = code[..start] + correct + code[end..];
        }
        return code;
    }

    private static string? OperatorFor(Token token, string code, bool isCondition) => token.Type switch
    {
        TokenType.Equal when isCondition => "==",
        TokenType.Identifier => token.GetText(code) switch
        {
            "and" or "AND" => "&&",
            "or" or "OR" => "||",
            "not" or "NOT" => "!",
            _ => null,
        },
        _ => null,
    };

    private static string? Correction(string word, string rest) => word switch
    {
        "elseif" or "elsif" or "elif" => "else if",
        "foreach" => "for",
        "END" or "End" => "end",
        "FOR" or "For" => "for",
        "IF" or "If" => "if",
        "ELSE" or "Else" => "else",
        "end" when Blocks.Contains(rest.Trim(), StringComparer.OrdinalIgnoreCase) => "end",
        _ when (word.StartsWith("end", StringComparison.OrdinalIgnoreCase)
            && Blocks.Contains(word[3..].TrimStart('-', '_'), StringComparer.OrdinalIgnoreCase)) => "end",
        _ when word.StartsWith('/') => "end",
        _ when word.StartsWith('#') && Blocks.Contains(word[1..], StringComparer.OrdinalIgnoreCase) =>
            word[1..].ToLowerInvariant() is "if" ? "if" : "for",
        _ => null,
    };

    private static string FirstWord(string code)
    {
        var end = 0;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] is '_' or '-' || (end == 0 && code[end] is '/' or '#')))
            end++;
        return code[..end];
    }
}
