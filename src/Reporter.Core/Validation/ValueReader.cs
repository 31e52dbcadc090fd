using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>
/// What a cell says, read as the field asks (docs/plan-file.md, “Thế nào là một câu trả lời”): empty and “-” are blank,
/// “không” and 0 are zero, “x” is a yes and never a number. What could be read in two ways is not read.
/// </summary>
internal sealed class ValueReader(ReportPlan plan, IReadOnlySet<string> foreignFiles, UnitFindings bag)
{
    /// <summary>
    /// Blank: null and no finding. Not readable: null and <paramref name="problem"/>. A query or note beside a value stays in the bag
    /// alone.
    /// </summary>
    public Value? Read(Answer answer, out Diagnostic? problem)
    {
        problem = null;
        if (IsBlank(answer))
            return null;

        var (value, found) = answer.Cell.Kind switch
        {
            CellKind.Error => (null, ValidationFindings.ErrorCell(answer.At, answer.Field.Name, answer.Cell.Text)),
            CellKind.Uncalculated => (null, ValidationFindings.NotCalculated(answer.At, answer.Field.Name)),
            _ => answer.Field.Type switch
            {
                FieldType.Date => ReadDate(answer),
                FieldType.YesNo => ReadYesNo(answer),
                FieldType.Choice or FieldType.Choices => ChoiceReader.Read(answer, IsBlank),
                FieldType.Text => (new TextValue(answer.Cell.Text), null),
                _ when IsDoubtful(answer) => (null, ValidationFindings.NumberAmbiguous(answer.At, answer.Field.Name, answer.Cell.Text)),
                _ => NumberCellReader.Read(answer, plan),
            },
        };
        if (found is not null)
        {
            var told = bag.Add(found);
            if (value is null || told.Severity == Severity.Error)
                problem = told;
        }
        return problem is null ? value : null;
    }

    public bool IsBlank(Answer answer) => IsBlank(answer.Cell) && answer.Marks.All(mark => IsBlank(mark.Cell));

    private bool IsBlank(Cell cell) =>
        cell.IsBlank || (cell.Kind == CellKind.Text && VietNumber.Read(cell.Text, plan.BlankWords).Kind == NumberKind.Blank);

    private bool IsDoubtful(Answer answer) =>
        answer.Cell.Kind == CellKind.Text && foreignFiles.Contains(answer.At.Path) && VietNumber.CanBeReadInTwoLanguages(answer.Cell.Text);

    private static (Value? Value, Diagnostic? Found) ReadDate(Answer answer)
    {
        if (answer.Cell.Date is { } stored)
            return (new DateValue(stored), null);
        // A date that lost its format, in Excel or on its way into a .csv file, shows as the number of its day.
        if (Serial(answer.Cell) is { } serial && VietDate.FromPlainSerial(serial) is { } date)
            return (new DateValue(date), null);
        var reading = VietDate.Read(answer.Cell.Text);
        return reading.Kind switch
        {
            DateKind.Date => (new DateValue(reading.Value), null),
            DateKind.NoYear or DateKind.MonthOnly =>
                (null, ValidationFindings.DateIncomplete(answer.At, answer.Field.Name, answer.Cell.Text)),
            _ => (null, ValidationFindings.NotADate(answer.At, answer.Field.Name, answer.Cell.Text)),
        };
    }

    private static decimal? Serial(Cell cell) =>
        cell.Kind == CellKind.Number ? cell.Number
            : cell.Text.Trim() is { Length: 5 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days : null;

    private static (Value? Value, Diagnostic? Found) ReadYesNo(Answer answer)
    {
        if (answer.Cell.Kind == CellKind.Boolean)
            return (new YesNoValue(answer.Cell.Number == 1), null);
        return YesNoWords.Read(answer.Cell.Text) is { } isYes
            ? (new YesNoValue(isYes), null)
            : (null, ValidationFindings.NotYesNo(answer.At, answer.Field.Name, answer.Cell.Text));
    }
}
