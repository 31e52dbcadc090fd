using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>
/// A list held against the figure of its section that counts the same: its rows against “Số hội nghị” where it is called “Danh mục hội
/// nghị”, a column's sum against a figure of the same name. Where a rule or a formula of the plan speaks of both, that has the word.
/// </summary>
internal static class ListTotals
{
    private static readonly string[] ListWords = ["danh muc cac ", "danh sach cac ", "danh muc ", "danh sach ", "bang ke ", "cac "];

    private static readonly string[] CountWords = ["tong so ", "so luong ", "so ", "tong "];

    public static void Check(ReportPlan plan, CheckedSubmission submission, DoubtBag bag)
    {
        foreach (var section in plan.Sections)
        {
            foreach (var table in section.Tables.Where(table => IsWhole(table, submission)))
            {
                var rows = submission.Rows.GetValueOrDefault(table.Code) ?? [];
                foreach (var figure in section.Indicators.Where(Floor.IsCounted))
                {
                    if (CountsRows(figure, table))
                        Compare(figure, rows.Count, RuleNames.RowCount, table, plan, submission, bag);
                    else if (table.Columns.FirstOrDefault(column => IsSameFigure(column, figure)) is { } column)
                        Compare(figure, RuleModel.ColumnTotal(rows, column.Code), $"{RuleNames.Total}.{column.Code}", table, plan,
                            submission, bag);
                }
            }
        }
    }

    private static void Compare(Field figure, decimal inList, string part, ListTable table, ReportPlan plan, CheckedSubmission submission,
        DoubtBag bag)
    {
        if (Floor.NumberOf(submission, figure.Code) is not { } number || number == inList || bag.HasTold(submission, figure.Code)
            || IsHeldByThePlan(plan, figure.Code, $"{table.Code}.{part}"))
            return;
        bag.Ask(submission, ValidationFindings.ListDiffersFromFigure(submission.Values[figure.Code].At, table.Name,
            inList / figure.Factor, FigureText.Of(submission.Values[figure.Code])), figure.Code, table.Code);
    }

    /// <summary>The list came, and nothing of it was left out.</summary>
    private static bool IsWhole(ListTable table, CheckedSubmission submission) =>
        submission.Source.Tables.Any(given => given.Table.Code == table.Code && given.Rows.Count > 0)
        && !submission.Omissions.Any(omission => table.Columns.Contains(omission.Field));

    private static bool CountsRows(Field figure, ListTable table) =>
        figure.Type == FieldType.WholeNumber && Without(NameKey.Of(figure.Name), CountWords) is { Length: > 0 } counted
        && counted == Without(NameKey.Of(table.Name), ListWords);

    private static bool IsSameFigure(Field column, Field figure) =>
        column.IsNumeric && column.Type == figure.Type && NamesOf(column).Intersect(NamesOf(figure)).Any();

    private static IEnumerable<string> NamesOf(Field field) => field.OtherNames.Append(field.Name).Select(NameKey.Of);

    private static string Without(string name, string[] words) =>
        Array.Find(words, word => name.StartsWith(word, StringComparison.Ordinal)) is { } first ? name[first.Length..] : name;

    private static bool IsHeldByThePlan(ReportPlan plan, string figure, string inList) =>
        plan.Rules.Select(rule => RuleExpression.Parse(rule.Condition)?.Names)
            .Any(names => names is not null && names.Contains(figure) && names.Contains(inList));
}
