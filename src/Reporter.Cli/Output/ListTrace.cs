using Reporter.Cli.CommandLine;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Unicode;
using Reporter.Core.Validation;

namespace Reporter.Cli.Output;

/// <summary>Where the rows of a list come from: each with its unit, what its cells say, and where the first of them is; for one column also
/// its total.</summary>
internal static class ListTrace
{
    private static readonly Bilingual Rows = new("{0} dòng từ {1} đơn vị", "{0} rows from {1} units");

    /// <param name="code">The list's own code, or <c>list.column</c>.</param>
    public static void Write(CommandContext context, TableTotal list, string code)
    {
        var table = list.Table;
        var only = table.Columns.FirstOrDefault(column => code == $"{table.Code}.{column.Code}");
        var counts = context.Say(Rows)
            .Replace("{0}", VietNumber.Format(list.Rows.Count), StringComparison.Ordinal)
            .Replace("{1}", VietNumber.Format(list.Rows.Select(row => row.Unit.Code).Distinct().Count()), StringComparison.Ordinal);
        var total = only is not null && list.TotalOf(only) is { } number
            ? $"{TotalTrace.Shown(number, only)} {only.Measure}".TrimEnd() + ", " : "";
        context.Out.WriteLine(PrintableText.Of($"{(only is null ? table.Name : $"{table.Name}, {only.Name}")} ({code}): {total}{counts}"));
        foreach (var row in list.Rows)
        {
            var cells = table.Columns
                .Where(column => only is null || column == only)
                .Select(column => row.Row.Cells.GetValueOrDefault(column.Code))
                .OfType<FieldValue>()
                .ToList();
            if (cells is not [var first, ..])
                continue;
            var said = cells.Select(cell => $"{(only is null ? $"{cell.Field.Name} = " : "")}{TotalTrace.Shown(cell.Value, cell.Field)}");
            context.Out.WriteLine(PrintableText.Of($"  {row.Unit.Name}: {string.Join("; ", said)}  {first.At.In(context.Language)}"));
        }
    }
}
