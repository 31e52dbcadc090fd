using System.Text;
using System.Text.Json;
using System.Xml;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Characters that no document can hold, in every name, text and cell from which an output is made: each command makes its
/// outputs, and whoever opens them can read them.</summary>
[Slow]
public sealed class NoCharacterOutputTests : IDisposable
{
    // As YAML writes them, and as a sender's file holds them.
    private const string Escaped = "\\x01\\uFFFE\\u2028\\x85\\x0B\\uFFFF";
    private const string Raw = "\u0001\uFFFE\u2028\u0085\u000B\uFFFF";

    private static readonly string[] Folders = ["tra-lai", "bieu-mau", "gui-len", "don-doc", "thu", "noi-bo"];

    private const string Plan = """
        ke_hoach: { ky_hieu: "KH-UBND@", ngay: 4/2024, co_quan: "UBND@", trich_yeu: "Việc năm@ 2024", can_cu: ["Luật@"] }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: { ten: "UBND xã@", goi: "xã@" } }
        bao_cao:
          co_quan: "UBND HUYỆN A@"
          ten_co_quan: "UBND huyện A@"
          ky_hieu: BC-UBND
          dia_danh: "A@"
          trich_yeu: "Kết quả@"
          kinh_gui: ["Sở@"]
          noi_nhan: ["Như trên@", "Lưu: VT@"]
          nguoi_ky: { quyen_han: ["CHỦ TỊCH@"], ho_ten: "" }
        phan:
          - ma: I
            ten: "Hoạt động@"
            dieu_khoan: "II.1@"
            bat_buoc: có
            chi_tieu:
              - { ma: so_cuoc, ten: "Số cuộc@", don_vi_tinh: "cuộc@", kieu: so_nguyen, bat_buoc: có }
              - { ma: so_luot, ten: "Số lượt@", kieu: so_nguyen, cong_thuc: so_cuoc }
              - { ma: hinh, ten: "Hình thức@", kieu: chon_nhieu, danh_sach: { a: "loa@", b: "họp@" } }
            thuyet_minh:
              - { ma: kk, ten: "Khó khăn@", bat_buoc: có }
            bang:
              ma: ds
              ten: "Danh sách@"
              cot:
                - { ma: ten, ten: "Tên@", kieu: chu, bat_buoc: có }
                - { ma: nguoi, ten: "Số người@", kieu: so_nguyen }
        quy_tac:
          - { ma: QT1, muc_do: giai_trinh, dieu_kien: "so_cuoc < 5", thong_bao: "Lớn@ khác thường" }

        """;

    private readonly SmallYear _year = new();

    [Fact]
    public void Every_command_makes_outputs_that_can_be_opened()
    {
        _year.Write("ke-hoach.yaml", Plan.Replace("@", Escaped, StringComparison.Ordinal));
        Write("don-vi.csv", "ma,ten,loai,thu_dien_tu\nan,xã An@,xa,an@example.invalid\nbinh,xã Bình@,xa,binh@example.invalid\n");
        File.Delete(_year.FullPath("bao-cao-nop/xa-an.csv"));
        Write($"bao-cao-nop/xa-an{(OperatingSystem.IsWindows() ? "" : Raw)}.csv",
            "Mã,Chỉ tiêu,Số liệu\nso_cuoc,Số cuộc@,12@\nso_luot,,mười@\nhinh,,loa@; lạ@\nkk,,\"Đường@ xa\"\n");
        Write("bao-cao-nop/ds.csv", "Đơn vị: xã An,\nTên@,Số người\nHội@,12\nHai@,x@\n");
        Write("giai-trinh.csv", "ma_don_vi,ma,gia_tri,noi_dung,nguoi_tra_loi,ngay\nan,QT1,12,Đúng@,Ông@,01/12/2024\n");
        Write("nhac-viec.csv", "ngay,so_ky_hieu,ma_don_vi,noi_dung\n01/12/2024,12@/CV,an,Nhắc@\n");
        _year.Write("mau/doan-van/huong-dan-bieu.scriban", $"Việc phải làm{Raw}.\n{{{{ \"{Escaped[4..10]}\" }}}}\n");
        // The form of the plan, and the same by an official form.
        Run("forms");
        Assert.All(Directory.EnumerateFiles(_year.FullPath("ket-qua"), "*.xlsx", SearchOption.AllDirectories), Opens);
        _year.Write("bieu-mau/bieu.xlsx", XlsxBuilder.Rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Số cuộc</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>{{ so_cuoc }}</t></is></c></row>"));

        string[][] commands =
            [["check"], ["forms"], ["report", "--audit"], ["remind", "--each", "--eml"], ["remind"], ["forms", "--format", "csv"]];
        foreach (var command in commands)
            Run(command);

        var made = Directory.EnumerateFiles(_year.FullPath("ket-qua"), "*", SearchOption.AllDirectories).ToList();
        Assert.All(Folders,
            folder => Assert.Contains(made, path => path.Contains($"/{folder}/", StringComparison.Ordinal)));
        Assert.All(made, Opens);
    }

    public void Dispose() => _year.Dispose();

    private void Write(string path, string text) => _year.Write(path,
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text.Replace("@example", "#", StringComparison.Ordinal)
            .Replace("@", Raw, StringComparison.Ordinal).Replace("#", "@example", StringComparison.Ordinal))]);

    private static void Opens(string path)
    {
        var bytes = File.ReadAllBytes(path);
        switch (Path.GetExtension(path))
        {
            case ".xlsx":
                // The official form is a bare one, without the parts that a real one has.
                Assert.DoesNotContain(WorkbookCells.Errors(bytes), error => !error.Contains("required part", StringComparison.Ordinal));
                Assert.Null(Record.Exception(() => ReadParts(bytes)));
                break;
            case ".docx":
                Assert.Null(Record.Exception(() => ReadParts(bytes)));
                break;
            case ".json":
                JsonDocument.Parse(bytes).Dispose();
                break;
            default:
                var text = Encoding.UTF8.GetString(bytes);
                Assert.DoesNotContain(text, IsNone);
                Assert.DoesNotContain("&#x1;", text, StringComparison.Ordinal);
                break;
        }
    }

    private void Run(params string[] command)
    {
        _year.Run(command);
        Assert.DoesNotContain("RP9001", _year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP9057", _year.Said, StringComparison.Ordinal);
        Assert.True(_year.Exit is 0 or 1, _year.Said);
        Assert.DoesNotContain(_year.Said, IsNone);
    }

    private static bool IsNone(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || letter is '\uFFFE' or '\uFFFF';

    // The reader checks characters.
    private static void ReadParts(byte[] document)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(document));
        foreach (var part in zip.Entries.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(part.Open());
            while (reader.Read())
            {
                // To the end.
            }
        }
    }
}
