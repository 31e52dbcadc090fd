using System.Globalization;
using System.Text;
using Reporter.Word.Blocks;

namespace Reporter.Word.Output;

/// <content>Numbers and names that no other copy has.</content>
internal sealed partial class PartOutput
{
    private readonly Dictionary<int, string> _bookmarks = [];
    private StringBuilder? _link;
    private int _note;

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
}
