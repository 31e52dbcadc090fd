using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// The text of charts, SmartArt and the workbooks behind charts: pieces with formats of their own, over which a tag may be spread.
/// It is gathered in the piece where it begins.
/// </summary>
internal static class DrawingText
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Gather(XElement root)
    {
        foreach (var paragraph in root.Descendants(WordNames.Drawing + "p").ToList())
            Gather([.. paragraph.Elements(WordNames.Drawing + "r").Elements(WordNames.Drawing + "t")]);
        foreach (var text in root.Descendants(Sheet + "si").Concat(root.Descendants(Sheet + "is")).ToList())
            Gather([.. text.Elements(Sheet + "r").Elements(Sheet + "t")]);
    }

    private static void Gather(List<XElement> pieces)
    {
        if (pieces.Count < 2)
            return;
        var text = string.Concat(pieces.Select(piece => piece.Value));
        foreach (var tag in TagScanner.Scan(text).Where(tag => tag is { IsEscapeDelimiter: false, IsUnclosed: false, IsUnopened: false }))
        {
            var at = 0;
            XElement? first = null;
            foreach (var piece in pieces)
            {
                var (start, end) = (at, at + piece.Value.Length);
                at = end;
                var (from, to) = (Math.Max(start, tag.Start), Math.Min(end, tag.End));
                if (from >= to)
                    continue;
                if (first is null)
                    (first, piece.Value) = (piece, piece.Value[..(from - start)] + text[tag.Start..tag.End] + piece.Value[(to - start)..]);
                else
                    piece.Value = piece.Value[(to - start)..];
            }
        }
    }
}
