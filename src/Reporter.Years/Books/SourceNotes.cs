using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>Where each figure comes from, as notes: at its own cell, or in a large year together at the name of its unit.</summary>
internal sealed class SourceNotes
{
    // Each note is drawn by half a page of XML; a whole country has 150,000 figures.
    private const int MostNotes = 20_000;

    private readonly bool _atFigures;
    private readonly ILookup<(string Unit, string Field), Omission> _omissions;

    public SourceNotes(Consolidated all)
    {
        _atFigures = all.Fields.Sum(total => total.Sources.Count) <= MostNotes;
        _omissions = all.Omissions.ToLookup(omission => (omission.Unit.Code, omission.Field.Code));
    }

    public int LeftOut(IReadOnlyList<ReportingUnit> units, Field field) =>
        units.Count(unit => _omissions.Contains((unit.Code, field.Code)));

    /// <param name="row">The unit's own row.</param>
    /// <param name="values">What it answered, by the columns of the sheet; null where it did not.</param>
    public IEnumerable<NoteDraft> OfUnit(ReportingUnit unit, int row, IReadOnlyList<(Field Field, int Column, FieldValue? Value)> values)
    {
        var told = values.Select(each => (each.Column, each.Field, Text: TextOf(unit, each.Field, each.Value)))
            .Where(each => each.Text.Length > 0);
        if (_atFigures)
            return told.Select(each => Note(row, each.Column, each.Text));
        var all = string.Join('\n', told.Select(each => $"{each.Field.Code}: {each.Text}"));
        return all.Length == 0 ? [] : [Note(row, 2, all)];
    }

    public static NoteDraft Note(int row, int column, string text) =>
        new(row, column, BookWords.Author, ExcelLimits.Cut(text, ExcelLimits.CellText));

    private string TextOf(ReportingUnit unit, Field field, FieldValue? value)
    {
        IEnumerable<string> own = value is null ? []
            : [value.IsComputed ? BookWords.Computed(field.Formula?.Text ?? "") : BookWords.Source(value.At.Spoken)];
        return string.Join('\n', own.Concat(_omissions[(unit.Code, field.Code)].Select(omission =>
            BookWords.NotCounted(omission.Found, omission.At.Spoken, omission.Reason.Message.Vi))));
    }
}
