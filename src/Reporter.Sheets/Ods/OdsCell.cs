using System.Xml;
using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Ods;

/// <summary>The cell that the reader stands on; one object for all cells of a sheet.</summary>
internal sealed class OdsCell(XmlReader reader, IntakeOptions options)
{
    private const int LongestFormula = 200;

    private static readonly NumberShape Share = new(NumberShapeKind.Percent);

    private static readonly NumberShape Clock = new(NumberShapeKind.Time);

    private readonly OdsText _text = new(reader, options);
    private string _type = "";
    private string? _value;
    private string? _formula;
    private bool _isError;
    private string _raw = "";

    public string Style { get; private set; } = "";

    public int Repeated { get; private set; }

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public bool IsMerged => Columns > 1 || Rows > 1;

    public void ReadHead()
    {
        (_type, _value, _formula, _isError, _raw, Style, Repeated, Columns, Rows) = ("", null, null, false, "", "", 1, 1, 1);
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                // LibreOffice says it twice, and only the second time that it is an error.
                case "value-type":
                    if (_type.Length == 0)
                        _type = reader.Value;
                    else
                        _isError = reader.Value == "error";
                    break;
                case "value" or "date-value" or "time-value" or "boolean-value" or "string-value":
                    _value = reader.Value;
                    break;
                case "formula":
                    _formula = reader.Value;
                    break;
                case "style-name":
                    Style = reader.Value;
                    break;
                case "number-columns-repeated":
                    Repeated = OdsNames.Count(reader.Value);
                    break;
                case "number-columns-spanned":
                    Columns = OdsNames.Count(reader.Value);
                    break;
                case "number-rows-spanned":
                    Rows = OdsNames.Count(reader.Value);
                    break;
            }
        }
        reader.MoveToElement();
    }

    public Cell ReadBody(OdsStyle style)
    {
        // The text that a plain number shows as is made anew from the number, as for other workbooks; it is most of a large file.
        var isPlain = _formula is null && _value is not null && _type is "float" or "percentage" or "currency";
        string? text = null;
        if (isPlain)
            OdsNames.Pass(reader);
        else
            text = _text.Read();
        if (_isError || (_formula is not null && IsErrorName(text)))
            return CellMaker.Error((text ?? "").Trim());
        return (_type, _value) switch
        {
            ("float" or "currency", { } number) => CellMaker.Number(number, style.Number, from1904: false),
            ("percentage", { } share) => CellMaker.Number(share, Share, from1904: false),
            ("date", { } date) => CellMaker.IsoDate(date),
            ("time", { } time) when OdsDuration.Days(time) is { } days => CellMaker.Number(days, Clock, from1904: false),
            ("boolean", { } truth) => CellMaker.Boolean(truth is "true" or "1"),
            ("string", { } stored) when text is null => Text(stored, style),
            _ when text is null && _formula is { } formula && _type.Length == 0 => new Cell(CellKind.Uncalculated, Formula(formula)),
            _ => Text(text ?? "", style),
        };
    }

    /// <summary>Remembers a text as stored where an old font or encoding may have written it.</summary>
    public void KeepLegacy(RowBuffer row, int column, OdsStyle style)
    {
        if (_raw.Length == 0 || !EncodingJudge.HasMarks(_raw))
            return;
        if (style.Font is { } font)
            row.Legacy.Add(new LegacyCell(row.Number, column, [new LegacyRun(_raw, font, style.IsCapitals)]));
        else
            row.Keep(column, _raw, CellText.Clean(_raw));
    }

    private Cell Text(string raw, OdsStyle style)
    {
        _raw = options.Pool.One(raw);
        return CellMaker.Text(CellText.Clean(_raw)) with { Indent = style.Indent > 0 ? style.Indent : CellText.Indent(_raw) };
    }

    // LibreOffice of old gave an error as the number 0 that shows as “Err:502”.
    private static bool IsErrorName(string? text) => text is ['#', .., '!' or '?'] or "#N/A" or ['E', 'r', 'r', ':', ..];

    // “of:=SUM([.A1:.A3])”: the prefix names the language of formulas.
    private static string Formula(string formula)
    {
        var equals = formula.IndexOf('=', StringComparison.Ordinal);
        var plain = equals >= 0 ? formula[equals..] : "=" + formula;
        return plain[..Math.Min(plain.Length, LongestFormula)];
    }
}
