using System.Globalization;
using Reporter.Core.Plans;

namespace Reporter.Core.Forms;

/// <summary>
/// The form that a plan makes for one kind of unit: a sheet for each section with what that kind is asked, a sheet for each list.
/// </summary>
public static class FormLayout
{
    public const int CodeColumn = 1;
    public const int LabelColumn = 2;
    public const int MeasureColumn = 3;
    public const int ValueColumn = 4;

    private const int ReadyRows = 30;

    /// <summary>Beyond, a list is no form.</summary>
    public const int MostRows = 5_000;

    private const int HeadRow = 6;

    /// <param name="hasLastYear">There are last year's figures to print beside.</param>
    public static IReadOnlyList<FormSheet> Of(ReportPlan plan, UnitKind kind, bool hasLastYear) =>
        Of(plan, kind, hasLastYear, new SheetIds());

    /// <param name="ids">Those given already.</param>
    internal static IReadOnlyList<FormSheet> Of(ReportPlan plan, UnitKind kind, bool hasLastYear, SheetIds ids)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kind);

        // Ids are given over the whole plan, so that a sheet has the same one for every kind of unit.
        var anyone = new ReportingUnit { Code = "", Name = "", Kind = kind.Code };
        var sheets = new List<FormSheet>();
        foreach (var section in plan.Sections)
        {
            var id = ids.Of(section.Code);
            var isAsked = IsAsked(section.Required, anyone);
            List<Field> figures = [.. section.Indicators.Where(field => isAsked && IsAsked(field, anyone))];
            List<Field> texts = [.. section.Narratives.Where(field => isAsked && IsAsked(field, anyone))];
            if (figures.Count + texts.Count > 0)
                sheets.Add(SectionSheet(plan, new FormHead(section.Code, $"{section.Code}. {section.Name}", section.Clause), id, figures,
                    texts, anyone, hasLastYear));
            foreach (var table in section.Tables)
            {
                var own = ids.Of(table.Code);
                if (isAsked && IsAsked(table.Required, anyone))
                    sheets.Add(ListSheet(plan, section, table, own, anyone));
            }
        }
        return sheets;
    }

    /// <summary>The name of the sheet for what no official form asks.</summary>
    public const string RestName = "Số liệu khác";

    /// <summary>The same on few sheets: one for all figures and texts, one for each list.</summary>
    internal static IReadOnlyList<FormSheet> OfRest(ReportPlan plan, UnitKind kind, bool hasLastYear, SheetIds ids)
    {
        var anyone = new ReportingUnit { Code = "", Name = "", Kind = kind.Code };
        var sections = plan.Sections.Where(section => IsAsked(section.Required, anyone)).ToList();
        List<Field> figures = [.. sections.SelectMany(section => section.Indicators).Where(field => IsAsked(field, anyone))];
        List<Field> texts = [.. sections.SelectMany(section => section.Narratives).Where(field => IsAsked(field, anyone))];
        var id = ids.Of("KHAC");
        var sheets = new List<FormSheet>();
        if (figures.Count + texts.Count > 0)
            sheets.Add(SectionSheet(plan, new FormHead(RestName, RestName, ""), id, figures, texts, anyone, hasLastYear));
        foreach (var (section, table) in plan.Sections.SelectMany(section => section.Tables.Select(table => (section, table))))
        {
            var own = ids.Of(table.Code);
            if (sections.Contains(section) && IsAsked(table.Required, anyone))
                sheets.Add(ListSheet(plan, section, table, own, anyone));
        }
        return sheets;
    }

    /// <summary>Rows that are ready on the form; units may add more.</summary>
    internal static int RowsOf(ListTable table) => Math.Clamp(table.FormRows ?? ReadyRows, 1, MostRows);

    /// <summary>An obligation that names kinds narrows: others are not asked. “Không” asks everybody, and lets it stand blank.</summary>
    internal static bool IsAsked(Obligation required, ReportingUnit unit) => required.Kinds.Count == 0 || required.Binds(unit);

    internal static bool IsAsked(Field field, ReportingUnit unit) => field.AskedOf.Binds(unit) && IsAsked(field.Required, unit);

    private static FormSheet SectionSheet(
        ReportPlan plan, FormHead head, string id, List<Field> figures, List<Field> texts, ReportingUnit unit, bool hasLastYear)
    {
        var hasParts = figures.Exists(field => field.AddendOf is { } whole && figures.Exists(other => other.Code == whole.Code));
        var beforeColumn = hasLastYear && figures.Exists(field => field.IsNumeric && !field.IsComputed) ? ValueColumn + 1 : 0;
        var checkColumn = hasParts ? Math.Max(beforeColumn, ValueColumn) + 1 : 0;
        var reasonColumn = Math.Max(Math.Max(beforeColumn, checkColumn), ValueColumn) + 1;
        var cells = Head(plan, head, reasonColumn);
        var row = HeadRow;
        if (figures.Count > 0)
        {
            cells.AddRange(Titles(row, [
                (CodeColumn, "Mã"), (LabelColumn, "Chỉ tiêu"), (MeasureColumn, "Đơn vị tính"), (ValueColumn, "Số liệu"),
                (beforeColumn, string.Create(CultureInfo.InvariantCulture, $"Năm {plan.Year - 1}")), (checkColumn, "Đối chiếu"),
                    (reasonColumn, "Giải trình")]));
            row++;
            foreach (var (field, indent) in InOrder(figures))
            {
                cells.AddRange(FigureRow(row++, field, indent, figures, unit, beforeColumn, checkColumn, reasonColumn));
                foreach (var choice in field.Type == FieldType.Choices ? field.Choices : [])
                    cells.AddRange(ChoiceRow(row++, field, choice, indent + 1));
            }
            row++;
        }
        if (texts.Count > 0)
        {
            cells.Add(new(row, CodeColumn, FormCellKind.Head, "Mã"));
            cells.Add(new(row, LabelColumn, FormCellKind.Head, "Nội dung"));
            cells.Add(new(row, MeasureColumn, FormCellKind.Head,
                "Lời văn (gõ vào ô; xuống dòng bằng Alt+Enter)")
            { LastColumn = reasonColumn });
            row++;
            foreach (var field in texts)
            {
                cells.Add(new(row, CodeColumn, FormCellKind.Code, field.Code));
                cells.Add(new(row, LabelColumn, FormCellKind.Label, field.Name));
                cells.Add(new(row++, MeasureColumn, FormCellKind.Narrative, "")
                {
                    Field = field,
                    LastColumn = reasonColumn,
                    IsRequired = field.Required.Binds(unit),
                });
            }
            row++;
        }
        cells.Add(new(row, CodeColumn, FormCellKind.Mark, "") { LastColumn = reasonColumn });
        return new FormSheet { Id = id, Name = head.Name, Cells = cells, HeadRow = figures.Count > 0 ? HeadRow : 0 };
    }

    private static IEnumerable<FormCell> FigureRow(
        int row, Field field, int indent, List<Field> figures, ReportingUnit unit, int beforeColumn, int checkColumn, int reasonColumn)
    {
        yield return new(row, CodeColumn, FormCellKind.Code, field.Code);
        yield return new(row, LabelColumn, FormCellKind.Label, field.Name) { Indent = indent };
        yield return new(row, MeasureColumn, FormCellKind.Measure,
            field.Type == FieldType.Percent && field.Measure.Length == 0 ? "%" : field.Measure);
        // Choices are ticked in rows of their own.
        if (field.Type != FieldType.Choices)
        {
            yield return new(row, ValueColumn, field.IsComputed ? FormCellKind.Computed : FormCellKind.Input, "")
            {
                Field = field,
                IsRequired = field.Required.Binds(unit),
            };
        }
        if (beforeColumn > 0)
            yield return new(row, beforeColumn, FormCellKind.LastYear, "") { Field = field };
        if (checkColumn > 0)
        {
            var isWhole = figures.Exists(part => part.AddendOf?.Code == field.Code);
            yield return new(row, checkColumn, FormCellKind.PartsCheck, "") { Field = isWhole ? field : null };
        }
        yield return new(row, reasonColumn, FormCellKind.Explanation, "") { Field = field };
    }

    private static IEnumerable<FormCell> ChoiceRow(int row, Field field, Choice choice, int indent) =>
    [
        new(row, CodeColumn, FormCellKind.Code, $"{field.Code}.{choice.Code}"),
        new(row, LabelColumn, FormCellKind.Label, choice.Name) { Indent = indent },
        new(row, MeasureColumn, FormCellKind.Measure, "x"),
        new(row, ValueColumn, FormCellKind.Choice, "") { Field = field, Choice = choice },
    ];

    private static FormSheet ListSheet(ReportPlan plan, PlanSection section, ListTable table, string id, ReportingUnit unit)
    {
        List<FormListColumn> columns = [.. table.Columns.Where(column => IsAsked(column, unit))
            .Select((column, index) => new FormListColumn(column, index + 2))];
        var lastColumn = Math.Max(columns.Count + 1, 4);
        var cells = Head(plan, new FormHead(table.Name, table.Name, section.Clause), lastColumn);
        cells.Add(new(HeadRow, 1, FormCellKind.Head, "STT"));
        cells.AddRange(columns.Select(column => new FormCell(HeadRow, column.Column, FormCellKind.Head,
            TitleOf(column.Field))
        { Field = column.Field }));
        var ready = RowsOf(table);
        for (var row = 1; row <= ready; row++)
            cells.Add(new(HeadRow + row, 1, FormCellKind.Running, row.ToString(CultureInfo.InvariantCulture)));
        var last = HeadRow + ready;
        cells.Add(new(last + 1, 1, FormCellKind.Note, FormWords.MoreRows) { LastColumn = lastColumn });
        cells.Add(new(last + 3, 1, FormCellKind.Mark, "") { LastColumn = lastColumn });
        return new FormSheet
        {
            Id = id,
            Name = table.Name,
            Cells = cells,
            HeadRow = HeadRow,
            Lists = [new FormList(table, HeadRow, HeadRow + 1, last, columns)],
        };
    }

    private static string TitleOf(Field column) => column.Measure.Length > 0 ? $"{column.Name} ({column.Measure})" : column.Name;

    private static List<FormCell> Head(ReportPlan plan, FormHead head, int lastColumn)
    {
        var document = plan.Document;
        var dated = document.DateText.Length > 0 ? $" ngày {document.DateText}" : "";
        return
        [
            new(1, 1, FormCellKind.Title, head.Title) { LastColumn = lastColumn },
            new(2, 1, FormCellKind.Clause, $"Theo {(head.Clause.Length > 0 ? $"{ClauseWords.Of(head.Clause)} của " : "")}"
                + $"{document.Kind} số {document.Symbol}{dated} của {document.Issuer}") { LastColumn = lastColumn },
            new(3, 1, FormCellKind.Unit, "") { LastColumn = lastColumn },
            new(4, 1, FormCellKind.Status, "") { LastColumn = lastColumn },
        ];
    }

    private static IEnumerable<FormCell> Titles(int row, IEnumerable<(int Column, string Text)> titles) =>
        titles.Where(title => title.Column > 0).Select(title => new FormCell(row, title.Column, FormCellKind.Head, title.Text));

    // Parts stand under their whole, whatever their order in the plan.
    private static IEnumerable<(Field Field, int Indent)> InOrder(List<Field> figures)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        return figures.Where(field => field.Whole is not { } whole || !figures.Exists(other => other.Code == whole))
            .SelectMany(root => WithParts(root, 0));

        IEnumerable<(Field, int)> WithParts(Field field, int indent) => !given.Add(field.Code) ? []
            : figures.Where(part => part.Whole == field.Code).SelectMany(part => WithParts(part, indent + 1)).Prepend((field, indent));
    }

    /// <summary>What stands above a sheet's table.</summary>
    private sealed record FormHead(string Name, string Title, string Clause);
}
