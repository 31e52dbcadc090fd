using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>Lists that a file brings on two sheets of one form: the same rows are one copy too many, others cannot both be meant.</summary>
internal sealed class FormLists(DiagnosticBag bag)
{
    private readonly List<(ReportingUnit Unit, string Sheet, TableAnswer Table, SheetAnswers Answers)> _seen = [];

    public void Check(SheetAnswers answers, ReportingUnit unit, Sheet sheet)
    {
        foreach (var table in answers.Tables.Where(table => table.Rows.Count > 0).ToList())
        {
            var twin = _seen.Find(seen => ReferenceEquals(seen.Unit, unit) && seen.Table.Table.Code == table.Table.Code);
            if (twin.Table is null || SubmissionMerger.IsSame(table, twin.Table))
            {
                _seen.Add((unit, sheet.Name, table, answers));
                continue;
            }
            bag.Add(MatchingFindings.FormListTwice(table.At, table.Table.Name, twin.Sheet, sheet.Name) with { Unit = unit.Code });
            foreach (var cell in table.Rows.Concat(twin.Table.Rows).SelectMany(row => row.Cells))
                bag.Cover(CellUse.Refused, CellSpan.Of(cell.At));
            twin.Answers.Withheld.Add(table.Table.Code);
            answers.Withheld.Add(table.Table.Code);
            twin.Answers.Tables.Remove(twin.Table);
            answers.Tables.Remove(table);
        }
    }
}
