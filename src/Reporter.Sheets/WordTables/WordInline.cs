using System.Xml;
using Reporter.Core.Documents;

namespace Reporter.Sheets.WordTables;

/// <summary>
/// Reads the text of paragraphs as a person sees it: results of fields and not their codes, inserted text and not what was deleted,
/// struck out or hidden. Text boxes that hang on a paragraph are given out beside it.
/// </summary>
internal sealed class WordInline(XmlReader reader, WordLooks looks, IntakeOptions options, Action<List<WordBlock>> readBlocks)
{
    // Half a centimetre, in twentieths of a point: what the button in Word and a habit of clerks come to.
    private const int TwipsOfStep = 283;

    private Stack<bool> _fields = new();
    private WordText _text = new(options);
    private List<WordBlock> _floating = [];
    private string? _paragraphStyle;
    private WordListPlace? _place;
    private byte _indent;

    /// <summary>Places with changes that nobody has accepted yet, and with text that is struck out or hidden.</summary>
    public int Unread { get; set; }

    /// <summary>The paragraph that the reader stands on; what floats beside it comes first.</summary>
    public WordParagraph ReadParagraph(List<WordBlock> floating)
    {
        // A paragraph of a text box stands inside another one.
        var outer = (_text, _floating, _paragraphStyle, _place, _indent);
        var begins = reader is IXmlLineInfo lines ? new DocumentPlace(lines.LineNumber, lines.LinePosition) : default;
        (_text, _floating, _paragraphStyle, _place, _indent) = (new WordText(options), floating, null, null, 0);
        ReadInlines();
        var paragraph = _text.Paragraph(looks.Numbering.Next(_place ?? looks.Styles.Place(_paragraphStyle))) with
        {
            Indent = _indent,
            Begins = begins
        };
        (_text, _floating, _paragraphStyle, _place, _indent) = outer;
        return paragraph;
    }

    /// <summary>Whether a content control, on whose properties the reader stands, still shows what asks to be filled in.</summary>
    public bool IsPlaceholder()
    {
        var isPlaceholder = false;
        reader.Children(property => isPlaceholder |= property == "showingPlcHdr" && reader.IsOn());
        return isPlaceholder;
    }

    public Stack<bool> LeaveFields()
    {
        var fields = _fields;
        _fields = new Stack<bool>();
        return fields;
    }

    public void ReturnTo(Stack<bool> fields) => _fields = fields;

    private void ReadInlines()
    {
        var (hasChoice, isPlaceholder) = (false, false);
        reader.Children(name =>
        {
            switch (name)
            {
                case "pPr":
                    ReadProperties();
                    break;
                case "r":
                    ReadRun();
                    break;
                case "ins" or "moveTo":
                    Unread++;
                    ReadInlines();
                    break;
                case "del" or "moveFrom":
                    Unread++;
                    break;
                case "sdtPr":
                    isPlaceholder = IsPlaceholder();
                    break;
                case "Choice":
                    hasChoice = true;
                    ReadInlines();
                    break;
                case "Fallback" when hasChoice:
                case "sdtContent" when isPlaceholder:
                    break;
                case "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "bdo" or "dir"
                    or "AlternateContent" or "Fallback" or "oMath" or "oMathPara":
                    ReadInlines();
                    break;
            }
        });
    }

    private void ReadProperties() => reader.Children(property =>
    {
        if (property == "pStyle")
            _paragraphStyle = reader.Attribute("val");
        else if (property == "numPr")
            _place = WordListPlace.Read(reader);
        else if (property == "ind")
            _indent = (byte)Math.Clamp((Left() + reader.Count("firstLine") - reader.Count("hanging")) / TwipsOfStep, 0, 15);
    });

    private int Left() => Math.Max(reader.Count("left"), reader.Count("start"));

    private void ReadRun()
    {
        var look = new RunLook();
        reader.Children(name =>
        {
            if (name == "rPr")
                look = ReadLook();
            else if (name is "drawing" or "pict" or "object" or "AlternateContent")
                ReadTextBoxes();
            else if (name == "fldChar")
                Field(reader.Attribute("fldCharType"));
            else if (TextOf(name) is { Length: > 0 } text && !_fields.Contains(false))
                Append(text, look);
        });
    }

    private void Append(string text, RunLook look)
    {
        if (look.IsGone)
            Unread++;
        else
            _text.Append(look.IsRaised && _text.EndsInDigit ? Raised(text) : text,
                looks.Styles.Font(look.Font, look.Style, _paragraphStyle));
    }

    private string TextOf(string name) => name switch
    {
        "t" => reader.Text(),
        // Three spaces part two statements on one line, as they do where a sheet has no columns.
        "tab" => "   ",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        // In an old font this is the letter ư.
        "softHyphen" => "\u00AD",
        "sym" => WordSymbols.Of(reader.Attribute("font") ?? "", reader.Attribute("char") ?? ""),
        _ => "",
    };

    private RunLook ReadLook()
    {
        var look = new RunLook();
        reader.Children(property => look = property switch
        {
            "rFonts" => look with { Font = WordStyles.FontOf(reader) },
            "rStyle" => look with { Style = reader.Attribute("val") },
            "strike" or "dstrike" or "vanish" or "webHidden" => look with { IsGone = look.IsGone || reader.IsOn() },
            "vertAlign" => look with { IsRaised = reader.Attribute("val") == "superscript" },
            _ => look,
        });
        return look;
    }

    // Between its beginning and its separator a field holds its code; what follows is what the page shows.
    private void Field(string? type)
    {
        if (type == "begin")
            _fields.Push(false);
        else if (_fields.Count > 0)
        {
            _fields.Pop();
            if (type == "separate")
                _fields.Push(true);
        }
    }

    private void ReadTextBoxes()
    {
        var hasChoice = false;
        reader.Children(name =>
        {
            hasChoice |= name == "Choice";
            if (name == "txbxContent")
            {
                var fields = LeaveFields();
                readBlocks(_floating);
                ReturnTo(fields);
            }
            else if (name != "Fallback" || !hasChoice)
                ReadTextBoxes();
        });
    }

    // The mark of a note behind a figure must not become its last digit.
    private static string Raised(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c));

    private readonly record struct RunLook(string? Font, string? Style, bool IsGone, bool IsRaised);
}
