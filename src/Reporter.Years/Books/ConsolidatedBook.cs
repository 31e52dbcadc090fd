using Reporter.Core.Plans;
using Reporter.Sheets.Writing;
using Reporter.Years.Running;

namespace Reporter.Years.Books;

/// <summary>The consolidated workbook, sheet by sheet in reading order.</summary>
internal static class ConsolidatedBook
{
    public static WorkbookDraft Of(Year year)
    {
        var all = year.All;
        var kinds = year.Plan.UnitKinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        var taken = new HashSet<string>(new[] { BookWords.Contents, BookWords.Totals, BookWords.Texts, BookWords.Status, BookWords.LeftOut,
            BookWords.LastYear }.Select(name => name.ToUpperInvariant()), StringComparer.Ordinal);
        var reported = BookWords.Reported(year.Reported, year.Plan.Units.Count);
        List<SectionLayout> layouts = [.. year.Plan.Sections.Where(section => section.Indicators.Count > 0)
            .Select(section => new SectionLayout(section, ExcelLimits.SheetNameOf(section.Code, taken), all))];
        var sheets = new List<(SheetDraft Draft, string About)>();
        void Add(SheetDraft draft, string about) => sheets.Add((draft, about));

        List<ListBook> lists = [.. all.Tables.Select(table => new ListBook(table, kinds, name => ExcelLimits.SheetNameOf(name, taken)))];
        Add(TotalsSheet.Of(all, layouts, lists, [BookWords.AllTotals, reported]), BookWords.AllTotals);
        var computed = new ComputedCells(layouts, all);
        var sources = new SourceNotes(all);
        foreach (var layout in layouts)
        {
            var clause = BookWords.Clause(layout.Section);
            Add(new SectionSheet(layout, all, computed, sources, clause.Length > 0 ? $"{clause}. {reported}" : reported).Write(),
                $"{layout.Section.Code}. {layout.Section.Name}");
        }
        foreach (var list in lists)
        {
            foreach (var sheet in list.Sheets())
                Add(sheet, list.Table.Name);
        }
        if (year.Plan.Fields.Any(field => field.Type == FieldType.Text))
            Add(OtherSheets.Texts(year, [BookWords.AllTexts, reported]), BookWords.AllTexts);
        Add(OtherSheets.Status(year, [BookWords.Status, reported]), BookWords.AllStates);
        Add(OtherSheets.LeftOut(year, [BookWords.AllLeftOut]), BookWords.AllLeftOut);
        if (year.LastYear is { } lastYear)
            Add(LastYearSheet.Of(all, lastYear, [BookWords.LastYear, BookWords.LikeWithLike]), BookWords.LikeWithLike);
        var title = BookWords.Title(year.Plan);
        return new WorkbookDraft
        {
            Title = title,
            Sheets =
            [
                ContentsSheet.Of(title, reported, [.. sheets.Select(sheet => (sheet.Draft.Name, sheet.About))]),
                .. sheets.Select(sheet => sheet.Draft),
            ],
            Properties = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                [BookMark.Property] = $"{BookMark.Value} {year.Plan.Year}",
            },
        };
    }
}
