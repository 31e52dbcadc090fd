using System.Text;
using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// The text of a paragraph as one string, each character mapped back to the element that holds it:
/// Word cuts a tag into several runs as soon as its author corrects one letter of it.
/// </summary>
internal sealed class ParagraphText
{
    private readonly List<Leaf> _leaves = [];

    private ParagraphText(XElement paragraph, bool instructions)
    {
        var text = new StringBuilder();
        Collect(paragraph, text, instructions);
        Text = text.ToString();
    }

    public string Text { get; }

    public static ParagraphText Of(XElement paragraph) => new(paragraph, instructions: false);

    /// <summary>The field codes of a paragraph, where a hyperlink's address may stand.</summary>
    public static ParagraphText FieldCodesOf(XElement paragraph) => new(paragraph, instructions: true);

    /// <summary>Takes out a stretch of text and puts a marker, if any, where it began. Stretches are to be replaced from the last to the
    /// first.</summary>
    public void Replace(int start, int length, XElement? marker)
    {
        var first = FirstEndingBehind(start);
        if (marker is not null)
            Insert(start, first, marker);

        for (var index = first; index >= 0 && index < _leaves.Count && _leaves[index].Start < start + length; index++)
        {
            var leaf = _leaves[index];
            if (leaf.Character == QuotedText.Opaque)
                continue;
            if (leaf.Character is not null)
            {
                leaf.Element.Remove();
                continue;
            }
            var from = Math.Max(start, leaf.Start) - leaf.Start;
            var to = Math.Min(start + length - leaf.Start, leaf.Kept.Length);
            if (to > from)
                _leaves[index] = leaf with { Text = leaf.Kept.ToString().Remove(from, to - from), Cut = null };
        }
    }

    /// <summary>Takes away texts and runs that the replacing has emptied.</summary>
    public void RemoveEmptied()
    {
        foreach (var leaf in _leaves)
        {
            var run = leaf.Run;
            if (leaf.Character is null && leaf.Element.Parent is not null && leaf.Kept.Length != leaf.Element.Value.Length)
                SetText(leaf.Element, leaf.Kept.ToString());
            if (leaf.Element.Parent is not null && leaf.Character is null && leaf.Element.Value.Length == 0)
                leaf.Element.Remove();
            if (run.Parent is not null && !run.Elements().Any(child => child.Name != WordNames.RPr))
                run.Remove();
        }
    }

    /// <summary>Splits the text at a place and puts the marker between; what stood behind is in a new element, untouched from now
    /// on.</summary>
    private void Insert(int start, int index, XElement marker)
    {
        var leaf = _leaves[index];
        var within = start - leaf.Start;
        if (leaf.Character is not null || within <= 0)
        {
            leaf.Element.AddBeforeSelf(marker);
            return;
        }

        // The texts themselves are set at the end: cutting a long one for each of its tags would take the square of their number.
        var text = leaf.Kept[within..].ToString();
        var rest = new XElement(leaf.Element.Name, leaf.Element.Attributes());
        SetText(rest, text);
        leaf.Element.AddAfterSelf(marker, rest);
        _leaves[index] = leaf with { End = start, Cut = within };
        _leaves.Insert(index + 1, new Leaf(rest, leaf.Run, start, leaf.End, null) { Text = text });
    }

    private int FirstEndingBehind(int place)
    {
        var (low, high) = (0, _leaves.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_leaves[middle].End > place)
                high = middle;
            else
                low = middle + 1;
        }
        return low < _leaves.Count ? low : -1;
    }

    private static void SetText(XElement element, string text)
    {
        element.Value = text;
        element.SetAttributeValue(WordNames.Space, "preserve");
    }

    private void Collect(XElement parent, StringBuilder text, bool instructions)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == WordNames.R)
                CollectRun(child, text, instructions);
            else if (child.Name == WordNames.Sdt || child.Name == WordNames.SdtContent || child.Name == WordNames.Hyperlink
                || child.Name == WordNames.SmartTag
                     || child.Name.LocalName is "fldSimple" or "ins" or "moveTo" or "customXml" or "bdo" or "dir")
                Collect(child, text, instructions);
            else if (child.Name.LocalName is "oMath" or "oMathPara")
                text.Append(QuotedText.Opaque);
        }
    }

    private void CollectRun(XElement run, StringBuilder text, bool instructions)
    {
        foreach (var child in run.Elements())
        {
            if (child.Name == WordNames.RPr || child.Name == WordNames.LastRenderedPageBreak || child.Name == WordNames.Action
                || WordNames.IsNote(child))
                continue;
            if (instructions)
            {
                if (child.Name == WordNames.InstrText)
                    AddText(child, run, text);
            }
            else if (child.Name == WordNames.T)
            {
                AddText(child, run, text);
            }
            else
            {
                var character = CharacterOf(child);
                _leaves.Add(new Leaf(child, run, text.Length, text.Length + 1, character));
                text.Append(character);
            }
        }
    }

    private void AddText(XElement element, XElement run, StringBuilder text)
    {
        var value = element.Value;
        _leaves.Add(new Leaf(element, run, text.Length, text.Length + value.Length, null) { Text = value });
        text.Append(value.Replace('\n', ' ').Replace('\r', ' '));
    }

    private static char CharacterOf(XElement element) =>
        element.Name == WordNames.Tab ? '\t'
        : element.Name == WordNames.Br && element.Attribute(WordNames.Type) is null or { Value: "textWrapping" } ? '\n'
        : element.Name == WordNames.Cr ? '\n'
        : element.Name == WordNames.NoBreakHyphen ? '-'
        : element.Name == WordNames.SoftHyphen ? '\u00AD'
        : QuotedText.Opaque;

    /// <param name="Character">The one character that the element stands for; null where the element holds text.</param>
    private sealed record Leaf(XElement Element, XElement Run, int Start, int End, char? Character)
    {
        public string Text { get; init; } = "";

        /// <summary>How much of the text is left to this leaf; what stood behind has leaves of its own.</summary>
        public int? Cut { get; init; }

        public ReadOnlySpan<char> Kept => Cut is { } cut ? Text.AsSpan(0, Math.Min(cut, Text.Length)) : Text;
    }
}
