using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Templates.Functions;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Sheets.Forms;

/// <summary>What tags print on a form.</summary>
public sealed class PrintedTextTests
{
    private static readonly ScriptObject Model = new()
    {
        ["nam"] = 2026,
        ["ngay"] = null,
        ["han"] = new DateTime(2027, 1, 10, 0, 0, 0, DateTimeKind.Unspecified),
        ["tien"] = 1234567.5m,
        ["ten"] = "UBND xã Đình Lập",
    };

    [Theory]
    [InlineData("Năm {{ nam }}", "Năm 2026")]
    [InlineData("Hạn: {{ han }}", "Hạn: 10/01/2027")]
    [InlineData("{{ ten | string.upcase }}", "UBND XÃ ĐÌNH LẬP")]
    [InlineData("{{ so 1234.5 }}", "1.234,5")]
    public void Numbers_and_dates_are_printed_as_offices_write_them(string source, string printed)
    {
        var bag = new DiagnosticBag();

        Assert.Equal(printed, PrintedText.Of(source, Model, TextFunctions.Builtins(), new FileLocation("bieu.xlsx"), bag));
        Assert.Empty(bag);
    }

    [Theory]
    [InlineData("{{ khong_co.gi }}", "RP6015")]
    [InlineData("{{ for i in 1..100000 }}x{{ end }}", "RP6016")]
    public void What_cannot_be_printed_is_told_and_nothing_stands_there(string source, string code)
    {
        var bag = new DiagnosticBag();

        Assert.Equal("", PrintedText.Of(source, Model, TextFunctions.Builtins(), new FileLocation("bieu.xlsx"), bag));
        Assert.Single(bag, finding => finding.Code == code);
    }
}
