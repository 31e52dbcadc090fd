using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// Holds the period that a sheet says it is about against the plan's. Three years are in use side by side (15/12–14/12, the calendar year,
/// January to October with estimates), and last year's form is often sent again: figures of different periods must not be added without a
/// word.
/// </summary>
internal static class PeriodCheck
{
    public static void Check(SheetView view, IReadOnlyList<Block> blocks, FieldNames names, DiagnosticBag bag)
    {
        var plan = names.Plan;
        if (blocks.Count == 0 || !plan.Period.IsKnown)
            return;
        foreach (var (at, value) in LabelledCell.Find(view, blocks, MatchWords.PeriodLabels, names))
        {
            if (!Fits(value, plan))
            {
                bag.Add(MatchingFindings.PeriodDiffers(at, value, plan.Period.From, plan.Period.To));
                return;
            }
        }
        foreach (var row in view.Rows.Take(blocks[0].Frame.Top))
        {
            if (SheetView.Filled(row).ToList() is [var only] && IsOther(row[only].Text, plan))
            {
                bag.Add(MatchingFindings.PeriodDiffers(view.Sheet.At(row.Number, only), row[only].Text, plan.Period.From, plan.Period.To));
                return;
            }
        }
    }

    /// <summary>“Xã A 6 tháng.xlsx”; a year in a file's name may be that of the paper it goes with.</summary>
    public static void CheckName(string path, FieldNames names, DiagnosticBag bag)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        if (PeriodWords.IsPartOfYear(name, names.Plan))
            bag.Add(MatchingFindings.PeriodDiffers(new FileLocation(path), name, names.Plan.Period.From, names.Plan.Period.To));
    }

    private static bool Fits(string text, ReportPlan plan) => PeriodWords.Dates(text) switch
    {
        [var from, var to] => from == plan.Period.From && to == plan.Period.To,
        [] => !PeriodWords.HasOtherYear(text, plan) && !PeriodWords.IsPartOfYear(text, plan),
        _ => true,
    };

    // Only a heading that is about a report: “Thực hiện Quyết định số … năm 2022” names another year rightly.
    private static bool IsOther(string text, ReportPlan plan) =>
        (IsHeading(text) && PeriodWords.IsOther(text, plan))
            || (NameKey.Of(text).Length < 60 && (PeriodWords.IsPartOfYear(text, plan) || PeriodWords.HasOtherDates(text, plan)));

    private static bool IsHeading(string text) =>
        MatchWords.ReportWords.Any(word => $" {NameKey.Of(text)} ".Contains($" {word} ", StringComparison.Ordinal));
}
