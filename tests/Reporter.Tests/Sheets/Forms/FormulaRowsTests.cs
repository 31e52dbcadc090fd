using Reporter.Core.Forms;
using Reporter.Sheets.Forms;
using Xunit;

namespace Reporter.Tests.Sheets.Forms;

/// <summary>What becomes of references when the rows of a template are repeated or go.</summary>
public sealed class FormulaRowsTests
{
    // Row 5 only steers; row 10 becomes twelve rows.
    private static readonly Dictionary<string, RowMap> Maps = new(StringComparer.OrdinalIgnoreCase)
    {
        ["10a"] = new RowMap([(5, 0), (10, 12)]),
        ["Trang 'hai'"] = new RowMap([(3, 4)]),
    };

    [Theory]
    [InlineData("C4", "C4")]
    [InlineData("C8", "C7")]
    [InlineData("C20+$D$20", "C30+$D$30")]
    [InlineData("SUM(C10:C10)", "SUM(C9:C20)")]
    [InlineData("SUM(C10)", "SUM(C9:C20)")]
    [InlineData("SUM(C8:C12)*2", "SUM(C7:C22)*2")]
    [InlineData("C10*2", "C9*2")]
    [InlineData("IF(A1=\"C20\",\"x\",C20)", "IF(A1=\"C20\",\"x\",C30)")]
    [InlineData("'Trang ''hai'''!B3+C20", "'Trang ''hai'''!B3+C30")]
    [InlineData("SUM('Trang ''hai'''!B3:B3)", "SUM('Trang ''hai'''!B3:B6)")]
    [InlineData("Khac!C20", "Khac!C20")]
    [InlineData("[1]10a!C20", "[1]10a!C20")]
    [InlineData("LOG10(C20)+rp_c20+C20_x", "LOG10(C30)+rp_c20+C20_x")]
    [InlineData("SUM($A:$A)+SUM(20:20)", "SUM($A:$A)+SUM(30:30)")]
    [InlineData("Bang[Cot]+C20%", "Bang[Cot]+C30%")]
    public void References_move_with_the_rows_they_name(string formula, string moved) =>
        Assert.Equal(moved, FormulaRows.Moved(formula, "10a", Maps));

    [Fact]
    public void In_a_repeated_row_a_reference_to_that_row_stays_in_its_turn() =>
        Assert.Equal("C11+SUM(D11:F11)+C7", FormulaRows.Moved("C10+SUM(D10:F10)+C8", "10a", Maps, row: 10, turn: 2));

    [Fact]
    public void A_shared_formula_is_written_out_as_Excel_would_copy_it() =>
        Assert.Equal("B12+$C$10+E$10", FormulaRows.Copied("A10+$C$10+D$10", 2, 1));
}
