using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Decree30.Facts;

/// <summary>Reads a Word package into facts. Says why when it cannot; never throws on bad content.</summary>
public static class FactsReader
{
    public static bool TryRead(SafePackage package, [NotNullWhen(true)] out DocumentFacts? facts,
        [NotNullWhen(false)] out PackageException? fault) =>
        TryRead(package, LoadOptions.None, out facts, out fault);

    /// <param name="positions">With line information, elements can be found again in the text of their part.</param>
    public static bool TryRead(SafePackage package, LoadOptions positions, [NotNullWhen(true)] out DocumentFacts? facts,
        [NotNullWhen(false)] out PackageException? fault)
    {
        ArgumentNullException.ThrowIfNull(package);

        (facts, fault) = (null, null);
        try
        {
            facts = Read(package, LoadOptions.PreserveWhitespace | positions);
        }
        catch (PackageException wrong)
        {
            fault = wrong;
        }
        return facts is not null;
    }

    private static DocumentFacts Read(SafePackage package, LoadOptions options)
    {
        XDocument Part(string name) => GuardedXml.Tree(package.Read(name), name, options);

        var main = package.LinksOf("").FirstOrDefault(link => link.Kind == "officeDocument" && !link.IsExternal)?.Target
            ?? "word/document.xml";
        var body = Part(main).Root.Child("body") ?? throw new PackageException(PackageFault.PartMissing, main);
        var links = package.LinksOf(main);
        XDocument? Linked(string kind) =>
            links.FirstOrDefault(link => link.Kind == kind && !link.IsExternal && package.Has(link.Target)) is { } link
                ? Part(link.Target) : null;

        var numbering = Linked("numbering");
        var theme = new ThemeFacts(Linked("theme"));
        var styles = new StyleSheet(Linked("styles"));
        var settings = Linked("settings")?.Root;

        var reader = new PartReader(new FormatSources(styles, new NumberingSheet(numbering), theme), WordPart.Body, main);
        reader.Read(body);

        HeaderFooterFacts? ReadHeader(string id, bool isHeader, PageKind kind)
        {
            if (links.FirstOrDefault(link => link.Id == id && !link.IsExternal && package.Has(link.Target)) is not { } link
                || Part(link.Target).Root is not { } root)
                return null;
            var part = new PartReader(new FormatSources(styles, new NumberingSheet(numbering), theme),
                isHeader ? WordPart.Header : WordPart.Footer, link.Target);
            part.Read(root);
            return new HeaderFooterFacts(kind, isHeader, link.Target, part.Paragraphs);
        }

        var sections = new SectionReader(ReadHeader, settings.Toggle("evenAndOddHeaders") ?? false)
            .Read([.. reader.SectionEnds, .. body.Child("sectPr") is { } last ? new[] { last } : []]);
        return new DocumentFacts
        {
            Paragraphs = reader.Paragraphs,
            Tables = reader.Tables,
            Sections = sections,
            MainPart = main,
            IsSigned = package.PartNames.Any(name => name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)),
            IsProtected = settings.Child("documentProtection") is { } protection && protection.Attr("enforcement") is "1" or "true" or "on"
                && settings.Child("documentProtection").Attr("edit") is not ("none" or null),
            IsTracked = body.Descendants()
                .Any(e => e.IsWord() && e.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange" or "pPrChange"),
            HasMacros = package.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)),
        };
    }
}
