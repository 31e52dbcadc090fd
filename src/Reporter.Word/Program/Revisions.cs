using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>Tracked changes: each is a finding, or all are accepted as Word's “Accept All Changes” does it.</summary>
internal static class Revisions
{
    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange",
            "tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
    };

    public static void Report(XElement root, PlaceFinder places, DiagnosticBag diagnostics)
    {
        var told = new HashSet<WordLocation>();
        foreach (var change in root.Descendants().Where(IsChange))
        {
            if (told.Add(places[change]))
                diagnostics.Add(TemplateFindings.TrackedChange(places[change], QuotedText.Of(TextOf(change))));
        }
    }

    public static void Accept(XElement root)
    {
        foreach (var paragraph in root.Descendants(WordNames.P).Reverse().Where(MarkIsDeleted).ToList())
            JoinWithNext(paragraph);
        // What is left of these has no next paragraph to run on into.
        var emptied = root.Descendants(WordNames.P).Where(MarkIsDeleted).ToList();
        foreach (var row in root.Descendants(WordNames.Tr)
            .Where(row => row.Element(WordNames.TrPr)?.Element(WordNames.Main + "del") is not null).ToList())
            row.Remove();
        foreach (var cell in root.Descendants(WordNames.Tc)
            .Where(cell => cell.Element(WordNames.TcPr)?.Element(WordNames.Main + "cellDel") is not null).ToList())
            cell.Remove();

        foreach (var change in root.Descendants().Where(IsChange).Reverse().ToList())
        {
            if (change.Name.LocalName is "ins" or "moveTo" && change.HasElements)
                change.ReplaceWith(change.Nodes());
            else
                change.Remove();
        }
        // A row without cells and a table without rows are what Word calls damage.
        root.Descendants(WordNames.Tr).Where(row => !row.Descendants(WordNames.Tc).Any()).Remove();
        root.Descendants(WordNames.Tbl).Where(table => !table.Descendants(WordNames.Tr).Any()).Remove();
        foreach (var paragraph in emptied.Where(paragraph => !paragraph.Descendants(WordNames.R).Any()
            && paragraph.ElementsAfterSelf().Any(WordNames.IsBlock)))
            paragraph.Remove();
        root.Descendants().Where(element => element.Name.Namespace == WordNames.Main
            && element.Name.LocalName is "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd").Remove();
    }

    private static bool IsChange(XElement element) => element.Name.Namespace == WordNames.Main && Changes.Contains(element.Name.LocalName);

    private static bool MarkIsDeleted(XElement paragraph) =>
        paragraph.Element(WordNames.PPr)?.Element(WordNames.RPr) is { } mark
            && (mark.Element(WordNames.Main + "del") is not null || mark.Element(WordNames.Main + "moveFrom") is not null);

    /// <summary>Where the mark of a paragraph is deleted, its text runs on into the next one, in the next one's format.</summary>
    private static void JoinWithNext(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != WordNames.P)
            return;
        var content = paragraph.Elements().Where(child => child.Name != WordNames.PPr).ToList();
        paragraph.Remove();
        foreach (var child in content)
            child.Remove();
        if (next.Element(WordNames.PPr) is { } properties)
            properties.AddAfterSelf(content);
        else
            next.AddFirst(content);
    }

    private static string TextOf(XElement change)
    {
        var text = string.Concat(change.Descendants().Where(child => child.Name == WordNames.T || child.Name.LocalName == "delText")
            .Select(child => child.Value));
        return text.Length > 0 ? text : change.Ancestors(WordNames.P).FirstOrDefault()?.Value ?? "";
    }
}
