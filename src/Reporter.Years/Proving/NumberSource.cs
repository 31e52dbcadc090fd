using Reporter.Core.Consolidation;
using Reporter.Core.Consolidation.Sentences;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Years.Running;

namespace Reporter.Years.Proving;

/// <summary>One thing that a number of the report may be: what it is, and from which cells.</summary>
/// <param name="Words">Of its name, by which the sentence or the titles around a number are known.</param>
internal sealed record NumberSource(HashSet<string> Words, IReadOnlyList<string> Lines)
{
    /// <summary>Of one unit only; empty for a total.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Of the short name that a part has beside its whole, “tiếng Việt”.</summary>
    public HashSet<string> PartWords { get; init; } = [];

    /// <summary>Of the kind of units, where it tells of one kind only.</summary>
    public HashSet<string> KindWords { get; init; } = [];
}

/// <summary>Every number that a report can tell, by its value.</summary>
internal sealed class NumberSources
{
    // The largest contributions are told one by one.
    private const int MostParts = 5;

    // The value alone proves nothing: half of the figure's words must stand around the number.
    private const double LeastShare = 0.5;

    // In the row of a unit the column's title may be shorter than the figure's name.
    private const double LeastBesideUnit = 0.2;

    // Money is printed as it is, in thousands, millions, thousands of millions; nothing else is.
    private static readonly decimal[] MoneyScales = [1, 1_000, 1_000_000, 1_000_000_000];
    private static readonly decimal[] OwnScale = [1];

    private readonly Dictionary<decimal, List<(NumberSource Source, decimal Value, FieldType Type)>> _byValue = [];
    private readonly Dictionary<string, NumberSource> _figures = new(StringComparer.Ordinal);
    private readonly ILookup<string, Omission> _omissions;
    private readonly ToldText _told;
    private readonly Year _year;

    public NumberSources(Year year)
    {
        _year = year;
        _told = ToldText.Of(year.All, year.Units, year.LastYear);
        _omissions = year.All.Omissions.ToLookup(omission => omission.Field.Code, StringComparer.Ordinal);
        foreach (var total in year.All.Fields)
            AddFigure(total, year);
        foreach (var told in _told.Figures)
        {
            var field = told.Total.Field;
            var counted = new NumberSource([.. WordsOf(field.Name), .. WordsOf(ProvingWords.UnitsWord)], [ProvingWords.Units(told.Total)])
            {
                PartWords = WordsOf(field.PartName),
            };
            Add(told.Reporting, FieldType.WholeNumber, counted);
            Add(told.Sources.Count, FieldType.WholeNumber, counted);
            if (told.Number is not { } number || number == told.Total.Number)
                continue;
            _figures[field.Code] = _figures[field.Code] with { Lines = LinesOf(told) };
            Add(number, field.Type, _figures[field.Code]);
        }
        foreach (var table in year.All.Tables)
            AddList(table);
        AddStates(year);
    }

    /// <summary>The words of a generated sentence in which a place of a paragraph stands; null for words of the office.</summary>
    public ToldPassage? PassageAt(string text, Range place) => _told.Passages
        .Where(passage => PlacesOf(passage.Text, text).Any(at => at <= place.Start.Value && at + passage.Text.Length >= place.End.Value))
        .MinBy(passage => passage.Text.Length);

