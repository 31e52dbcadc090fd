using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;

namespace Reporter.Decree30.Fixing;

/// <summary>
/// Lines of the head that have to stay one line. Larger letters would break Quốc hiệu in a narrow column, and push apart what
/// was set with blanks and tabs; there the size is left to a person, and that is reported.
/// </summary>
internal static class HeadLines
{
    private static readonly DecreeComponent[] Kinds =
    [
        DecreeComponent.NationalTitle, DecreeComponent.Motto, DecreeComponent.ParentAgency, DecreeComponent.Agency, DecreeComponent.Number,
            DecreeComponent.PlaceAndDate,
    ];

    public static void LeaveOut(string path, DocumentFacts facts, LintResult result, List<(string Code, Change Change)> wanted,
        Dictionary<string, Location> left)
    {
        foreach (var document in result.Documents.Where(d => d.Format == DecreeFormatKind.Administrative))
        {
            foreach (var passage in Kinds.SelectMany(kind => document.Find(kind)?.Passages ?? []))
            {
                var runs = passage.Paragraph.Runs.Select(run => run.Element).ToHashSet();
                var sizes = wanted.Where(w => w.Change.Property is "sz" or "szCs" && runs.Contains(w.Change.Owner)).ToList();
                if (sizes.Count == 0 || !(IsShared(passage) || Grows(facts, passage.Paragraph, sizes)))
                    continue;
                wanted.RemoveAll(sizes.Contains);
                left.TryAdd(passage.Text, new WordLocation(path, passage.Paragraph.Part)
                {
                    Table = passage.Paragraph.Cell?.Table.Number,
                    Row = passage.Paragraph.Cell?.Row,
                    Column = passage.Paragraph.Cell?.Column,
                    Paragraph = passage.Paragraph.Number,
                });
            }
        }
    }

    // Two columns on one line, kept apart by blanks or tabs.
    private static bool IsShared(Passage passage) =>
        passage.Paragraph is { Cell: null, Box: null }
            && Passage.LinesOf(passage.Paragraph).Any(line => HeaderParts.ColumnsOf(line).Count(column => !column.IsBlank) > 1);

    private static bool Grows(DocumentFacts facts, ParagraphFacts paragraph, List<(string Code, Change Change)> sizes)
    {
        var section = facts.Sections[Math.Min(paragraph.Section, facts.Sections.Count - 1)];
        var larger = paragraph with
        {
            Runs = [.. paragraph.Runs.Select(run => SizeOf(run.Element, sizes) is { } size
            ? run with { Format = run.Format with { Size = size } } : run)]
        };
        return PageEstimate.LinesOf(larger, section) > PageEstimate.LinesOf(paragraph, section);
    }

    private static double? SizeOf(XElement run, List<(string Code, Change Change)> sizes) =>
        sizes.FirstOrDefault(w => w.Change.Owner == run && w.Change.Property == "sz").Change is { } change
            ? WordXml.WholeNumber(change.Attributes[0].Value) / 2.0 : null;
}
