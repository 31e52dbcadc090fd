using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What each kind of figure gives to a sentence.</summary>
internal sealed class FigureClauses(ReportFigures figures, Naming naming)
{
    private const string OfSome = "số liệu của";
    private const string Is = "là";
    private const string Reached = "đạt";
    private const string Whole = "tổng";
    private const string Have = "có";
    private const string NotYetOne = "chưa có";
    private const string EveryOne = "100%";
    private const string NotAnswered = "chưa báo cáo nội dung này";
    private const string Highest = "cao nhất";
    private const string Lowest = "thấp nhất";
    private const string Mean = "bình quân";
    private const string Most = "nhiều nhất là";
    private const string MostUsed = "được sử dụng nhiều nhất là";
    private const string Ways = "hình thức";
    private const string Chiefly = "chủ yếu";
    private const int MostChoices = 4;

    // From so many missing on, the reader is told beside the figure; a few are named at the end of the paragraph.
    private const decimal FewestAnswered = 0.8m;

    private readonly PartTails _parts = new(figures);
    private readonly TargetWords _targets = new(figures, naming);
    private readonly ComparisonWords _comparison = new(figures, naming);

    /// <summary>Null where there is nothing to say: nobody answered, or it is told with another figure.</summary>
    public Clause? Of(ToldFigure told)
    {
        if (told.Field.Sentence.Length > 0)
            return OwnSentence.Of(figures, told.Field.Sentence, OwnNumber(told)) is { Length: > 0 } own
                ? new Clause { Form = PhraseForm.There, Text = own, IsAlone = true, Figures = 0 } : null;
        if (told.Sources.Count == 0 && !told.Field.IsComputed)
            return null;
        return told.Field.Type switch
        {
            FieldType.YesNo => YesNo(told),
            FieldType.Choice or FieldType.Choices => Choices(told),
            FieldType.Text or FieldType.Date => null,
            _ when told.Number is null => null,
            _ when told.Field.IsComputed && told.Field.Type == FieldType.Percent => Rate(told),
            _ when told.Field.Aggregation == Aggregation.Largest => Extremes(told),
            _ when told.Field.Aggregation != Aggregation.Sum && !told.Field.IsComputed => null,
            _ => Number(told),
        };
    }

    /// <summary>It has no sentence of its own: it is a part, or goes with a count that tells it.</summary>
    public bool IsToldElsewhere(Field field)
    {
        if (field.Sentence.Length > 0)
            return false;
        if (field.CompanionOf is { } count && figures[field].IsPaired && figures.Find(count.Code) is { Number: > 0 } told
            && told.Field.Sentence.Length == 0)
            return true;
        return field.Whole is { } whole && figures.Find(whole) is { Number: > 0, Field.IsNumeric: true } of
            && of.Field.Sentence.Length == 0;
    }

    /// <summary>Its zero shares a sentence with the other zeros of the section.</summary>
    public static bool IsZero(ToldFigure told) => told is { Number: 0, Sources.Count: > 0 }
        && told.Field is { Sentence: "", IsNumeric: true, IsComputed: false, Aggregation: Aggregation.Sum };

    /// <summary>Too many are missing to name them at the end of the paragraph.</summary>
    public static bool IsOfFew(ToldFigure told) => told.Sources.Count < FewestAnswered * (told.Sources.Count + told.Missing.Count);

    private Clause Number(ToldFigure told)
    {
        var phrase = NounPhrase.Of(told.Field);
        var number = told.Number ?? 0;
        var companions = figures.CompanionsOf(told.Field).Where(each => each.Number > 0).ToList();
        List<Tail> tails = [.. _targets.Of(told, companions), .. _comparison.Tails(told, companions),
            .. _parts.Of(told, phrase, IsRateTold(told.Field))];
        // Where the share of a target tells of how many units it is, that is enough.
        var some = !IsOfFew(told) || tails.Exists(tail => tail.Inline.StartsWith(" (", StringComparison.Ordinal)) ? ""
            : told.Sources is [var one] ? $" ({OfSome} {naming.Name(one.Unit)})"
            : $" ({OfSome} {Wordings.Count(told.Sources.Count)} {naming.Counted(told.Sources.Select(source => source.Unit))})";
        if (phrase.Form == PhraseForm.Quantity)
        {
            var isTotal = told.Field.Type == FieldType.Money && figures.AddendsOf(told.Field).Any(part => part.Number > 0);
            var name = isTotal && !Wordings.StartsWith(phrase.Text, Whole) ? $"{Whole} {phrase.Text}" : phrase.Text;
            return new Clause { Form = phrase.Form, Text = $"{name} {Is} {Size(told)}{some}", Tails = tails, Told = [told] };
        }
        var amount = $"{Wordings.Count(number)} {(phrase.Measure.Length > 0 ? phrase.Measure + " " : "")}{phrase.Text}";
        foreach (var companion in companions)
            amount += CompanionWords.Of(companion, phrase);
        return new Clause
        {
            Subject = phrase.Form == PhraseForm.Done ? naming.Subject(told.Total.Asked) : "",
            Form = phrase.Form,
            Verb = phrase.Verb,
            Text = amount + some,
            Figures = 1 + companions.Count,
            Tails = tails,
            Told = [told],
        };
    }

    private string Size(ToldFigure told) => told.Field.Type == FieldType.Money
        ? figures.Money.Text(told.Number ?? 0)
        : VietNumber.Format(told.Number ?? 0) + (told.Field.Measure == "%" || told.Field.Type == FieldType.Percent ? "%"
            : told.Field.Measure.Length > 0 ? " " + told.Field.Measure : "");

