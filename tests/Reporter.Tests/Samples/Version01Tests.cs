using System.IO.Compression;
using System.Text.Json;
using Reporter.Cli;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>
/// A year's folder of version 0.1, with its own <c>mau/</c> and all that 0.1 wrote into <c>ket-qua</c>, runs unchanged: the same totals and
/// the same report, in place of the old one.
/// </summary>
[Slow]
public sealed class Version01Tests : IDisposable
{
    private readonly TempFolder _folder = new();

    public Version01Tests() =>
        ZipFile.ExtractToDirectory(Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Samples", "Version01", "dinh-lap-2024.zip"),
            _folder.Path);

    [Fact]
    public void Its_report_says_what_it_said()
    {
        var (totals, report) = (Totals(), Report());
        var (exit, said) = Run("report");

        Assert.Equal(1, exit);
        Assert.DoesNotContain("ke-hoach.yaml", said, StringComparison.Ordinal);
        Assert.DoesNotContain("mau/", said, StringComparison.Ordinal);
        Assert.Equal(totals, Totals());
        Assert.Equal(report, Report());
        // The list of what was written is of version 1, and knows the old report for the program's own.
        Assert.Equal(["ban-ke.json", "bao-cao.docx", "kiem-tra.json", "so-lieu.json", "tong-hop.xlsx"],
            Directory.EnumerateFiles(FullPath("ket-qua")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_that_was_edited_then_is_kept()
    {
        File.AppendAllText(FullPath("ket-qua/bao-cao.docx"), "x");
        var (exit, said) = Run("report");

        Assert.Equal(1, exit);
        Assert.Contains("[RP9034]", said, StringComparison.Ordinal);
        Assert.True(File.Exists(FullPath("ket-qua/bao-cao (2).docx")));
    }

    [Theory]
    [InlineData("check", 1)]
    [InlineData("forms", 1)]
    [InlineData("explain so_cuoc", 0)]
    [InlineData("template vars", 0)]
    [InlineData("template check mau/bao-cao.docx", 0)]
    public void Every_command_runs_in_it(string command, int most)
    {
        var (exit, said) = Run(command.Split(' '));

        Assert.InRange(exit, 0, most);
        Assert.DoesNotContain("ke-hoach.yaml(", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_figures_serve_as_last_years()
    {
        Directory.CreateDirectory(FullPath("nam-truoc"));
        File.Move(FullPath("ket-qua/so-lieu.json"), FullPath("nam-truoc/so-lieu.json"));
        var plan = File.ReadAllText(FullPath("ke-hoach.yaml"));
        File.WriteAllText(FullPath("ke-hoach.yaml"), plan.Replace("nam: 2024", "nam: 2025", StringComparison.Ordinal)
            .Replace("15/12/2023", "15/12/2024", StringComparison.Ordinal).Replace("14/12/2024", "14/12/2025", StringComparison.Ordinal));
        var (_, said) = Run("check");

        Assert.DoesNotContain("nam-truoc", said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private (int Exit, string Said) Run(params string[] args)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var exit = App.RunAsync(args, new AppIO(said, said, _folder.Path, FixedClock.AfterTheDeadline) { ProgramDirectory = Repo.Root })
            .GetAwaiter().GetResult();
        return (exit, said.ToString());
    }

    private List<string> Totals()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(FullPath("ket-qua/so-lieu.json")));
        return [.. json.RootElement.GetProperty("chi_tieu").EnumerateArray()
            .Select(field => $"{field.GetProperty("ma").GetString()} = {field.GetProperty("tong").GetRawText()}")];
    }

    private string Report()
    {
        using var file = File.OpenRead(FullPath("ket-qua/bao-cao.docx"));
        return DocxText.Of(file);
    }

    private string FullPath(string path) => Path.Combine(_folder.Path, path);
}