    /// <summary>What a number within such words comes from.</summary>
    public IReadOnlyList<string> In(ToldPassage passage, PrintedNumber number)
    {
        if (passage.Figures is not [var first, ..])
            return [ProvingWords.Arrivals(_year.Reported, _year.Plan.Units.Count), .. _year.Plan.UnitKinds.Select(ArrivalsOf)];
        if (first.Total.Field.Type == FieldType.Text)
            return [ProvingWords.Opinion(first.Total)];
        var same = passage.Figures.Where(told => IsOne(number, told)).ToList();
        if (same is [var one, ..])
            return [.. LinesOf(one), .. same.Count == 1 ? [] : same.Skip(1).Select(ProvingWords.Told).Prepend(ProvingWords.Several)];
        if (!number.IsPercent && passage.Figures.FirstOrDefault(told => Counts(told).Contains(number.Value)) is { } counted)
            return [ProvingWords.Units(counted.Total), .. LinesOf(counted).Take(1)];
        if (passage.Figures.Select(told => told.Total.Field).FirstOrDefault(field => Targets(field).Any(target => number.Is(target, 1)))
            is { } aimed)
            return [ProvingWords.Target(aimed, number.Value)];
        foreach (var told in passage.Figures)
        {
            if (told.Total.Field.Choices.FirstOrDefault(choice => told.Total.ByChoice.GetValueOrDefault(choice.Code) == number.Value)
                is { } chosen)
                return [ProvingWords.Chosen(told.Total.Field, chosen)];
            if (told.Sources.FirstOrDefault(source => source.Value.Value is NumberValue one && number.Is(one.Number, 1)) is { } extreme)
                return [ProvingWords.OfUnit(told.Total.Field, extreme.Unit, extreme.Value)];
        }
        if (number.IsPercent && ShareIn(passage, number) is { } share)
            return share;
        return [ProvingWords.Derived, .. LinesOf(first), .. passage.Figures.Skip(1).Take(MostParts).Select(ProvingWords.Told)];
    }

    /// <summary>What prints so, the likeliest first; empty for what no figure prints.</summary>
    /// <param name="isCell">In a table, where the row or the column may be one unit's without its name.</param>
    public IReadOnlyList<NumberSource> Find(PrintedNumber number, string around, bool isCell)
    {
        var words = WordsOf(around);
        var sources = _byValue.GetValueOrDefault(number.Value, [])
            // A column of shares has its sign in the title.
            .Where(each => (number.IsPercent == (each.Type == FieldType.Percent) || (isCell && !number.IsPercent))
                && ScalesOf(each.Type).Any(scale => number.Is(each.Value, scale)))
            .Select(each => each.Source).ToList();
        var judged = sources.Where(source => Share(source, words) >= (IsUnitNamed(source, around) ? LeastBesideUnit : LeastShare)
            // A sentence names the unit of which it tells; and nearly every unit has a nought somewhere.
            && (source.Unit.Length == 0 || IsUnitNamed(source, around) || (isCell && number.Value != 0)))
            .Select(source => (source, Score: Score(source, words, around))).OrderByDescending(each => each.Score).ToList();
        return [.. judged.TakeWhile(each => each.Score == judged[0].Score).Select(each => each.source)];
    }

    /// <summary>The figure of which the words around a number tell: of a share, a difference, a rest.</summary>
    public NumberSource? Nearest(string around)
    {
        var words = WordsOf(around);
        return _figures.Values.Select(source => (source, Score: Score(source, words, around)))
            .Where(each => Share(each.source, words) >= LeastShare)
            .OrderByDescending(each => each.Score).Select(each => each.source).FirstOrDefault();
    }

    /// <summary>One figure of the words over another, over what the plan sets, over last year's.</summary>
    private IReadOnlyList<string>? ShareIn(ToldPassage passage, PrintedNumber number)
    {
        var told = passage.Figures.Where(each => each.Number is not null).ToList();
        foreach (var part in told)
        {
            var above = part.Number ?? 0;
            // Shares are printed to a tenth, and whole where that is nought.
            bool Is(decimal below) => below > 0 && Rounded(100 * above / below, 1) == number.Value;
            if (told.Find(whole => whole != part && Is(whole.Number ?? 0)) is { } whole)
                return [ProvingWords.Share(part, ProvingWords.Told(whole)), .. LinesOf(part), .. LinesOf(whole)];
            if (Targets(part.Total.Field).Select(target => target * part.Total.Field.Factor).FirstOrDefault(Is) is var aim and > 0)
                return [ProvingWords.Share(part, ProvingWords.Target(part.Total.Field, aim / part.Total.Field.Factor)), .. LinesOf(part)];
        }
        return null;
    }

    private static bool IsOne(PrintedNumber number, ToldNumber told)
    {
        var type = told.Total.Field.Type;
        return (number.IsPercent == (type == FieldType.Percent) && told.Number is { } value
                && ScalesOf(type).Any(scale => number.Is(value, scale)))
            || (!number.IsPercent && told.Total.Fraction is var (above, below) && (number.Is(above, 1) || number.Is(below, 1)));
    }

