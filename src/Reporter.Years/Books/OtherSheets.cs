using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;
using Reporter.Years.Running;

namespace Reporter.Years.Books;

/// <summary>What is no figure: texts, the state of submissions, what was left out and why.</summary>
internal static class OtherSheets
{
    public static SheetDraft Texts(Year year, IReadOnlyList<string> lines) => PlainTable.Of(BookWords.Texts, lines,
        [
            new(BookWords.Code, 18, BookStyles.Text),
            new(BookWords.Section, 10, BookStyles.Middle),
            new(BookWords.Content, 34, BookStyles.Text),
            new(BookWords.Unit, 30, BookStyles.Text),
            new(BookWords.Said, 90, BookStyles.Text),
            new(BookWords.From, 40, BookStyles.Text),
        ],
        from section in year.Plan.Sections
        from field in section.Fields.Where(field => field.Type == FieldType.Text)
        from source in year.All.Fields.First(total => total.Field.Code == field.Code).Sources
        where source.Value.Value is TextValue
        select (IReadOnlyList<CellContent>)
        [
            CellContent.Of(field.Code), PlainTable.TextOf(section.Code), PlainTable.TextOf(field.Name),
            PlainTable.TextOf(source.Unit.Name),
            BookStyles.Content(source.Value.Value, field), PlainTable.TextOf(source.Value.At.Spoken),
        ]);

    public static SheetDraft Status(Year year, IReadOnlyList<string> lines)
    {
        var kinds = year.Plan.UnitKinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        return PlainTable.Of(BookWords.Status, lines,
            [
                new(BookWords.Running, 6, BookStyles.Middle),
                new(BookWords.Unit, 34, BookStyles.Text),
                new(BookWords.Kind, 24, BookStyles.Text),
                new(BookWords.Arrived, 14, BookStyles.Date),
                new(BookWords.Supplemented, 14, BookStyles.Date),
                new(BookWords.Deadline, 13, BookStyles.Middle),
                new(BookWords.State, 22, BookStyles.Middle),
                new(BookWords.Errors, 9, BookStyles.Figure("#,##0")),
                new(BookWords.Queries, 13, BookStyles.Figure("#,##0")),
                new(BookWords.Files, 50, BookStyles.Text),
            ],
            year.Units.Select((status, index) => (IReadOnlyList<CellContent>)
            [
                CellContent.Of(index + 1),
                PlainTable.TextOf(status.Unit.Name),
                PlainTable.TextOf(kinds.GetValueOrDefault(status.Unit.Kind, "")),
                Day(status.Arrived),
                Day(status.Supplemented),
                CellContent.Of(BookWords.Arrival(status.Arrival)),
                CellContent.Of(BookWords.Condition(status.Condition)),
                CellContent.Of(status.Errors),
                CellContent.Of(status.Queries),
                PlainTable.TextOf(string.Join("; ", status.Files.Select(file => new FileLocation(file).Spoken))),
            ]));
    }

    /// <summary>Figures one by one, then sheets and files that could not be read or matched.</summary>
    public static SheetDraft LeftOut(Year year, IReadOnlyList<string> lines)
    {
        var units = year.Plan.Units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        var figures = year.All.Omissions.Select(omission => (omission.Unit.Name, Figure: omission.Field.Name, omission.Found,
            Place: omission.At.Spoken, omission.Reason));
        var files = year.Findings.Where(found => found.CatalogueSeverity == Severity.Error && found.Code[2] is '2' or '3')
            .Select(found => (Name: found.Unit is { } unit ? units.GetValueOrDefault(unit, "") : "", Figure: "", Found: "",
                Place: found.Location.Spoken, Reason: found));
        return PlainTable.Of(BookWords.LeftOut, lines,
            [
                new(BookWords.Unit, 30, BookStyles.Text),
                new(BookWords.Figure, 40, BookStyles.Text),
                new(BookWords.Typed, 22, BookStyles.Text),
                new(BookWords.Place, 40, BookStyles.Text),
                new(BookWords.Reason, 70, BookStyles.Text),
                new(BookWords.Finding, 10, BookStyles.Middle),
            ],
            figures.Concat(files).Select(one => (IReadOnlyList<CellContent>)
            [
                PlainTable.TextOf(one.Name), PlainTable.TextOf(one.Figure), PlainTable.TextOf(one.Found), PlainTable.TextOf(one.Place),
                PlainTable.TextOf(one.Reason.Message.Vi), CellContent.Of(one.Reason.Code),
            ]));
    }

    private static CellContent Day(DateTimeOffset? moment) =>
        moment is { } known && known.Year >= 1900 ? CellContent.Of(DateOnly.FromDateTime(known.DateTime)) : CellContent.Empty;
}
