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

    /// <summary>Takes out stretches of text and puts a marker, if any, where each began; what they have emptied goes.</summary>
    /// <param name="edits">From the first to the last, none overlapping.</param>
    public void Apply(IReadOnlyList<Edit> edits)
    {
        // Each text is cut once for all its tags: cutting a long one for each of them would take the square of their number.
        var changes = new SiblingEdits();
        var next = 0;
        foreach (var leaf in _leaves)
        {
            while (next < edits.Count && edits[next].End <= leaf.Start)
                next++;
            if (next < edits.Count && edits[next].Start < leaf.End)
                changes.Replace(leaf.Element, leaf.Character is null ? Cut(leaf, edits, next) : Beside(leaf, edits[next]));
            else if (leaf.Character is null && leaf.Text.Length == 0)
                changes.Remove(leaf.Element);
        }
        changes.Apply();

        foreach (var run in _leaves.Select(leaf => leaf.Run).Distinct().Where(WordNames.IsEmptyRun))
            changes.Remove(run);
        changes.Apply();
    }

    private static IEnumerable<XElement> Beside(Leaf leaf, Edit edit)
    {
        if (edit.Start == leaf.Start && edit.Tag is { } tag)
            yield return tag.Marker;
        if (leaf.Character == QuotedText.Opaque)
            yield return leaf.Element;
    }

    /// <summary>What is left of a text, and the markers in it.</summary>
    private static List<XElement> Cut(Leaf leaf, IReadOnlyList<Edit> edits, int next)
    {
        var pieces = new List<XElement>();
        var from = leaf.Start;
        for (; next < edits.Count && edits[next].Start < leaf.End; next++)
        {
            Keep(edits[next].Start);
            if (edits[next].Start >= leaf.Start && edits[next].Tag is { } tag)
                pieces.Add(tag.Marker);
            from = edits[next].End;
        }
        Keep(leaf.End);
        return pieces;

        void Keep(int to)
        {
            if (to <= from)
                return;
            var kept = new XElement(leaf.Element.Name, leaf.Element.Attributes());
            SetText(kept, leaf.Text[(from - leaf.Start)..(to - leaf.Start)]);
            pieces.Add(kept);
        }
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
    }
}