    private static IEnumerable<decimal> Counts(ToldNumber told) =>
        [told.Sources.Count, told.Total.Asked.Count, told.Total.Having.Count, told.Reporting, told.Total.Asked.Count - told.Sources.Count];

    private static IEnumerable<decimal> Targets(Field field) =>
        new[] { field.Target, field.Targets.Minimum }.Concat(field.Targets.ByKind.Values.Cast<decimal?>()).OfType<decimal>();

    private static decimal[] ScalesOf(FieldType type) => type == FieldType.Money ? MoneyScales : OwnScale;

    private static IEnumerable<int> PlacesOf(string passage, string text)
    {
        for (var at = text.IndexOf(passage, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(passage, at + 1, StringComparison.OrdinalIgnoreCase))
            yield return at;
    }

    private static double Score(NumberSource source, HashSet<string> words, string around) =>
        Share(source, words) + (source.KindWords.Count == 0 ? 0 : (0.4 * Share(source.KindWords, words)) - 0.2)
            + (source.Unit.Length == 0 ? 0.1 : IsUnitNamed(source, around) ? 0.6 : -0.3);

    private static double Share(NumberSource source, HashSet<string> words) =>
        Math.Max(Share(source.Words, words), 0.9 * Share(source.PartWords, words));

    private static double Share(HashSet<string> asked, HashSet<string> words) =>
        asked.Count == 0 ? 0 : (double)asked.Count(words.Contains) / asked.Count;

    private static bool IsUnitNamed(NumberSource source, string around) =>
        source.Unit.Length > 0 && around.Contains(source.Unit, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> WordsOf(string text) =>
        [.. text.Split([' ', ',', '.', ';', ':', '(', ')', '/', '\n', '|'], StringSplitOptions.RemoveEmptyEntries).Select(NameKey.Exact)
            .Where(word => word.Length > 1 && !char.IsAsciiDigit(word[0]))];

    private void Add(decimal number, FieldType type, NumberSource source)
    {
        // As it is, and rounded to what may be printed.
        var values = ScalesOf(type).Select(scale => Math.Abs(number) / scale).SelectMany(value => new[]
        {
            value, Rounded(value, 3), Rounded(value, 2), Rounded(value, 1), type == FieldType.Money ? Rounded(value, 0) : value,
        });
        foreach (var value in values.Where(value => value == 0 || value >= 0.1m).Distinct())
            (_byValue.TryGetValue(value, out var sources) ? sources : _byValue[value] = []).Add((source, number, type));
    }

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private void AddFigure(FieldTotal total, Year year)
    {
        var field = total.Field;
        var (words, part) = (WordsOf($"{field.Name} {field.Measure}"), WordsOf(field.PartName));
        var whole = new NumberSource(words, Lines(total, total.Sources, ProvingWords.Total(total))) { PartWords = part };
        _figures[field.Code] = whole;
        if (total.Number is { } number)
            Add(number, field.Type, whole);
        if (total.Fraction is var (above, below))
        {
            Add(above, FieldType.Number, whole);
            Add(below, FieldType.Number, whole);
        }
        foreach (var kind in year.Plan.UnitKinds.Where(kind => total.ByKind.ContainsKey(kind.Code)))
        {
            var of = total.Sources.Where(source => source.Unit.Kind == kind.Code).ToList();
            Add(total.ByKind[kind.Code], field.Type, new NumberSource(words, Lines(total, of, ProvingWords.OfKind(total, kind)))
            {
                PartWords = part,
                KindWords = WordsOf(kind.Name),
            });
        }
        foreach (var source in total.Sources)
            AddOne(source.Value, field, source.Unit, words);
        foreach (var choice in field.Choices)
            Add(total.ByChoice[choice.Code], FieldType.WholeNumber, new NumberSource([.. words, .. WordsOf(choice.Name)],
                [ProvingWords.Chosen(field, choice)]));
        var counted = new NumberSource([.. words, .. WordsOf(ProvingWords.UnitsWord)], [ProvingWords.Units(total)]);
        foreach (var count in new[] { total.Sources.Count, total.Asked.Count, total.Having.Count, total.Asked.Count - total.Sources.Count }
            .Where(count => count > 0).Distinct())
            Add(count, FieldType.WholeNumber, counted);
        if (year.LastYear?.Totals.TryGetValue(field.Code, out var before) == true)
            Add(before, field.Type, new NumberSource(words, [ProvingWords.LastYear(field, before)]));
        foreach (var target in Targets(field))
            Add(target, field.Type, new NumberSource(words, [ProvingWords.Target(field, target)]));
    }

    private void AddOne(FieldValue value, Field field, ReportingUnit unit, HashSet<string> words)
    {
        var source = new NumberSource(words, [ProvingWords.OfUnit(field, unit, value)])
        {
            Unit = unit.Name,
            PartWords = WordsOf(field.PartName),
        };
        if (value.Value is NumberValue number)
            Add(number.Number, field.Type, source);
        else
            AddText(value.Value, source);
    }

    // Numbers within a text or a day that a unit sent.
    private void AddText(Value value, NumberSource source)
    {
        var text = value switch { TextValue said => said.Text, DateValue day => VietDate.Format(day.Date), _ => "" };
        foreach (var number in ReportWords.NumbersIn(text).Distinct(StringComparer.Ordinal).Select(number => PrintedNumber.Of(number, ""))
            .OfType<PrintedNumber>())
            Add(number.Value, FieldType.Number, source);
    }

    private void AddList(TableTotal table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Row.Cells.Values)
                AddOne(cell, cell.Field, row.Unit, WordsOf($"{table.Table.Name} {cell.Field.Name}"));
        }
        var words = WordsOf(table.Table.Name);
        Add(table.Rows.Count, FieldType.WholeNumber, new NumberSource(words, [ProvingWords.ListRows(table)]));
        foreach (var column in table.Table.Columns)
        {
            if (table.TotalOf(column) is { } sum)
                Add(sum, column.Type, new NumberSource([.. words, .. WordsOf(column.Name)], [ProvingWords.ListTotal(table, column, sum)]));
        }
    }

