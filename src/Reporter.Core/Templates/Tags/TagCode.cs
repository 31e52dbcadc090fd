using Reporter.Core.Templates.OtherEngines;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Tags;

public enum StepKind
{
    /// <summary><c>for</c>, <c>if</c>, <c>case</c>, …: a block begins and is not ended in the same tag.</summary>
    Open,

    /// <summary><c>else</c>, <c>when</c></summary>
    Middle,

    /// <summary><c>end</c></summary>
    Close,
}

/// <param name="Keyword">The keyword of the block: “for”, “else”, “end”.</param>
public sealed record BlockStep(StepKind Kind, string Keyword);

/// <summary>The inside of one tag: which blocks it opens and closes, whether it prints, what is wrong with it.</summary>
public sealed record TagCode(string Text, IReadOnlyList<BlockStep> Steps, bool Prints, IReadOnlyList<TagProblem> Problems)
{
    /// <summary>The function that begins a list of the document anew; called alone, it prints nothing.</summary>
    public const string RestartNumbering = "danh_so_lai";

    /// <summary>The tag's own statements; null when they could not be parsed.</summary>
    public ScriptNode? Script { get; private init; }

    public bool IsEmpty => Text.Length == 0;

    /// <param name="hasSections">The part also has <c>{{/ds}}</c>, so that <c>{{#ds}}</c> is no remark.</param>
    public static TagCode Read(string code, bool hasSections = false)
    {
        var read = ReadOne(code, hasSections);
        if (read.Problems.Count == 0 || !code.Contains('\n', StringComparison.Ordinal))
            return read;

        // Shift+Enter within a tag ends a statement; where that gives no sense it was a space.
        var joined = ReadOne(code.Replace('\n', ' '), hasSections);
        return joined.Problems.Count == 0 ? joined : read;
    }

    private static TagCode ReadOne(string code, bool hasSections)
    {
        var problems = new List<TagProblem>();
        code = ForeignSigns.Correct(code, problems);
        code = VietnameseWords.Correct(code, problems);
        code = ForeignWords.Correct(code, problems, hasSections);
        var read = Parse(code, problems);
        if (read.Script is null && ForeignSigns.DecimalComma(code) is var (written, pointed)
            && Parse(pointed, []) is { Script: not null } corrected)
        {
            problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, written, written.Replace(',', '.'), ""));
            return corrected with { Problems = problems };
        }
        if (read.Script is null && InParentheses(code) is { } whole && Parse(whole, []) is { Script: not null } loop)
            return loop with { Problems = problems };
        if (read.Script is null)
            problems.Add(read.Problems[^1]);
        return read with { Problems = problems };
    }

    /// <summary><c>for g in nhom_theo ds "loai"</c>: the language wants a call behind <c>in</c> in parentheses, its authors do
    /// not.</summary>
    private static string? InParentheses(string code)
    {
        const string In = " in ";
        var from = code.StartsWith("for ", StringComparison.Ordinal) && code.AsSpan().IndexOfAny(';', '\n') < 0
            ? code.IndexOf(In, StringComparison.Ordinal) : -1;
        return from < 0 ? null : $"{code[..(from + In.Length)]}({code[(from + In.Length)..].Trim()})";
    }

    private static TagCode Parse(string code, IReadOnlyList<TagProblem> known)
    {
        var problems = new List<TagProblem>(known);
        var steps = BlockSteps.Of(code);

        // Each tag is parsed alone, made whole with the blocks it leaves open: so one bad tag gives one error.
        var prefix = string.Concat(steps.Unopened.AsEnumerable().Reverse().Select(step => step == "when" ? "case 0;" : "if true;"));
        var suffix = string.Concat(Enumerable.Repeat("\nend", steps.LeftOpen));
        var parsed = Template.Parse(prefix + code + suffix, null, ScribanOptions.Parser, ScribanOptions.CodeOnly);
        if (parsed.HasErrors)
            problems.Add(ParseProblem(parsed, prefix.Length));
        return new TagCode(code, steps.Outer,
            !parsed.HasErrors && parsed.Page is { } page && PrintsIn(page.Body)
            && code != RestartNumbering, problems)
        { Script = parsed.HasErrors ? null : parsed.Page };
    }

    private static TagProblem ParseProblem(Template parsed, int prefix)
    {
        var first = parsed.Messages.First(message => message.Type == ParserMessageType.Error);
        var column = Math.Max(1, first.Span.Start.Offset - prefix + 1);
        return new TagProblem(TagProblemKind.Syntax, "", column.ToString(System.Globalization.CultureInfo.InvariantCulture), first.Message);
    }

    /// <summary>Whether a statement puts something into the document; assignments and the bodies of functions do not.</summary>
    private static bool PrintsIn(ScriptNode? node) => node switch
    {
        null => false,
        ScriptExpressionStatement { Expression: ScriptAssignExpression or null } => false,
        ScriptExpressionStatement { Expression: var expression } => !IsIncrement(expression) && !LayoutFunctions.IsSilentCall(expression),
        ScriptBlockStatement block => block.Statements.Any(PrintsIn),
        ScriptIfStatement branch => PrintsIn(branch.Then) || PrintsIn(branch.Else),
        ScriptElseStatement other => PrintsIn(other.Body),
        ScriptForStatement loop => PrintsIn(loop.Body) || PrintsIn(loop.Else),
        ScriptWhileStatement loop => PrintsIn(loop.Body),
        ScriptCaseStatement choice => PrintsIn(choice.Body),
        ScriptWhenStatement choice => PrintsIn(choice.Body) || PrintsIn(choice.Next),
        ScriptWithStatement scope => PrintsIn(scope.Body),
        ScriptWrapStatement => true,
        _ => false,
    };

    private static bool IsIncrement(ScriptExpression expression) => expression is ScriptIncrementDecrementExpression;
}

