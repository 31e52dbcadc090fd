using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What has changed since the year before: like with like, of the units that are in both.</summary>
internal sealed class ComparisonWords(ReportFigures figures, Naming naming)
{
    // Units in both, against those of this year.
    private const decimal FewestInBoth = 0.8m;

    // A share of a few says nothing, and beyond this one it is told how many times as much.
    private const decimal FewestForShare = 20;
    private const decimal MostShare = 200;

    // A period that is nearly a year is the year.
    private const int DaysOfYear = 350;

    private const string Against = "so với";
    private const string Year = "năm";
    private const string SamePeriod = "cùng kỳ năm";
    private const string More = "tăng";
    private const string Less = "giảm";
    private const string Equal = "bằng";
    private const string Times = "gấp";
    private const string TimesOf = "lần";
    private const string Points = "điểm phần trăm";
    private const string AsTo = "về";
    private const string Counted = "tính trên";
    private const string InBoth = "có số liệu cả hai kỳ";

    /// <summary>“năm 2025”, “cùng kỳ năm 2025”.</summary>
    public string Before { get; } = figures.Plan is { } plan
        ? $"{(plan.Period.To.DayNumber - plan.Period.From.DayNumber >= DaysOfYear ? Year : SamePeriod)} {plan.Year - 1}" : "";

    /// <summary>Both numbers over the units that gave both; null where too few did.</summary>
    public (decimal Now, decimal Before, int Units)? Of(ToldFigure told)
    {
        if (figures.LastYear is not { } last || told.Number is null || told.Sources.Count == 0)
            return null;
        if (told.Field.IsComputed || told.Field.Aggregation != Aggregation.Sum)
            return null;
        var both = told.Sources.Where(source => last.Of(source.Unit.Code, told.Field.Code) is not null).ToList();
        if (both.Count == 0 || both.Count < FewestInBoth * told.Sources.Count)
            return null;
        var codes = both.Select(source => source.Unit.Code).ToHashSet(StringComparer.Ordinal);
        return (told.Of(unit => codes.Contains(unit.Code)) ?? 0, both.Sum(source => last.Of(source.Unit.Code, told.Field.Code) ?? 0),
            both.Count);
    }

    public IEnumerable<Tail> Tails(ToldFigure told, IReadOnlyList<ToldFigure> companions)
    {
        List<(ToldFigure Told, (decimal Now, decimal Before, int Units) Pair)> all =
            [.. new[] { told }.Concat(companions).Where(each => Of(each) is not null).Select(each => (each, Of(each) ?? default))];
        if (all.Count == 0)
            yield break;
        var units = all.Min(each => each.Pair.Units);
        var named = naming.Counted(told.Sources.Select(source => source.Unit));
        var basis = units < told.Sources.Count ? $" ({Counted} {units} {named} {InBoth})" : "";
        var text = all is [var only] && companions.Count == 0
            ? Change(only.Told, only.Pair.Now, only.Pair.Before) is var change && change.StartsWith(Equal, StringComparison.Ordinal)
                ? $"{Equal} {Before}" : $"{change} {Against} {Before}"
            : $"{Against} {Before} {string.Join($" {Wordings.And} ", all.Select(each => $"{Short(each.Told, each.Pair.Now,
                each.Pair.Before)} {AsTo} {Topic(each.Told)}"))}";
        yield return new Tail($", {text}{basis}", $"{text}{basis}", 1);
    }

    private string Change(ToldFigure told, decimal now, decimal before)
    {
        if (now == before)
            return Equal;
        if (before > 0 && now > before && Wordings.Hundredths(now - before, before) > MostShare)
            return AsManyTimes(now, before);
        var change = Math.Abs(now - before);
        var number = told.Field.Type == FieldType.Money ? figures.Money.Text(change) : Wordings.Count(change);
        var share = before / told.Field.Factor >= FewestForShare ? $" ({Wordings.Share(change, before)})" : "";
        return $"{(now > before ? More : Less)} {number}{share}";
    }

    private static string Short(ToldFigure told, decimal now, decimal before)
    {
        if (now == before)
            return Equal;
        if (before > 0 && now > before && Wordings.Hundredths(now - before, before) > MostShare)
            return AsManyTimes(now, before);
        var verb = now > before ? More : Less;
        return before / told.Field.Factor >= FewestForShare ? $"{verb} {Wordings.Share(Math.Abs(now - before), before)}"
            : $"{verb} {Wordings.Count(Math.Abs(now - before))}";
    }

    private static string AsManyTimes(decimal now, decimal before) =>
        $"{Times} {VietNumber.Format(Math.Round(Wordings.Hundredths(now, before) / 100, 1, MidpointRounding.AwayFromZero))} {TimesOf}";

    /// <summary>Of rates: “tăng 1,4 điểm phần trăm so với năm 2025”.</summary>
    public string Rate(ToldFigure told) =>
        figures.LastYear is { } last && told.Field.Type == FieldType.Percent && told.Number is { } now
        && last.Totals.TryGetValue(told.Field.Code, out var before) && IsOfSameUnits(told, last)
            ? now == before ? $"{Equal} {Before}"
                : $"{(now > before ? More : Less)} {VietNumber.Format(Math.Abs(now - before))} {Points} {Against} {Before}"
            : "";

    private static bool IsOfSameUnits(ToldFigure told, Validation.LastYear last)
    {
        var before = last.ByUnit.Count(unit => unit.Value.ContainsKey(told.Field.Code));
        var both = told.Sources.Count(source => last.Of(source.Unit.Code, told.Field.Code) is not null);
        return both > 0 && both >= FewestInBoth * told.Sources.Count && both >= FewestInBoth * before;
    }

    private static string Topic(ToldFigure told) =>
        told.Field.Measure.Length > 0 ? "số " + told.Field.Measure : NounPhrase.Of(told.Field).Whole;
}
