using Reporter.Word.Markdown;

namespace Reporter.Word.Output;

/// <summary>Adds properties to the XML of run properties, each at the place that the schema wants.</summary>
internal static class RunProperties
{
    private static readonly string[] Order =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
            "noProof", "snapToGrid",
        "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
            "fitText", "vertAlign",
    ];

    private static readonly (MarkdownLooks Look, string Name, string Xml)[] Looks =
    [
        (MarkdownLooks.Struck, "strike", "<w:strike/>"),
        (MarkdownLooks.Underlined, "u", "<w:u w:val=\"single\"/>"),
        (MarkdownLooks.Highlighted, "highlight", "<w:highlight w:val=\"yellow\"/>"),
        (MarkdownLooks.Raised, "vertAlign", "<w:vertAlign w:val=\"superscript\"/>"),
        (MarkdownLooks.Lowered, "vertAlign", "<w:vertAlign w:val=\"subscript\"/>"),
    ];

    public static string With(string properties, MarkdownSpan span)
    {
        if (span.IsBold)
            properties = Add(properties, "b", "<w:b/>");
        if (span.IsItalic)
            properties = Add(properties, "i", "<w:i/>");
        foreach (var (look, name, xml) in Looks)
        {
            if (span.Looks.HasFlag(look))
                properties = Add(properties, name, xml);
        }
        return properties;
    }

    /// <summary>Blue and underlined, as readers know a link.</summary>
    public static string AsLink(string properties) =>
        Add(Add(properties, "color", "<w:color w:val=\"0563C1\"/>"), "u", "<w:u w:val=\"single\"/>");

    private static string Add(string properties, string name, string xml)
    {
        if (properties.Length == 0 || properties == "<w:rPr/>")
            return $"<w:rPr>{xml}</w:rPr>";
        var place = Array.IndexOf(Order, name);
        var at = properties.IndexOf('>', StringComparison.Ordinal) + 1;
        while (NameAt(properties, at) is { Length: > 0 } next && Array.IndexOf(Order, next) is var rank && rank >= 0 && rank <= place)
        {
            var end = EndOf(properties, at);
            if (rank == place)
                return properties[..at] + xml + properties[end..];
            at = end;
        }
        return properties.Insert(at, xml);
    }

    private static string NameAt(string xml, int at)
    {
        if (string.CompareOrdinal(xml, at, "<w:", 0, 3) != 0)
            return "";
        var end = at + 3;
        while (end < xml.Length && char.IsLetter(xml[end]))
            end++;
        return xml[(at + 3)..end];
    }

    /// <summary>Behind the element: these properties have no children.</summary>
    private static int EndOf(string xml, int at)
    {
        var end = xml.IndexOf('>', at) + 1;
        return xml[end - 2] == '/' ? end : xml.IndexOf('>', end) + 1;
    }
}

/// <summary>Addresses that a document may link to.</summary>
internal static class LinkTargets
{
    public static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "ftp";
}
