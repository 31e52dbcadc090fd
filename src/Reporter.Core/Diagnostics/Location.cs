using System.Globalization;
using Reporter.Core.Unicode;

namespace Reporter.Core.Diagnostics;

/// <summary>
/// Where a reader must look. The set of cases is closed: every report writer switches over all of them.
/// Paths are relative to the workspace and written with <c>/</c>, so that output is the same on every machine.
/// </summary>
public abstract record Location(string Path)
{
    private protected abstract string Within(Language language);

    /// <summary>The form people can search for: <c>path(3,14)</c>, <c>path[Bieu 1!C7]</c>, <c>path[bảng 2, dòng 3]</c>.</summary>
    public string In(Language language) => PrintableText.Of(Path + Within(language));

    /// <summary>For the reader of a report, who knows no paths of ours: <c>xa-a.xlsx, trang “Biểu 1”, ô C7</c>.</summary>
    public string Spoken => PrintableText.Of(Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..] + this switch
    {
        CellLocation { Sheet.Length: 0 } cell => $", ô {cell.Address}",
        CellLocation { InWord: not null } cell => $", {cell.Sheet}, {cell.Address}",
        CellLocation cell => $", trang “{cell.Sheet}”, ô {cell.Address}",
        _ => Within(Language.Vietnamese),
    });

    public sealed override string ToString() => In(Language.Vietnamese);
}

public sealed record FileLocation(string Path) : Location(Path)
{
    private protected override string Within(Language language) => "";
}

/// <summary>A place in a text file; line and column count from 1.</summary>
public sealed record TextLocation(string Path, int Line, int Column) : Location(Path)
{
    private protected override string Within(Language language) => string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})");
}

/// <summary>
/// A cell in a sheet; row and column count from 1, as Excel shows them.
/// <paramref name="Sheet"/> is empty for a CSV file, whose rows are counted as Excel counts them when it opens the file.
/// </summary>
public sealed record CellLocation(string Path, string Sheet, int Row, int Column) : Location(Path)
{
    /// <summary>Where the cell stands in a Word file, whose cells have no addresses; null for a sheet of cells.</summary>
    public WordRows? InWord { get; init; }

    /// <summary>The address within its sheet, as Excel writes it: <c>C7</c>; in a Word file in words: <c>dòng 3, cột 1</c>.</summary>
    public string Address => AddressIn(Language.Vietnamese);

    /// <summary>The address with its sheet, for a sentence: <c>Bieu 1!C7</c>, <c>bảng 2, dòng 3, cột 1</c>.</summary>
    public string PlaceInFile => PlaceIn(Language.Vietnamese);

    private protected override string Within(Language language) => $"[{PlaceIn(language)}]";

    private string PlaceIn(Language language) => this switch
    {
        { Sheet.Length: 0 } => AddressIn(language),
        { InWord: not null } => $"{Sheet}, {AddressIn(language)}",
        _ => $"{Sheet}!{AddressIn(language)}",
    };

    private string AddressIn(Language language) =>
        InWord is { } rows ? rows.Place(Row, Column).In(language) : ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);

    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(column);

        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }

    public static int ColumnNumber(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);

        return name.Aggregate(0, (number, letter) => (number * 26) + (letter - 'A' + 1));
    }
}

/// <summary>The parts of a Word document in which text can stand.</summary>
public enum WordPart
{
    Body,
    Header,
    Footer,
    Footnotes,
    Endnotes,
    TextBox,
    Comments,
    Properties,
    Chart,
    Diagram,
}

/// <summary>
/// A place in a Word document. A .docx knows no pages, so the place is told by what a person can count and search:
/// table, row, column and paragraph from 1 (null where there is none; a paragraph in a cell counts within its cell),
/// the nearest heading above and the first words.
/// </summary>
public sealed record WordLocation(string Path, WordPart Part) : Location(Path)
{
    public int? PartNumber { get; init; }

    public int? Table { get; init; }

    public int? Row { get; init; }

    public int? Column { get; init; }

    public int? Paragraph { get; init; }

    public string? Heading { get; init; }

    public string? Excerpt { get; init; }

    private protected override string Within(Language language)
    {
        var words = language == Language.Vietnamese ? Vietnamese : English;
        string[] steps =
        [
            .. Part == WordPart.Body ? Array.Empty<string>() : [PartName(language) + (PartNumber is { } part ? $" {part}" : "")],
            .. Step(words.Table, Table),
            .. Step(words.Row, Row),
            .. Step(words.Column, Column),
            .. Step(words.Paragraph, Paragraph),
            .. Heading is { Length: > 0 } heading ? new[] { $"{words.Under} “{heading}”" } : [],
        ];
        return steps.Length == 0 ? "" : $"[{string.Join(", ", steps)}]";
    }

    private static readonly (string Table, string Row, string Column, string Paragraph, string Under) Vietnamese = ("bảng", "dòng", "cột",
        "đoạn", "dưới mục");

    private static readonly (string Table, string Row, string Column, string Paragraph, string Under) English = ("table", "row", "column",
        "paragraph", "under");

    private static IEnumerable<string> Step(string word, int? number) => number is { } n ? [$"{word} {n}"] : [];

    private string PartName(Language language) => (Part switch
    {
        WordPart.Body => new Bilingual("thân văn bản", "body"),
        WordPart.Header => new Bilingual("đầu trang", "header"),
        WordPart.Footer => new Bilingual("chân trang", "footer"),
        WordPart.Footnotes => new Bilingual("chú thích cuối trang", "footnotes"),
        WordPart.Endnotes => new Bilingual("chú thích cuối văn bản", "endnotes"),
        WordPart.TextBox => new Bilingual("hộp văn bản", "text box"),
        WordPart.Comments => new Bilingual("nhận xét", "comments"),
        WordPart.Properties => new Bilingual("thuộc tính tài liệu", "document properties"),
        WordPart.Chart => new Bilingual("biểu đồ", "chart"),
        WordPart.Diagram => new Bilingual("SmartArt", "SmartArt"),
        _ => throw new InvalidOperationException($"No name for {Part}."),
    }).In(language);
}
