using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Proving;

/// <summary>
/// noi-bo/bao-cao.ra-soat.docx: the report with a Word comment at each number: which figure it is, of which cells, what was left out.
/// Never sent on.
/// </summary>
public static partial class AuditCopy
{
    public const string File = $"{Workspace.InternalFolder}/bao-cao.ra-soat.docx";

    // Where several figures have the same value and the same words, no more of them are told.
    private const int MostSources = 3;

    /// <param name="report">As the program made it.</param>
    /// <returns>Null for a report that cannot be taken apart.</returns>
    public static Output? Of(Year year, Output report, ReportTemplate template)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(template);

        try
        {
            if (!SafePackage.TryOpen(report.Content.ToArray(), out var package, out _)
                || package.LinksOf("").FirstOrDefault(link => link.Kind == "officeDocument") is not { IsExternal: false } main)
                return null;
            var root = GuardedXml.Tree(package.Read(main.Target), main.Target,
                LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root;
            if (root is null)
                return null;
            var comments = new CommentWriter(package, main.Target, root);
            var sources = new NumberSources(year);
            var typed = TypedPassages.In(template.From, year.Plan);
            foreach (var paragraph in root.Descendants().Where(each => each.Name.LocalName == "p"))
            {
                var text = ReportWords.TextOf(paragraph);
                var around = $"{text}\n{TitlesAround(paragraph)}";
                var isRowNumber = IsRowNumber(paragraph);
                foreach (var (number, isTyped) in ReportWords.NumbersIn(text).Zip(typed.Of(text)))
                {
                    comments.Add(paragraph,
                        [ProvingWords.Number(number), .. isRowNumber ? [ProvingWords.RowNumber] : isTyped ? [ProvingWords.Typed]
                            : Said(number, Near(text, number, around), sources)]);
                }
            }
            return new Output(File, package.With(comments.Parts())) { IsEditable = true };
        }
        catch (PackageException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Said(string number, string around, NumberSources sources)
    {
        var found = sources.Find(number, around);
        if (found.Count > 0)
            return found[0].Lines.Concat(found.Count == 1 ? []
                : found.Skip(1).Take(MostSources - 1).Select(source => source.Lines[0]).Prepend(ProvingWords.Several));
        return sources.Nearest(around) is { } near ? near.Lines.Prepend(ProvingWords.Derived) : [ProvingWords.Unknown];
    }

    // In a long paragraph the words of its own clause tell more than all others.
    private static string Near(string text, string number, string around)
    {
        if (text.Length < 160)
            return around;
        var at = text.IndexOf(number, StringComparison.Ordinal);
        var from = Math.Max(0, text.LastIndexOfAny([';', '.', ','], Math.Max(0, at - 40)));
        return text[from..Math.Min(text.Length, at + 80)];
    }

    /// <summary>A number alone in the first of several columns numbers its row.</summary>
    private static bool IsRowNumber(XElement paragraph) =>
        paragraph.Parent is { Name.LocalName: "tc" } cell && !cell.ElementsBeforeSelf(cell.Name).Any()
        && cell.ElementsAfterSelf(cell.Name).Skip(1).Any() && RowNumberPattern().IsMatch(string.Concat(cell.Elements().Select(
            each => each.Name.LocalName == "p" ? ReportWords.TextOf(each) : "")));

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,3})*\.?$")]
    private static partial Regex RowNumberPattern();

    /// <summary>Of a cell in a table: its row's words, and the titles above its column.</summary>
    private static string TitlesAround(XElement paragraph)
    {
        var cell = paragraph.Ancestors().FirstOrDefault(above => above.Name.LocalName == "tc");
        if (cell?.Parent is not { } row || row.Parent is not { } table)
            return "";
        var place = row.Elements().Where(each => each.Name.LocalName == "tc").TakeWhile(each => each != cell).Count();
        var rows = table.Elements().Where(each => each.Name.LocalName == "tr").ToList();
        var titles = rows.Take(3).Where(each => each != row)
            .Select(each => each.Elements().Where(other => other.Name.LocalName == "tc").ElementAtOrDefault(place)).OfType<XElement>();
        var beside = row.Elements().Where(each => each.Name.LocalName == "tc").Take(2);
        return string.Join('\n', titles.Concat(beside).SelectMany(each => each.Descendants().Where(p => p.Name.LocalName == "p"))
            .Select(ReportWords.TextOf));
    }
}
