using DocumentFormat.OpenXml.Spreadsheet;

namespace Reporter.Sheets.Writing;

/// <summary>Gives each look its number, in the order of first use, and writes the part that says what the numbers mean.</summary>
internal sealed class StyleTable
{
    private const string FontName = "Times New Roman";

    // 164 is the first number that a workbook may give to a format of its own.
    private const uint FirstOwnFormat = 164;

    private readonly Interned<CellStyle> _styles = new();
    private readonly Interned<(double Size, bool Bold, bool Italic, string Color)> _fonts = new();
    private readonly Interned<(string Color, bool IsHatched)> _fills = new();
    private readonly Interned<string> _formats = new();
    private readonly Interned<string> _highlights = new();

    public StyleTable()
    {
        _fonts.Of((CellStyle.Plain.Size, false, false, ""));
        _styles.Of(CellStyle.Plain);
    }

    /// <summary>Looks that another workbook has before these.</summary>
    public uint StylesBefore { get; init; }

    public uint HighlightsBefore { get; init; }

    public uint Of(CellStyle style) => StylesBefore + _styles.Of(style);

    public uint OfHighlight(string fill) => HighlightsBefore + _highlights.Of(fill);

    public Stylesheet Write()
    {
        var formats = _styles.Items.Select(CellFormatOf).ToList();
        var sheet = new Stylesheet();
        if (_formats.Items.Count > 0)
        {
            var own = _formats.Items.Select((code, index) => new NumberingFormat
            {
                NumberFormatId = FirstOwnFormat + (uint)index,
                FormatCode = code
            });
            sheet.Append(new NumberingFormats(own) { Count = (uint)_formats.Items.Count });
        }
        List<Fill> fills =
        [
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            .. _fills.Items.Select(FillOf),
        ];
        sheet.Append(
            new Fonts(_fonts.Items.Select(FontOf)) { Count = (uint)_fonts.Items.Count },
            new Fills(fills) { Count = (uint)fills.Count },
            new Borders(NoBorder(), ThinBorder()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(formats) { Count = (uint)formats.Count },
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            new DifferentialFormats(_highlights.Items.Select(HighlightOf)) { Count = (uint)_highlights.Items.Count });
        return sheet;
    }

    private CellFormat CellFormatOf(CellStyle style)
    {
        var format = new CellFormat
        {
            NumberFormatId = style.Format switch { "" => 0, "@" => 49, "#,##0" => 3, _ => FirstOwnFormat + _formats.Of(style.Format) },
            FontId = _fonts.Of((style.Size, style.IsBold, style.IsItalic, style.Color)),
            FillId = style.Fill.Length == 0 ? 0 : 2 + _fills.Of((style.Fill, style.IsHatched)),
            BorderId = style.HasBorder ? 1u : 0,
            FormatId = 0,
            ApplyNumberFormat = style.Format.Length > 0,
            ApplyFont = true,
            ApplyFill = style.Fill.Length > 0,
            ApplyBorder = style.HasBorder,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
        var alignment = new Alignment { Vertical = style.IsTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center };
        if (style.Place != HorizontalPlace.General || style.Indent > 0)
            alignment.Horizontal = PlaceOf(style.Place);
        if (style.Wraps)
            alignment.WrapText = true;
        if (style.Indent > 0)
            alignment.Indent = (uint)Math.Min(style.Indent, ExcelLimits.Indent);
        format.Append(alignment, new Protection { Locked = !style.IsUnlocked });
        return format;
    }

    private static HorizontalAlignmentValues PlaceOf(HorizontalPlace place) => place switch
    {
        HorizontalPlace.Center => HorizontalAlignmentValues.Center,
        HorizontalPlace.Right => HorizontalAlignmentValues.Right,
        _ => HorizontalAlignmentValues.Left,
    };

    private static Font FontOf((double Size, bool Bold, bool Italic, string Color) look)
    {
        var font = new Font();
        if (look.Bold)
            font.Append(new Bold());
        if (look.Italic)
            font.Append(new Italic());
        font.Append(new FontSize { Val = look.Size });
        font.Append(look.Color.Length == 0 ? new Color { Theme = 1 } : new Color { Rgb = "FF" + look.Color });
        font.Append(new FontName { Val = FontName }, new FontFamilyNumbering { Val = 1 });
        return font;
    }

    private static Fill FillOf((string Color, bool IsHatched) fill) =>
        new(new PatternFill(new ForegroundColor { Rgb = "FF" + fill.Color },
            fill.IsHatched ? new BackgroundColor { Rgb = "FFFFFFFF" } : new BackgroundColor { Indexed = 64 })
        { PatternType = fill.IsHatched ? PatternValues.LightUp : PatternValues.Solid });

    private static DifferentialFormat HighlightOf(string color) =>
        new(new Fill(new PatternFill(new ForegroundColor { Rgb = "FF" + color },
            new BackgroundColor { Rgb = "FF" + color })
        { PatternType = PatternValues.Solid }));

    private static Border NoBorder() => new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder());

    private static Border ThinBorder() => new(
        new LeftBorder(Black()) { Style = BorderStyleValues.Thin },
        new RightBorder(Black()) { Style = BorderStyleValues.Thin },
        new TopBorder(Black()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Black()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Black() => new() { Rgb = "FF7F7F7F" };
}

/// <summary>Numbers for values, from 0, in the order in which they are first asked for.</summary>
internal sealed class Interned<T>
    where T : notnull
{
    private readonly Dictionary<T, uint> _numbers = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public uint Of(T item)
    {
        if (_numbers.TryGetValue(item, out var number))
            return number;
        _numbers[item] = (uint)_items.Count;
        _items.Add(item);
        return _numbers[item];
    }
}
