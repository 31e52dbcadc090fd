using Reporter.Core.Consolidation;
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

/// <summary>Every number that a report can tell, by how it is printed.</summary>
internal sealed class NumberSources
{
    // The largest contributions are told one by one.
    private const int MostParts = 5;

    // The value alone proves nothing: half of the figure's words must stand around the number.
    private const double LeastShare = 0.5;

    // In the row of a unit the column's title may be shorter than the figure's name.
    private const double LeastBesideUnit = 0.2;

    // How sentences round money: as it is, thousands, millions, thousands of millions.
    private static readonly decimal[] Measures = [1, 1_000, 1_000_000, 1_000_000_000];

    private readonly Dictionary<string, List<NumberSource>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberSource> _figures = new(StringComparer.Ordinal);
    private readonly ILookup<string, Omission> _omissions;

    public NumberSources(Year year)
    {
        _omissions = year.All.Omissions.ToLookup(omission => omission.Field.Code, StringComparer.Ordinal);
        foreach (var total in year.All.Fields)
            AddFigure(total, year);
        foreach (var table in year.All.Tables)
            AddList(table);
        AddStates(year);
    }

    /// <summary>What prints so, the likeliest first; empty for what no figure prints.</summary>
    public IReadOnlyList<NumberSource> Find(string number, string around)
    {
        var words = WordsOf(around);
        if (!_byText.TryGetValue(number, out var sources))
            return [];
        var judged = sources.Where(source => Share(source, words) >= (IsUnitNamed(source, around) ? LeastBesideUnit : LeastShare))
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

    private void Add(decimal number, NumberSource source)
    {
        // Whole, to a hundredth, to a tenth.
        var values = Measures.Select(measure => number / measure).SelectMany(value => new[]
        {
            value, Math.Round(value, 2, MidpointRounding.AwayFromZero), Math.Round(value, 1, MidpointRounding.AwayFromZero),
        });
        foreach (var text in values.Where(value => value == 0 || Math.Abs(value) >= 0.1m).Select(VietNumber.Format).Distinct())
            Note(text, source);
    }

    private void Note(string text, NumberSource source)
    {
        if (!_byText.TryGetValue(text, out var sources))
            _byText[text] = sources = [];
        sources.Add(source);
        // “05” and “5” are one number.
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
            Note("0" + text, source);
    }

    private void AddFigure(FieldTotal total, Year year)
    {
        var field = total.Field;
        var (words, part) = (WordsOf($"{field.Name} {field.Measure}"), WordsOf(field.PartName));
        var whole = new NumberSource(words, Lines(total, total.Sources, ProvingWords.Total(total))) { PartWords = part };
        _figures[field.Code] = whole;
        if (total.Number is { } number)
            Add(number, whole);
        if (total.Fraction is var (above, below))
        {
            Add(above, whole);
            Add(below, whole);
        }
        foreach (var kind in year.Plan.UnitKinds.Where(kind => total.ByKind.ContainsKey(kind.Code)))
        {
            var of = total.Sources.Where(source => source.Unit.Kind == kind.Code).ToList();
            Add(total.ByKind[kind.Code], new NumberSource(words, Lines(total, of, ProvingWords.OfKind(total, kind)))
            {
                PartWords = part,
                KindWords = WordsOf(kind.Name),
            });
        }
        foreach (var source in total.Sources)
            AddOne(source.Value, field, source.Unit, words);
        foreach (var choice in field.Choices)
            Add(total.ByChoice[choice.Code], new NumberSource([.. words, .. WordsOf(choice.Name)], [ProvingWords.Chosen(field, choice)]));
        var counted = new NumberSource([.. words, .. WordsOf(ProvingWords.UnitsWord)], [ProvingWords.Units(total)]);
        foreach (var count in new[] { total.Sources.Count, total.Asked.Count, total.Having.Count, total.Asked.Count - total.Sources.Count }
            .Where(count => count > 0).Distinct())
            Add(count, counted);
        if (year.LastYear?.Totals.TryGetValue(field.Code, out var before) == true)
            Add(before, new NumberSource(words, [ProvingWords.LastYear(field, before)]));
        foreach (var target in new[] { field.Target, field.Targets.Minimum }.Concat(field.Targets.ByKind.Values.Cast<decimal?>())
            .OfType<decimal>())
            Add(target, new NumberSource(words, [ProvingWords.Target(field, target)]));
    }

    private void AddOne(FieldValue value, Field field, ReportingUnit unit, HashSet<string> words)
    {
        var source = new NumberSource(words, [ProvingWords.OfUnit(field, unit, value)]) { Unit = unit.Name };
        if (value.Value is NumberValue number)
            Add(number.Number, source);
        else
            AddText(value.Value, source);
    }

    // Numbers within a text or a day that a unit sent.
    private void AddText(Value value, NumberSource source)
    {
        var text = value switch { TextValue said => said.Text, DateValue day => VietDate.Format(day.Date), _ => "" };
        foreach (var number in ReportWords.NumbersIn(text).Distinct(StringComparer.Ordinal))
            Note(number, source);
    }

    private void AddList(TableTotal table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Row.Cells.Values)
                AddOne(cell, cell.Field, row.Unit, WordsOf($"{table.Table.Name} {cell.Field.Name}"));
        }
        var words = WordsOf(table.Table.Name);
        Add(table.Rows.Count, new NumberSource(words, [ProvingWords.ListRows(table)]));
        foreach (var column in table.Table.Columns)
        {
            if (table.TotalOf(column) is { } sum)
                Add(sum, new NumberSource([.. words, .. WordsOf(column.Name)], [ProvingWords.ListTotal(table, column, sum)]));
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
            Add(count, new NumberSource(words, [ProvingWords.Arrivals(year.Reported, year.Plan.Units.Count)]));
        foreach (var kind in year.Plan.UnitKinds)
        {
            var of = year.Units.Where(unit => unit.Unit.Kind == kind.Code).ToList();
            var source = new NumberSource(words, [ProvingWords.ArrivalsOf(kind, of.Count(unit => unit.HasReported), of.Count)])
            {
                KindWords = WordsOf(kind.Phrase.Length > 0 ? kind.Phrase : kind.Name),
            };
            foreach (var count in new[] { of.Count, of.Count(unit => unit.HasReported), of.Count(unit => !unit.HasReported) }.Distinct())
                Add(count, source);
        }
    }

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
