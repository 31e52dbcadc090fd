using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// The annex of figures by unit: only units that reported; every cell says something; parts stay with their whole; few units and many
/// figures are turned round.
/// </summary>
internal sealed class UnitTables(ReportFigures figures, Naming naming)
{
    private const string Units = "Đơn vị", Figures = "Chỉ tiêu", Total = "Tổng số", Continued = " (tiếp theo)", InParts = "Trong đó: ";
    private const string NotAsked = "–", NotGiven = "…", Yes = "x", No = "0";
    private const int MostColumns = 15;
    private const int MostAcross = 12;
    private const int FewestDown = 9;
    private const int MostDecimals = 3;

    public IReadOnlyList<AnnexTable> Tables()
    {
        List<Column> columns = [.. figures.Plan.Sections.SelectMany(section => Ordered(section).Where(IsShown)
            .SelectMany(field => field.Choices.Count == 0 ? [new Column(section, field, null)]
                : field.Choices.Select(choice => new Column(section, field, choice))))];
        if (columns.Count == 0)
            return [];
        var units = figures.Plan.Units.Where(unit => figures.HasReported(unit) && columns.Exists(column => figures.AnswerOf(column.Field,
            unit) is not null)).ToList();
        return units.Count <= MostAcross && columns.Count >= FewestDown ? [Turned(units, columns)] : [.. ColumnGroups.Of(columns, column =>
            column.IsPart,
            column => figures[column.Field].Total.Sources.Select(source => source.Unit.Code), MostColumns)
                .Select((group, at) => Down(group, at, columns))];
    }

    /// <summary>What one office alone is asked for, the annex of main figures says.</summary>
    public static bool IsShown(ReportFigures figures, Field field) =>
        field.IsInAnnex && figures[field].Total is { Sources.Count: > 0, Asked.Count: > 1 };

    private bool IsShown(Field field) => IsShown(figures, field);

    /// <summary>A whole, then its parts, wherever the plan has them.</summary>
    private static IEnumerable<Field> Ordered(PlanSection section)
    {
        var codes = section.Indicators.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Field> With(Field field, int depth) => depth > codes.Count ? []
            : section.Indicators.Where(part => part.Whole == field.Code).SelectMany(part => With(part, depth + 1)).Prepend(field);
        return section.Indicators.Where(field => field.Whole is not { } whole || !codes.Contains(whole)).SelectMany(field => With(field,
            0)).Distinct();
    }

    private AnnexTable Down(List<Column> columns, int table, List<Column> all)
    {
        var places = columns.ConvertAll(column => DecimalsOf(column.Field));
        List<TableRow> rows = [new("tong", "", Total, [.. columns.Select((column, at) => TotalCell(column, null, places[at]))])];
        var number = 0;
        foreach (var kind in figures.Plan.UnitKinds)
        {
            var units = figures.Plan.Units.Where(unit => unit.Kind == kind.Code && figures.HasReported(unit)
                && columns.Exists(column => figures.AnswerOf(column.Field, unit) is not null)).ToList();
            if (units.Count == 0)
                continue;
            var only = naming.OnlyUnit(kind.Code);
            if (only is null)
                rows.Add(new TableRow("nhom", Roman(++number), kind.Name, [.. columns.Select((column, at) => TotalCell(column, kind.Code,
                    places[at]))]));
            rows.AddRange(units.Select((unit, row) => new TableRow("don_vi", only is null ? VietNumber.Format(row + 1) : Roman(++number),
                Wordings.Upper(unit.Name), [.. columns.Select((column, at) => Cell(column, unit, places[at]))])));
        }
        return new AnnexTable(Title(columns, table, all), Units, [.. columns.Select(ColumnTitle)], rows);
    }

    private AnnexTable Turned(List<ReportingUnit> units, List<Column> columns)
    {
        List<TableRow> rows = [];
        var number = 0;
        foreach (var group in columns.GroupBy(column => column.Section))
        {
            rows.Add(new TableRow("muc", Roman(++number), group.Key.Name, []));
            rows.AddRange(group.Select((column, at) =>
            {
                var places = DecimalsOf(column.Field);
                return new TableRow(column.IsPart ? "phan" : "don_vi", VietNumber.Format(at + 1), ColumnTitle(column),
                    [.. units.Select(unit => Cell(column, unit, places)), TotalCell(column, null, places)]);
            }));
        }
        return new AnnexTable("", Figures, [.. units.Select(unit => Wordings.Upper(unit.Name)), Total], rows);
    }

    // What stands in an earlier table too goes on here.
    private static string Title(List<Column> columns, int table, List<Column> all) => string.Join("; ", columns.Select(column =>
        column.Section)
        .Distinct().Select((section, at) => (at == 0 ? Wordings.Upper(section.Name) : Wordings.Lower(section.Name))
            + (table > 0 && !columns.Contains(all.First(column => column.Section == section)) ? Continued : "")));

