using System.IO.Compression;
using System.Text;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary><c>reporter verify</c>: each changed, missing or added file by name, and a report edited by hand by its numbers.</summary>
[Slow]
public sealed class VerifyTests : IDisposable
{
    private readonly SmallYear _year = new();

    public VerifyTests() => _year.Run("report");

    public void Dispose() => _year.Dispose();

    [Fact]
    public void An_untouched_year_is_proved_and_nothing_is_written()
    {
        var before = _year.Listing();

        var said = _year.Run("verify");

        Assert.Equal(0, _year.Exit);
        Assert.DoesNotContain(" RP", said, StringComparison.Ordinal);
        Assert.Equal(before, _year.Listing());
    }

    [Theory]
    [InlineData("ke-hoach.yaml")]
    [InlineData("don-vi.csv")]
    [InlineData("bao-cao-nop/xa-an.csv")]
    [InlineData("nhat-ky-nop.csv")]
    [InlineData("ket-qua/so-lieu.json")]
    [InlineData("ket-qua/kiem-tra.json")]
    [InlineData("ket-qua/tong-hop.xlsx")]
    public void One_changed_byte_is_told_by_the_name_of_its_file_and_nothing_else_is(string file)
    {
        var bytes = _year.Bytes(file);
        bytes[bytes.Length / 2] ^= 1;
        _year.Write(file, bytes);

        Assert.Equal([$"RP9151 {file}"], Told());
        Assert.Equal(1, _year.Exit);
    }

    [Fact]
    public void Missing_and_added_files_are_told_by_name()
    {
        File.Delete(_year.FullPath("ket-qua/so-lieu.json"));
        _year.Write("bao-cao-nop/xa-binh.csv", SmallYear.Figures);
        _year.Write("ket-qua/ghi-chep.txt", "a");
        _year.Write("mau/bao-cao.docx", _year.Bytes("ket-qua/bao-cao.docx"));

        Assert.Equal(["RP9152 ket-qua/so-lieu.json", "RP9153 bao-cao-nop/xa-binh.csv", "RP9153 ket-qua/ghi-chep.txt",
            "RP9153 mau/bao-cao.docx"], Told());
    }

    [Theory]
    [InlineData("giai-trinh.csv", "ma_don_vi,ma,gia_tri,noi_dung\n")]
    [InlineData("nam-truoc/so-lieu.json", "{}")]
    public void What_a_run_reads_by_its_name_is_told_when_it_comes_later(string file, string text)
    {
        _year.Write(file, text);

        Assert.Equal([$"RP9153 {file}"], Told());
    }

    [Theory]
    [InlineData("\"ke-hoach.yaml\"", "\"khac.yaml\"", "RP9152 khac.yaml", "RP9153 ke-hoach.yaml")]
    [InlineData("\"don-vi.csv\"", "\"khac.csv\"", "RP9152 khac.csv", "RP9153 don-vi.csv")]
    [InlineData("\"nhat_ky\"", "\"nhat_ky_khac\"", "RP9153 nhat-ky-nop.csv")]
    [InlineData("\"so_byte\": ", "\"so_byte\": -", "RP9151 nhat-ky-nop.csv")]
    public void A_list_that_somebody_changed_proves_nothing(string name, string other, params string[] told)
    {
        var list = Encoding.UTF8.GetString(_year.Bytes("ket-qua/ban-ke.json"));
        Assert.Contains(name, list, StringComparison.Ordinal);
        _year.Write("ket-qua/ban-ke.json", list.Replace(name, other, StringComparison.Ordinal));

        Assert.Equal(told, Told());
    }

    [Theory]
    [InlineData("tổ chức 12", "tổ chức -12")]
    [InlineData("tổ chức 12 cuộc", "tổ chức 12 nghìn cuộc")]
    [InlineData("ngày 10 tháng 12 năm 2024 các xã", "ngày 10 tháng 11 năm 2024 các xã")]
    public void A_sign_a_word_that_makes_it_larger_and_a_day_in_a_sentence_belong_to_the_number(string words, string others)
    {
        _year.Write("mau/doan-van/mo-dau.scriban", "Đến {{ \"ngày 10 tháng 12 năm 2024\" }} các xã đã tổ chức {{ tong.so_cuoc }} cuộc.\n");
        _year.Run("report");
        Edit(words, others);

        Assert.Contains("RP9154", _year.Run("verify"), StringComparison.Ordinal);
        Assert.Equal(1, _year.Exit);
    }

