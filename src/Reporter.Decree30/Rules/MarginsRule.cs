using System.Globalization;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Margins (Annex I part I.3). Files round inches, points and millimetres, so half a millimetre is forgiven.</summary>
internal sealed class MarginsRule : IDecreeRule
{
    private const string Code = "RP7103";
    private const double Tolerance = 0.5;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var broken = new List<RuleResult>();
        // The annex pages of a landscape table turn their margins with the paper, so only portrait pages are judged.
        foreach (var section in context.Sections.Where(s => !s.IsLandscape))
        {
            if (context.Paragraphs.Where(p => p.Section == section.Number - 1).All(p => p.IsBlank))
                continue;
            foreach (var (edge, found, name) in Edges(section))
            {
                var (from, to) = context.Options.Margins[edge];
                if (found >= from - Tolerance && found <= to + Tolerance)
                    continue;
                var finding = FormatFindings.MarginOutside(SectionPlace.Of(context, section), edge, found, from, to,
                    (from, to) != DecreeOptions.Default.Margins[edge]);
                // Sections of one document mostly share a margin: it is said once.
                if (broken.FirstOrDefault(b => b.Finding?.Message == finding.Message) is { } same)
                    broken[broken.IndexOf(same)] = same with
                    {
                        Changes = [.. same.Changes,
                        .. Changes(context, section, name, found < from ? from : to)]
                    };
                else
                    broken.Add(RuleResult.Violates(finding, Changes(context, section, name, found < from ? from : to)));
            }
        }
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<(PageEdge Edge, double Found, string Name)> Edges(SectionFacts section)
    {
        yield return (PageEdge.Top, Millimetres.Of(section.Top), "top");
        yield return (PageEdge.Bottom, Millimetres.Of(section.Bottom), "bottom");
        yield return (PageEdge.Left, Millimetres.Of(section.Left + section.Gutter), "left");
        yield return (PageEdge.Right, Millimetres.Of(section.Right), "right");
    }

    private static Change[] Changes(RuleContext context, SectionFacts section, string name, double millimetres) =>
        section.Element is { } element && section.Gutter == 0
            ? [new Change(context.Facts.MainPart, element, "", "pgMar",
                [(name, Millimetres.Twips(millimetres).ToString(CultureInfo.InvariantCulture))])]
            : [];
}
