using Reporter.Core.Diagnostics;
using Reporter.Core.Templates.OtherEngines;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Names;

/// <summary>Walks through one tag: every name that must exist is looked for, every name that is made is remembered.</summary>
public sealed class NameVisitor(NameCheck check, Location at, string tag) : ScriptVisitor
{
    // Functions that hand on the list they are given.
    private static readonly string[] SameList = ["sort", "filter", "limit", "offset", "reverse", "uniq", "compact", "concat", "add",
        "add_range"];

    public override void Visit(ScriptVariableGlobal node) => ShapeOf(node, isOptional: false);

    public override void Visit(ScriptMemberExpression node) => ShapeOf(node, isOptional: false);

    public override void Visit(ScriptIndexerExpression node) => ShapeOf(node, isOptional: false);

    public override void Visit(ScriptBinaryExpression node)
    {
        if (node.Operator is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing && node.Left is { } left)
            ShapeOf(left, isOptional: true);
        else
            Visit(node.Left);
        Visit(node.Right);
    }

    public override void Visit(ScriptAssignExpression node)
    {
        var shape = node.Value is { } value ? ShapeOf(value, isOptional: false) : NameShape.Unknown;
        if (node.Target is ScriptVariableGlobal variable)
            check.Assign(variable.Name, shape ?? NameShape.Unknown);
    }

    public override void Visit(ScriptForStatement node)
    {
        var list = node.Iterator is { } iterator ? ShapeOf(iterator, isOptional: false) : NameShape.Unknown;
        if (node.Variable is ScriptVariableGlobal variable)
            check.AssignLocal(variable.Name, list?.Item ?? NameShape.Unknown, isOfLoop: true);
        foreach (var argument in node.NamedArguments)
            Visit(argument.Value);
        Visit(node.Body);
        Visit(node.Else);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        if (node.Target is ScriptVariableGlobal variable)
            check.Assign(variable.Name, NameShape.Unknown);
        Visit(node.Body);
    }

    public override void Visit(ScriptFunction node)
    {
        if (node.NameOrDoToken is ScriptVariableGlobal name)
            check.Assign(name.Name, NameShape.Unknown);
        for (var index = 0; index < (node.Parameters?.Count ?? 0); index++)
            check.AssignLocal(node.Parameters?[index].Name?.Name ?? "", NameShape.Unknown);
        Visit(node.Body);
    }

    public override void Visit(ScriptWithStatement node)
    {
        // Inside, every member of the object is a name of its own; which, the object knows.
        Visit(node.Name);
    }

    public override void Visit(ScriptImportStatement node) => Visit(node.Expression);

    public override void Visit(ScriptNamedArgument node) => Visit(node.Value);

    public override void Visit(ScriptObjectInitializerExpression node)
    {
        foreach (var member in node.Members)
            Visit(member.Value);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariableGlobal { Name: "chen" or "include" }
            && node.Arguments is [ScriptLiteral { Value: string name }, ..])
            check.Insert(at, tag, name);
        if (node.Target is ScriptVariableGlobal value && node.Arguments.Count > 0 && check.IsValue(value.Name))
            check.ValueCalled(at, tag, value.Name);
        base.Visit(node);
        // A list of texts that is called with a code: as good as the member of that name.
        if (node.Target is ScriptVariableGlobal texts && node.Arguments is [ScriptLiteral { Value: string code }, ..]
            && check.Find(texts.Name) is { IsCalledByName: true })
            MemberOf(texts, code, isOptional: false, isConditional: false, isDirect: false);
    }

    public override void Visit(ScriptPipeCall node)
    {
        if (node.To is ScriptVariableGlobal { Name: "chen" or "include" } && node.From is ScriptLiteral { Value: string name })
            check.Insert(at, tag, name);
        base.Visit(node);
    }

    private NameShape? ShapeOf(ScriptNode node, bool isOptional)
    {
        switch (node)
        {
            case ScriptVariableGlobal variable:
                var found = check.Find(variable.Name);
                if (found is null && !isOptional)
                    check.Unknown(at, tag, variable.Name, variable.Name, null, ForeignNames.IsCalled(variable));
                return found;
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                return MemberOf(target, member.Name, isOptional, IsConditional(node),
                    ((ScriptMemberExpression)node).DotToken.TokenType == TokenType.QuestionDot);
            case ScriptIndexerExpression { Target: { } target, Index: var index }:
                Visit(index);
                return index is ScriptLiteral { Value: string key }
                    ? MemberOf(target, key, isOptional, IsConditional(node), isDirect: false) : ShapeOf(target, isOptional)?.Item;
            case ScriptNestedExpression { Expression: { } inner }:
                return ShapeOf(inner, isOptional);
            case ScriptPipeCall { From: { } from, To: var to }:
                Visit(node);
                return KeepsList(to) ? Silent(from) : NameShape.Unknown;
            case ScriptFunctionCall { Target: var function, Arguments: var arguments }:
                Visit(node);
                return KeepsList(function) && arguments.Count > 0 ? Silent(arguments[0]) : NameShape.Unknown;
            default:
                Visit(node);
                return NameShape.Unknown;
        }
    }

    private NameShape? MemberOf(ScriptExpression target, string name, bool isOptional, bool isConditional, bool isDirect)
    {
        var owner = ShapeOf(target, isOptional || isDirect);
        if (owner is null)
            return NameShape.Unknown;
        var found = owner.Member(name);
        if (found is null && !isOptional && !isConditional)
            check.Unknown(at, tag, PathOf(target) + "." + name, name, owner);
        return found ?? NameShape.Unknown;
    }

    /// <summary>The shape of what has been looked at already.</summary>
    private NameShape? Silent(ScriptExpression node) =>
        node is ScriptVariableGlobal or ScriptMemberExpression or ScriptPipeCall ? ShapeOf(node, isOptional: true) : NameShape.Unknown;

    private static bool KeepsList(ScriptExpression? function) => function switch
    {
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: var name } => SameList.Contains(name),
        ScriptFunctionCall { Target: var target } => KeepsList(target),
        _ => false,
    };

    private static bool IsConditional(ScriptNode? node) => node switch
    {
        ScriptMemberExpression member => member.DotToken.TokenType == TokenType.QuestionDot || IsConditional(member.Target),
        ScriptIndexerExpression indexer => IsConditional(indexer.Target),
        _ => false,
    };

    private static string PathOf(ScriptNode node) => node switch
    {
        ScriptVariable variable => variable.Name,
        ScriptMemberExpression { Target: { } target, Member: { } member } => $"{PathOf(target)}.{member.Name}",
        ScriptIndexerExpression { Target: { } target } => PathOf(target) + "[]",
        _ => "…",
    };
}
