using Reporter.Core.Matching;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>
/// Files that write numbers as another language does, “1,234.5”. What stands beside them and could be read in both, “1.234”, is then a
/// doubt too: a thousand here, one and a bit there.
/// </summary>
internal static class ForeignNumbers
{
    public static IReadOnlySet<string> FilesOf(Submission submission) =>
        submission.Answers.Concat(submission.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells))
            .Where(answer => answer.Field.IsNumeric && answer.Cell.Kind == CellKind.Text && IsForeign(answer))
            .Select(answer => answer.At.Path)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>“1,234.5”, and “2,000” where a whole number is asked for.</summary>
    private static bool IsForeign(Answer answer) => VietNumber.HasForeignMarks(answer.Cell.Text)
        || (answer.Field.Type == FieldType.WholeNumber && VietNumber.Read(answer.Cell.Text, [], []).IsThousandsElsewhere);
}
