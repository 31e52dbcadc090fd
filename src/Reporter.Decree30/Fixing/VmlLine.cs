using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reporter.Decree30.Facts;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>Sets the length of a line of the old drawing language. As in the new one its middle stays where it was.</summary>
internal static partial class VmlLine
{
    public static void Resize(XmlText text, XElement paragraph, int before, int after)
    {
        foreach (var shape in paragraph.Descendants().Where(e => e.Name.LocalName is "line" or "shape" or "rect"
            && e.Ancestors().TakeWhile(a => a != paragraph).All(a => a.Name.LocalName is not ("group" or "Fallback"))))
        {
            var lines = LineReader.OfVml(shape).ToList();
            if (lines is not [{ IsPlain: true } line] || Math.Abs(line.Length - before) > 1)
                continue;
            if (shape.Name.LocalName == "line")
                MoveEnds(text, shape, (before - after) / 40.0);
            else
                SetWidth(text, shape, line, after);
            return;
        }
    }

    // In points; the left end goes right by as much as the right end goes left.
    private static void MoveEnds(XmlText text, XElement line, double by)
    {
        var (from, to) = (line.Attr("from") ?? "", line.Attr("to") ?? "");
        if (X(from) is not { } x1 || X(to) is not { } x2)
            return;
        var isForward = x1 <= x2;
        text.SetAttributes(line, "", [("from", With(from, x1 + (isForward ? by : -by))), ("to", With(to, x2 - (isForward ? by : -by)))]);
    }

    private static void SetWidth(XmlText text, XElement shape, LineFacts line, int after)
    {
        var style = WidthPattern().Replace(shape.Attr("style") ?? "", $"width:{Points(after / 20.0)}", 1);
        if (line.Left is { } left)
            style = LeftPattern().Replace(style, $"margin-left:{Points((left + ((line.Length - after) / 2.0)) / 20)}", 1);
        text.SetAttributes(shape, "", [("style", SecurityElement.Escape(style))]);
    }

    private static double? X(string end) => LineReader.Length(end.Split(',')[0]) / 20.0;

    private static string With(string end, double x) =>
        Points(x) + (end.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? end[comma..] : "");

    private static string Points(double points) => Math.Round(points, 2).ToString("0.##", CultureInfo.InvariantCulture) + "pt";

    [GeneratedRegex(@"(?<![-\w])width:[^;]*")]
    private static partial Regex WidthPattern();

    [GeneratedRegex(@"(?<![-\w])margin-left:[^;]*")]
    private static partial Regex LeftPattern();
}
