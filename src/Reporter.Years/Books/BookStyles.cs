using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;
using Reporter.Years.Forms;

namespace Reporter.Years.Books;

/// <summary>How the cells of the consolidated workbook look.</summary>
internal static class BookStyles
{
    private const string KindFill = "F2F2F2";
    private const string TotalFill = "E4ECF7";
    private const string Hatch = "BFBFBF";

    public static readonly CellStyle Title = new() { Size = 14, IsBold = true };
    public static readonly CellStyle Subtitle = new() { IsItalic = true };
    public static readonly CellStyle Head = FormStyles.Head;
    public static readonly CellStyle Number = new()
    {
        Size = 10,
        IsItalic = true,
        HasBorder = true,
        Place = HorizontalPlace.Center,
    };
    public static readonly CellStyle Text = new() { HasBorder = true, Wraps = true, Format = "@", Place = HorizontalPlace.Left };
    public static readonly CellStyle Middle = new() { HasBorder = true, Place = HorizontalPlace.Center, Wraps = true };
    public static readonly CellStyle Date = Middle with { Format = "dd/mm/yyyy" };
    public static readonly CellStyle Link = FormStyles.Link;

    public static CellStyle Figure(string format) => new() { HasBorder = true, Place = HorizontalPlace.Right, Format = format };

    public static CellStyle OfKind(CellStyle style) => style with { IsBold = true, Fill = KindFill };

    public static CellStyle OfTotal(CellStyle style) => style with { IsBold = true, Fill = TotalFill };

    /// <summary>The unit is not asked for it.</summary>
    public static CellStyle NotAsked(CellStyle style) => style with { Fill = Hatch, IsHatched = true };

    /// <summary>A column's own look, with as many decimals as its figures have: Excel leaves a comma behind whole numbers where decimals
    /// are
    /// optional.</summary>
    public static CellStyle Of(Field field, IEnumerable<decimal> figures) => field switch
    {
        { IsNumeric: true } => Figure(FormatOf(figures)),
        { Type: FieldType.Date } => Date,
        { Type: FieldType.YesNo } => Middle,
        _ => Text,
    };

    public static string FormatOf(IEnumerable<decimal> figures)
    {
        var decimals = figures.Select(Decimals).DefaultIfEmpty(0).Max();
        return decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
    }

    private static int Decimals(decimal figure) => Math.Min(6, (int)(figure / 1.0000000000000000000000000000m).Scale);

    /// <summary>A value as a cell of the workbook, in the measure in which the plan asks for it.</summary>
    public static CellContent Content(Value value, Field field) => value switch
    {
        NumberValue number => CellContent.Of(number.Number / field.Factor),
        DateValue date => CellContent.Of(date.Date),
        YesNoValue yesNo => CellContent.Of(yesNo.IsYes ? BookWords.Yes : BookWords.No),
        TextValue text => PlainTable.TextOf(text.Text),
        ChoiceValue chosen => PlainTable.TextOf(string.Join("; ",
            field.Choices.Where(choice => chosen.Codes.Contains(choice.Code)).Select(choice => choice.Name))),
        _ => throw new InvalidOperationException($"No form for {value}."),
    };
}
