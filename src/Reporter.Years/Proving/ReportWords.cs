using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reporter.Packages;

namespace Reporter.Years.Proving;

/// <summary>One paragraph of a report's body with the numbers in it, in order.</summary>
/// <param name="Masked">Its words, with “#” for each number: two versions of a sentence have the same.</param>
public sealed record ReportParagraph(string Text, string Masked, IReadOnlyList<string> Numbers)
{
    /// <summary>Number and day of the head, which are written in by hand.</summary>
    public bool IsHead { get; init; }
}

/// <summary>What a report says, paragraph by paragraph; page numbers stand in headers and footers and are not there.</summary>
public static partial class ReportWords
{
    // The head is within the first paragraphs of the page.
    private const int HeadParagraphs = 40;

    /// <summary>Null for what is no Word document that can be read.</summary>
    public static IReadOnlyList<ReportParagraph>? Of(byte[] document)
    {
        try
        {
            if (!SafePackage.TryOpen(document, out var package, out _)
                || package.LinksOf("").FirstOrDefault(link => link.Kind == "officeDocument") is not { IsExternal: false } main
                || !package.TryReadXml(main.Target, LoadOptions.PreserveWhitespace, out var xml, out _))
                return null;
            return [.. xml.Descendants().Where(each => each.Name.LocalName == "p" && each.Name.NamespaceName.Contains("wordprocessingml",
                StringComparison.Ordinal)).Select(TextOf).Where(text => text.Length > 0).Select(Paragraph)];
        }
        catch (PackageException)
        {
            return null;
        }
    }

    /// <summary>Every number of a text, as it is printed.</summary>
    public static IEnumerable<string> NumbersIn(string text) => NumberPattern().Matches(text).Select(match => match.Value);

    /// <summary>Where each number of a text stands.</summary>
    internal static IEnumerable<Range> PlacesIn(string text) =>
        NumberPattern().Matches(text).Select(match => match.Index..(match.Index + match.Length));

    private static ReportParagraph Paragraph(string text, int index) =>
        new(text, WrittenNumberPattern().Replace(text, "#"), [.. WrittenNumberPattern().Matches(text).Select(match => match.Value)])
        {
            IsHead = index < HeadParagraphs && HeadPattern().IsMatch(text),
        };

    /// <summary>What a paragraph says.</summary>
    internal static string TextOf(XElement paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);

        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            switch (element.Name.LocalName)
            {
                // A paragraph in a text box is one of its own; what was deleted is not there.
                case "t" when element.Ancestors().First(above => above.Name.LocalName == "p") == paragraph
                    && !element.Ancestors().Any(above => above.Name.LocalName == "del"):
                    text.Append(element.Value);
                    break;
                case "tab" or "br":
                    text.Append(' ');
                    break;
            }
        }
        return text.ToString().Trim();
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex NumberPattern();

    // With the sign before it and the word behind it that makes it larger: “-17”, “17 nghìn”, “17%” are no 17.
    [GeneratedRegex(@"(?:(?<![\p{L}\d])[-−–](?=\d))?\d+(?:[.,]\d+)*(?:\s*[%‰]|\s+(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex WrittenNumberPattern();

    // “Số: 25/BC-STP”; “Lạng Sơn, ngày 20 tháng 12 năm 2026”, and nothing else in the paragraph.
    [GeneratedRegex(@"^Số\s*:[^;]{0,60}$|^\p{Lu}[^,;:]{0,60},\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$")]
    private static partial Regex HeadPattern();
}
