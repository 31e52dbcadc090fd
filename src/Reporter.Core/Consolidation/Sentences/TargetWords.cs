using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// What a figure is of its target (<c>chi_tieu_giao</c>). While not every unit has reported it is only so many per cent of it: reached or
/// missed is said when all are in.
/// </summary>
internal sealed class TargetWords(ReportFigures figures, Naming naming)
{
    private const string OfPlan = "kế hoạch";
    private const string Reached = "đạt";
    private const string Exceeded = "vượt";
    private const string Equal = "bằng";
    private const string AsTo = "về";
    private const string Results = "kết quả của";
    private const string Reporting = "đã báo cáo";
    private const string Least = "chỉ tiêu tối thiểu";
    private const string Own = "riêng";
    private const string NotReached = "chưa đạt mục tiêu";

    /// <summary>Of a count and what goes with it, in one clause.</summary>
    public IEnumerable<Tail> Of(ToldFigure told, IReadOnlyList<ToldFigure> companions)
    {
        List<ToldFigure> all = [told, .. companions];
        var withTarget = all.Where(each => ShareOf(each) is not null).ToList();
        if (withTarget.Count == 1 && told.IsOfAll)
            yield return One(withTarget[0], all.Count > 1);
        else if (withTarget.Count > 0)
            yield return Several(told, withTarget, all.Count > 1);
        foreach (var each in all)
        {
            foreach (var tail in ByKind(each))
                yield return tail;
        }
    }

    /// <summary>Of units that have it, against how many should; empty where the plan sets no target.</summary>
    public string OfUnits(ToldFigure told) => ShareOf(told) is not { } share ? ""
        : !told.IsOfAll ? $", {Equal} {Wordings.Percent(share)} {OfPlan} ({TargetOf(told)})"
        : share < 100 ? $"; {NotReached} {TargetOf(told)}"
        : share > 100 ? $", {Exceeded} {Wordings.Percent(share - 100)} {OfPlan} ({TargetOf(told)})"
        : $", {Reached} {Wordings.Percent(share)} {OfPlan}";

    /// <summary>“chỉ tiêu tối thiểu 85%”; empty where the plan sets none.</summary>
    public static string Minimum(Field field) => field.Targets.Minimum is { } least
        ? $"{Least} {VietNumber.Format(least)}{(field.Type == FieldType.Percent ? "%" : Spaced(field.Measure))}" : "";

    /// <summary>The figures whose target all units together have missed, with the share that they have reached.</summary>
    public static (ToldFigure Told, decimal Share)? Missed(ToldFigure told) =>
        told.IsOfAll && ShareOf(told) is { } share and < 100 ? (told, share)
        : told.IsOfAll && told.Field.Targets.Minimum is { } least && told.Number is { } number && number / told.Field.Factor < least
            ? (told, number) : null;

    public static decimal? ShareOf(ToldFigure told) =>
        told.Number is { } number && told.Field.Target is { } target and > 0 && told.Field.IsNumeric | told.Field.Type == FieldType.YesNo
            ? Math.Round(Wordings.Hundredths(number / told.Field.Factor, target), 1, MidpointRounding.AwayFromZero) : null;

    private Tail One(ToldFigure told, bool isOneOfTwo)
    {
        var share = ShareOf(told) ?? 0;
        var text = share > 100 ? $"{Exceeded} {Wordings.Percent(share - 100)} {OfPlan}" : $"{Reached} {Wordings.Percent(share)} {OfPlan}";
        text += (isOneOfTwo ? $" {AsTo} {Topic(told)}" : "") + $" ({TargetOf(told)})";
        return new Tail($", {text}", $"{Results} {Coverage(told)} {text}", 1);
    }

    private Tail Several(ToldFigure told, List<ToldFigure> withTarget, bool isOneOfTwo)
    {
        var shares = withTarget.Select((each, at) => $"{Wordings.Percent(ShareOf(each) ?? 0)}{(at == 0 ? $" {OfPlan}" : "")}"
            + (isOneOfTwo ? $" {AsTo} {Topic(each)}" : ""));
        var verb = told.IsOfAll ? Reached : Equal;
        var text = $"{verb} {string.Join($" {Wordings.And} ", shares)}";
        return told.IsOfAll ? new Tail($", {text}", text, withTarget.Count)
            : new Tail($" ({Results} {Coverage(told)} {Reporting}, {text})", $"{Results} {Coverage(told)} {Reporting} {text}",
                withTarget.Count);
    }

    private IEnumerable<Tail> ByKind(ToldFigure told)
    {
        foreach (var kind in figures.Plan.UnitKinds)
        {
            if (!told.Field.Targets.ByKind.TryGetValue(kind.Code, out var target) || target <= 0
                || told.OfKind(kind.Code) is not { } number)
                continue;
            var asked = told.Total.Asked.Where(unit => unit.Kind == kind.Code).ToList();
            var given = told.Sources.Count(source => source.Unit.Kind == kind.Code);
            var share = Math.Round(Wordings.Hundredths(number / told.Field.Factor, target), 1, MidpointRounding.AwayFromZero);
            var isAll = given >= asked.Count;
            var verb = !isAll ? Equal : share > 100 ? Exceeded : Reached;
            var words = $"{verb} {Wordings.Percent(isAll && share > 100 ? share - 100 : share)} {OfPlan} "
                + $"({Wordings.Count(target)}{Spaced(told.Field.Measure)})";
            var text = $"{Own} {naming.Kinds(kind.Code)} {(isAll ? "" : $"({given}/{asked.Count} {Reporting}) ")}{words}";
            yield return new Tail($"; {text}", text, 1);
        }
    }

    private string Coverage(ToldFigure told) =>
        $"{Wordings.Count(told.Sources.Count)}/{Wordings.Count(told.Total.Asked.Count)} {naming.Counted(told.Total.Asked)}";

    private string TargetOf(ToldFigure told) => told.Field.Type == FieldType.Money
        ? figures.Money.Text((told.Field.Target ?? 0) * told.Field.Factor)
        : told.Field.Type == FieldType.YesNo ? $"{Wordings.Count(told.Field.Target ?? 0)} {naming.Counted(told.Total.Asked)}"
        : Wordings.Count(told.Field.Target ?? 0) + Spaced(told.Field.Measure);

    // “về số cuộc”, “về số lượt người”.
    private static string Topic(ToldFigure told) => told.Field.Type == FieldType.Money ? NounPhrase.Of(told.Field).Text
        : CountOf + (told.Field.Measure.Length > 0 ? told.Field.Measure : NounPhrase.Of(told.Field).Text);

    private const string CountOf = "số ";

    private static string Spaced(string measure) => measure.Length > 0 ? (measure == "%" ? measure : " " + measure) : "";
}
