using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The one measure in which a report tells money, and how many decimals it needs so that parts add up as they are
/// printed.</summary>
internal sealed record MoneyMeasure(decimal Divisor, string Name, int Decimals)
{
    private static readonly (decimal Divisor, string Name)[] Measures =
        [(1_000_000_000, "tỷ đồng"), (1_000_000, "triệu đồng"), (1_000, "nghìn đồng"), (1, "đồng")];

    // From here on millions are hard to read.
    private const decimal LargestInMillions = 10_000_000_000;

    private const int MostDecimals = 3;

    public string Text(decimal dong) => $"{Number(dong)} {Name}";

    public string Number(decimal dong) => VietNumber.Format(Rounded(dong));

    public decimal Rounded(decimal dong) => Math.Round(dong / Divisor, Decimals, MidpointRounding.AwayFromZero);

    public static MoneyMeasure Of(ReportFigures figures)
    {
        var money = figures.Plan.Fields.Where(field => field.Type == FieldType.Money).ToList();
        var numbers = money.Select(field => figures[field].Number ?? 0).Where(number => number > 0).ToList();
        if (numbers.Count == 0)
            return new MoneyMeasure(1_000_000, Measures[1].Name, 1);
        var asked = money.Max(field => field.Factor);
        var (divisor, name) = numbers.Max() >= LargestInMillions && numbers.Min() >= Measures[0].Divisor ? Measures[0]
            : asked >= Measures[1].Divisor || numbers.Min() >= Measures[1].Divisor ? Measures[1]
            : asked >= Measures[2].Divisor && numbers.Max() < Measures[1].Divisor ? Measures[2]
            : numbers.Min() >= 100_000 ? Measures[1]
            : Measures[3];
        for (var decimals = 1; decimals < MostDecimals; decimals++)
        {
            var measure = new MoneyMeasure(divisor, name, decimals);
            if (money.All(field => AddsUp(figures, field, measure)))
                return measure;
        }
        return new MoneyMeasure(divisor, name, divisor == 1 ? 0 : MostDecimals);
    }

    private static bool AddsUp(ReportFigures figures, Field whole, MoneyMeasure measure)
    {
        var addends = figures.AddendsOf(whole).Select(part => part.Number ?? 0).ToList();
        var total = figures[whole].Number ?? 0;
        return (total == 0 || measure.Rounded(total) != 0)
            && (addends.Count == 0 || addends.Sum() != total || addends.Sum(measure.Rounded) == measure.Rounded(total));
    }
}
