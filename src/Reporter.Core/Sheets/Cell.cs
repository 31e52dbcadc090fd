using System.Globalization;
using Reporter.Core.Numbers;

namespace Reporter.Core.Sheets;

public enum CellKind : byte
{
    Blank,
    Text,

    /// <summary>A number as stored; what it means is not decided here.</summary>
    Number,

    /// <summary>A number that the file shows as a date, or an ISO date.</summary>
    Date,
    Boolean,

    /// <summary>#DIV/0!, #REF! and their like; the text is the error's name.</summary>
    Error,

    /// <summary>A formula whose result the file does not hold: the sender's program never calculated it.</summary>
    Uncalculated,
}

/// <summary>
/// A cell: the text a person sees or typed (NFC, spaces at the ends trimmed), and the stored number or date where there is one.
/// </summary>
public readonly record struct Cell(CellKind Kind, string Text)
{
    public static readonly Cell Blank = new(CellKind.Blank, "");

    // Nullable values and flags beside each other would make a cell half as large again, and a year has millions of cells.
    private readonly decimal _number;
    private readonly int _dayFromOne;
    private readonly Marks _marks;

    /// <summary>Where a reader gives none, a number or date shows in the plainest way: 1234, 05/04/2024. Most are never asked.</summary>
    public string Text
    {
        get => field is "" && Has(Marks.Number) ? Shown : field;
        init;
    } = Text;

    /// <summary>The stored number, of kinds Number, Date (the serial) and Boolean (0 or 1).</summary>
    public decimal? Number
    {
        get => Has(Marks.Number) ? _number : null;
        init => (_number, _marks) = (value.GetValueOrDefault(), With(Marks.Number, value.HasValue));
    }

    /// <summary>The date, of kind Date; its time of day is dropped.</summary>
    public DateOnly? Date
    {
        get => _dayFromOne > 0 ? DateOnly.FromDayNumber(_dayFromOne - 1) : null;
        init => _dayFromOne = value is { } date ? date.DayNumber + 1 : 0;
    }

    /// <summary>The file shows the number as a percentage: 0.25 is seen as 25%.</summary>
    public bool IsPercent
    {
        get => Has(Marks.Percent);
        init => _marks = With(Marks.Percent, value);
    }

    /// <summary>The file shows the number as a time of day or a length of time, 26:30; as a number it is a part of a day.</summary>
    public bool IsTime
    {
        get => Has(Marks.Time);
        init => _marks = With(Marks.Time, value);
    }

    /// <summary>The file shows the number divided by a thousand or more: 500,000 is seen as 500.</summary>
    public bool IsScaled
    {
        get => Has(Marks.Scaled);
        init => _marks = With(Marks.Scaled, value);
    }

    /// <summary>The number's format shows nothing, “;;;”: a person sees an empty cell.</summary>
    public bool IsUnseen
    {
        get => Has(Marks.Unseen);
        init => _marks = With(Marks.Unseen, value);
    }

    /// <summary>The number's format has words of its own, which stand in the text beside the number: “900000 ₫”.</summary>
    public bool HasWords
    {
        get => Has(Marks.Words);
        init => _marks = With(Marks.Words, value);
    }

    /// <summary>How far a text is set in from the left, by its style or by spaces before it: rows set in belong to the row above
    /// them.</summary>
    public byte Indent { get; init; }

    /// <summary>What the number's format says it is counted in, “₫”; empty when it says nothing.</summary>
    public string Measure => HasWords ? Text.Trim(Digits) : "";

    private string Shown =>
        Date is { } date ? VietDate.Format(date)
        : _number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    private bool Has(Marks mark) => (_marks & mark) != 0;

    private Marks With(Marks mark, bool isSet) => isSet ? _marks | mark : _marks & ~mark;

    public bool IsBlank => Kind == CellKind.Blank || (Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text));

    private static readonly char[] Digits = [.. "0123456789.,-+ \u00A0()"];

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Number = 1,
        Percent = 2,
        Time = 4,
        Scaled = 8,
        Words = 16,
        Unseen = 32,
    }
}
