using System.Text;
using System.Xml.Linq;
using Reporter.Decree30.Facts;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>
/// Puts the page number where the decree wants it: centred in the header of every section, none in a footer, none on the first
/// page. Only where nothing else stands in the way: a header with words stays as it is.
/// </summary>
internal static class PageNumberWriter
{
    private const string Link = "rIdReporterHeader";
    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    /// <summary>Null when it cannot be done without touching something else.</summary>
    public static byte[]? Write(SafePackage package, DocumentFacts facts)
    {
        if (facts.Sections is not [{ Element: { } first } opening, ..] || !IsClear(facts)
            || !package.TryRead(facts.MainPart, out var bytes, out _) || XmlText.Of(bytes) is not { } main)
            return null;
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var ns = first.Name.NamespaceName;
        foreach (var header in HeadersWithout(facts))
        {
            if (!package.TryReadXml(header, LoadOptions.SetLineInfo, out var xml, out _) || xml.Root is not { } root
                || !package.TryRead(header, out var part, out _)
                || XmlText.Of(part) is not { } text || text.IsSelfClosing(root))
                return null;
            text.Insert(text.ContentOf(root), Number(ns));
            parts[header] = text.Bytes();
        }
        foreach (var footer in FootersWith(facts).GroupBy(number => number.PartName))
        {
            if (!package.TryRead(footer.Key, out var part, out _) || XmlText.Of(part) is not { } text)
                return null;
            foreach (var number in footer)
                Empty(text, number.Element);
            parts[footer.Key] = text.Bytes();
        }
        if (opening.HeadersAndFooters.All(part => part is not { IsHeader: true, Kind: PageKind.Default }))
            AddHeader(package, facts.MainPart, main, first, ns, parts);
        if (!opening.HasOwnFirstPage)
            new PropertyWriter(main).Write(first, [new Rules.Change(facts.MainPart, first, "", "titlePg", [])]);
        parts[facts.MainPart] = main.Bytes();
        return package.With(parts);
    }

    // A letterhead in the header would vanish from the first page, or share its line with the number.
    private static bool IsClear(DocumentFacts facts) =>
        facts.Sections.SelectMany(s => s.Shown).Where(part => part.PageNumber is null && part.IsHeader && part.Kind != PageKind.First)
            .All(part => part.Paragraphs.All(p => p.IsBlank && !p.HasPicture))
        && FootersWith(facts)
            .All(number => !number.Text.Any(char.IsLetter) && number.Cell is null && number.Box is null
            && number.Format.FrameAlignment is null);

    private static IEnumerable<string> HeadersWithout(DocumentFacts facts) =>
        facts.Sections.SelectMany(s => s.Shown).Where(part => part is { IsHeader: true, PageNumber: null } && part.Kind != PageKind.First)
            .Select(part => part.PartName).Distinct();

    private static IEnumerable<ParagraphFacts> FootersWith(DocumentFacts facts) =>
        facts.Sections.SelectMany(s => s.HeadersAndFooters).Where(part => !part.IsHeader).Select(part => part.PageNumber)
            .OfType<ParagraphFacts>().DistinctBy(number => number.Element);

    private static void Empty(XmlText text, XElement paragraph)
    {
        foreach (var child in paragraph.Elements().Where(child => !child.Is("pPr")))
            text.Replace(text.StartOf(child), text.EndOf(child) - text.StartOf(child), "");
    }

    private static void AddHeader(SafePackage package, string mainPart, XmlText main, XElement section, string ns,
        Dictionary<string, byte[]> parts)
    {
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        var w = main.PrefixOf(section);
        var links = ns == WordXml.Main ? "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            : "http://purl.oclc.org/ooxml/officeDocument/relationships";
        main.Insert(main.IsSelfClosing(section) ? main.EndOf(section) : main.ContentOf(section),
            $"<{w}headerReference {w}type=\"default\" r:id=\"{Link}\" xmlns:r=\"{links}\"/>", -1);
        parts[folder + "headerReporter.xml"] =
            Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr "
                + $"xmlns:w=\"{ns}\">{Number(ns)}</w:hdr>");
        package.AppendTo(PartName.ContentTypes,
            $"<Override PartName=\"/{folder}headerReporter.xml\" ContentType=\"{HeaderType}\"/>", parts);
        package.AppendTo(PartName.RelationshipsOf(mainPart),
            $"<Relationship Id=\"{Link}\" Type=\"{links}/header\" Target=\"headerReporter.xml\"/>", parts);
    }

    private static string Number(string ns)
    {
        const string Look =
            "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz "
                + "w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        string Mark(string kind) => $"<w:r>{Look}<w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
        return $"<w:p xmlns:w=\"{ns}\"><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:firstLine=\"0\"/>"
            + "<w:jc w:val=\"center\"/></w:pPr>"
            + $"{Mark("begin")}<w:r>{Look}<w:instrText xml:space=\"preserve\"> PAGE "
            + $"</w:instrText></w:r>{Mark("separate")}<w:r>{Look}<w:t>2</w:t></w:r>{Mark("end")}</w:p>";
    }
}
