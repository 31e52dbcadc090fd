using System.Net;
using System.Text;
using Reporter.Core.Templates;
using Reporter.Word.Blocks;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>
/// Where a part's program writes: raw XML of the template goes out as it is, values as fits the place of their tag.
/// The text that arrives is the program itself, so its offset tells the place.
/// </summary>
internal sealed partial class PartOutput : IScriptOutput
{
    private static readonly TagSite NoSite = new(SiteKind.Nowhere, "", "", IsAlone: false);

    private readonly string _name;
    private readonly string _home;
    private readonly PartProgram _program;
    private readonly RenderSession _session;
    private readonly Dictionary<int, Chunk> _chunks = [];
    private readonly BufferedOutput _output;
    private TagSite _site = NoSite;
    private readonly List<(int Place, int Cell)> _merges = [];
    private bool _isAloneReplaced;

    /// <param name="partName">Where the output goes, when that is not the part's own place: a document that is put in goes into
    /// another.</param>
    public PartOutput(TemplatePart part, RenderSession session, Stream sink, string? partName = null)
    {
        (_name, _program, _session, _home) = (part.Name, part.Program, session, partName ?? part.Name);
        PartName = _home;
        Copies = session.Copies(part.Name);
        _output = new BufferedOutput(sink, session.Options.MaxOutputBytes);
    }

    /// <summary>The end of the raw XML written last: where the tag stands whose value comes next.</summary>
    public int Position { get; private set; }

    /// <summary>The part into which this goes: relationships belong to it.</summary>
    public string PartName { get; private set; }

    public PartProgram Program => _program;

    public bool IsOverLimit => _output.IsOverLimit || _session.Notes.Bytes > _session.Options.MaxOutputBytes;

    public MergedCells Merged { get; } = new();

    /// <summary>How often each loop of the part has gone round.</summary>
    public LoopCopies Copies { get; }

    public void Write(string text, int offset, int count)
    {
        if (!ReferenceEquals(text, _program.Text))
        {
            WriteText(text.AsSpan(offset, count));
            return;
        }

        if (!_chunks.TryGetValue(offset, out var chunk))
            _chunks[offset] = chunk = Chunk.Of(_program, offset, count);
        foreach (var piece in chunk.Pieces)
        {
            if (piece.Bytes.Length > 0)
                WriteRaw(piece.Bytes);
            if (piece.Action is not null)
                Do(piece.Action);
        }
        _site = chunk.Site ?? NoSite;
        if (_site.Control is { } control)
            _unset = control;
        Position = offset + count;
        _output.Flush();
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public void Finish() => _output.FlushAll();

    /// <summary>Writes a value where its tag stands; the kind of value that cannot stand there, or null when all is well.</summary>
    public TemplateValue? WriteValue(object value, RenderContext context)
    {
        // Nearly all values are words in a run.
        if (value is string words && _site.Control is null)
        {
            WriteText(words);
            return null;
        }
        if (value is LayoutValue layout)
            return WriteLayout(layout, context);
        if (_site.Control is { } control && !SetControl(control, value, context))
            return null;
        if (value is MergedCellValue merged)
        {
            WriteMerged(merged.Text);
            return null;
        }
        if (value is Picture picture && _site.Kind == SiteKind.Characters)
            _placeholder = picture;
        if (value is IBlockValue block)
        {
            if (!_site.IsAlone && _site.Kind != SiteKind.Block)
                return block.Kind;
            if (_site.IsAlone && !_isAloneReplaced)
                _output.Replace();
            block.WriteBlocks(new ValueWriter(_output.Buffer, _session, this, context, _site));
            if (_site.IsAlone)
                _output.Seal();
            _isAloneReplaced = _site.IsAlone;
            return null;
        }
        if (value is IInlineValue inline && _site.Kind is SiteKind.Run or SiteKind.Inline or SiteKind.Block)
        {
            var writer = new ValueWriter(_output.Buffer, _session, this, context, _site);
            writer.LeaveRun();
            inline.WriteRuns(writer);
            writer.EnterRun();
            return null;
        }
        if (value is IInlineValue misplaced && _site.Kind == SiteKind.Nowhere)
            return misplaced.Kind;
        WriteText(value as string ?? context.ObjectToString(value) ?? "");
        return null;
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return;
        var buffer = _output.Buffer;
        switch (_site.Kind)
        {
            case SiteKind.Run:
                RunText.Write(buffer, text);
                break;
            case SiteKind.FieldCode:
                buffer.Append("<w:instrText xml:space=\"preserve\">"u8);
                buffer.AppendEscaped(text);
                buffer.Append("</w:instrText>"u8);
                break;
            case SiteKind.Characters when _link is not null:
                _link.Append(text);
                break;
            case SiteKind.Characters:
                buffer.AppendEscaped(text);
                break;
            case SiteKind.Inline or SiteKind.Block:
                buffer.Append(_site.Kind == SiteKind.Block ? "<w:p><w:r>"u8 : "<w:r>"u8);
                RunText.Write(buffer, text);
                buffer.Append(_site.Kind == SiteKind.Block ? "</w:r></w:p>"u8 : "</w:r>"u8);
                break;
            default:
                break;
        }
        _output.Flush();
    }

    private void WriteRaw(byte[] bytes)
    {
        if (_link is null)
            _output.Buffer.Append(bytes);
        else
            _link.Append(WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)));
    }

    /// <summary>The value of a merged cell stands in the uppermost; the cells below it are its continuation.</summary>
    private void WriteMerged(string text)
    {
        // The first such value of a cell decides; a second one is text of that cell.
        if (_merges is not [.., (Place: >= 0, _)])
        {
            WriteText(text);
            return;
        }
        var (place, cell) = _merges[^1];
        _merges[^1] = (-1, cell);
        var continues = Merged.Continues(cell, text);
        _output.Insert(place, continues ? "<w:vMerge/>"u8 : "<w:vMerge w:val=\"restart\"/>"u8);
        if (!continues)
            WriteText(text);
    }
}
