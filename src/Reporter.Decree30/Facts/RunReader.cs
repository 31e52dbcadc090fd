using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>What one paragraph holds: its shown text in runs, fields, lines, and text boxes still to be read.</summary>
internal sealed record ParagraphContent
{
    public StringBuilder Buffer { get; } = new();

    public List<RunFacts> Runs { get; } = [];

    public List<FieldFacts> Fields { get; } = [];

    public List<LineFacts> Lines { get; } = [];

    public List<(BoxFacts Facts, XElement Content)> Boxes { get; } = [];

    public bool HasPicture { get; set; }

    public bool StartsPage { get; set; }

    public bool StartedPage { get; set; }

    public string Text => Buffer.ToString();
}

/// <summary>Reads the runs of paragraphs. A field may begin in one paragraph and end in another, so one reader serves a whole
/// part.</summary>
internal sealed class RunReader(FormatSources sources)
{
    private const int DeepestNesting = 60;

    private sealed class OpenField
    {
        public StringBuilder Instruction { get; } = new();

        public bool InResult { get; set; }
    }

    private readonly Stack<OpenField> _fields = new();
    private readonly Dictionary<string, RunFormat> _formats = new(StringComparer.Ordinal);
    private RunLayers? _formatsOf;
    private int _depth;

    public ParagraphContent Read(XElement paragraph, RunLayers layers)
    {
        if (!ReferenceEquals(_formatsOf, layers))
        {
            _formats.Clear();
            _formatsOf = layers;
        }
        var content = new ParagraphContent();
        ReadInline(paragraph, layers, content);
        return content;
    }

    private void ReadInline(XElement container, RunLayers layers, ParagraphContent content)
    {
        if (++_depth > DeepestNesting)
        {
            _depth--;
            return;
        }

        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r" when child.IsWord():
                    ReadRun(child, layers, content);
                    break;
                case "fldSimple":
                    content.Fields.Add(new FieldFacts(FieldName(child.Attr("instr") ?? ""), content.Buffer.Length));
                    ReadInline(child, layers, content);
                    break;
                case "sdt":
                    if (child.Child("sdtContent") is { } inner)
                        ReadInline(inner, layers, content);
                    break;
                case "hyperlink" or "smartTag" or "ins" or "moveTo" or "customXml" or "dir" or "bdo":
                    ReadInline(child, layers, content);
                    break;
                case "AlternateContent" when Shown(child) is { } shown:
                    ReadInline(shown, layers, content);
                    break;
                case "oMath" or "oMathPara":
                    Append(content, string.Concat(child.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)),
                        layers.Copy().Result(), child);
                    break;
            }
        }
        _depth--;
    }

    private void ReadRun(XElement run, RunLayers layers, ParagraphContent content)
    {
        var format = FormatOf(run.Child("rPr"), layers);
        var text = new StringBuilder();
        foreach (var child in run.Elements())
            ReadRunChild(child, text, content);

        if (text.Length > 0 && !format.Hidden)
            Append(content, text.ToString(), format, run);
    }

    private void ReadRunChild(XElement child, StringBuilder text, ParagraphContent content)
    {
        var shown = _fields.All(field => field.InResult);
        switch (child.Name.LocalName)
        {
            case "t" when shown:
                text.Append(child.Value);
                break;
            case "tab" or "ptab" when shown:
                text.Append('\t');
                break;
            case "br" when child.Attr("type") == "page":
                content.StartsPage |= content.Buffer.Length + text.Length == 0;
                break;
            case "br" or "cr" when shown:
                text.Append('\n');
                break;
            case "lastRenderedPageBreak":
                content.StartedPage |= content.Buffer.Length + text.Length == 0;
                break;
            case "noBreakHyphen" when shown:
                text.Append('-');
                break;
            case "sym" when shown:
                text.Append(int.TryParse(child.Attr("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                    && code is > 31 and < 0xD800 ? (char)code : '•');
                break;
            case "instrText" when _fields.TryPeek(out var field):
                field.Instruction.Append(child.Value);
                break;
            case "fldChar":
                ReadFieldMark(child, content, text.Length);
                break;
            case "drawing" or "pict" or "object":
                ReadShape(child, content);
                break;
            case "AlternateContent" when Shown(child) is { } choice:
                foreach (var inner in choice.Elements())
                    ReadRunChild(inner, text, content);
                break;
        }
    }

    private void ReadFieldMark(XElement mark, ParagraphContent content, int pending)
    {
        switch (mark.Attr("fldCharType"))
        {
            case "begin":
                _fields.Push(new OpenField());
                break;
            case "separate" when _fields.TryPeek(out var field) && !field.InResult:
                field.InResult = true;
                content.Fields.Add(new FieldFacts(FieldName(field.Instruction.ToString()), content.Buffer.Length + pending));
                break;
            case "end" when _fields.TryPop(out var ended) && !ended.InResult:
                content.Fields.Add(new FieldFacts(FieldName(ended.Instruction.ToString()), content.Buffer.Length + pending));
                break;
        }
    }

    private static void ReadShape(XElement shape, ParagraphContent content)
    {
        content.Lines.AddRange(LineReader.Read(shape));
        content.HasPicture |= shape.Descendants().Any(e => e.Name.LocalName is "pic" or "imagedata");
        // The fallback repeats the same box for older programs.
        foreach (var box in shape.Descendants()
            .Where(e => e.Is("txbxContent") && !e.Ancestors().TakeWhile(a => a != shape).Any(a => a.Name.LocalName == "Fallback")))
            content.Boxes.Add((BoxReader.Read(shape, box), box));
    }

    private static XElement? Shown(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice")
            ?? alternatives.Elements().FirstOrDefault(e => e.Name.LocalName == "Fallback");

    private RunFormat FormatOf(XElement? properties, RunLayers layers)
    {
        if (properties is { HasElements: true } && properties.Elements().Take(6).Count() > 5)
            return sources.ForRun(layers, properties);

        // Runs of one paragraph style mostly repeat a few sets of properties.
        var key = properties is null ? ""
            : string.Concat(properties.Elements()
            .Select(e => e.Name.LocalName + "(" + string.Join(',', e.Attributes().Select(a => a.Name.LocalName + "=" + a.Value))
            + ")"));
        return _formats.TryGetValue(key, out var known) ? known : _formats[key] = sources.ForRun(layers, properties);
    }

    private static void Append(ParagraphContent content, string text, RunFormat format, XElement element)
    {
        content.Runs.Add(new RunFacts(content.Buffer.Length, text, format, element));
        content.Buffer.Append(text);
    }

    private static string FieldName(string instruction) =>
        instruction.Split([' ', '\t', '\\', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.ToUpperInvariant() ?? "";
}
