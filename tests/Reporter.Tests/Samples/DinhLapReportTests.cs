using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>What must hold of a year's report as a whole, on the sample: same bytes each time, and only what changed changes.</summary>
[Slow]
public sealed class DinhLapReportTests(DinhLapReport sample) : IClassFixture<DinhLapReport>
{
    private static readonly string[] Outputs = ["ban-ke.json", "bao-cao.docx", "so-lieu.json", "kiem-tra.json", "tong-hop.xlsx"];

    [Fact]
    public void Deliberate_mistakes_end_with_1_and_a_last_line_that_says_what_to_do()
    {
        Assert.Equal(1, sample.Run.Exit);
        // An annex after a signature without a name is an annex, not the signer.
        Assert.DoesNotContain(" RP7", sample.Run.Said, StringComparison.Ordinal);
        Assert.EndsWith("rồi chạy lại lệnh này.\n", sample.Run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_has_no_error_that_Word_would_have_to_repair() =>
        Assert.Empty(DocxText.Errors(sample.Run.Output("bao-cao.docx")));

    [Fact]
    public void The_report_keeps_the_administrative_format() => Assert.DoesNotContain("RP7", sample.Run.Said, StringComparison.Ordinal);

    [Fact]
    public void A_folder_of_another_name_and_another_place_to_stand_give_the_same_bytes()
    {
        using var other = SampleRun.Of(DinhLapReport.Sample, name: "bản sao (2)", standingInside: true);

        Assert.All(Outputs, output => Assert.Equal(sample.Run.Output(output), other.Output(output)));
    }

    [Fact]
    public void A_second_run_gives_the_same_bytes_and_leaves_nothing_else_behind()
    {
        using var run = SampleRun.Of(DinhLapReport.Sample);
        run.Report();

        Assert.All(Outputs, output => Assert.Equal(sample.Run.Output(output), run.Output(output)));
        Assert.Equal(Outputs.Append("noi-bo").Order(),
            Directory.EnumerateFileSystemEntries(Path.Combine(run.Folder, "ket-qua")).Select(path => Path.GetFileName(path)).Order());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_figure_changed_in_a_file_changes_the_lines_that_quote_it_and_no_other(string kind)
    {
        using var changed = SampleRun.Of(DinhLapReport.Sample, change: folder =>
        {
            if (kind == "csv")
                Replace(folder, "xa-kien-moc.csv",
                    bytes => Encoding.UTF8.GetBytes(Once(Encoding.UTF8.GetString(bytes),
                    "so_luot_dbkk,Số lượt người tại vùng đặc biệt khó khăn,lượt người,\"690\"",
                    "so_luot_dbkk,Số lượt người tại vùng đặc biệt khó khăn,lượt người,\"701\"")));
            else
                Replace(folder, "phong-tu-phap.xlsx",
                    bytes => EditSheets(bytes,
                    sheet => sheet.Descendants().Single(cell => (string?)cell.Attribute("r") == "D9").Elements()
                    .First(value => value.Name.LocalName == "v").Value = "19", "Mục II.2"));
        });

        Golden.Match(Changes(sample.Run.Lines(), changed.Lines()), kind);
    }

    [Fact]
    public void A_section_taken_out_of_a_workbook_is_named_with_its_unit_file_and_clause()
    {
        using var run = SampleRun.Of(DinhLapReport.Sample,
            change: folder =>
            Replace(folder, "tt-dinh-lap.xlsx",
            bytes => EditSheets(bytes, sheet => sheet.Descendants().Where(each => each.Name.LocalName == "row").Remove(),
            "Mục III")));

        Assert.Equal(["tt_dinh_lap | bao-cao-nop/tt-dinh-lap.xlsx | Thiếu phần III “Kinh phí thực hiện” mà kế hoạch yêu cầu (mục III)."],
            New(run));
    }

    [Fact]
    public void A_section_taken_out_of_a_list_is_named_with_its_unit_file_and_clause()
    {
        using var run = SampleRun.Of(DinhLapReport.Sample, change: folder => Replace(folder, "xa-kien-moc.csv", bytes =>
            Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(bytes).Split("\r\n")
                .Where(line => !line.StartsWith("kp_", StringComparison.Ordinal)).Select(line => line + "\r\n")))));

        Assert.Equal(["xa_kien_moc | bao-cao-nop/xa-kien-moc.csv | Thiếu phần III “Kinh phí thực hiện” mà kế hoạch yêu cầu (mục III)."],
            New(run));
    }

    // Findings that the unchanged sample does not have.
    private List<string> New(SampleRun run) => [.. Findings(run).Except(Findings(sample.Run))];

    private static List<string> Findings(SampleRun run)
    {
        using var written = JsonDocument.Parse(run.Output("kiem-tra.json"));
        return
        [
            .. from finding in written.RootElement.GetProperty("phat_hien").EnumerateArray()
               select string.Join(" | ", Value(finding, "unit"), Value(finding, "path"), Value(finding, "vi")),
        ];

        static string Value(JsonElement finding, string name) => finding.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }

    /// <summary>Lines that went and lines that came, in order, as a person marks them.</summary>
    private static string Changes(string[] before, string[] after)
    {
        Assert.Equal(before.Length, after.Length);
        return string.Concat(before.Zip(after).Where(pair => pair.First != pair.Second)
            .Select(pair => $"- {pair.First}\n+ {pair.Second}\n"));
    }

    /// <summary>Changes a submission as if the unit had sent it so: the log of arrivals knows these very bytes.</summary>
    private static void Replace(string folder, string file, Func<byte[], byte[]> edit)
    {
        var path = Path.Combine(folder, "bao-cao-nop", file);
        var before = File.ReadAllBytes(path);
        var after = edit(before);
        File.WriteAllBytes(path, after);
        var log = Path.Combine(folder, "nhat-ky-nop.csv");
        File.WriteAllText(log,
            Once(File.ReadAllText(log), Convert.ToHexStringLower(SHA256.HashData(before)),
            Convert.ToHexStringLower(SHA256.HashData(after))));
    }

    private static string Once(string text, string old, string other)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, other, StringComparison.Ordinal);
    }

    private static byte[] EditSheets(byte[] workbook, Action<XDocument> edit, string sheetName)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var names = Load(zip.GetEntry("xl/workbook.xml")!).Descendants().Where(each => each.Name.LocalName == "sheet")
                .Select(each => (string?)each.Attribute("name")).ToList();
            var entry = zip.GetEntry($"xl/worksheets/sheet{names.IndexOf(sheetName) + 1}.xml")!;
            var sheet = Load(entry);
            edit(sheet);
            entry.Delete();
            using var stream = zip.CreateEntry(entry.FullName).Open();
            sheet.Save(stream);
        }
        return file.ToArray();
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
