using System.Xml.Linq;
using Reporter.Core.Returning;
using Reporter.Packages;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>The custom property by which a returned workbook is known where its first sheet is gone.</summary>
internal static class BookProperties
{
    private const string UsualPart = "docProps/custom.xml";

    public static void Write(EditedPackage package, ReturnMark mark)
    {
        var part = package.LinksOf("").FirstOrDefault(link => IsProperties(link) && !link.IsExternal)?.Target;
        if (part is null || !package.Has(part))
        {
            if (part is not null)
                package.Unrelate("", IsProperties);
            part = package.Has(UsualPart) ? package.Free("docProps/", "custom", ".xml") : UsualPart;
            var own = new Dictionary<string, string> { [ReturnMark.Property] = mark.ToString() };
            package.Set(part, PartXml.Of(writer => WorkbookParts.Custom(writer, own)));
            package.SetType(part, OfficeNames.CustomType);
            package.Relate("", package.IsStrict ? "customProperties" : "custom-properties", part);
            return;
        }
        var (root, text) = package.Open(part);
        var written = XDocument.Parse(System.Text.Encoding.UTF8.GetString(PartXml.Of(writer => WorkbookParts.Custom(writer,
            new Dictionary<string, string> { [ReturnMark.Property] = mark.ToString() })))).Root?.Child("property");
        if (written is null)
            return;
        foreach (var old in root.Children("property").Where(property => property.Value("name") == ReturnMark.Property).ToList())
            text.Remove(old);
        var last = root.Children("property").Select(property => property.Number("pid", 1)).DefaultIfEmpty(1).Max();
        written.SetAttributeValue("pid", last + 1);
        text.InsertLast(root, written.Written());
        package.Set(part, text.Bytes());
    }

    private static bool IsProperties(PackageLink link) => link.Kind is "custom-properties" or "customProperties";
}
