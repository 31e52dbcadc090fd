using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Packages;

namespace Reporter.Sheets.Forms;

/// <summary>A workbook made by hand in Excel, taken apart so that some parts are written anew and others stay as they are.</summary>
public sealed class FormPackage
{
    private readonly SafePackage _package;

    private FormPackage(string path, SafePackage package, XDocument workbook) => (Path, _package, Workbook) = (path, package, workbook);

    public string Path { get; }

    /// <summary>What it says: cells, tags, merged ranges.</summary>
    public TaggedBook Book { get; private set; } = new("", []);

    internal string WorkbookPart { get; private init; } = "xl/workbook.xml";

    internal XDocument Workbook { get; }

    internal IReadOnlyList<FormSheetPart> Sheets { get; private set; } = [];

    /// <summary>The shared strings, each as its element.</summary>
    internal IReadOnlyList<XElement> Strings { get; private set; } = [];

    internal IReadOnlyList<string> PartNames => _package.PartNames;

    /// <summary>Null when it is no workbook that can be read; the reason is in the bag.</summary>
    public static FormPackage? Open(string path, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(bag);

        try
        {
            if (SafePackage.TryOpen(bytes, out var package, out _)
                && package.LinksOf("").FirstOrDefault(link => link.Kind == "officeDocument") is { IsExternal: false } main
                && package.TryReadXml(main.Target, LoadOptions.PreserveWhitespace, out var workbook, out _)
                && workbook.Root is { Name.LocalName: "workbook" })
            {
                var form = new FormPackage(path, package, workbook) { WorkbookPart = main.Target };
                if (form.ReadParts())
                    return form;
            }
        }
        catch (PackageException)
        {
            // Told below, in the words for whoever laid the file into the folder.
        }
        bag.Add(TagFindings.WorkbookUnreadable(new FileLocation(path)));
        return null;
    }

    /// <summary>The sheets that a formula names.</summary>
    public static IReadOnlySet<string> SheetsIn(string formula) => FormulaRows.SheetsIn(formula);

    internal byte[] Bytes(string part) => _package.Read(part);

    internal XDocument? Xml(string part)
    {
        if (!_package.TryReadXml(part, LoadOptions.PreserveWhitespace, out var xml, out _))
            return null;
        // These letters are ours: they say where each unit's own words go.
        foreach (var text in xml.DescendantNodes().OfType<XText>()
            .Where(text => text.Value.AsSpan().ContainsAnyInRange('\uE000', '\uE003')))
            text.Value = string.Concat(text.Value.Where(letter => letter is < '\uE000' or > '\uE003'));
        return xml;
    }

    internal IReadOnlyList<PackageLink> LinksOf(string part) => _package.LinksOf(part);

    internal byte[] With(IReadOnlyDictionary<string, byte[]> parts) => _package.With(parts);

    private bool ReadParts()
    {
        var links = LinksOf(WorkbookPart);
        if (links.FirstOrDefault(link => link is { Kind: "sharedStrings", IsExternal: false }) is { } strings)
        {
            if (Xml(strings.Target)?.Root is not { } root)
                return false;
            Strings = [.. root.Children("si")];
        }
        var sheets = new List<FormSheetPart>();
        foreach (var entry in Workbook.Root?.Child("sheets")?.Children("sheet") ?? [])
        {
            // A sheet of charts or of old macros has no cells; it stays as it is.
            if (links.FirstOrDefault(link => link.Id == entry.Linked("id")) is not { IsExternal: false, Kind: "worksheet" } link)
            {
                sheets.Add(new FormSheetPart(entry, "", null));
                continue;
            }
            if (Xml(link.Target) is not { Root: not null } xml)
                return false;
            sheets.Add(new FormSheetPart(entry, link.Target, xml));
        }
        Sheets = sheets;
        Book = TaggedBookReader.Read(this);
        return sheets.Exists(sheet => sheet.Xml is not null);
    }
}

/// <summary>A sheet as its workbook lists it.</summary>
/// <param name="Part">Empty for a sheet without cells.</param>
internal sealed record FormSheetPart(XElement Entry, string Part, XDocument? Xml)
{
    public string Name => Entry.Value("name");

    public bool IsHidden => Entry.Value("state") is "hidden" or "veryHidden";
}
