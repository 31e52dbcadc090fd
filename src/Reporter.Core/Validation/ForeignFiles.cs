using System.Text.RegularExpressions;
using Reporter.Core.Matching;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>
/// Files whose numbers are written another country's way: “1,234.5”, “2,000” people. In such a file “15.500” may be fifteen and a half, and is not
/// read either.
/// </summary>
internal static partial class ForeignFiles
{
    public static IReadOnlySet<string> Of(Submission submission, ReportPlan plan) =>
        submission.Answers.Concat(submission.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells))
            .Where(answer => answer.Field.IsNumeric && answer.Cell.Kind == CellKind.Text && IsForeign(VietNumber.Read(answer.Cell.Text, plan.BlankWords, plan.ZeroWords), answer.Field))
            .Select(answer => answer.At.Path)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A mark and exactly three digits: thousands to some, decimals to others.</summary>
    public static bool IsDoubtful(Cell cell) => cell.Kind == CellKind.Text && DoubtfulPattern().IsMatch(cell.Text);

    private static bool IsForeign(NumberReading reading, Field field) =>
        reading.Kind == NumberKind.ForeignMarks || (reading.IsThousandsElsewhere && field.Type == FieldType.WholeNumber);

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,3}[.,][0-9]{3}(?![0-9])")]
    private static partial Regex DoubtfulPattern();
}