/// <summary>The blocks that a tag opens, continues and closes.</summary>
/// <param name="Outer">What is left when the blocks that begin and end within the tag are taken away.</param>
/// <param name="Unopened">For each <c>end</c>, <c>else</c> or <c>when</c> without a beginning in the tag: its keyword.</param>
/// <param name="LeftOpen">How many <c>end</c> the tag lacks to be parsed alone, those for <c>else</c> among them.</param>
public sealed record BlockSteps(IReadOnlyList<BlockStep> Outer, IReadOnlyList<string> Unopened, int LeftOpen)
{
    public static BlockSteps Of(string code)
    {
        var outer = new List<BlockStep>();
        var unopened = new List<string>();
        var inner = new Stack<int>();
        var borrowed = 0;
        foreach (var step in Read(code))
        {
            switch (step.Kind)
            {
                case StepKind.Open:
                    inner.Push(outer.Count);
                    outer.Add(step);
                    break;
                case StepKind.Middle when inner.Count == 0:
                    outer.Add(step);
                    if (borrowed == 0)
                    {
                        unopened.Add(step.Keyword);
                        borrowed = 1;
                    }
                    break;
                case StepKind.Close when inner.Count > 0:
                    var opened = inner.Pop();
                    outer.RemoveRange(opened, outer.Count - opened);
                    break;
                case StepKind.Close:
                    outer.Add(step);
                    if (borrowed > 0)
                        borrowed = 0;
                    else
                        unopened.Add(step.Keyword);
                    break;
                default:
                    break;
            }
        }
        return new BlockSteps(outer, unopened, inner.Count + borrowed);
    }

    private static IEnumerable<BlockStep> Read(string code)
    {
        var startsStatement = true;
        var previous = TokenType.NewLine;
        var afterElse = false;
        foreach (var token in new Lexer(code, null, ScribanOptions.CodeOnly))
        {
            // `for.index` is a value, not the beginning of a loop.
            var isMember = NextIs(code, token.End.Offset + 1);
            var word = token.Type == TokenType.Identifier && !isMember ? token.GetText(code) : "";
            if (startsStatement && StepOf(word) is { } step)
            {
                yield return step;
                afterElse = word == "else";
                previous = token.Type;
                startsStatement = afterElse;
                continue;
            }
            if (word == "do" && previous is not (TokenType.Dot or TokenType.QuestionDot))
                yield return new BlockStep(StepKind.Open, "do");

            // Behind `else if` and `do` a new statement begins in Scriban's eyes; `if` behind `else` is part of it.
            startsStatement = token.Type is TokenType.NewLine or TokenType.SemiColon || word == "do";
            previous = token.Type;
        }

        static bool NextIs(string code, int at)
        {
            while (at < code.Length && code[at] is ' ' or '\t')
                at++;
            return at < code.Length && (code[at] is '.' or '=' || (code[at] == '?' && at + 1 < code.Length && code[at + 1] == '.'));
        }

        BlockStep? StepOf(string word) => word switch
        {
            "if" when afterElse && previous == TokenType.Identifier => null,
            "if" or "for" or "while" or "case" or "capture" or "func" or "wrap" or "with" or "tablerow" =>
                new BlockStep(StepKind.Open, word),
            "else" or "when" => new BlockStep(StepKind.Middle, word),
            "end" => new BlockStep(StepKind.Close, word),
            _ => null,
        };
    }
}
