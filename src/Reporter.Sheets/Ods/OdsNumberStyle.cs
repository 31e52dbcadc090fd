using System.Globalization;
using System.Text;
using System.Xml;

namespace Reporter.Sheets.Ods;

/// <summary>A number format, as the code by which Excel would write it: one reader of codes serves every kind of file.</summary>
/// <param name="Positive">The name of the style that positive numbers take instead.</param>
internal sealed record OdsNumberStyle(string Code, string? Positive)
{
    private const int LongestWords = 200;

    public static OdsNumberStyle Read(XmlReader reader)
    {
        var isPercent = reader.LocalName == "percentage-style";
        var code = new StringBuilder();
        string? positive = null;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                OdsNames.CheckDepth(reader);
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "map" && reader.GetAttribute("condition", OdsNames.Style)?.Contains('>', StringComparison.Ordinal)
                    is true)
                    positive ??= reader.GetAttribute("apply-style-name", OdsNames.Style);
                else
                    Append(code, reader, isPercent);
            }
        }
        return new OdsNumberStyle(code.Append(isPercent ? "%" : "").ToString(), positive);
    }

    private static void Append(StringBuilder code, XmlReader reader, bool isPercent)
    {
        switch (reader.LocalName)
        {
            case "number":
                code.Append(Digits(reader));
                break;
            case "text" when !isPercent:
                code.Append('"').Append(Text(reader).Replace("\"", "", StringComparison.Ordinal)).Append('"');
                break;
            case "currency-symbol":
                code.Append("[$").Append(Text(reader).Replace("]", "", StringComparison.Ordinal)).Append(']');
                break;
            case "day" or "month" or "year" or "era" or "quarter" or "day-of-week" or "week-of-year":
                code.Append('d');
                break;
            case "hours" or "minutes" or "seconds" or "am-pm":
                code.Append('h');
                break;
        }
    }

    private static string Digits(XmlReader reader)
    {
        var whole = Int(reader, "min-integer-digits") ?? 1;
        var places = Int(reader, "decimal-places") ?? 0;
        var isGrouped = reader.GetAttribute("grouping", OdsNames.Number) == "true";
        var thousands = reader.GetAttribute("display-factor", OdsNames.Number) switch
        {
            "1000" => ",",
            "1000000" => ",,",
            "1000000000" => ",,,",
            _ => "",
        };
        var zeros = new string('0', Math.Clamp(whole, 0, 20));
        var behind = places > 0 ? "." + new string('0', Math.Min(places, 20)) : "";
        return (isGrouped ? "#,##" : whole == 0 ? "#" : "") + zeros + behind + thousands;
    }

    private static int? Int(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name, OdsNames.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (OdsNames.IsText(reader) && text.Length < LongestWords)
                text.Append(reader.Value);
        }
        return text.ToString();
    }
}
