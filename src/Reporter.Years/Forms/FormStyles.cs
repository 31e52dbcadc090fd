using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>How the cells of a form look. Colour never says alone what a word beside it does not say too.</summary>
internal static class FormStyles
{
    /// <summary>What may be typed into.</summary>
    public const string InputFill = "E8F1FA";

    /// <summary>What must be filled in and is not.</summary>
    public const string MissingFill = "FFE699";

    private const string HeadFill = "D9D9D9";
    private const string LockedFill = "F2F2F2";
    private const string Grey = "7F7F7F";

    public static readonly CellStyle Title = new() { Size = 14, IsBold = true, Wraps = true };
    public static readonly CellStyle Clause = new() { IsItalic = true, Wraps = true };
    public static readonly CellStyle Unit = new() { IsBold = true };
    public static readonly CellStyle Text = new() { Size = 13, Wraps = true, IsTop = true };
    public static readonly CellStyle Heading = new() { Size = 13, IsBold = true, Wraps = true };
    public static readonly CellStyle Status = new() { IsItalic = true, Wraps = true };
    public static readonly CellStyle Head = new()
    {
        IsBold = true,
        Fill = HeadFill,
        HasBorder = true,
        Wraps = true,
        Place = HorizontalPlace.Center
    };
    public static readonly CellStyle Link = new() { HasBorder = true, Color = "1F4E9E", Wraps = true };
    public static readonly CellStyle Bordered = new() { HasBorder = true, Wraps = true };
    private static readonly CellStyle Note = new() { Size = 11, IsItalic = true, Wraps = true };
    private static readonly CellStyle Mark = new() { Size = 8, Color = Grey };
    private static readonly CellStyle Code = new() { Size = 10, Color = "595959", HasBorder = true, Wraps = true };
    private static readonly CellStyle Locked = new() { Fill = LockedFill, HasBorder = true, Wraps = true };

    public static CellStyle Of(FormCell cell) => cell.Kind switch
    {
        FormCellKind.Title => Title,
        FormCellKind.Clause => Clause,
        FormCellKind.Unit => Unit,
        FormCellKind.Status => Status,
        FormCellKind.Head => Head,
        FormCellKind.Code => Code,
        FormCellKind.Label => Bordered with { Indent = cell.Indent * 2, IsBold = false },
        FormCellKind.Measure => Bordered with { Place = HorizontalPlace.Center },
        FormCellKind.Running => Bordered with { Place = HorizontalPlace.Center },
        FormCellKind.Note => Note,
        FormCellKind.Mark => Mark,
        FormCellKind.Computed => Locked with { IsBold = true, Place = HorizontalPlace.Right, Wraps = false, Format = FormatOf(cell.Field) },
        FormCellKind.LastYear => Locked with { Place = HorizontalPlace.Right, Wraps = false, Format = FormatOf(cell.Field) },
        FormCellKind.PartsCheck => Locked,
        FormCellKind.Explanation or FormCellKind.Narrative => Input(null) with { IsTop = cell.Kind == FormCellKind.Narrative },
        FormCellKind.Choice => Input(null) with { Place = HorizontalPlace.Center },
        _ => Input(cell.Field),
    };

    /// <summary>A cell to be typed into; texts keep what begins with “-” or “=” as it is typed.</summary>
    public static CellStyle Input(Field? field)
    {
        var style = new CellStyle { Fill = InputFill, HasBorder = true, IsUnlocked = true, Wraps = true };
        return field switch
        {
            { IsNumeric: true } => style with { Place = HorizontalPlace.Right, Wraps = false, Format = FormatOf(field) },
            { Type: FieldType.Date } => style with { Place = HorizontalPlace.Center, Wraps = false, Format = "dd/mm/yyyy" },
            { Type: FieldType.YesNo } => style with { Place = HorizontalPlace.Center, Format = "@" },
            _ => style with { Place = HorizontalPlace.Left, Format = "@" },
        };
    }

    // A format with optional decimals leaves a comma behind whole numbers, so figures with decimals have none.
    private static string FormatOf(Field? field) => field switch
    {
        { Type: FieldType.WholeNumber } or { Type: FieldType.Money, Factor: 1 } => "#,##0",
        _ => "",
    };
}
