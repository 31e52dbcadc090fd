using Reporter.Core.Plans;
using Reporter.Core.Templates.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Forms.Tagged;

/// <summary>The names that tags of a form may use: those of every template, and the short ones that only forms have.</summary>
public static class TagNames
{
    public const string Unit = "don_vi_bao_cao";
    public const string Explanation = "giai_trinh";
    internal const string Units = "don_vi";
    internal const string Kinds = "loai_don_vi";
    internal const string Lists = "bang";
    internal const string Figures = "so_lieu";

    // Known before anybody has reported: they are printed on the forms that are given out.
    private static readonly string[] Printed = ["nam", "ky", "han_nop", "ke_hoach", "bao_cao", "chot_so_lieu", Unit];

    /// <summary>Adds to a template's names the codes of the plan, which in a form stand for themselves.</summary>
    public static void AddShort(ScriptObject names, ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(plan);

        names[Unit] = new ScriptObject { ["ma"] = "…", ["ten"] = "…", ["loai"] = "…", ["ten_loai"] = "…" };
        foreach (var field in plan.Fields.Where(field => !names.Contains(field.Code)))
        {
            var parts = new ScriptObject { [Explanation] = "…" };
            foreach (var choice in field.Choices)
                parts[choice.Code] = "…";
            names[field.Code] = parts;
        }
        foreach (var table in plan.Tables.Where(table => !names.Contains(table.Code)))
        {
            var columns = new ScriptObject();
            foreach (var column in table.Columns)
                columns[column.Code] = "…";
            names[table.Code] = columns;
        }
    }

    internal static bool IsPrinted(string root) => Printed.Contains(root);

    /// <summary>The steps of <c>a.b.c</c>; null for any other expression.</summary>
    internal static IReadOnlyList<string>? PathOf(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptPage page:
                return PathOf(page.Body);
            case ScriptBlockStatement { Statements: [var only] }:
                return PathOf(only);
            case ScriptExpressionStatement statement:
                return PathOf(statement.Expression);
            case ScriptVariable variable:
                return [variable.Name];
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                return PathOf(target) is { } path ? [.. path, member.Name] : null;
            default:
                return null;
        }
    }

    /// <summary>The loop that a tag begins: its item's name and what it goes through.</summary>
    internal static (string Variable, IReadOnlyList<string>? Source)? LoopOf(ScriptNode? node) => node switch
    {
        ScriptPage page => LoopOf(page.Body),
        ScriptBlockStatement { Statements: [var first, ..] } => LoopOf(first),
        ScriptForStatement loop => (loop.Variable is ScriptVariable variable ? variable.Name : "", PathOf(loop.Iterator)),
        _ => null,
    };

    /// <summary>What a loop goes through, as it is written; null for what begins none.</summary>
    internal static string? IteratorOf(ScriptNode? node) => node switch
    {
        ScriptPage page => IteratorOf(page.Body),
        ScriptBlockStatement { Statements: [var first, ..] } => IteratorOf(first),
        ScriptForStatement loop => loop.Iterator?.ToString(),
        _ => null,
    };

    /// <summary>Every name with which an expression begins: <c>ngay ky.tu</c> begins with <c>ngay</c> and <c>ky</c>.</summary>
    internal static IReadOnlySet<string> RootsOf(ScriptNode? node)
    {
        var roots = new RootVisitor();
        roots.Visit(node);
        return roots.Names;
    }

    /// <summary>A function that gives something else each time: the clock, chance; null for none.</summary>
    internal static string? NotRepeatableIn(ScriptNode? node)
    {
        var roots = new RootVisitor();
        roots.Visit(node);
        return roots.Members.Where(member => BoundedFunctions.IsWithdrawn(member.Group, member.Member))
            .Select(member => $"{member.Group}.{member.Member}").FirstOrDefault();
    }

    private sealed class RootVisitor : ScriptVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public List<(string Group, string Member)> Members { get; } = [];

        public override void Visit(ScriptVariableGlobal node) => Names.Add(node.Name);

        public override void Visit(ScriptMemberExpression node)
        {
            if (node is { Target: ScriptVariableGlobal group, Member: { } member })
                Members.Add((group.Name, member.Name));
            Visit(node.Target);
        }
    }
}
