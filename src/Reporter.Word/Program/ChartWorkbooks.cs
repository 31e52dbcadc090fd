using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>
/// The workbooks behind charts: Word draws a chart anew from there as soon as somebody edits its data, so a tag that is filled in
/// the chart is filled in them too.
/// </summary>
internal static class ChartWorkbooks
{
    private const char Inside = '!';

    /// <summary>The parts of all workbooks in which tags stand, named after their workbook.</summary>
    public static IEnumerable<(string Name, byte[] Bytes, WordLocation Place)> PartsIn(TemplatePackage package)
    {
        foreach (var (chart, place) in PartList.Of(package).Where(part => part.Place.Part == WordPart.Chart))
        {
            foreach (var link in package.RelationshipsOf(chart)
                .Where(link => link is { IsExternal: false } && link.Kind == "package"))
            {
                if (package.Part(link.Target) is not { } bytes || !SafePackage.TryOpen(bytes, out var workbook, out _))
                    continue;
                foreach (var name in workbook.PartNames.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
                {
                    if (workbook.TryRead(name, out var part, out _) && part.AsSpan().IndexOf("{{"u8) >= 0)
                        yield return (link.Target + Inside + name, part, place);
                }
            }
        }
    }

    /// <summary>The parts of a template that belong into a workbook, by their names in there.</summary>
    public static Dictionary<string, TemplatePart> Of(string workbook, IEnumerable<TemplatePart> parts) =>
        parts.Where(part => part.Name.StartsWith(workbook + Inside, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(part => part.Name[(workbook.Length + 1)..], StringComparer.OrdinalIgnoreCase);

    public static byte[] With(byte[] workbook, IReadOnlyDictionary<string, byte[]> parts) =>
        SafePackage.TryOpen(workbook, out var package, out _) ? package.With(parts) : workbook;
}
