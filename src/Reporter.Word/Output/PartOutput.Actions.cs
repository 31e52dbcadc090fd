using Reporter.Core.Diagnostics;
using Reporter.Word.Blocks;

namespace Reporter.Word.Output;

/// <content>What the output does between two pieces of the template's XML: what is held back, what is sure to come, where it
/// goes.</content>
internal sealed partial class PartOutput
{
    private readonly List<(bool HasAny, bool EndsWithParagraph)> _containers = [];
    private readonly HashSet<int> _once = [];
    private readonly TableNeighbours _tables = new();

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
                EndColumnTable();
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
                EndContentControl();
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
                EndPlaceholder();
                break;
            case OutputActionKind.PictureFrame:
                _output.Hold(isBarrier: true);
                break;
            case OutputActionKind.EndPictureFrame:
                EndPictureFrame();
                break;
            default:
                WriteId(action);
                break;
        }
    }

    private void MarkDone(bool isParagraph)
    {
        if (_containers.Count > 0)
            _containers[^1] = (true, isParagraph);
    }
}
