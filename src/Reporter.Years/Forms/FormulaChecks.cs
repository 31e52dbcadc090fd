using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Sheets.Forms;

namespace Reporter.Years.Forms;

/// <summary>Formulas on sheets that units get must not take from sheets that they do not get.</summary>
internal static class FormulaChecks
{
    public static void Check(FormPackage package, TaggedForm form, DiagnosticBag bag)
    {
        var away = form.Sheets.Where(sheet => sheet.OnlyGoesUp).Select(sheet => sheet.Sheet.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A workbook that asks nothing is given to nobody.
        if (away.Count == 0 || !form.Asked.Any())
            return;
        foreach (var sheet in form.Sheets.Where(sheet => !sheet.OnlyGoesUp))
        {
            foreach (var cell in sheet.Sheet.Cells.Where(cell => cell.Formula.Length > 0))
            {
                if (FormPackage.SheetsIn(cell.Formula).FirstOrDefault(away.Contains) is { } target)
                    bag.Add(TagFindings.FormulaLeadsAway(new CellLocation(package.Path, sheet.Sheet.Name, cell.Row, cell.Column),
                        cell.Formula, target));
            }
        }
    }
}
