using Reporter.Core.Plans;

namespace Reporter.Years.Reading;

/// <summary>What a file that answers a plan is likely to say: by these words one legacy encoding is told from another.</summary>
public static class KnownWords
{
    public static IReadOnlyCollection<string> Of(ReportPlan plan) =>
        new HashSet<string>(
        [
            .. plan.Sections.Select(section => section.Name),
            .. plan.Fields.SelectMany(field => field.OtherNames.Append(field.Name)),
            .. plan.Tables.SelectMany(table => table.Columns.SelectMany(column => column.OtherNames.Append(column.Name))
                .Append(table.Name)),
            .. plan.Units.SelectMany(unit => unit.OtherNames.Append(unit.Name)),
        ],
        StringComparer.Ordinal);
}
