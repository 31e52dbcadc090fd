using System.IO.Compression;
using System.Text;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Whatever goes wrong inside one file is that file's finding, and the rest of the year goes on.</summary>
public sealed class OneBadFileTests
{
    // U+FFFE is no character at all; half a surrogate pair is none either.
    public static TheoryData<string> NoCharacters => ["\uFFFE", "\uFFFF", "\uD800", "\uDC00x", "\u0000", "\u0085", "\u2028"];

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void In_a_cell(string letter)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.csv",
            Encoding.BigEndianUnicode.GetPreamble()
            .Concat(Encoding.BigEndianUnicode.GetBytes($"Mã{letter},Số{letter} liệu\nso_cuoc{letter},7{letter}\nso_luot,3\n"))
            .ToArray());
        GoesOn(year);
    }

    [Theory]
    [InlineData("xã\uFFFE\n")]
    [InlineData("\uFFFE")]
    [InlineData("Đơn vị báo cáo: xã Bình\uFFFE\nMã,Chỉ tiêu\uFFFE,Số liệu\nso_cuoc,,7\n")]
    public void In_a_file_of_one_cell(string text)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.csv", text);
        GoesOn(year);
    }

    [Theory]
    [InlineData("A&#xFFFE;1")]
    [InlineData("&#xFFFE;")]
    [InlineData("A1&#xD800;")]
    [InlineData("AAAAAAAAAA1")]
    [InlineData("A99999999999999999999")]
    [InlineData("A0")]
    [InlineData("")]
    public void In_the_address_of_a_cell(string address)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.xlsx", XlsxBuilder.Rows(
            $"<row r=\"1\"><c r=\"{address}\" t=\"inlineStr\"><is><t>Mã&#xFFFE;</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>so_cuoc</t></is></c><c r=\"B2\"><v>8</v></c></row>"));
        GoesOn(year);
    }

    [Theory]
    [InlineData("&#xFFFE;")]
    [InlineData("&#xFFFF;")]
    [InlineData("&#x1;")]
    [InlineData("&#27;[31m")]
    public void In_a_sheets_name(string letter)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.xlsx",
            new XlsxBuilder()
            .Sheet("Biểu " + letter,
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Số "
                + "liệu</t></is></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>so_cuoc{letter}</t></is></c><c r=\"B2\"><v>8</v></c></row></sheetData>")
                .Build());
        GoesOn(year);
    }

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void In_a_files_name(string letter)
    {
        if (letter.Contains('\0', StringComparison.Ordinal))
            return;
        using var year = new SmallYear();
        year.Write($"bao-cao-nop/xa-binh {letter}.csv", SmallYear.Figures);
        GoesOn(year);
    }

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void In_the_name_of_an_entry_of_an_archive(string letter)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.zip", Zip(($"binh{letter}.csv", SmallYear.Figures)));
        GoesOn(year);
    }

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void In_the_plan(string letter)
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("ten: Số cuộc", $"ten: \"Số cuộc {letter}\"", StringComparison.Ordinal));
        year.Run("check");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.InRange(year.Exit, 0, 2);
    }

    [Theory]
    [MemberData(nameof(NoCharacters))]
    public void In_the_list_of_units(string letter)
    {
        using var year = new SmallYear();
        year.Write("don-vi.csv",
            Encoding.BigEndianUnicode.GetPreamble()
            .Concat(Encoding.BigEndianUnicode.GetBytes($"ma,ten,loai\nan,xã An{letter},xa\nbinh,xã Bình,xa\n")).ToArray());
        year.Run("check");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_of_one_name_are_a_contradiction_and_neither_is_read()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.zip",
            Zip(("bc/SO-LIEU.csv", "Mã,Số liệu\nso_cuoc,1\n"), ("bc/so-lieu.csv", "Mã,Số liệu\nso_cuoc,2\n")));
        year.Run("report");

        Assert.Contains("bc/SO-LIEU.csv", year.Said, StringComparison.Ordinal);
        Assert.Contains("bc/so-lieu.csv", year.Said, StringComparison.Ordinal);
        Assert.Equal(1, year.Exit);
        Assert.Contains("\"tong\": 12", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("xã Bình chưa gửi", year.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_file_twice_under_one_name_is_told_too()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.zip",
            Zip(("so-lieu.csv", "Mã,Số liệu\nso_cuoc,1\n"), ("so-lieu.csv", "Mã,Số liệu\nso_cuoc,2\n"),
            ("khac.csv", "Mã,Số liệu\nso_luot,2\n")));
        year.Run("report");

        Assert.Contains("so-lieu.csv", year.Said, StringComparison.Ordinal);
        Assert.Contains("khac.csv", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
        Assert.Contains("\"tong\": 12", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./xa-binh.csv")]
    [InlineData("xa-binh.csv ")]
    [InlineData("xa-binh.csv.")]
    [InlineData("XA-BINH.csv")]
    public void Two_entries_that_would_be_one_file_are_named_and_neither_is_read(string other)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/dot-1.zip", Zip(("xa-binh.csv", SmallYear.Figures), (other, SmallYear.Figures.Replace("12", "13",
            StringComparison.Ordinal))));
        year.Run("check");

        Assert.Contains("RP2043", year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP3062", year.Said, StringComparison.Ordinal);
        Assert.Contains("\"tinh_trang\": \"khong_doc_duoc\"", year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_whose_letters_are_composed_otherwise_are_one_name()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/dot-1.zip",
            Zip(("xã Bình.csv", SmallYear.Figures), ("xã Bình.csv".Normalize(NormalizationForm.FormD), SmallYear.Figures)));
        year.Run("check");

        Assert.Contains("RP2043", year.Said, StringComparison.Ordinal);
    }

    private static void GoesOn(SmallYear year)
    {
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            year.Run("report", "--format", format);
            Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
            Assert.InRange(year.Exit, 0, 1);
            Assert.Contains("bao-cao-nop/xa-an.csv", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
        }
    }

    internal static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return file.ToArray();
    }
}
