using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Reads the sections; one that names no header of its own shows that of the section before it.</summary>
internal sealed class SectionReader(Func<string, bool, PageKind, HeaderFooterFacts?> readPart, bool hasEvenPages)
{
    // By kind of page, of each kind the header first.
    private readonly HeaderFooterFacts?[] _inForce = new HeaderFooterFacts?[6];

    public IReadOnlyList<SectionFacts> Read(IEnumerable<XElement> ends)
    {
        var sections = new List<SectionFacts>();
        foreach (var end in ends)
            sections.Add(Read(end, sections.Count + 1));
        // A body without section properties gets Word's own page: Letter, an inch all around.
        return sections.Count > 0 ? sections : [new SectionFacts { Number = 1 }];
    }

    private SectionFacts Read(XElement end, int number)
    {
        foreach (var reference in end.Elements())
        {
            if (!reference.Is("headerReference") && !reference.Is("footerReference"))
                continue;
            var kind = reference.Attr("type") switch { "first" => PageKind.First, "even" => PageKind.Even, _ => PageKind.Default };
            var isHeader = reference.Is("headerReference");
            if (reference.Attr("id") is { } id && readPart(id, isHeader, kind) is { } part)
                _inForce[((int)kind * 2) + (isHeader ? 0 : 1)] = part;
        }

        var size = end.Child("pgSz");
        var margins = end.Child("pgMar");
        var numbers = end.Child("pgNumType");
        var standard = new SectionFacts { Number = number };
        return standard with
        {
            Width = size.TwipsAttr("w") ?? standard.Width,
            Height = size.TwipsAttr("h") ?? standard.Height,
            // A negative margin means "exactly", which is as large on paper.
            Top = Math.Abs(margins.TwipsAttr("top") ?? standard.Top),
            Bottom = Math.Abs(margins.TwipsAttr("bottom") ?? standard.Bottom),
            Left = margins.TwipsAttr("left") ?? standard.Left,
            Right = margins.TwipsAttr("right") ?? standard.Right,
            HeaderDistance = margins.TwipsAttr("header") ?? standard.HeaderDistance,
            FooterDistance = margins.TwipsAttr("footer") ?? standard.FooterDistance,
            Gutter = margins.TwipsAttr("gutter") ?? 0,
            HasOwnFirstPage = end.Toggle("titlePg") ?? false,
            HasEvenPages = hasEvenPages,
            PageNumberStart = WordXml.WholeNumber(numbers.Attr("start")),
            PageNumberFormat = numbers.Attr("fmt") ?? "decimal",
            IsContinuous = end.ChildValue("type") == "continuous",
            HeadersAndFooters = [.. _inForce.OfType<HeaderFooterFacts>()],
            Element = end,
        };
    }
}
