using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching;

/// <summary>
/// Holds the period that a sheet says it is about against the plan's. Three years are in use side by side (15/12–14/12, the calendar year,
/// January to October with estimates), and last year's form is often sent again: figures of different periods must not be added without a word.
/// </summary>
internal static partial class PeriodCheck
{
    private const string YearWord = "nam";

    public static void Check(SheetView view, IReadOnlyList<Block> blocks, FieldNames names, DiagnosticBag bag)
    {
        var plan = names.Plan;
        if (blocks.Count == 0)
            return;
        foreach (var (at, value) in LabelledCell.Find(view, blocks, MatchWords.PeriodLabels, names))
        {
            if (!Fits(value, plan))
            {
                bag.Add(Catalog.PeriodDiffers(at, value, plan.Period.From, plan.Period.To));
                return;
            }
        }
        foreach (var row in view.Rows.Take(blocks[0].Frame.Top))
        {
            // Only a heading that is about a report: “Thực hiện Quyết định số … năm 2022” names another year rightly.
            if (SheetView.Filled(row).ToList() is [var only] && IsHeading(row[only].Text) && Years(row[only].Text) is { Count: > 0 } years && !years.Contains(plan.Year))
            {
                bag.Add(Catalog.PeriodDiffers(view.Sheet.At(row.Number, only), row[only].Text, plan.Period.From, plan.Period.To));
                return;
            }
        }
    }

    private static bool Fits(string text, ReportPlan plan)
    {
        var dates = DatePattern().Matches(text).Select(match => VietDate.TryParse(match.Value, out var date) ? date : default(DateOnly?)).OfType<DateOnly>().ToList();
        return dates switch
        {
            [var from, var to] => from == plan.Period.From && to == plan.Period.To,
            [] => Years(text) is not { Count: > 0 } years || years.Contains(plan.Year),
            _ => true,
        };
    }

    private static bool IsHeading(string text) => MatchWords.ReportWords.Any(word => $" {NameKey.Of(text)} ".Contains($" {word} ", StringComparison.Ordinal));

    // A bare year, or one behind “năm”.
    private static List<int> Years(string text)
    {
        var words = NameKey.Of(text).Split(' ');
        return
        [
            .. words.Where((word, i) => word.Length == 4 && (words.Length == 1 || (i > 0 && words[i - 1] == YearWord)))
                .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : 0)
                .Where(year => year > 0),
        ];
    }

    [GeneratedRegex(@"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}")]
    private static partial Regex DatePattern();
}