    private string ColumnTitle(Column column)
    {
        var field = column.Field;
        if (column.Choice is { } choice)
            return Wordings.Upper(choice.Name);
        // Its whole stands before it, with the measure.
        if (field.Whole is { } whole && figures.Find(whole) is { } above)
            return InParts + PartWords.Name(field, NounPhrase.Of(above.Field));
        var name = Wordings.Upper(NounPhrase.Of(field).Whole);
        var measure = field.Type == FieldType.Money ? figures.Money.Name : field.Type is FieldType.Percent ? "%" : field.Measure;
        return measure.Length > 0 && !name.EndsWith(')') && !Wordings.Holds(name, measure) ? $"{name} ({measure})" : name;
    }

    private TableCell Cell(Column column, ReportingUnit unit, int places)
    {
        var field = column.Field;
        var total = figures[field].Total;
        if (figures.AnswerOf(field, unit) is { } source)
            return column.Choice is { } choice
                ? new TableCell(source.Value.Value is ChoiceValue chosen && chosen.Codes.Contains(choice.Code) ? Yes : No, CellLook.Centre)
                : Shown(field, source.Value.Value, places);
        return new TableCell(total.Asked.Contains(unit) ? NotGiven : NotAsked, IsShort(field) ? CellLook.Centre : CellLook.Number);
    }

    private TableCell Shown(Field field, Value value, int places) => value switch
    {
        NumberValue number => new TableCell(Number(field, number.Number, places), CellLook.Number),
        YesNoValue yesNo => new TableCell(yesNo.IsYes ? Yes : No, CellLook.Centre),
        DateValue date => new TableCell(VietDate.Format(date.Date), CellLook.Centre),
        TextValue text => new TableCell(YesNoWords.IsNo(text.Text) ? No : Wordings.Plain(text.Text), IsCode(text.Text) ? CellLook.Centre
            : CellLook.Text),
        _ => new TableCell(NotGiven),
    };

    private TableCell TotalCell(Column column, string? kind, int places)
    {
        var field = column.Field;
        if (column.Choice is { } choice)
            return new TableCell(VietNumber.Format(figures[field].Total.Sources.Count(source => (kind is null || source.Unit.Kind == kind)
                && source.Value.Value is ChoiceValue chosen && chosen.Codes.Contains(choice.Code))), CellLook.Centre);
        var told = figures[field].Total;
        var number = kind is null ? told.Number : told.ByKind.TryGetValue(kind, out var part) ? part : null;
        var isAsked = told.Asked.Any(unit => kind is null || unit.Kind == kind);
        return number is { } sum ? new TableCell(Number(field, sum, places), field.Type == FieldType.YesNo ? CellLook.Centre
            : CellLook.Number)
            : new TableCell(isAsked && field is { IsNumeric: true, Aggregation: not Aggregation.None } ? NotGiven : NotAsked,
                IsShort(field) ? CellLook.Centre : CellLook.Number);
    }

    private string Number(Field field, decimal number, int places)
    {
        var shown = Math.Round(field.Type == FieldType.Money ? number / figures.Money.Divisor : number, places,
            MidpointRounding.AwayFromZero);
        var text = VietNumber.Format(decimal.Truncate(shown));
        if (places == 0 || !field.IsNumeric)
            return VietNumber.Format(shown);
        var rest = Math.Abs(shown - decimal.Truncate(shown)).ToString($"F{places}", System.Globalization.CultureInfo.InvariantCulture)[2..];
        return $"{(shown < 0 && decimal.Truncate(shown) == 0 ? "-" : "")}{text},{rest}";
    }

    /// <summary>One number of decimals for the whole column.</summary>
    private int DecimalsOf(Field field)
    {
        if (!field.IsNumeric)
            return 0;
        var total = figures[field].Total;
        var numbers = total.Sources.Select(source => source.Value.Value).OfType<NumberValue>().Select(value => value.Number)
            .Concat(total.ByKind.Values).Append(total.Number ?? 0)
            .Select(number => field.Type == FieldType.Money ? number / figures.Money.Divisor : number);
        return Math.Min(MostDecimals, numbers.Max(number => number == decimal.Truncate(number) ? 0 : Places(number)));
    }

    private static int Places(decimal number)
    {
        var places = 0;
        while (places < MostDecimals && Math.Round(number, places) != number)
            places++;
        return places;
    }

    private static bool IsShort(Field field) => field.Type
        is FieldType.YesNo or FieldType.Date or FieldType.Text or FieldType.Choice or FieldType.Choices;

    private static bool IsCode(string text) => text.Length <= 20 && !text.Contains(' ', StringComparison.Ordinal);

    private static string Roman(int number)
    {
        (int Value, string Letters)[] steps = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
                roman += letters;
        }
        return roman;
    }

    /// <summary>A figure, or one of the choices of a field.</summary>
    private sealed record Column(PlanSection Section, Field Field, Choice? Choice)
    {
        public bool IsPart => Field.Whole is not null || (Choice is { } choice && choice != Field.Choices[0]);
    }
}
