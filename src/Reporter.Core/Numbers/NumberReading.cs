namespace Reporter.Core.Numbers;

public enum NumberKind
{
    /// <summary>Empty, “-” and the like: nothing was answered.</summary>
    Blank,

    Number,

    /// <summary>“khoảng 300”, “trên 300”: a number that the sender does not stand for. A query.</summary>
    Approximate,

    /// <summary>A number written with the dot or comma of another country: “1.23”, “1,234,567”. Never guessed.</summary>
    ForeignMarks,

    /// <summary>Digits and words beside them say different numbers: “12 (hai mươi)”.</summary>
    WordsDiffer,

    NotANumber,
}

/// <summary>What a text says where a number was asked.</summary>
/// <param name="Kind">Only kinds Number and Approximate have a value.</param>
/// <param name="Value">In full: “0,5 triệu” is 500,000; “25%” is 25.</param>
public readonly record struct NumberReading(NumberKind Kind, decimal Value)
{
    private readonly string? _unit;

    /// <summary>The unit word typed after the number, “lượt”; empty when there is none. Words of money and “%” are not among it.</summary>
    public string Unit
    {
        get => _unit ?? "";
        init => _unit = value;
    }

    public bool IsPercent { get; init; }

    /// <summary>The text names đồng, or nghìn, triệu, tỷ: the value is in full and a form's factor must not be applied to it
    /// again.</summary>
    public bool IsInFull { get; init; }

    /// <summary>The text holds a word for a thousand or more, “nghìn”, “triệu”.</summary>
    public bool IsScaled { get; init; }

    /// <summary>A comma with exactly three digits after it: decimals here, a mark of thousands elsewhere.</summary>
    public bool IsThousandsElsewhere { get; init; }

    /// <summary>Zero written with the letter O, “0O”.</summary>
    public bool IsLetterO { get; init; }

    /// <summary>Zero written as a word: “không”.</summary>
    public bool IsWord { get; init; }

    public bool HasValue => Kind is NumberKind.Number or NumberKind.Approximate;

    public bool IsWhole => decimal.Truncate(Value) == Value;
}
