using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Finds the lines under the motto and under the agency's name: shapes, borders, underlines, rows of signs.</summary>
internal static class HeaderLines
{
    public static IReadOnlyList<ComponentLine> Find(
        IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section, int from, int to, List<Component> components,
            List<HeaderPart> pieces)
    {
        var motto = components.FirstOrDefault(c => c.Kind == DecreeComponent.Motto);
        var agency = components.FirstOrDefault(c => c.Kind == DecreeComponent.Agency);
        var lines = new List<ComponentLine>();
        for (var i = from; i <= to; i++)
        {
            foreach (var shape in paragraphs[i].Lines)
                lines.Add(new ComponentLine(SideOf(shape, paragraphs[i], section, motto, agency), LineMaking.Shape, shape.Length,
                    paragraphs[i])
                { IsDashed = shape.IsDashed, Shape = shape });
        }
        foreach (var piece in pieces.Where(p => p.Kind == HeaderPartKind.Line))
        {
            // Dashes above the agency stand for the name of its parent.
            if (SideOf(piece, motto, agency) == DecreeComponent.AgencyLine && agency is not null && IsBefore(piece.Passage, agency.First))
                continue;
            var making = piece.Passage.Text.Contains('_', StringComparison.Ordinal)
                || piece.Passage.Text.Contains('─', StringComparison.Ordinal) ? LineMaking.Underscores : LineMaking.Hyphens;
            lines.Add(new ComponentLine(SideOf(piece, motto, agency), making, piece.Passage.Width, piece.Passage.Paragraph));
        }
        AddBorders(lines, paragraphs, to, motto, DecreeComponent.MottoLine);
        AddBorders(lines, paragraphs, to, agency, DecreeComponent.AgencyLine);
        return [.. lines.GroupBy(line => line.Kind).Select(Best)];
    }

    // A document with a shape and with underscores too shows the shape; of several shapes, the last is nearest to the name.
    private static ComponentLine Best(IEnumerable<ComponentLine> lines) =>
        lines.OrderBy(line => line.Making == LineMaking.Underline ? 1 : 0).First();

    private static DecreeComponent SideOf(LineFacts shape, ParagraphFacts anchor, SectionFacts section, Component? motto, Component? agency)
    {
        var column = anchor.Cell is { } cell ? (cell.Left, cell.TextWidth) : (0, section.TextWidth);
        double middle = shape switch
        {
            // Inside a cell Word counts from the cell, whatever the shape says it counts from.
            { Left: { } left } when anchor.Cell is not null => column.Item1 + left + (shape.Length / 2.0),
            { Alignment: "center", From: "page" or "margin" } when anchor.Cell is null => section.TextWidth / 2.0,
            { Alignment: "center" } => column.Item1 + (column.Item2 / 2.0),
            { Left: { } left, From: "page" } => left - section.Left + (shape.Length / 2.0),
            { Left: { } left, From: "margin" or "leftMargin" } => left + (shape.Length / 2.0),
            { Left: { } left } => column.Item1 + left + (shape.Length / 2.0),
            _ => column.Item1 + (column.Item2 / 2.0),
        };
        var toMotto = Math.Abs(middle - MiddleOf(motto, section, 0.7));
        var toAgency = Math.Abs(middle - MiddleOf(agency, section, 0.2));
        return toMotto < toAgency ? DecreeComponent.MottoLine : DecreeComponent.AgencyLine;
    }

    private static double MiddleOf(Component? component, SectionFacts section, double otherwise) => component?.First.Paragraph switch
    {
        { Cell: { } cell } => cell.Middle,
        { Box: { Left: { } left } box } => left + (box.Width / 2),
        _ => section.TextWidth * otherwise,
    };

    private static DecreeComponent SideOf(HeaderPart piece, Component? motto, Component? agency)
    {
        var cell = piece.Passage.Paragraph.Cell;
        if (cell is not null && motto?.First.Paragraph.Cell is { } right && agency?.First.Paragraph.Cell is { } left && right != left)
            return Math.Abs(cell.Middle - right.Middle) < Math.Abs(cell.Middle - left.Middle) ? DecreeComponent.MottoLine
                : DecreeComponent.AgencyLine;
        if (piece.Side != Side.Unknown)
            return piece.Side == Side.Right ? DecreeComponent.MottoLine : DecreeComponent.AgencyLine;
        return motto is not null && piece.Passage.Paragraph.Index > motto.First.Paragraph.Index
            && (agency is null || agency.First.Paragraph.Index < motto.First.Paragraph.Index)
            ? DecreeComponent.MottoLine
            : DecreeComponent.AgencyLine;
    }

    private static bool IsBefore(Passage one, Passage other) =>
        one.Paragraph.Index < other.Paragraph.Index || (one.Paragraph == other.Paragraph && one.Start < other.Start);

    private static void AddBorders(List<ComponentLine> lines, IReadOnlyList<ParagraphFacts> paragraphs, int to, Component? above,
        DecreeComponent kind)
    {
        if (above is null)
            return;

        var last = above.Passages[^1];
        var paragraph = last.Paragraph;
        var next = paragraph.Index + 1 <= to ? paragraphs[paragraph.Index + 1] : null;
        if (paragraph.Format.HasBottomBorder
            || (next is { IsBlank: true, Format.HasTopBorder: true } or { IsBlank: true, Format.HasBottomBorder: true }
            && next.Cell == paragraph.Cell))
        {
            var bordered = paragraph.Format.HasBottomBorder || next is null ? paragraph : next;
            var room = bordered.Cell?.TextWidth ?? last.Width;
            lines.Add(new ComponentLine(kind, LineMaking.Border, room - bordered.Format.Left - bordered.Format.Right, bordered));
        }
        else if (paragraph.Cell is { Table.HasGrid: false } cell && HasBorderBelow(cell, paragraphs, paragraph.Index, to) is { } width)
        {
            lines.Add(new ComponentLine(kind, LineMaking.Border, width, paragraph));
        }

        if (last.Runs.Any() && last.Runs.All(run => run.Format.Underline is not null))
            lines.Add(new ComponentLine(kind, LineMaking.Underline, last.Width, paragraph));
    }

    private static double? HasBorderBelow(CellFacts cell, IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        if (cell.HasBottomBorder)
            return cell.Width;
        for (var i = from + 1; i <= to; i++)
        {
            if (paragraphs[i].Cell is { HasTopBorder: true } below && below.Table == cell.Table && below.Row == cell.Row + 1
                && below.Left >= cell.Left - 20 && below.Left + below.Width <= cell.Left + cell.Width + 20)
                return below.Width;
        }
        return null;
    }
}
