using System.IO.Compression;
using System.Text;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Tests.Years;

/// <summary>Parts of an office file that point to themselves, or round in a circle, end no run and hang none.</summary>
public sealed class SelfRelatedPackageTests
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static TheoryData<string, string, string> Circles => new()
    {
        { "xl/_rels/workbook.xml.rels", "worksheet", "workbook.xml" },
        { "xl/_rels/workbook.xml.rels", "sharedStrings", "workbook.xml" },
        { "xl/_rels/workbook.xml.rels", "styles", "workbook.xml" },
        { "xl/worksheets/_rels/sheet1.xml.rels", "worksheet", "sheet1.xml" },
        { "xl/worksheets/_rels/sheet1.xml.rels", "table", "sheet1.xml" },
        { "xl/worksheets/_rels/sheet1.xml.rels", "comments", "../workbook.xml" },
        { "_rels/.rels", "officeDocument", "_rels/.rels" },
        { "_rels/.rels", "officeDocument", "" },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void Of_a_workbook(string rels, string type, string target)
    {
        using var year = new SmallYear();
        var book = XlsxBuilder.Rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        year.Write("bao-cao-nop/xa-binh.xlsx", WithPart(book, rels, $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Types}{type}" Target="{target}"/></Relationships>
            """));
        GoesOn(year);
    }

    [Theory]
    [InlineData("header")]
    [InlineData("footnotes")]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("aFChunk")]
    [InlineData("officeDocument")]
    public void Of_a_word_file(string type)
    {
        using var year = new SmallYear();
        var document = Lines("Số cuộc: 12").Relationship("rIdSelf", type, "document.xml").Build();
        year.Write("bao-cao-nop/xa-binh.docx", document);
        year.Write("mau/phu-luc.docx", document);
        GoesOn(year);
        year.Run("lint", "bao-cao-nop/xa-binh.docx", "--fix", "--annotate");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        year.Run("template", "check", "bao-cao-nop/xa-binh.docx");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_archive_that_holds_itself()
    {
        using var year = new SmallYear();
        var inner = OneBadFileTests.Zip(("xa-binh.csv", SmallYear.Figures));
        for (var depth = 0; depth < 12; depth++)
            inner = WithPart(OneBadFileTests.Zip(), "vong.zip", inner);
        year.Write("bao-cao-nop/xa-binh.zip", inner);
        GoesOn(year);
    }

    private static void GoesOn(SmallYear year)
    {
        year.Run("report");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.InRange(year.Exit, 0, 1);
        Assert.Contains("bao-cao-nop/xa-an.csv", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }

    private static byte[] WithPart(byte[] package, string name, string text) => WithPart(package, name, Encoding.UTF8.GetBytes(text));

    private static byte[] WithPart(byte[] package, string name, byte[] bytes)
    {
        using var file = new MemoryStream();
        file.Write(package);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)?.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(bytes);
        }
        return file.ToArray();
    }
}
