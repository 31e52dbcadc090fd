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

    /// <summary>What may be cut in two at a marker: a run, a link and the like.</summary>
    public static bool IsSplit(XElement holder) => holder.Name == WordNames.R || holder.Name == WordNames.Hyperlink
        || holder.Name == WordNames.SmartTag || holder.Name.LocalName is "ins" or "bdo" or "dir";

    public static bool Lift(XElement marker, XElement holder)
    {
        if (IsSplit(holder))
        {
            SplitAt(holder, [marker]);
            return true;
        }
        return holder.Name == WordNames.SdtContent && holder.Parent is { } control && LeaveControl(marker, holder, control);
    }

    /// <summary>Cuts an element at markers that it holds, which come to stand beside its pieces.</summary>
    public static void SplitAt(XElement holder, HashSet<XElement> markers)
    {
        var properties = holder.Name == WordNames.R ? holder.Element(WordNames.RPr) : null;
        var nodes = holder.Nodes().ToList();
        holder.RemoveNodes();
        var behind = new List<XNode>();
        var piece = holder;
        foreach (var node in nodes)
        {
            if (node is XElement marker && markers.Contains(marker))
            {
                behind.Add(marker);
                piece = null;
                continue;
            }
            if (piece is null)
                behind.Add(piece = new XElement(holder.Name, holder.Attributes(), properties is null ? null : new XElement(properties)));
            piece.Add(node);
        }
        holder.AddAfterSelf(behind);
        if (WordNames.IsEmptyRun(holder) && holder.Parent?.Name == WordNames.P)
            holder.AddAnnotation(new Emptied());
        else if (!holder.Elements().Any(child => child.Name != WordNames.RPr))
            holder.Remove();
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
