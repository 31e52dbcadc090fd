using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>An expression of a plan's rule, in Scriban's language, with the names it speaks of.</summary>
public sealed class RuleExpression
{
    private RuleExpression(ScriptExpression expression, IReadOnlyList<string> names) => (Expression, Names) = (expression, names);

    public ScriptExpression Expression { get; }

    /// <summary>The free names: <c>so_cuoc</c>, and of a member the whole path, <c>hoi_nghi.tong.so_nguoi</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Null when the text is not one expression.</summary>
    public static RuleExpression? Parse(string text)
    {
        var template = Template.Parse(text, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });
        if (template.HasErrors || template.Page?.Body?.Statements is not [ScriptExpressionStatement { Expression: { } expression }])
            return null;

        var visitor = new NameVisitor();
        visitor.Visit(expression);
        return new RuleExpression(expression, visitor.Names);
    }

    private sealed class NameVisitor : ScriptVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(ScriptVariableGlobal node) => Names.Add(node.Name);

        public override void Visit(ScriptMemberExpression node)
        {
            if (PathOf(node) is { } path)
                Names.Add(path);
            else
                base.Visit(node);
        }

        private static string? PathOf(ScriptExpression? node) => node switch
        {
            ScriptVariableGlobal variable => variable.Name,
            ScriptMemberExpression { Target: { } target, Member: { } member } => PathOf(target) is { } path ? $"{path}.{member.Name}" : null,
            _ => null,
        };
    }
}
