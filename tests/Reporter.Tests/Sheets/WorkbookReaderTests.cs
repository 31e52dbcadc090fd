using System.IO.Compression;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

public sealed class WorkbookReaderTests
{
    private static readonly byte[] Xlsx = XlsxBuilder.Rows("""<row r="1"><c r="A1"><v>1</v></c></row>""");

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7\n…", "RP2008 a.pdf")]
    [InlineData("a.xlsx", "%PDF-1.7\n…", "RP2009 a.xlsx")]
    [InlineData("a.rtf", "{\\rtf1\\ansi", "RP2008 a.rtf")]
    [InlineData("a.xls", "<html><body><table><tr><td>1", "RP2009 a.xls")]
    [InlineData("a.xls", "\uFEFF<!DOCTYPE html><table>", "RP2009 a.xls")]
    [InlineData("a.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "RP2009 a.xls")]
    [InlineData("a.xlsx", "Mã;Số\na;1\n", "RP2009 a.xlsx")]
    [InlineData("a.csv", "", "RP2001 a.csv")]
    [InlineData("a.csv", " \n\n;;\n", "RP2018 a.csv")]
    [InlineData("a.jpg", "\u00FF\u00D8\u00FF\u00E0", "RP2008 a.jpg")]
    [InlineData("a.7z", "7z\u00BC\u00AF\u0027\u001C", "RP2008 a.7z")]
    [InlineData("a.fods", "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">",
        "RP2008 a.fods")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">",
        "RP2008 a.xml")]
    [InlineData("a.docx", "<html><body><table><tr><td>1", "RP2009 a.docx")]
    [InlineData("a.docx", "{\\rtf1\\ansi", "RP2009 a.docx")]
    [InlineData("a.bin", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007", "RP2008 a.bin")]
    public void What_is_no_workbook_is_one_clear_finding(string path, string content, string expected) =>
        Assert.Equal([expected],
            SheetText.Read(path,
            content.Any(c => c is '\u00FF' or '\u00BC') ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("xl/workbook.bin", "RP2008 a.xlsb")]
    [InlineData("ppt/presentation.xml", "RP2008 a.xlsb")]
    [InlineData("Index/Document.iwa", "RP2008 a.xlsb")]
    public void What_stands_in_the_zip_tells_the_kind(string entry, string expected) =>
        Assert.Equal([expected], SheetText.Read("a.xlsb", Zip((entry, [1, 2, 3]))));

    [Fact]
    public void OpenDocument_is_told_by_its_first_entry()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            entry.Write("application/vnd.oasis.opendocument.text"u8);
        }

        Assert.Equal(["RP2009 a.ods"], SheetText.Read("a.ods", file.ToArray()));
        Assert.Equal(["RP2008 a.odt"], SheetText.Read("a.odt", file.ToArray()));
    }

    [Fact]
    public void A_workbook_under_another_ending_is_read_and_said() =>
        Assert.Equal(["A1 Number 1", "RP2010 a.xls"], SheetText.Read("a.xls", Xlsx));

    [Fact]
    public void Every_file_of_a_zip_is_read()
    {
        var zip = Zip(("Xã A/bieu.xlsx", Xlsx), ("Xã A/~$bieu.xlsx", [1]), ("__MACOSX/._x", [1]), ("b.csv", "x;1\n"u8.ToArray()),
            ("b.pdf", "%PDF-1.4"u8.ToArray()), ("b/bang.docx", DocxBuilder.With(DocxBuilder.Table(["a", "b"], ["c", "1"])).Build()),
            ("b/so.ods", OdsBuilder.Rows(OdsBuilder.Row(OdsBuilder.Number("1")))), ("c.zip", Zip(("d.xlsx", Xlsx))));
        var diagnostics = new DiagnosticBag();

        var workbooks = WorkbookReader.ReadAll("nop/a.zip", zip, IntakeOptions.Default, diagnostics);

        Assert.Equal([
            "nop/a.zip/Xã A/bieu.xlsx", "nop/a.zip/b.csv", "nop/a.zip/b/bang.docx", "nop/a.zip/b/so.ods",
        ], workbooks.Where(workbook => workbook.Sheets.Count > 0).Select(workbook => workbook.Path));
        // What cannot be read was sent all the same.
        Assert.Equal(["nop/a.zip/b.pdf", "nop/a.zip/c.zip"],
            workbooks.Where(workbook => workbook.Sheets.Count == 0).Select(workbook => workbook.Path));
        Assert.Equal(["RP2008 nop/a.zip/b.pdf", "RP2019 nop/a.zip/c.zip"],
            diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_zip_is_not_followed()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Empty(WorkbookReader.ReadAll("a.zip", Zip(("../../x.xlsx", Xlsx)), IntakeOptions.Default, diagnostics)
            .SelectMany(workbook => workbook.Sheets));
        Assert.Equal(["RP2020"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Many_files_come_back_in_their_order()
    {
        var paths = Enumerable.Range(0, 50).Select(i => $"{i}.csv").ToList();

        var readings = Intake.ReadFiles(paths,
            path => path == "7.csv" ? throw new FileNotFoundException()
            : new MemoryStream(Encoding.UTF8.GetBytes($"a;{path}\n")), IntakeOptions.Default);

        Assert.Equal(paths, readings.Select(reading => reading.Path));
        Assert.Equal("RP2002", Assert.Single(readings[7].Findings).Code);
        Assert.All(readings.Where(reading => reading.Path != "7.csv"),
            reading => Assert.Equal(reading.Path, reading.Workbooks[0].Sheets[0].Rows[0][2].Text));
        Assert.Equal(64, readings[0].Sha256.Length);
    }

    [Theory]
    [InlineData("~$bao-cao.xlsx", true)]
    [InlineData("nop/.~lock.a.xlsx#", true)]
    [InlineData("nop/Thumbs.db", true)]
    [InlineData("nop/bao-cao.xlsx", false)]
    public void What_programs_leave_behind_is_litter(string path, bool isLitter) => Assert.Equal(isLitter, WorkbookReader.IsLitter(path));

    internal static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return file.ToArray();
    }
}
