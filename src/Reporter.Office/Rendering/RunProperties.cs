namespace Reporter.Office.Rendering;

/// <summary>Adds bold and italic to the XML of run properties, at the place that the schema wants.</summary>
internal static class RunProperties
{
    public static string With(string properties, bool isBold, bool isItalic)
    {
        var added = (isBold && !properties.Contains("<w:b/>", StringComparison.Ordinal) ? "<w:b/>" : "")
            + (isItalic && !properties.Contains("<w:i/>", StringComparison.Ordinal) ? "<w:i/>" : "");
        if (added.Length == 0)
            return properties;
        if (properties.Length == 0 || properties == "<w:rPr/>")
            return $"<w:rPr>{added}</w:rPr>";
        var at = properties.IndexOf('>', StringComparison.Ordinal) + 1;
        string[] before = isBold && added.StartsWith("<w:b/>", StringComparison.Ordinal) ? ["<w:rStyle ", "<w:rFonts "] : ["<w:rStyle ", "<w:rFonts ", "<w:b/>", "<w:b ", "<w:bCs"];
        while (Array.Exists(before, element => string.CompareOrdinal(properties, at, element, 0, element.Length) == 0))
            at = properties.IndexOf('>', at) + 1;
        return properties.Insert(at, added);
    }
}

/// <summary>Addresses that a document may link to.</summary>
internal static class LinkTargets
{
    public static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "ftp";
}
