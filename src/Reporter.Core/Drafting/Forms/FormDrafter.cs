using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Core.Drafting.Forms;

/// <summary>Draws from an official form what it asks: every cell to fill in becomes a figure by its whole path of titles, and is given its
/// tag.</summary>
public static class FormDrafter
{
    // As many inputs as one form may have.
    private const int MostFigures = 2_000;

    /// <summary>Null when no table was found on any sheet; the reason is in the bag.</summary>
    /// <param name="formulas">Cells that compute: they stay as they are.</param>
    /// <param name="taken">Codes that the plan has already.</param>
    public static FormDraft? Draft(Workbook workbook, IReadOnlySet<(string Sheet, int Row, int Column)> formulas, IEnumerable<string> taken,
        DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(bag);

        var codes = taken.ToList();
        var maker = new FormCodes(codes);
        var sectionCodes = new FormCodes([]);
        var (sections, tags, forgotten) = (new List<FormSection>(), new List<FormTag>(), 0);
        foreach (var sheet in workbook.Sheets.Where(sheet => !sheet.IsHidden && sheet.Rows.Count > 0))
        {
            var grid = new FormGrid(sheet, formulas);
            var blocks = FormBlock.Of(grid);
            if (blocks.Count == 0)
            {
                bag.Add(FormFindings.SheetWithoutTable(new FileLocation(workbook.Path), sheet.Name));
                continue;
            }
            tags.AddRange(FormHead.Tags(grid, blocks[0].FirstTitleRow));
            foreach (var (index, block) in blocks.Index())
            {
                var reader = new FormBlockReader(grid, block, FormHead.MeasureOver(grid, block, index > 0 ? blocks[index - 1].LastRow : 0),
                    maker, bag);
                reader.Read();
                if (reader.Figures.Count == 0 && reader.List is null)
                    continue;
                var name = FormHead.NameOf(grid, block, index > 0 ? blocks[index - 1].LastRow : 0, sheet.Name);
                sections.Add(new FormSection(sectionCodes.Of("B " + sheet.Name).ToUpperInvariant(), blocks.Count > 1 && index > 0
                    && name == sheet.Name ? $"{name} ({index + 1})" : name,
                    reader.Figures, reader.List));
                tags.AddRange(reader.Tags);
                forgotten += reader.Forgotten;
            }
        }
        var at = new FileLocation(workbook.Path);
        if (sections.Count == 0)
        {
            bag.Add(FormFindings.NothingAsked(at));
            return null;
        }
        if (forgotten > 0)
            bag.Add(FormFindings.FiguresForgotten(at, forgotten));
        var all = sections.Sum(section => section.Figures.Count + (section.List?.Columns.Count ?? 0));
        if (all > MostFigures)
        {
            bag.Add(FormFindings.TooManyFigures(at, all, MostFigures));
            return null;
        }
        bag.Add(FormFindings.Drawn(at, all, sections.Count));
        return new FormDraft(workbook.Path, sections, tags);
    }
}
