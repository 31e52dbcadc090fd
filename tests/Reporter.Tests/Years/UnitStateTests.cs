using System.Text.Json;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>A unit's state is the same wherever it is shown; what could not be read is never “has not reported”.</summary>
public sealed class UnitStateTests
{
    [Fact]
    public void A_unit_of_which_nothing_could_be_read_has_not_reported_and_is_not_told_so()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        year.Write("bao-cao-nop/xa-binh.xlsx", "hỏng");
        year.Run("report");

        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
        Assert.Equal(("dung_han", "dat"), StateOf(year, "an"));
        Assert.DoesNotContain("RP4021", year.Said, StringComparison.Ordinal);
        Assert.Contains("1/2 đơn vị", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_an_archive_that_cannot_be_read_was_sent_all_the_same()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/dot-1.zip", OneBadFileTests.Zip(("xa-an.csv", SmallYear.Figures), ("xa-binh.pdf", "%PDF-1.4")));
        year.Run("check");

        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
        Assert.DoesNotContain("RP4021", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_was_sent_all_the_same()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        File.CreateSymbolicLink(year.FullPath("bao-cao-nop/xa-binh.csv"), "xa-an.csv");
        year.Run("check");

        Assert.Contains("bao-cao-nop/xa-binh.csv: lỗi RP2040", year.Said, StringComparison.Ordinal);
        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
    }

    private static (string Arrival, string Condition) StateOf(SmallYear year, string unit)
    {
        using var check = JsonDocument.Parse(year.Bytes("ket-qua/kiem-tra.json"));
        var state = check.RootElement.GetProperty("don_vi").EnumerateArray().Single(one => one.GetProperty("ma").GetString() == unit);
        return (state.GetProperty("trang_thai").GetString()!, state.GetProperty("tinh_trang").GetString()!);
    }
}
