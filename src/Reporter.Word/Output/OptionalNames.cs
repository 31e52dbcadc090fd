using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>
/// The names of a program that may be absent, because the author wrote <c>?.</c> or <c>??</c>. Scriban's own strictness
/// does not know them: with it <c>x ?? 1</c> fails.
/// </summary>
internal sealed class OptionalNames
{
    private readonly HashSet<(string?, int)> _names = [];
    private readonly HashSet<ScriptNode> _relaxed = new(ReferenceEqualityComparer.Instance);

    public bool IsEmpty => _relaxed.Count == 0;

    public bool MayBeAbsent(SourceSpan span) => _names.Count > 0 && _names.Contains((span.FileName, span.Start.Offset));

    /// <summary>An expression in which a member of an empty value is empty, not an error.</summary>
    public bool IsRelaxed(ScriptNode node) => _relaxed.Contains(node);

    public void Learn(ScriptNode page) => new Visitor(this).Visit(page);

    private void Relax(ScriptNode? node)
    {
        for (var at = node; at is not null; at = TargetOf(at))
        {
            _relaxed.Add(at);
            Add(at);
        }
    }

    private void Add(ScriptNode node)
    {
        var name = node switch
        {
            ScriptMemberExpression { Member: { } member } => member,
            ScriptIndexerExpression { Index: { } index } => index,
            _ => node,
        };
        _names.Add((name.Span.FileName, name.Span.Start.Offset));
    }

    private static ScriptExpression? TargetOf(ScriptNode node) => node switch
    {
        ScriptMemberExpression member => member.Target,
        ScriptIndexerExpression indexer => indexer.Target,
        ScriptNestedExpression nested => nested.Expression,
        _ => null,
    };

    private sealed class Visitor(OptionalNames names) : ScriptVisitor
    {
        public override void Visit(ScriptBinaryExpression node)
        {
            if (node.Operator is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing)
                names.Relax(node.Left);
            base.Visit(node);
        }

        public override void Visit(ScriptMemberExpression node)
        {
            if (IsConditional(node))
            {
                names._relaxed.Add(node);
                names.Add(node);
                if (node.DotToken.TokenType == TokenType.QuestionDot && node.Target is { } target)
                    names.Add(target);
            }
            base.Visit(node);
        }

        private static bool IsConditional(ScriptNode? node)
        {
            for (; node is not null; node = TargetOf(node))
            {
                if (node is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot })
                    return true;
            }
            return false;
        }
    }
}