    private Clause? Rate(ToldFigure told)
    {
        var phrase = NounPhrase.Of(told.Field);
        var fraction = told.Total.Fraction is var (above, below) ? Fraction(told.Field, above, below) : "";
        var least = TargetWords.Minimum(told.Field);
        var inside = string.Join("; ", new[] { fraction, least }.Where(text => text.Length > 0));
        var change = _comparison.Rate(told);
        return told.Total.Fraction is { Denominator: 0 } ? null : new Clause
        {
            Form = PhraseForm.Quantity,
            Text = $"{phrase.Text} {Reached} {Wordings.Percent(told.Number ?? 0)}{(inside.Length > 0 ? $" ({inside})" : "")}",
            Tails = change.Length > 0 ? [new Tail($", {change}", change, 1)] : [],
        };
    }

    // “307/331 vụ việc”; what is counted is what stands below the line.
    private string Fraction(Field field, decimal above, decimal below)
    {
        var measured = figures.Formulas.FirstOrDefault(formula => formula.Field.Code == field.Code)?.Expression.Fraction is var (_, node)
            && node is ScriptVariable variable ? figures.Find(variable.Name)?.Field : null;
        return measured?.Type == FieldType.Money ? $"{figures.Money.Number(above)}/{figures.Money.Text(below)}"
            : $"{VietNumber.Format(above)}/{VietNumber.Format(below)}{(measured?.Measure is { Length: > 0 } measure ? " " + measure : "")}";
    }

    private bool IsRateTold(Field whole) => figures.Formulas.Any(formula => formula.Field.Type == FieldType.Percent
        && formula.Expression.Fraction is var (_, below) && below is ScriptVariable variable && variable.Name == whole.Code
        && figures[formula.Field].Number is not null);

    private Clause Extremes(ToldFigure told)
    {
        var phrase = NounPhrase.Of(told.Field);
        var measure = told.Field.Type == FieldType.Money ? figures.Money.Name
            : told.Field.Measure.Length > 0 && !Wordings.StartsWith(phrase.Text, told.Field.Measure) ? told.Field.Measure : "";
        string Told(decimal number) => (told.Field.Type == FieldType.Money ? figures.Money.Number(number)
            : VietNumber.Format(Math.Round(number, 1, MidpointRounding.AwayFromZero))) + (measure == "%" ? measure : measure.Length > 0
                ? " " + measure : "");
        var numbers = told.Numbers.ToList();
        var text = numbers.Count == 1 ? $"{phrase.Text} {Is} {Told(numbers[0])}"
            : $"{phrase.Text} {Highest} {Told(numbers.Max())}, {Lowest} {Told(numbers.Min())}, {Mean} {Told(numbers.Average())}";
        return new Clause { Form = PhraseForm.Quantity, Text = text, Figures = Math.Min(3, numbers.Count), IsAlone = true, Told = [told] };
    }

    private Clause YesNo(ToldFigure told)
    {
        var phrase = NounPhrase.Of(told.Field);
        var asked = told.Total.Asked.Count;
        var units = naming.Counted(told.Total.Asked);
        var yes = told.Sources.Count(source => source.Value.Value is YesNoValue { IsYes: true });
        var silent = asked - told.Sources.Count;
        var rest = silent > 0 ? $"; {Wordings.Count(silent)} {units} {NotAnswered}" : "";
        var target = _targets.OfUnits(told);
        var text = asked == 1 && told.Sources is [var one]
            ? $"{naming.Name(one.Unit)} {(yes == 1 ? "" : "chưa ")}{phrase.Text}"
            : yes == 0 ? $"{NotYetOne} {units} {phrase.Text}{rest}"
            : yes == asked ? $"{EveryOne} {units} {phrase.Text}"
            : $"{Have} {Wordings.Count(yes)}/{Wordings.Count(asked)} {units} {phrase.Text}, "
                + $"{Reached} {Wordings.Share(yes, asked)}{target}{rest}";
        return new Clause { Form = PhraseForm.YesNo, Text = text, IsAlone = true };
    }

    private Clause? Choices(ToldFigure told)
    {
        var chosen = told.Field.Choices.Select(choice => (choice.Name, Units: told.Total.ByChoice.GetValueOrDefault(choice.Code)))
            .Where(choice => choice.Units > 0).OrderByDescending(choice => choice.Units).Take(MostChoices).ToList();
        if (chosen.Count == 0)
            return null;
        var name = NounPhrase.Of(told.Field.Name, "", FieldType.Text).Text;
        if (name.EndsWith(Chiefly, StringComparison.OrdinalIgnoreCase) && name.Length > Chiefly.Length)
            name = name[..^Chiefly.Length].TrimEnd();
        var units = naming.Counted(told.Total.Asked);
        var items = chosen.Select((choice, at) =>
            $"{Wordings.Lower(choice.Name)} ({Wordings.Count(choice.Units)}{(at == 0 ? " " + units : "")})");
        return new Clause
        {
            Form = PhraseForm.YesNo,
            Text = $"{name} {(Wordings.StartsWith(name, Ways) ? MostUsed : Most)} {Wordings.List([.. items])}",
            IsAlone = true,
            Figures = chosen.Count,
        };
    }

    private string OwnNumber(ToldFigure told) => told.Number is not { } number || told.Sources.Count == 0 && !told.Field.IsComputed ? ""
        : told.Field.Type == FieldType.Money ? figures.Money.Text(number)
        : told.Field.Type == FieldType.Percent ? Wordings.Percent(number)
        : number == 0 ? "0" : Wordings.Count(number);
}
