using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A figure as a part of another: “329 nữ (34,3%)”, “65.486 bản tiếng Việt”.</summary>
internal static class PartWords
{
    // Shares of a few say nothing.
    private const decimal FewestForShare = 20;

    public static string Item(ReportFigures figures, ToldFigure part, NounPhrase whole, decimal total)
    {
        var number = part.Number ?? 0;
        var (measure, name) = NameOf(part.Field, whole);
        var text = part.Field.Type == FieldType.Money
            ? $"{name} {figures.Money.Text(number)}"
            : Join(Wordings.Count(number), measure, name);
        foreach (var companion in figures.CompanionsOf(part.Field).Where(companion => companion.Number > 0))
            text += CompanionWords.Of(companion, NounPhrase.Of(part.Field));
        return text + ShareOf(part.Field, number, total);
    }

    /// <summary>The outcome of a case before its number: “hòa giải thành 307 vụ việc, đạt 92,7%”.</summary>
    public static string Outcome(ToldFigure part, NounPhrase whole, decimal total, bool tellsShare)
    {
        var (measure, name) = NameOf(part.Field, whole);
        var number = part.Number ?? 0;
        return Join(name, Wordings.Count(number), measure.Length > 0 ? measure : whole.Text)
            + (tellsShare && total >= FewestForShare ? $", {Reached} {Wordings.Share(number, total)}" : "");
    }

    public static bool IsOutcome(Field part, NounPhrase whole) => Wordings.StartsWithAny(NameOf(part, whole).Name, ReportWords.Outcomes);

    public static string Name(Field part, NounPhrase whole) => NameOf(part, whole).Name;

    private static string ShareOf(Field field, decimal number, decimal total) =>
        total > 0 && number <= total && (total >= FewestForShare || field.Type == FieldType.Money)
            ? $" ({Wordings.Share(number, total)})" : "";

    private static (string Measure, string Name) NameOf(Field part, NounPhrase whole)
    {
        var measure = part.Measure.Trim();
        var own = NounPhrase.Of(part);
        var name = part.PartName.Length > 0 ? NounPhrase.Of(part.PartName, "", FieldType.WholeNumber).Whole : own.Whole;
        if (part.PartName.Length == 0 && Wordings.StartsWith(name, whole.Whole) && name.Length > whole.Whole.Length)
            name = name[whole.Whole.Length..].Trim();
        else if (part.PartName.Length == 0 && Wordings.StartsWith(name, whole.Text) && name.Length > whole.Text.Length)
            name = name[whole.Text.Length..].Trim();
        if (part.Type == FieldType.Money)
            return ("", name);
        var isNamed = measure.Length == 0 || Wordings.StartsWith(name, measure)
            || (ReportWords.BareMeasures.Contains(measure) && (Wordings.StartsWithAny(name, ReportWords.People) || NamesItself(name, part)))
            || (!ReportWords.BareMeasures.Contains(measure) && own.Measure.Length == 0 && name == own.Whole);
        return (isNamed ? "" : measure, name);
    }

    // A part with a long name of its own names what it counts: “tuyên truyền viên tham gia …”.
    private static bool NamesItself(string name, Field part) => part.PartName.Length == 0 && name == NounPhrase.Of(part).Whole;

    private static string Join(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));

    private const string Reached = "đạt";
}
