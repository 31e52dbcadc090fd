using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Notes beside figures and under them are text, and take no figure away.</summary>
public sealed class TextCaseTests
{
    [Theory]
    [InlineData("\tGhi chú: Số cuộc tuyên truyền tính từ 01/01/2024\t\t")]
    [InlineData("\t* Số cuộc tuyên truyền: 5 cuộc lồng ghép\t\t")]
    [InlineData("* Số cuộc tuyên truyền chưa tính cuộc của Hội Phụ nữ\t\t\t")]
    [InlineData("\tLưu ý: Số cuộc tuyên truyền gồm cả cuộc lồng ghép\t\t")]
    [InlineData("Hướng dẫn: Số cuộc tuyên truyền là cuộc có từ 10 người\t\t\t")]
    public void A_note_under_a_table_is_text(string note)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv",
            $"STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\n1\tSố cuộc tuyên truyền\tcuộc\t12\n{note}"));

        Assert.Equal(["u000: tt_cuoc=12"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Số vụ việc hòa giải: 7\t", "hg_vu=7")]
    [InlineData("Số vụ việc hòa giải: 07 vụ\t", "hg_vu=7")]
    [InlineData("- Số vụ việc hòa giải: 7 (bảy)\t", "hg_vu=7")]
    public void A_figure_behind_its_name_is_read(string row, string counted)
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", $"Chỉ tiêu\tSố liệu\nSố cuộc tuyên truyền\t12\n{row}"));

        Assert.Equal([$"u000: tt_cuoc=12 {counted}"], values);
    }
}
