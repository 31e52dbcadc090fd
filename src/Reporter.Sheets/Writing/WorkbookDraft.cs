using Reporter.Core.Numbers;
using Reporter.Packages;

namespace Reporter.Sheets.Writing;

/// <summary>
/// A workbook to be written: what a person sees in it, nothing of how its parts are named. Texts come from plans, names and cells of
/// strangers: what a draft takes it holds as XML can, so that no character stops a workbook.
/// </summary>
public sealed record WorkbookDraft
{
    /// <summary>Shown as the document's title.</summary>
    public required string Title { get; init => field = XmlCharacters.Clean(value); }

    public required IReadOnlyList<SheetDraft> Sheets { get; init; }

    /// <summary>Names for ranges, workbook-wide.</summary>
    public IReadOnlyList<NameDraft> Names { get; init; } = [];

    /// <summary>Custom document properties, all of them text.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>One name for a place: <c>rp_so_cuoc</c> is <c>'II.1.2'!$D$8</c>.</summary>
/// <param name="Sheet">The sheet's index from 0; a local name holds on that sheet only.</param>
public sealed record NameDraft(string Name, int Sheet, string Range)
{
    public bool IsHidden { get; init; } = true;

    public bool IsLocal { get; init; }
}

/// <summary>Whether a sheet is shown, or kept for lists that cells choose from.</summary>
public enum SheetVisibility
{
    Shown,
    Hidden,
    VeryHidden,
}

/// <summary>One sheet. Rows and the cells in them stand in order; both are counted from 1.</summary>
public sealed record SheetDraft(string Name, IReadOnlyList<RowDraft> Rows)
{
    public string Name { get; init; } = XmlCharacters.Clean(Name);

    public SheetVisibility Visibility { get; init; }

    /// <summary>Widths in characters, from column A on.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Numbers of columns that are not shown; each has its width.</summary>
    public IReadOnlyList<int> HiddenColumns { get; init; } = [];

    /// <summary>Ranges as Excel writes them: <c>A1:F1</c>.</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    public IReadOnlyList<InputRule> Inputs { get; init; } = [];

    public IReadOnlyList<HighlightRule> Highlights { get; init; } = [];

    public IReadOnlyList<NoteDraft> Notes { get; init; } = [];

    public IReadOnlyList<LinkDraft> Links { get; init; } = [];

    /// <summary>Null for a sheet that anybody may change everywhere.</summary>
    public SheetProtectionDraft? Protection { get; init; }

    public PrintDraft Print { get; init; } = new();

    /// <summary>Rows that stay in sight while the others are scrolled.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight, from A on.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The range that can be filtered, its first row being the titles; empty for none.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Where the cursor stands when the sheet is opened.</summary>
    public string Cursor { get; init; } = "A1";
}

public sealed record RowDraft(int Number, IReadOnlyList<CellDraft> Cells)
{
    /// <summary>In points; null for the height that the texts take.</summary>
    public double? Height { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Starts a new page when printed.</summary>
    public bool StartsPage { get; init; }
}

public sealed record CellDraft(int Column, CellContent Content, CellStyle Style);

/// <summary>What a cell holds. A slot is filled in later, for each copy of a master anew.</summary>
public abstract record CellContent
{
    public static readonly CellContent Empty = new EmptyContent();

    private CellContent()
    {
    }

    /// <summary>The number that it shows; null for what is none.</summary>
    public decimal? Number => this switch
    {
        NumberContent number => number.Stored,
        Formula formula => formula.CachedNumber,
        _ => null,
    };

    /// <summary>The text that it shows; empty for what is none.</summary>
    public string Shown => this switch
    {
        TextContent text => text.Text,
        Formula formula => formula.CachedText,
        _ => "",
    };

    public static CellContent Of(string text) => XmlCharacters.Clean(text) is { Length: > 0 } clean ? new TextContent(clean) : Empty;

    public static CellContent Of(decimal number) => new NumberContent(number);

    public static CellContent Of(DateOnly date) => new NumberContent(VietDate.ToSerial(date));

    internal sealed record EmptyContent : CellContent;

    internal sealed record TextContent(string Text) : CellContent;

    internal sealed record NumberContent(decimal Stored) : CellContent;

    /// <summary>A number of which each copy has its own, or none.</summary>
    public sealed record NumberSlot(string Key) : CellContent;

    /// <summary>A live formula, without “=”, with the text or number that it gives now.</summary>
    public sealed record Formula(string Text, string CachedText = "", decimal? CachedNumber = null) : CellContent
    {
        public string Text { get; init; } = XmlCharacters.Clean(Text);

        public string CachedText { get; init; } = XmlCharacters.Clean(CachedText);
    }
}

/// <summary>Protection without a password: it keeps from slips, not from people.</summary>
public sealed record SheetProtectionDraft
{
    public bool MayInsertRows { get; init; }

    public bool MayFilter { get; init; }
}

/// <summary>A4, as wide as the page or as so many.</summary>
public sealed record PrintDraft
{
    public bool IsLandscape { get; init; }

    /// <summary>Rows that head every page, <c>$5:$6</c>; empty for none.</summary>
    public string TitleRows { get; init; } = "";

    /// <summary>Columns that begin every page, <c>$A:$B</c>; empty for none.</summary>
    public string TitleColumns { get; init; } = "";

    /// <summary>Pages beside each other: a sheet that is too wide to be read on one.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary><c>$A$1:$F$30</c>; empty for all.</summary>
    public string Area { get; init; } = "";

    public string Footer { get; init => field = XmlCharacters.Clean(value); } = "";
}

/// <summary>A remark on a cell, as reviewers write them.</summary>
public sealed record NoteDraft(int Row, int Column, string Author, string Text)
{
    public string Author { get; init; } = XmlCharacters.Clean(Author);

    public string Text { get; init; } = XmlCharacters.Clean(Text);
}

/// <summary>A link from a cell: <c>mailto:…</c>, or a place in the workbook such as <c>'II.1'!D8</c>.</summary>
public sealed record LinkDraft(string Cell, string Target)
{
    public string Target { get; init; } = XmlCharacters.Clean(Target);

    public bool IsInside => !Target.Contains(':', StringComparison.Ordinal) || Target.Contains('!', StringComparison.Ordinal);
}