    [Fact]
    public void Lines_that_are_appended_to_the_log_are_no_difference()
    {
        File.AppendAllText(_year.FullPath("nhat-ky-nop.csv"), "2024-12-13T09:00:00+07:00,bao-cao-nop/x.csv,\n");

        Assert.Empty(Told());
        Assert.Equal(0, _year.Exit);
    }

    [Fact]
    public void A_digit_changed_in_the_report_is_told_with_both_numbers_and_its_sentence()
    {
        Edit("12", "13");

        var said = _year.Run("verify");

        Assert.Equal(1, _year.Exit);
        Assert.Contains("RP9154", said, StringComparison.Ordinal);
        Assert.Contains("“13”", said, StringComparison.Ordinal);
        Assert.Contains("“12”", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tổ chức 12", "tổ chức 13", 1)]
    [InlineData("Nghị định số 12", "Nghị định số 13", 0)]
    public void A_number_is_typed_where_it_is_typed_and_a_figure_everywhere_else(string words, string others, int exit)
    {
        _year.Write("mau/doan-van/noi-dung.scriban", "Theo Nghị định số 12, các xã đã tổ chức {{ tong.so_cuoc }} cuộc.\n");
        _year.Run("report");
        Edit(words, others);

        var said = _year.Run("verify");

        Assert.Equal(exit == 1, said.Contains("RP9154", StringComparison.Ordinal));
        Assert.Equal(exit, _year.Exit);
    }

    [Fact]
    public void Number_and_day_of_the_head_and_words_are_no_difference()
    {
        Edit("Số:", "Số: 25");

        var said = _year.Run("verify");

        Assert.Contains("RP9156", said, StringComparison.Ordinal);
        Assert.Equal(0, _year.Exit);
    }

    [Fact]
    public void Figures_that_are_newer_than_an_edited_report_are_told_first()
    {
        Edit("Số:", "Số: 25");
        _year.Write("bao-cao-nop/xa-an.csv", SmallYear.Figures.Replace("12", "15", StringComparison.Ordinal));
        _year.Run("report");

        var said = _year.Run("verify");

        Assert.Equal(1, _year.Exit);
        Assert.InRange(said.IndexOf("RP9155", StringComparison.Ordinal), 0, said.IndexOf("RP9154", StringComparison.Ordinal));
        Assert.Contains("“15”", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_report_there_is_nothing_to_judge()
    {
        using var year = new SmallYear();

        Assert.Contains("RP9150", year.Run("verify"), StringComparison.Ordinal);
        Assert.Equal(2, year.Exit);
    }

    private List<string> Told() => _year.Run("verify").Split('\n').Where(line => line.Contains(" RP", StringComparison.Ordinal))
        .Select(line => $"{line[(line.IndexOf(" RP", StringComparison.Ordinal) + 1)..].Split(':')[0]} {line.Split(':')[0]}")
        .Order(StringComparer.Ordinal).ToList();

    private void Edit(string word, string other)
    {
        var path = _year.FullPath("ket-qua/bao-cao.docx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var xml = reader.ReadToEnd();
            reader.Dispose();
            var at = xml.IndexOf($">{word}", StringComparison.Ordinal) is >= 0 and var begins ? begins + 1
                : xml.IndexOf($"{word}", xml.IndexOf("<w:body", StringComparison.Ordinal), StringComparison.Ordinal);
            while (at >= 0 && !InText(xml, at))
                at = xml.IndexOf(word, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"There is no “{word}” in the report.");
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
            writer.BaseStream.SetLength(0);
            writer.Write(xml[..at] + other + xml[(at + word.Length)..]);
        }
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(10));
    }

    private static bool InText(string xml, int at) => xml.LastIndexOf('>', at) > xml.LastIndexOf('<', at)
        && xml.LastIndexOf("<w:t", at, StringComparison.Ordinal) > xml.LastIndexOf("</w:t>", at, StringComparison.Ordinal)
        && !(at > 0 && char.IsDigit(xml[at - 1]));
}
