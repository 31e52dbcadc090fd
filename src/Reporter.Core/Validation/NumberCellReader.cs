using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>Figures: whole numbers, decimals, money, percentages.</summary>
internal static class NumberCellReader
{
    // No commune and no district spends a thousand thousand millions; who typed “15.500.000” under “triệu đồng” thought in đồng.
    private const decimal MoneyInFull = 1_000_000;

    public static (Value? Value, Diagnostic? Found) Read(Answer answer, ReportPlan plan)
    {
        var field = answer.Field;
        var cell = answer.Cell;
        if (cell.Kind is CellKind.Date or CellKind.Boolean || cell.IsTime)
            return (null, ValidationFindings.NotANumber(answer.At, field.Name, cell.Text));

        var reading = cell.Kind == CellKind.Number
            ? new NumberReading(NumberKind.Number, cell.Number ?? 0) { IsPercent = cell.IsPercent }
            : VietNumber.Read(cell.Text, plan.BlankWords, plan.ZeroWords);
        if (reading.Kind == NumberKind.ForeignMarks)
            return (null, ValidationFindings.NumberAmbiguous(answer.At, field.Name, cell.Text));
        if (reading.Kind == NumberKind.WordsDiffer)
            return (null, ValidationFindings.WordsDiffer(answer.At, field.Name, cell.Text));
        if (!reading.HasValue || (reading.IsPercent && field.Type != FieldType.Percent))
            return (null, ValidationFindings.NotANumber(answer.At, field.Name, cell.Text));
        if (Math.Abs(reading.Value) > (reading.IsInFull ? FigureBounds.Largest : FigureBounds.LargestTyped))
            return (null, ValidationFindings.NumberTooLarge(answer.At, field.Name, cell.Text));

        if (cell.IsScaled)
            return (null, ValidationFindings.ScaledByFormat(answer.At, field.Name, cell.Text, reading.Value));
        if (answer.OtherMeasure.Length > 0 && !reading.IsInFull)
            return (null, ValidationFindings.MeasuresDisagree(answer.At, field.Name, answer.Measure, answer.OtherMeasure));
        if (MoneyFactor(reading, answer) is not { } factor)
            return (null, ValidationFindings.MoneyMeasureUnknown(answer.At, field.Name, answer.Measure, field.Measure));
        if (reading.IsThousandsElsewhere && IsAskedInOnes(reading, field, factor))
            return (null, ValidationFindings.NumberAmbiguous(answer.At, field.Name, cell.Text));
        if (IsOtherMeasure(reading, field))
            return (null, ValidationFindings.OtherMeasure(answer.At, field.Name, cell.Text, field.Measure));
        if (field.Type != FieldType.Money && IsOfOtherScale(answer.Measure, field.Measure))
            return (null, ValidationFindings.MeasureOfOtherScale(answer.At, field.Name, answer.Measure, field.Measure));
        var number = Scale(reading, cell, field, factor);
        if (Math.Abs(number) > FigureBounds.Largest || Math.Abs(number) / field.Factor > FigureBounds.LargestTyped)
            return (null, ValidationFindings.NumberTooLarge(answer.At, field.Name, cell.Text));
        if (field.Type == FieldType.WholeNumber && decimal.Truncate(number) != number)
            return (null, ValidationFindings.NotWhole(answer.At, field.Name, number));
        if (number < field.Min)
            return (new NumberValue(number), ValidationFindings.BelowMinimum(answer.At, field.Name, number, field.Min.Value));
        if (number > field.Max)
            return (new NumberValue(number), ValidationFindings.AboveMaximum(answer.At, field.Name, number, field.Max.Value));
        if (reading.IsLetterO)
            return (new NumberValue(number), ValidationFindings.LetterO(answer.At, field.Name, cell.Text));
        if (reading.Kind == NumberKind.Approximate)
            return (new NumberValue(number), ValidationFindings.NumberApproximate(answer.At, field.Name, cell.Text));
        if (field.Type == FieldType.Percent && !reading.IsPercent && number is > 0 and < 1)
            return (new NumberValue(number), ValidationFindings.PercentPerhapsAsFraction(answer.At, field.Name, cell.Text, number * 100));
        if (field.Type == FieldType.Money && !reading.IsInFull && factor >= 1_000 && Math.Abs(reading.Value) >= MoneyInFull)
            return (null, ValidationFindings.MoneyPerhapsInFull(answer.At, field.Name, cell.Text, field.Measure));
        if (factor != field.Factor && number != 0)
            return (new NumberValue(number),
                ValidationFindings.MoneyConverted(answer.At, field.Name, answer.Measure, field.Measure, number / field.Factor));
        if (field.Type != FieldType.Money && field.Measure.Length > 0 && answer.Measure.Length > 0 && !SameUnit(answer.Measure, field))
            return (new NumberValue(number), ValidationFindings.MeasureDiffers(answer.At, field.Name, answer.Measure, field.Measure));
        return (new NumberValue(number), null);
    }

    /// <summary>Whole numbers and đồng have no thousandths: with a comma before three digits somebody else's thousands may be
    /// meant.</summary>
    private static bool IsAskedInOnes(NumberReading reading, Field field, decimal factor) => field.Type switch
    {
        FieldType.WholeNumber => true,
        FieldType.Money => reading.IsInFull ? !reading.IsScaled : factor == 1,
        _ => false,
    };

    private static decimal Scale(NumberReading reading, Cell cell, Field field, decimal factor) => field.Type switch
    {
        // A text “25%” is read as 25; a cell that Excel shows as 25% holds 0.25.
        FieldType.Percent => reading.IsPercent && cell.Kind == CellKind.Number ? reading.Value * 100 : reading.Value,
        FieldType.Money => reading.IsInFull ? reading.Value : reading.Value * factor,
        _ => reading.Value,
    };

    /// <summary>
    /// What a figure of money is multiplied by: the plan's own factor, or what the sender's heading or column of measures says,
    /// “đồng” beside a figure asked in “triệu đồng”. Null when that says something that is no measure of money.
    /// </summary>
    private static decimal? MoneyFactor(NumberReading reading, Answer answer)
    {
        var field = answer.Field;
        if (field.Type != FieldType.Money || reading.IsInFull || answer.Measure.Length == 0
            || NameKey.Of(answer.Measure) == NameKey.Of(field.Measure))
            return field.Factor;
        return Matching.Fields.Measure.Read(answer.Measure)?.Money;
    }

    /// <summary>A thousand lượt for lượt, kg for tấn.</summary>
    private static bool IsOfOtherScale(string found, string asked) =>
        Matching.Fields.Measure.Read(found) is { } one && Matching.Fields.Measure.Read(asked) is { } other
            && (one.IsOfOtherScaleThan(other) || one.IsShare != other.IsShare);

    /// <summary>The number is followed by what the figure is not counted in: “90 phút” for hours, “500 đồng” for people, “5OO” with
    /// letters.</summary>
    private static bool IsOtherMeasure(NumberReading reading, Field field) =>
        (reading.Unit.Length > 0 && !SameUnit(reading.Unit, field)) || (reading.IsInFull && field.Type != FieldType.Money);

    // “m²” and “m2” are one measure.
    private static string Measure(string text) => NameKey.Of(text.Replace('²', '2').Replace('³', '3'));

    /// <summary>“1.500 lượt” answers a figure counted in “lượt người”; “260 giờ” does not answer one counted in “lần”.</summary>
    private static bool SameUnit(string typed, Field field)
    {
        var unit = Measure(typed);
        return $" {Measure(field.Measure)} {NameKey.Of(field.Name)} ".Contains($" {unit} ", StringComparison.Ordinal);
    }
}
