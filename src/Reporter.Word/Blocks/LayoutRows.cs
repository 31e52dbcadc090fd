using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>Marks the rows whose tags paint or merge cells: such a row is held until its end.</summary>
internal static class LayoutRows
{
    public static void Add(XElement root)
    {
        var changes = new SiblingEdits();
        foreach (var row in root.Descendants(WordNames.Tr).Where(IsLaidOut))
        {
            changes.AddBefore(row, OutputAction.Mark(OutputActionKind.LayoutRow));
            changes.AddAfter(row, OutputAction.Mark(OutputActionKind.EndLayoutRow));
        }
        changes.Apply();
    }

    public static bool IsLaidOut(XElement row) =>
        Tag.In(row).Any(tag => LayoutFunctions.AreIn(tag.Code.Text) && tag.Marker.Ancestors(WordNames.Tr).FirstOrDefault() == row);
}
