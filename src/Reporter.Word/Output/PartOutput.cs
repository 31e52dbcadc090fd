using System.Globalization;
using System.Net;
using System.Text;
using Reporter.Core.Diagnostics;
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
    private readonly List<(bool HasAny, bool EndsWithParagraph)> _containers = [];
    private readonly HashSet<int> _once = [];
    private readonly TableNeighbours _tables = new();
    private readonly Dictionary<int, string> _bookmarks = [];
    private StringBuilder? _link;
    private TagSite _site = NoSite;
    private readonly List<(int Place, int Cell)> _merges = [];
    private Picture? _placeholder;
    private ImageTurn _turn = ImageTurn.None;
    private readonly List<(LayoutValue Value, RenderContext Context)> _layouts = [];
    private int _layoutRows;
    private int _columnTables;
    private string? _control;

    // A check box whose tag has not given anything yet; the language does not write what is null.
    private ControlState? _box;
    private bool _isAloneReplaced;
    private int _note;

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
        foreach (var (bytes, action) in chunk.Pieces)
        {
            if (bytes.Length > 0)
                WriteRaw(bytes);
            if (action is not null)
                Do(action);
        }
        _site = chunk.Site ?? NoSite;
        if (_site.Control is { IsCheckBox: true } box)
            _box = box;
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

    private void Do(OutputAction action)
    {
        switch (action.Kind)
        {
            case OutputActionKind.Hold:
                _output.Hold();
                break;
            case OutputActionKind.Keep:
                _output.Keep();
                break;
            case OutputActionKind.EndHold:
                if (_output.EndHold() && action.Argument == 1)
                    MarkDone(isParagraph: false);
                break;
            case OutputActionKind.Container:
                _containers.Add((false, false));
                break;
            case OutputActionKind.ParagraphDone or OutputActionKind.TableDone:
                MarkDone(action.Kind == OutputActionKind.ParagraphDone);
                break;
            case OutputActionKind.EndContainer:
                if (_containers[^1] is not (true, true))
                    _output.Buffer.Append("<w:p/>"u8);
                _containers.RemoveAt(_containers.Count - 1);
                break;
            case OutputActionKind.Alone:
                _output.Hold();
                _isAloneReplaced = false;
                break;
            case OutputActionKind.EndAlone:
                // A paragraph that nothing replaced stays, and so does what replaced it: only its own end goes.
                if (!_isAloneReplaced)
                    _output.Keep();
                _output.EndHold();
                _isAloneReplaced = false;
                break;
            case OutputActionKind.ColumnTable:
                _output.Hold(isBarrier: true);
                _columnTables++;
                break;
            case OutputActionKind.EndColumnTable:
                _columnTables--;
                _output.Buffer.Append(ColumnTable.Rebuild(_output.EndBarrier(), _program.Declarations, Hides));
                if (_columnTables + _layoutRows == 0)
                    _layouts.Clear();
                break;
            case OutputActionKind.LayoutRow:
                _output.Hold(isBarrier: true, letsKeep: true);
                _layoutRows++;
                break;
            case OutputActionKind.EndLayoutRow:
                EndLayoutRow();
                break;
            case OutputActionKind.ContentControl:
                _output.Hold(isBarrier: true, letsKeep: true);
                break;
            case OutputActionKind.EndContentControl:
                var whole = _output.EndBarrier();
                if (_box is { } empty)
                    _output.Buffer.Append(HeldXml.Change(whole, _program.Declarations, root => ContentControls.Untick(root, empty)));
                else if (_control is { } state)
                    _output.Buffer.Append(HeldXml.Change(whole, _program.Declarations, root => ContentControls.Set(root, state)));
                else
                    _output.Buffer.Append(whole);
                (_control, _box) = (null, null);
                break;
            case OutputActionKind.TableStart:
                _tables.Start(_output, action.Argument == 1);
                break;
            case OutputActionKind.TableEnd:
                _tables.End(_output);
                break;
            case OutputActionKind.Once:
                _output.Hold();
                if (_once.Add(action.Argument))
                    _output.Keep();
                break;
            case OutputActionKind.EndOnce:
                _output.EndHold();
                break;
            case OutputActionKind.Note:
                _output.Hold(isBarrier: true);
                _note = _session.Notes.NextId((WordPart)action.Argument);
                PartName = _session.Notes.PartName((WordPart)action.Argument);
                break;
            case OutputActionKind.EndNote:
                _session.Notes.Add((WordPart)action.Argument, _output.EndBarrier());
                PartName = _home;
                break;
            case OutputActionKind.NewNotes:
                _session.Notes.WriteTo(_output.Buffer, (WordPart)action.Argument);
                break;
            case OutputActionKind.MergeScope:
                Merged.Reset(action.Argument);
                break;
            case OutputActionKind.MergeMark:
                _output.Hold();
                _merges.Add((_output.Buffer.Length, action.Argument));
                break;
            case OutputActionKind.EndMerge:
                _merges.RemoveAt(_merges.Count - 1);
                _output.Keep();
                _output.EndHold();
                break;
            case OutputActionKind.PlaceholderPicture:
                _output.Hold();
                if (_placeholder is null)
                    _output.Keep();
                break;
            case OutputActionKind.EndPlaceholder:
                if (!_output.EndHold() && _placeholder is { } picture)
                {
                    _output.Buffer.Append(picture.RelationshipIn(_session, PartName));
                    _turn = picture.Turn;
                }
                _placeholder = null;
                break;
            case OutputActionKind.PictureFrame:
                _output.Hold(isBarrier: true);
                break;
            case OutputActionKind.EndPictureFrame:
                var frame = _output.EndBarrier();
                if (_turn == ImageTurn.None)
                    _output.Buffer.Append(frame);
                else
                    _output.Buffer.Append(HeldXml.Change(frame, _program.Declarations, _turn.Apply));
                _turn = ImageTurn.None;
                break;
            default:
                WriteId(action);
                break;
        }
    }

    private void WriteId(OutputAction action)
    {
        switch (action.Kind)
        {
            case OutputActionKind.ListId:
                _output.Buffer.Append(_session.Numbering.Current(action.Argument.ToString(CultureInfo.InvariantCulture)));
                break;
            case OutputActionKind.NoteId:
                _output.Buffer.Append(_note.ToString(CultureInfo.InvariantCulture));
                break;
            case OutputActionKind.DrawingId:
                _output.Buffer.Append(_session.NextId().ToString(CultureInfo.InvariantCulture));
                break;
            case OutputActionKind.BookmarkId:
                _output.Buffer.Append(_bookmarks[action.Argument] = _session.NextId().ToString(CultureInfo.InvariantCulture));
                break;
            case OutputActionKind.SameBookmarkId:
                _output.Buffer.Append(_bookmarks.GetValueOrDefault(action.Argument, "0"));
                break;
            case OutputActionKind.CopySuffix:
                var copy = Copies.Number(action.Argument, action.SeenFrom);
                if (copy > 1)
                    _output.Buffer.Append(string.Create(CultureInfo.InvariantCulture, $"_{copy}"));
                break;
            case OutputActionKind.Link:
                _link = new StringBuilder();
                break;
            case OutputActionKind.EndLink when _link is { } target:
                _link = null;
                _output.Buffer.Append(_session.LinkId(PartName, target.ToString()));
                break;
            default:
                break;
        }
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

    private void MarkDone(bool isParagraph)
    {
        if (_containers.Count > 0)
            _containers[^1] = (true, isParagraph);
    }
}
