using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>
/// Looking into WordprocessingML of either flavour: transitional files and strict ones differ in their namespace and
/// in how lengths are written, and in nothing else that matters here.
/// </summary>
internal static class WordXml
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool Is(this XElement element, string name) =>
        element.Name.LocalName == name && IsMain(element.Name.NamespaceName);

    public static bool IsWord(this XElement element) => IsMain(element.Name.NamespaceName);

    public static XElement? Child(this XElement? parent, string name)
    {
        for (var node = parent?.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement element && element.Is(name))
                return element;
        }
        return null;
    }

    public static IEnumerable<XElement> Children(this XElement? parent, string name) =>
        parent?.Elements().Where(element => element.Is(name)) ?? [];

    /// <summary>An attribute by its local name: <c>w:val</c> in a file with or without the prefix.</summary>
    public static string? Attr(this XElement? element, string name)
    {
        for (var attribute = element?.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)
                return attribute.Value;
        }
        return null;
    }

    public static string? ChildValue(this XElement? parent, string name) => parent.Child(name).Attr("val");

    /// <summary>An on/off property: absent is null, present without a value is on.</summary>
    public static bool? Toggle(this XElement? parent, string name) =>
        parent.Child(name) is { } element ? IsOn(element.Attr("val")) : null;

    public static bool IsOn(string? value) => value is null or "1" or "true" or "on";

    public static int? WholeNumber(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e8
            ? (int)Math.Round(number)
            : null;

    /// <summary>A length in twentieths of a point; strict files write it with a unit.</summary>
    public static int? Twips(string? text)
    {
        if (text is not { Length: > 2 } || char.IsAsciiDigit(text[^1]))
            return WholeNumber(text);

        double? scale = text[^2..] switch
        {
            "pt" => 20,
            "in" => 1_440,
            "cm" => 1_440 / 2.54,
            "mm" => 1_440 / 25.4,
            "pc" or "pi" => 240,
            _ => null,
        };
        return scale is { } factor && double.TryParse(text[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e6
            ? (int)Math.Round(number * factor)
            : null;
    }

    public static int? TwipsAttr(this XElement? element, string name) => Twips(element.Attr(name));

    private static bool IsMain(string name) => name is Main or StrictMain;
}
