using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What the annexes are called, main figures, figures by unit, registers: numbered only among those that there are.</summary>
/// <param name="Main">Empty where there is none, as the others.</param>
internal sealed record AnnexNames(string Main, string Units, string Lists)
{
    private const string Annex = "Phụ lục";

    private static readonly string[] Numbers = ["I", "II", "III"];

    public static AnnexNames Of(ReportFigures figures)
    {
        bool[] has =
        [
            figures.Plan.Sections.Any(section => section.Indicators.Any(MainTable.IsTold(figures)))
                || figures.Reported < figures.Plan.Units.Count,
            figures.Plan.Sections.Any(section => section.Indicators.Any(field => UnitTables.IsShown(figures, field))),
            figures.All.Tables.Any(table => !table.Table.IsPrivate && table.Rows.Count > 0)
                || figures.Plan.Fields.Any(field => field is { Type: FieldType.Text, IsInAnnex: true } && IsNarrative(figures.Plan, field)
                    && figures[field].Total.Sources.Any(source => source.Value.Value is TextValue text && !YesNoWords.IsNo(text.Text))),
        ];
        var count = has.Count(each => each);
        string Name(int at) => !has[at] ? "" : count == 1 ? Annex : $"{Annex} {Numbers[has.Take(at).Count(each => each)]}";
        return new AnnexNames(Name(0), Name(1), Name(2));
    }

    private static bool IsNarrative(ReportPlan plan, Field field) => plan.Sections.Any(section => section.Narratives.Contains(field));
}