    private void AddStates(Year year)
    {
        var words = WordsOf(ProvingWords.States);
        foreach (var count in new[]
        {
            year.Plan.Units.Count, year.Reported, year.Plan.Units.Count - year.Reported,
            year.Units.Count(unit => unit.Arrival == UnitArrival.OnTime), year.Units.Count(unit => unit.Arrival == UnitArrival.Late),
        }.Distinct())
            Add(count, FieldType.WholeNumber, new NumberSource(words, [ProvingWords.Arrivals(year.Reported, year.Plan.Units.Count)]));
        foreach (var kind in year.Plan.UnitKinds)
        {
            var of = year.Units.Where(unit => unit.Unit.Kind == kind.Code).ToList();
            var source = new NumberSource(words, [ArrivalsOf(kind)])
            {
                KindWords = WordsOf(kind.Phrase.Length > 0 ? kind.Phrase : kind.Name),
            };
            foreach (var count in new[] { of.Count, of.Count(unit => unit.HasReported), of.Count(unit => !unit.HasReported) }.Distinct())
                Add(count, FieldType.WholeNumber, source);
        }
    }

    private string ArrivalsOf(UnitKind kind)
    {
        var of = _year.Units.Where(unit => unit.Unit.Kind == kind.Code).ToList();
        return ProvingWords.ArrivalsOf(kind, of.Count(unit => unit.HasReported), of.Count);
    }

    private List<string> LinesOf(ToldNumber told) => Lines(told.Total, told.Sources, ProvingWords.Told(told));

    private List<string> Lines(FieldTotal total, IReadOnlyList<Source> sources, string first)
    {
        var lines = new List<string> { first };
        if (total.Field.Formula is { } formula)
            lines.Add(ProvingWords.Formula(formula.Text, total.Fraction));
        var largest = sources.Where(source => source.Value.Value is NumberValue)
            .OrderByDescending(source => ((NumberValue)source.Value.Value).Number).ToList();
        lines.AddRange(largest.Take(MostParts).Select(source => ProvingWords.Part(total.Field, source)));
        if (largest.Count > MostParts)
            lines.Add(ProvingWords.More(largest.Count - MostParts));
        var omitted = _omissions[total.Field.Code].ToList();
        lines.AddRange(omitted.Take(MostParts).Select(ProvingWords.LeftOut));
        return lines;
    }
}
