using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class TableCheckTests
{
    [Fact]
    public void A_list_of_which_nothing_is_to_be_told_has_no_row() =>
        Assert.Empty(CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hoi_nghi=Không phát sinh;"], []).Rows);

    [Fact]
    public void List_rows_are_checked_cell_by_cell_and_twins_are_asked_about() =>
        CheckAll("ban", ["so_cuoc=3", "so_luot=900", "hoi_nghi=05/4/2024;120", "hoi_nghi=05/4/2024;120", "hoi_nghi=;12",
            "hoi_nghi=06/4/2024;đông", "hoi_nghi=;"],
            ["RP4027 S!B4", "RP4001 S!B5", "RP4002 S!C6"]);
}
