using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>Lifts a marker out of the run, link or content control that holds it, splitting what stands around it.</summary>
internal static class RunSplitter
{
    /// <summary>Takes away the runs that the lifting of markers has emptied.</summary>
    public static void RemoveEmptied(XElement root)
    {
        var changes = new SiblingEdits();
        foreach (var run in root.Descendants(WordNames.R).Where(run => run.Annotation<Emptied>() is not null && WordNames.IsEmptyRun(run)))
            changes.Remove(run);
        changes.Apply();
    }

    public static bool Lift(XElement marker, XElement holder)
    {
        if (holder.Name == WordNames.R || holder.Name == WordNames.Hyperlink || holder.Name == WordNames.SmartTag
            || holder.Name.LocalName is "ins" or "bdo" or "dir")
            return Split(marker, holder);
        if (holder.Name == WordNames.SdtContent && holder.Parent is { } control)
            return LeaveControl(marker, holder, control);
        return false;
    }

    private static bool Split(XElement marker, XElement holder)
    {
        var properties = holder.Name == WordNames.R ? holder.Element(WordNames.RPr) : null;
        var behind = marker.NodesAfterSelf().ToList();
        foreach (var node in behind)
            node.Remove();
        marker.Remove();
        if (behind.Count > 0)
            holder.AddAfterSelf(new XElement(holder.Name, holder.Attributes(), properties, behind));
        holder.AddAfterSelf(marker);
        if (WordNames.IsEmptyRun(holder) && holder.Parent?.Name == WordNames.P)
            holder.AddAnnotation(new Emptied());
        else if (!holder.Elements().Any(child => child.Name != WordNames.RPr))
            holder.Remove();
        return true;
    }

    /// <summary>A content control is not split: a tag at its beginning or end moves out, one that fills it takes its place.</summary>
    private static bool LeaveControl(XElement marker, XElement content, XElement control)
    {
        if (content.Elements().All(child => child.Name == WordNames.Tag))
            ControlParts.ReplaceByMarkers(control);
        else if (!marker.ElementsBeforeSelf().Any())
            MoveBeside(marker, control.AddBeforeSelf);
        else if (!marker.ElementsAfterSelf().Any())
            MoveBeside(marker, control.AddAfterSelf);
        else
            return false;
        return true;
    }

    private static void MoveBeside(XElement marker, Action<object> put)
    {
        marker.Remove();
        put(marker);
    }

    /// <summary>On a run whose last marker was lifted out.</summary>
    private sealed class Emptied;
}
