using Reporter.Sheets.Writing;
using Reporter.Years.Books;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>tong-hop.xlsx: every figure of every unit with its source, subtotals and totals as live formulas.</summary>
public static class ConsolidatedWorkbook
{
    public const string File = "tong-hop.xlsx";

    public static Output Of(Year year)
    {
        ArgumentNullException.ThrowIfNull(year);

        return new Output(File, WorkbookWriter.Write(ConsolidatedBook.Of(year))) { IsEditable = true };
    }
}
