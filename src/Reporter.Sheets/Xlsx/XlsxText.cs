using System.Globalization;
using System.Text;
using System.Xml;
using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Xlsx;

/// <summary>A text of a workbook as stored; its runs only where a run has a font of its own.</summary>
internal sealed class XlsxString(string raw, LegacyRun[]? runs)
{
    private string? _clean;

    public string Raw => raw;

    /// <summary>A run without a font of its own takes its cell's; such a run claims <see cref="XlsxText.CellFont"/>.</summary>
    public LegacyRun[]? Runs => runs;

    public string Clean => _clean ??= CellText.Clean(raw);
}

/// <summary>Reads texts. None is ever held that is much longer than a cell may be: the part's stream ends a stretch without a tag
/// before.</summary>
internal sealed class XlsxText(IntakeOptions options)
{
    private readonly List<(string Text, string? Font)> _runs = [];

    public static XlsxString[] ReadAll(XmlReader reader, IntakeOptions options)
    {
        var text = new XlsxText(options);
        var all = new List<XlsxString>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                all.Add(text.ReadString(reader));
        }
        return [.. all];
    }

    /// <summary>The content of an <c>si</c> or <c>is</c>: plain text, or runs of rich text; phonetic guides are left out.</summary>
    public XlsxString ReadString(XmlReader reader)
    {
        _runs.Clear();
        if (reader.IsEmptyElement)
            return new XlsxString("", null);
        var depth = reader.Depth;
        string? font = null;
        var total = 0;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "rPh" or "phoneticPr" or "extLst":
                        reader.Skip();
                        continue;
                    case "r":
                        font = null;
                        break;
                    case "rFont":
                        font = reader.GetAttribute("val");
                        break;
                    case "t":
                        var run = Unescape(ReadText(reader));
                        total += run.Length;
                        if (total > options.MaxTextLength)
                            throw new IntakeLimitException(IntakeLimit.TextLength);
                        _runs.Add((run, font));
                        break;
                }
            }
            if (!reader.Read())
                break;
        }
        return Joined();
    }

    /// <summary>The text of the element the reader stands on; afterwards it stands on the element's end.</summary>
    public string ReadText(XmlReader reader)
    {
        var text = "";
        if (reader.IsEmptyElement)
            return text;
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // Several nodes are one text.
                text = text.Length == 0 ? reader.Value : text + reader.Value;
                if (text.Length > options.MaxTextLength)
                    throw new IntakeLimitException(IntakeLimit.TextLength);
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                // Nothing may stand inside a text; whatever it is, it is no part of it.
                reader.Skip();
                if (reader.NodeType == XmlNodeType.EndElement)
                    break;
            }
        }
        return text;
    }

    private XlsxString Joined()
    {
        var raw = options.Pool.One(_runs is [var (only, _)] ? only : string.Concat(_runs.Select(run => run.Text)));
        var hasFonts = _runs.Exists(run => run.Font is not null);
        return new XlsxString(raw, hasFonts && raw.Any(c => c > '~')
            ? [.. _runs.Select(run => new LegacyRun(run.Text, run.Font is null ? CellFont : LegacyFonts.Claimed(run.Font),
                run.Font is not null && LegacyFonts.IsCapitals(run.Font)))]
            : null);
    }

    /// <summary>Stands for “whatever the cell's own font claims”.</summary>
    public const TextEncoding CellFont = (TextEncoding)(-1);

    /// <summary>Excel writes what XML cannot hold as <c>_x000D_</c>, and a text that looks like it as <c>_x005F_x000D_</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }
        return plain.ToString();
    }
}
