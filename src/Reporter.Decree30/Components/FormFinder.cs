using System.Text.RegularExpressions;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Blank forms that travel behind a document for others to fill in: “Mẫu số 01”, a head full of dots.</summary>
internal static partial class FormFinder
{
    private const int Above = 3;

    /// <summary>“Mẫu số 01”, “Biểu 02/TP”, “Mẫu báo cáo kèm theo Công văn …”.</summary>
    public static bool IsLabel(Passage line) => line.Text.Length is > 0 and < 120 && LabelPattern().IsMatch(line.Folded);

    /// <summary>A title that names what is to be filled in.</summary>
    public static bool NamesForm(Passage line) => FormPattern().IsMatch(line.Folded);

    /// <summary>Where a form begins whose head stands at <paramref name="head"/>: at its label, if it has one.</summary>
    public static int? LabelAbove(IReadOnlyList<ParagraphFacts> paragraphs, int head, int from)
    {
        var seen = 0;
        for (var i = head - 1; i >= from && seen < Above; i--)
        {
            if (paragraphs[i].IsBlank)
                continue;
            seen++;
            if (Passage.LinesOf(paragraphs[i]).Any(IsLabel))
                return i;
        }
        return null;
    }

    /// <summary>The first label of a form behind the signature; none when an annex holds it.</summary>
    public static int? LabelBehind(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from + 1)).TakeWhile(i => !Passage.LinesOf(paragraphs[i]).Any(AnnexFinder.IsLabel))
            .Where(i => Passage.LinesOf(paragraphs[i]).Any(IsLabel)).Cast<int?>().FirstOrDefault();

    /// <summary>An agency or a place of dots: nobody has written this document yet.</summary>
    public static bool HasBlankHead(IEnumerable<Component> components) => components.Any(component =>
        component.Kind is DecreeComponent.ParentAgency or DecreeComponent.Agency
            && component.Passages.Any(p => DotsPattern().IsMatch(p.Text))
        || (component.Kind == DecreeComponent.PlaceAndDate && DotsFirstPattern().IsMatch(component.Text)));

    [GeneratedRegex(@"^\(?(MAU|BIEU MAU|BIEU|PHIEU MAU)( SO)? ?(\d|[IVX]+\b|BAO CAO\b|KEM THEO\b|DE CUONG)")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^(MAU|BIEU MAU|BIEU|DE CUONG|PHIEU|TO KHAI|DON )\b")]
    private static partial Regex FormPattern();

    [GeneratedRegex(@"\.{3,}|…|_{3,}")]
    private static partial Regex DotsPattern();

    [GeneratedRegex(@"^[\s.…_(]{3,}[^,]{0,20},")]
    private static partial Regex DotsFirstPattern();
}
