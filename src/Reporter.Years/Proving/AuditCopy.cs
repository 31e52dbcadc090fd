using System.Globalization;
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

    private const int MostTitleRows = 4;

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
                var isCell = paragraph.Ancestors().Any(above => above.Name.LocalName == "tc");
                var isRowNumber = IsRowNumber(paragraph);
                foreach (var (place, isTyped) in ReportWords.PlacesIn(text).Zip(typed.Of(text)))
                {
                    comments.Add(paragraph,
                        [ProvingWords.Number(text[place]), .. isRowNumber ? [ProvingWords.RowNumber] : isTyped ? [ProvingWords.Typed]
                            : Said(text, place, around, isCell, sources)]);
                }
            }
            return new Output(File, package.With(comments.Parts())) { IsEditable = true };
        }
        catch (PackageException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Said(string text, Range place, string around, bool isCell, NumberSources sources)
    {
        if (PrintedNumber.Of(text[place], text[place.End.Value..]) is not { } number)
            return [ProvingWords.Unknown];
        if (sources.PassageAt(text, place) is { } passage)
            return sources.In(passage, number);
        if (!isCell && DayPattern().Matches(text).Any(day => day.Index <= place.Start.Value && place.End.Value <= day.Index + day.Length))
            return [ProvingWords.Day];
        var near = Near(text, place, around);
        var found = sources.Find(number, near, isCell);
        if (found.Count > 0)
            return found[0].Lines.Concat(found.Count == 1 ? []
                : found.Skip(1).Take(MostSources - 1).Select(source => source.Lines[0]).Prepend(ProvingWords.Several));
        return sources.Nearest(near) is { } likely ? likely.Lines.Prepend(ProvingWords.Derived) : [ProvingWords.Unknown];
    }

    // In a long paragraph the words of its own clause tell more than all others.
    private static string Near(string text, Range place, string around)
    {
        if (text.Length < 160)
            return around;
        var at = place.Start.Value;
        var from = Math.Max(0, text.LastIndexOfAny([';', '.', ','], Math.Max(0, at - 40)));
        return text[from..Math.Min(text.Length, at + 80)];
    }

    /// <summary>A number alone in the first of several columns numbers its row.</summary>
    private static bool IsRowNumber(XElement paragraph) =>
        paragraph.Parent is { Name.LocalName: "tc" } cell && !cell.ElementsBeforeSelf(cell.Name).Any()
        && cell.ElementsAfterSelf(cell.Name).Skip(1).Any() && RowNumberPattern().IsMatch(string.Concat(cell.Elements().Select(
            each => each.Name.LocalName == "p" ? ReportWords.TextOf(each) : "")));

    [GeneratedRegex(@"\bngày\s+\d{1,2}(?:/\d{1,2}/\d{4}|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)|\b\d{1,2}/\d{1,2}/\d{4}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,3})*\.?$")]
    private static partial Regex RowNumberPattern();

    /// <summary>Which columns of the table a cell covers: titles above may cover several.</summary>
    private static (int From, int To) GridOf(XElement cell)
    {
        var from = cell.ElementsBeforeSelf(cell.Name).Sum(Span);
        return (from, from + Span(cell));
    }

    private static int Span(XElement cell) => cell.Descendants().FirstOrDefault(each => each.Name.LocalName == "gridSpan")
        ?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val") is { } span
        && int.TryParse(span.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1;

    /// <summary>Of a cell in a table: its row's words, and the titles above its column.</summary>
    private static string TitlesAround(XElement paragraph)
    {
        var cell = paragraph.Ancestors().FirstOrDefault(above => above.Name.LocalName == "tc");
        if (cell?.Parent is not { } row || row.Parent is not { } table)
            return "";
        var (from, to) = GridOf(cell);
        var rows = table.Elements().Where(each => each.Name.LocalName == "tr").ToList();
        var titles = rows.Take(MostTitleRows).Where(each => each != row).SelectMany(each => each.Elements()
            .Where(other => other.Name.LocalName == "tc" && GridOf(other) is var grid && grid.From < to && grid.To > from));
        var beside = row.Elements().Where(each => each.Name.LocalName == "tc").Take(2);
        return string.Join('\n', titles.Concat(beside).SelectMany(each => each.Descendants().Where(p => p.Name.LocalName == "p"))
            .Select(ReportWords.TextOf));
    }
}
