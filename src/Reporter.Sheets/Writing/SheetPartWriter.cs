using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Reporter.Sheets.Writing;

/// <summary>Writes one sheet's part, row by row; its children stand in the order that the schema asks for.</summary>
/// <param name="strings">The workbook's shared texts; null to write each text into its own cell.</param>
internal sealed class SheetPartWriter(SheetDraft sheet, StyleTable styles, Interned<string>? strings)
{
    /// <summary>Relations of the part: where its links outside lead, its notes.</summary>
    public List<PartRelation> Relations { get; } = [];

    public byte[] Write(bool isFirst)
    {
        using var memory = new MemoryStream();
        using (var writer = OpenXmlWriter.Create(memory))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement(new Worksheet(), [], [new("r", OfficeNames.Relations)]);
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(View(isFirst));
            writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15.75 });
            if (sheet.Widths.Count > 0)
                writer.WriteElement(WidthColumns());
            WriteRows(writer);
            foreach (var element in Rules().Concat(Page()))
                writer.WriteElement(element);
            writer.WriteEndElement();
        }
        return memory.ToArray();
    }

    private SheetViews View(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (isFirst)
            view.TabSelected = true;
        var selection = new Selection { ActiveCell = sheet.Cursor, SequenceOfReferences = new ListValue<StringValue>([sheet.Cursor]) };
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
        {
            var pane = new Pane
            {
                TopLeftCell = CellName.Of(sheet.FrozenRows + 1, sheet.FrozenColumns + 1),
                ActivePane = sheet.FrozenColumns == 0 ? PaneValues.BottomLeft
                    : sheet.FrozenRows == 0 ? PaneValues.TopRight : PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            };
            if (sheet.FrozenColumns > 0)
                pane.HorizontalSplit = sheet.FrozenColumns;
            if (sheet.FrozenRows > 0)
                pane.VerticalSplit = sheet.FrozenRows;
            view.Append(pane);
            selection.Pane = pane.ActivePane;
        }
        view.Append(selection);
        return new SheetViews(view);
    }

    private Columns WidthColumns() => new(sheet.Widths.Select((width, index) =>
        new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = width,
            CustomWidth = true,
            Hidden = sheet.HiddenColumns.Contains(index + 1) ? true : null,
        }));

    private void WriteRows(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new SheetData());
        foreach (var row in sheet.Rows)
        {
            List<OpenXmlAttribute> attributes = [Attribute("r", Number(row.Number))];
            if (row.Height is { } height)
                attributes.AddRange([Attribute("ht", Number((decimal)height)), Attribute("customHeight", "1")]);
            if (row.IsHidden)
                attributes.Add(Attribute("hidden", "1"));
            writer.WriteStartElement(new Row(), attributes);
            foreach (var cell in row.Cells)
                WriteCell(writer, row.Number, cell);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private void WriteCell(OpenXmlWriter writer, int row, CellDraft cell)
    {
        List<OpenXmlAttribute> attributes = [Attribute("r", CellName.Of(row, cell.Column)), Attribute("s", Number(styles.Of(cell.Style)))];
        switch (cell.Content)
        {
            case CellContent.TextContent text when strings is null:
                attributes.Add(Attribute("t", "inlineStr"));
                writer.WriteStartElement(new Cell(), attributes);
                writer.WriteElement(new InlineString(new Text(text.Text) { Space = SpaceProcessingModeValues.Preserve }));
                writer.WriteEndElement();
                break;
            case CellContent.TextContent text:
                WriteValue(writer, attributes, "s", Number(strings.Of(text.Text)));
                break;
            case CellContent.NumberContent number:
                WriteValue(writer, attributes, "", Number(number.Stored));
                break;
            case CellContent.NumberSlot slot:
                WriteValue(writer, attributes, Slots.Of(slot.Key + Slots.TypeMark), Slots.Of(slot.Key + Slots.ValueMark));
                break;
            case CellContent.Formula formula:
                WriteFormula(writer, attributes, formula);
                break;
            default:
                writer.WriteStartElement(new Cell(), attributes);
                writer.WriteEndElement();
                break;
        }
    }

    private static void WriteValue(OpenXmlWriter writer, List<OpenXmlAttribute> attributes, string type, string value)
    {
        if (type.Length > 0)
            attributes.Add(Attribute("t", type));
        writer.WriteStartElement(new Cell(), attributes);
        writer.WriteElement(new CellValue(value));
        writer.WriteEndElement();
    }

    private static void WriteFormula(OpenXmlWriter writer, List<OpenXmlAttribute> attributes, CellContent.Formula formula)
    {
        if (formula.CachedNumber is null)
            attributes.Add(Attribute("t", "str"));
        writer.WriteStartElement(new Cell(), attributes);
        writer.WriteElement(new CellFormula(formula.Text));
        writer.WriteElement(new CellValue(formula.CachedNumber is { } number ? Number(number) : formula.CachedText));
        writer.WriteEndElement();
    }

    private IEnumerable<OpenXmlElement> Rules()
    {
        if (sheet.Protection is { } protection)
        {
            var locked = new SheetProtection
            {
                Sheet = true,
                Objects = true,
                Scenarios = true,
                FormatCells = true,
                FormatColumns = false,
                FormatRows = false,
                InsertRows = !protection.MayInsertRows,
            };
            if (protection.MayFilter)
                locked.AutoFilter = false;
            yield return locked;
        }
        if (sheet.Filter.Length > 0)
            yield return new AutoFilter { Reference = sheet.Filter };
        if (sheet.Merges.Count > 0)
            yield return new MergeCells(sheet.Merges.Select(range => new MergeCell { Reference = range }))
            {
                Count = (uint)sheet.Merges.Count,
            };
        var priority = 1;
        foreach (var rule in sheet.Highlights)
        {
            yield return new ConditionalFormatting(new ConditionalFormattingRule(new Formula(rule.Formula))
            {
                Type = ConditionalFormatValues.Expression,
                FormatId = styles.OfHighlight(rule.Fill),
                Priority = priority++,
            })
            { SequenceOfReferences = Ranges(rule.Ranges) };
        }
        if (sheet.Inputs.Count > 0)
            yield return new DataValidations(sheet.Inputs.Select(Validation)) { Count = (uint)sheet.Inputs.Count };
        if (sheet.Links.Count > 0)
            yield return new Hyperlinks(sheet.Links.Select(Link));
    }

    private IEnumerable<OpenXmlElement> Page()
    {
        yield return new PageMargins { Left = 0.6, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        yield return new PageSetup
        {
            PaperSize = 9,
            Orientation = sheet.Print.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = (uint)sheet.Print.PagesWide,
            FitToHeight = 0,
        };
        if (sheet.Print.Footer.Length > 0)
            yield return new HeaderFooter(new OddFooter(sheet.Print.Footer));
        var breaks = sheet.Rows.Where(row => row.StartsPage && row.Number > 1).ToList();
        if (breaks.Count > 0)
        {
            yield return new RowBreaks(breaks.Select(row => new Break { Id = (uint)row.Number - 1, Max = 16383, ManualPageBreak = true }))
            {
                Count = (uint)breaks.Count,
                ManualBreakCount = (uint)breaks.Count,
            };
        }
        if (sheet.Notes.Count > 0)
            yield return new LegacyDrawing { Id = NoteParts.DrawingRelation };
    }

    internal static DataValidation Validation(InputRule rule)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = rule.Prompt.Length > 0,
            ShowErrorMessage = rule.Kind != InputKind.Any,
            SequenceOfReferences = Ranges(rule.Ranges),
        };
        if (rule.Prompt.Length > 0)
        {
            validation.PromptTitle = ExcelLimits.Cut(rule.PromptTitle, ExcelLimits.PromptTitle);
            validation.Prompt = ExcelLimits.Cut(rule.Prompt, ExcelLimits.Prompt);
        }
        if (rule.Error.Length > 0)
        {
            validation.ErrorTitle = ExcelLimits.Cut(rule.ErrorTitle, ExcelLimits.PromptTitle);
            validation.Error = ExcelLimits.Cut(rule.Error, ExcelLimits.Prompt);
        }
        if (rule.Kind == InputKind.Any)
            return validation;
        validation.Type = TypeOf(rule.Kind);
        if (rule.Kind is not (InputKind.List or InputKind.Custom))
        {
            validation.Operator = rule.Second.Length > 0 ? DataValidationOperatorValues.Between
                : rule.Kind == InputKind.TextLength ? DataValidationOperatorValues.LessThanOrEqual
                : DataValidationOperatorValues.GreaterThanOrEqual;
        }
        validation.Append(new Formula1(rule.First));
        if (rule.Second.Length > 0)
            validation.Append(new Formula2(rule.Second));
        return validation;
    }

    private static DataValidationValues TypeOf(InputKind kind) => kind switch
    {
        InputKind.Whole => DataValidationValues.Whole,
        InputKind.Number => DataValidationValues.Decimal,
        InputKind.Date => DataValidationValues.Date,
        InputKind.List => DataValidationValues.List,
        InputKind.TextLength => DataValidationValues.TextLength,
        _ => DataValidationValues.Custom,
    };

    private Hyperlink Link(LinkDraft link)
    {
        if (link.IsInside)
            return new Hyperlink { Reference = link.Cell, Location = link.Target };
        var id = string.Create(CultureInfo.InvariantCulture, $"lk{Relations.Count + 1}");
        Relations.Add(new PartRelation(id, OfficeNames.Hyperlink, link.Target, IsExternal: true));
        return new Hyperlink { Reference = link.Cell, Id = id };
    }

    private static ListValue<StringValue> Ranges(string ranges) => new(ranges.Split(' ').Select(range => new StringValue(range)));

    private static OpenXmlAttribute Attribute(string name, string value) => new(name, "", value);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
