using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Names from outside reach neither terminal nor log as control characters, and forge no line.</summary>
public sealed class PrintedNameTests
{
    [Theory]
    [InlineData("binh \u001b[31m\nbao-cao-nop/xa-an.csv: lỗi RP4002: giả mạo")]
    [InlineData("binh \r\u0085\u2028\u009b31m\u202Ex")]
    public void Of_a_file(string name)
    {
        using var year = new SmallYear();
        year.Write($"bao-cao-nop/{name.Replace('/', '-')}.xlsx", "hỏng");
        IsClean(year.Run("check", "--log", "chay.log"));
        IsClean(year.Text("chay.log"));
    }

    [Fact]
    public void Of_a_sheet()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.xlsx",
            new XlsxBuilder()
            .Sheet("S&#27;[31mRED&#10;bao-cao-nop/xa-an.csv: lỗi RP4002: giả mạo",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Số "
                + "liệu</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>so_cuoc</t></is></c><c r=\"B2\" "
            + "t=\"inlineStr\"><is><t>mười</t></is></c></row></sheetData>").Build());
        IsClean(year.Run("check"));
        IsClean(year.Run("explain", "so_cuoc"));
    }

    [Fact]
    public void Of_a_column_that_nobody_knows()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu,\"Cột\u001b[2J\nbao-cao-nop/xa-an.csv: lỗi RP4002: giả\"\nso_cuoc,1,2\n");
        IsClean(year.Run("check"));
    }

    private static void IsClean(string said)
    {
        Assert.DoesNotContain(said, letter => char.IsControl(letter) && letter is not ('\n' or '\r'));
        Assert.DoesNotContain(said, letter => letter is '\u2028' or '\u2029' or '\u202E');
        Assert.DoesNotContain(said.Split('\n'),
            line => line.StartsWith("bao-cao-nop/xa-an.csv: lỗi RP4002", StringComparison.Ordinal)
            || line.StartsWith("bao-cao-nop-xa-an.csv: lỗi", StringComparison.Ordinal));
    }
}
