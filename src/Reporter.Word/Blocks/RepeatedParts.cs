using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>What a block repeats must not repeat its ids: drawings, bookmarks, section headers, comments.</summary>
internal sealed class RepeatedParts(PlaceFinder places, DiagnosticBag diagnostics)
{
    private readonly SiblingEdits _changes = new();
    private int _once;

    public void Mark(Loops loops)
    {
        foreach (var element in loops.Repeated.ToList())
            MarkElement(element);
        _changes.Apply();
    }

    /// <summary>The ids by which a repeated element leads to a chart or a SmartArt: all its copies show the same one.</summary>
    public List<(string Id, WordLocation At)> Drawings { get; } = [];

    private void MarkElement(XElement element)
    {
        if (element.Name.LocalName is "chart" or "relIds" && element.Name.Namespace != WordNames.Main)
            Drawings.AddRange(element.Attributes().Where(attribute => attribute.Name.Namespace == WordNames.Relationships)
                .Select(attribute => (attribute.Value, places[element])));
        if (element.Name == WordNames.DocPr)
            Annotate(element, "id", new OutputAction(OutputActionKind.DrawingId));
        else if (element.Name == WordNames.SdtPr)
            element.Elements(WordNames.Id).Remove();
        else if (element.Name == WordNames.CommentReference)
            DropComment(element);
        else if (element.Name == WordNames.CommentStart || element.Name == WordNames.CommentEnd)
            _changes.Remove(element);
        else if (element.Name == WordNames.SectPr)
            MarkOnce(element);
    }

    /// <summary>A repeated section names its headers once; its later copies go on with them, as Word does.</summary>
    private void MarkOnce(XElement section)
    {
        foreach (var reference in section.Elements()
            .Where(child => child.Name == WordNames.HeaderReference || child.Name == WordNames.FooterReference)
            .ToList())
        {
            var number = _once++;
            reference.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Once, number));
            reference.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndOnce, number));
        }
    }

    private void DropComment(XElement reference)
    {
        if (reference.Parent is not { } run)
            return;
        diagnostics.Add(TemplateFindings.CommentInLoop(places[reference], QuotedText.Of(places[reference].Excerpt ?? "")));
        reference.Remove();
        if (WordNames.IsEmptyRun(run))
            _changes.Remove(run);
    }

    private static void Annotate(XElement element, XName attribute, OutputAction action)
    {
        if (element.Attribute(attribute) is null)
            element.SetAttributeValue(attribute, (0).ToString(CultureInfo.InvariantCulture));
        element.Attribute(attribute)?.AddAnnotation(new AttributeParts([action]));
    }
}
