using System.Text;
using System.Text.Json;
using Reporter.Tests.Support;
using Reporter.Years.Writing;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>
/// What a person works in is kept, tried with every output that any command makes: the list of them is the manifest's own, so that one that
/// comes later is tried too. A year that has all of them: a unit with errors, one that sent nothing and has an address, official forms.
/// </summary>
[Slow]
public sealed class EveryOutputTests : IClassFixture<EveryOutputTests.Made>, IDisposable
{
    private static readonly string[][] Commands =
        [["forms"], ["check"], ["report", "--audit"], ["remind", "--each", "--eml"], ["remind"]];

    private readonly SmallYear _year = new();

    private readonly IReadOnlyList<string> _names;

    public EveryOutputTests(Made made)
    {
        ArgumentNullException.ThrowIfNull(made);

        foreach (var (path, bytes) in made.Files)
            _year.Write(path, bytes);
        _names = Editable();
    }

    [Fact]
    public void The_year_has_all_outputs()
    {
        string[] kinds = ["bao-cao.docx", "tong-hop.xlsx", "cong-van-huong-dan.docx", "cong-van-don-doc.docx", "noi-bo/phieu-kiem-tra.docx",
            "noi-bo/bao-cao.ra-soat.docx", "bieu-mau/", "tra-lai/", "gui-len/", "don-doc/", "thu/"];
        Assert.All(kinds, kind => Assert.Contains(_names, name => name.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public void Edited_by_hand()
    {
        AllAreKept(name => _year.Write("ket-qua/" + name, Mine(name)), (2, "RP9034"));

        // The next day nothing more comes beside.
        var after = Below();
        RunAll(_year);
        Assert.Equal(after.Keys.Order(StringComparer.Ordinal), Below().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Edited_and_the_manifest_deleted() => AllAreKept(name =>
    {
        _year.Write("ket-qua/" + name, Mine(name));
        File.Delete(_year.FullPath("ket-qua/ban-ke.json"));
    }, (2, "RP9034"));

    [Fact]
    public void Open_elsewhere_or_beside_a_stale_mark() => AllAreKept(name =>
    {
        var (folder, file) = (Path.GetDirectoryName(name) ?? "", Path.GetFileName(name));
        _year.Write(Path.Combine("ket-qua", folder, $".~lock.{file}#"), "ai đó");
    }, (0, "RP9024"));

    [Fact]
    public void A_folder_or_link_under_its_name() => AllAreKept(name =>
    {
        File.Delete(_year.FullPath("ket-qua/" + name));
        if (OperatingSystem.IsWindows() || name.Length % 2 == 0)
            _year.Write($"ket-qua/{name}/cua-ai.txt", "của ai");
        else
        {
            _year.Write("cua-toi/" + name, Mine(name));
            File.CreateSymbolicLink(_year.FullPath("ket-qua/" + name), _year.FullPath("cua-toi/" + name));
        }
    }, (2, "RP9034"));

    [Fact]
    public void Renamed_by_her_it_stays_and_the_new_one_has_the_old_name()
    {
        var before = _names.ToDictionary(name => name, name => _year.Bytes("ket-qua/" + name), StringComparer.Ordinal);
        foreach (var name in _names)
            File.Move(_year.FullPath("ket-qua/" + name), _year.FullPath("ket-qua/" + Renamed(name)));
        Change();
        RunAll(_year);

        Assert.All(_names, name => Assert.Equal(before[name], _year.Bytes("ket-qua/" + Renamed(name))));
        Assert.All(_names, name => Assert.True(_year.Has("ket-qua/" + name), name));
    }

    public void Dispose() => _year.Dispose();

    private void AllAreKept(Action<string> happens, (int Number, string Code) beside)
    {
        foreach (var name in _names)
            happens(name);
        var before = Below();
        Change();
        var said = RunAll(_year);

        // Nothing that lay there has another content or is gone, and each has its new one beside it.
        var after = Below();
        var untouched = before.Where(file => !IsOwn(file.Key)).ToList();
        Assert.All(untouched, file => Assert.Equal((file.Key, file.Value), (file.Key, after.GetValueOrDefault(file.Key, "gone"))));
        Assert.All(_names, name => Assert.Contains("ket-qua/" + Beside(name, beside.Number), after.Keys));
        Assert.Contains(beside.Code, said, StringComparison.Ordinal);
    }

    private static string RunAll(SmallYear year) => string.Concat(Commands.Select(command =>
    {
        var said = year.Run(command);
        Assert.True(year.Exit is 0 or 1, said);
        return said;
    }));

    // Every output says something else than before.
    private void Change()
    {
        _year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("KH-UBND", "KH-UB", StringComparison.Ordinal)
            .Replace("Việc năm", "Công việc năm", StringComparison.Ordinal)
            .Replace("ten: Số cuộc", "ten: Tổng số cuộc", StringComparison.Ordinal)
            .Replace("den: 14/12/2024", "den: 13/12/2024", StringComparison.Ordinal));
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\nso_cuoc,chín\nso_luot,301\n");
        _year.Write("bieu-mau/bieu-cap-tren.xlsx", Form("Tổng số cuộc"));
    }

    private static byte[] Form(string label) => XlsxBuilder.Rows($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{label}</t></is></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><is><t>{{ so_cuoc }}</t></is></c></row>");

    private List<string> Editable()
    {
        using var manifest = JsonDocument.Parse(_year.Bytes("ket-qua/" + Manifest.File));
        return [.. manifest.RootElement.GetProperty("lenh").EnumerateArray()
            .SelectMany(entry => entry.GetProperty("ket_qua").EnumerateArray())
            .Concat(manifest.RootElement.TryGetProperty("ket_qua_khac", out var others) ? others.EnumerateArray() : default)
            .Select(file => file.GetProperty("tep").GetString() ?? "")
            .Where(name => !IsOwn(name)).Distinct().Order(StringComparer.Ordinal)];
    }

    // What the program writes for itself and for other programs.
    private static bool IsOwn(string name) => Path.GetExtension(name) is ".json" or ".html";

    private Dictionary<string, string> Below() => Directory.EnumerateFiles(_year.FullPath("ket-qua"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(_year.Folder, path).Replace('\\', '/'),
            path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);

    private static byte[] Mine(string name) => Encoding.UTF8.GetBytes("của tôi: " + name);

    private static string Renamed(string name) => Path.Combine(Path.GetDirectoryName(name) ?? "", "da sua " + Path.GetFileName(name));

    private static string Beside(string name, int number) =>
        $"{Path.ChangeExtension(name, null)}{(number == 0 ? ".moi" : $" ({number})")}{Path.GetExtension(name)}";

    /// <summary>The year with all its outputs, made once.</summary>
    public sealed class Made
    {
        public Made()
        {
            using var year = new SmallYear();
            year.Write("don-vi.csv", "ma,ten,loai,thu_dien_tu\nan,xã An,xa,an@example.invalid\nbinh,xã Bình,xa,binh@example.invalid\n");
            year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\nso_cuoc,mười\nso_luot,300\n");
            year.Write("bieu-mau/bieu-cap-tren.xlsx", Form("Số cuộc"));
            RunAll(year);
            Files = [.. Directory.EnumerateFiles(year.Folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(year.Folder, path), File.ReadAllBytes(path)))];
        }

        public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }
    }
}
