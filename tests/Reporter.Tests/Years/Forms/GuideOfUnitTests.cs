using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>The first sheet of a form speaks of the unit whose form it is, whatever the office's own text does with it.</summary>
public sealed class GuideOfUnitTests
{
    [Theory]
    [InlineData("# {{ don_vi_bao_cao.ten | string.upcase }}", "XÃ AN")]
    [InlineData("# {{ don_vi_bao_cao.ten | string.replace 'xã' 'Xã' }}", "Xã An")]
    [InlineData("# Gửi {{ don_vi_bao_cao.ten }}{{ if don_vi_bao_cao.bien_gioi }} (biên giới){{ end }}", "Gửi xã An (biên giới)")]
    [InlineData("# {{ x = don_vi_bao_cao }}{{ x.ma }}: {{ x.ten | string.size }}", "an: 5")]
    [InlineData("# Mã {{ don_vi_bao_cao.ma }} \uE000 {{don_vi_bao_cao.ten}}", "Mã an \uE000 xã An")]
    public void It_prints_what_the_text_says_of_the_unit(string text, string printed)
    {
        using var year = new SmallYear();
        year.Write("don-vi.csv", "ma,ten,loai,bien_gioi\nan,xã An,xa,có\nbinh,xã Bình,xa,\n");
        year.Write("mau/doan-van/huong-dan-bieu.scriban", text + "\n");
        year.Run("forms", "--unit", "an");

        Assert.True(year.Exit == 0, year.Said);
        Assert.Equal(printed, new WorkbookCells(year.Bytes("ket-qua/bieu-mau/an-xa-an.xlsx")).Text("Hướng dẫn", "A1"));
    }
}
