using System.Text;
using Reporter.Cli;
using Reporter.Tests.Support;

namespace Reporter.Tests.Years;

/// <summary>A year's folder of two communes, of which “an” has sent its figures, and the program run in it.</summary>
internal sealed class SmallYear : IDisposable
{
    public const string Plan = """
        ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2024, co_quan: UBND, trich_yeu: Việc năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã }
        bao_cao: { co_quan: UBND HUYỆN A, ky_hieu: BC-UBND, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hoạt động
            dieu_khoan: II.1
            bat_buoc: có
            chi_tieu: [{ ma: so_cuoc, ten: Số cuộc, kieu: so_nguyen, bat_buoc: có }, { ma: so_luot, ten: Số lượt, kieu: so_nguyen }]

        """;

    public const string Figures = "Mã,Số liệu\nso_cuoc,12\nso_luot,300\n";

    private readonly TempFolder _folder = new();

    public SmallYear()
    {
        Write("ke-hoach.yaml", Plan);
        Write("don-vi.csv", "ma,ten,loai\nan,xã An,xa\nbinh,xã Bình,xa\n");
        Write("bao-cao-nop/xa-an.csv", Figures);
        File.SetLastWriteTimeUtc(FullPath("bao-cao-nop/xa-an.csv"), new DateTime(2024, 12, 10, 2, 0, 0, DateTimeKind.Utc));
    }

    public string Folder => _folder.Path;

    public int Exit { get; private set; }

    public string Said { get; private set; } = "";

    /// <summary>What was said, whatever lines it was cut into.</summary>
    public string Sentences => string.Join(' ', Said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public DateTimeOffset Now { get; set; } = new(2024, 12, 12, 9, 0, 0, TimeSpan.FromHours(7));

    public string FullPath(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
    }

    public byte[] Bytes(string path) => File.ReadAllBytes(FullPath(path));

    public string Text(string path) => File.ReadAllText(FullPath(path));

    public bool Has(string path) => File.Exists(FullPath(path));

    /// <summary>Every file below the folder, with its length and time: to see that nothing was written.</summary>
    public string Listing() => string.Join('\n', Directory.EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories)
        .Select(path => $"{path} {(File.Exists(path) ? new FileInfo(path).Length : 0)} {File.GetLastWriteTimeUtc(path):O}")
            .Order(StringComparer.Ordinal));

    public string Run(params string[] args)
    {
        using var said = new StringWriter { NewLine = "\n" };
        Exit = App.RunAsync(args, new AppIO(said, said, Folder, new FixedClock(Now)) { ProgramDirectory = Repo.Root }).GetAwaiter()
            .GetResult();
        return Said = said.ToString();
    }

    public void Dispose() => _folder.Dispose();
}
