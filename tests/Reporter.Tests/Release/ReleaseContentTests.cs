using System.Text;
using Reporter.Release;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Release;

/// <summary>What an office downloads, but for the program itself: that is tried by release/try-on-windows.</summary>
public sealed class ReleaseContentTests
{
    private const string Version = "2.3.4";

    [Fact]
    public void The_version_is_the_newest_heading_of_the_changelog() =>
        Assert.Equal("## " + ReleaseVersion.Of(Repo.Root),
            File.ReadLines(Path.Combine(Repo.Root, "CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("kiem-tra.cmd", "check")]
    [InlineData("lap-bao-cao.cmd", "report")]
    [InlineData("bieu-mau.cmd", "forms")]
    [InlineData("don-doc.cmd", "remind")]
    public void A_command_file_runs_its_command_in_letters_that_every_code_page_shares(string file, string command)
    {
        using var folder = new TempFolder();
        var script = Content(folder, ReleaseContent.Windows)[file];

        Assert.True(Ascii.IsValid(script));
        var text = Encoding.ASCII.GetString(script);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"\"%CHUONG_TRINH%\" {command} \"%THU_MUC%\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReleaseContent.Windows)]
    [InlineData("linux-x64")]
    public void What_is_read_first_opens_in_any_Notepad_and_names_the_version(string system)
    {
        using var folder = new TempFolder();
        var bytes = Content(folder, system)["DOC-TRUOC.txt"];

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Length > 100);
        Assert.Contains($"reporter-{ReleaseVersion.Of(Repo.Root)}-{system}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_run_has_left_in_a_sample_does_not_travel()
    {
        using var folder = new TempFolder();

        Assert.DoesNotContain(Content(folder, ReleaseContent.Windows).Keys,
            path => path.Contains("ket-qua/", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_licences_are_those_of_what_is_packed()
    {
        using var folder = new TempFolder();
        var notices = Encoding.UTF8.GetString(Content(folder, ReleaseContent.Windows)["THIRD-PARTY-NOTICES.txt"]);

        Assert.Contains("\r\nYamlDotNet 18.1.0\r\n", notices, StringComparison.Ordinal);
        Assert.Contains("The MIT License", notices, StringComparison.Ordinal);
        Assert.DoesNotContain("xunit", notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReleaseContent.Windows)]
    [InlineData("linux-x64")]
    public void The_same_files_make_the_same_archive(string system)
    {
        using var folder = new TempFolder();
        IReadOnlyList<ReleaseFile> files = [new("a.txt", () => [1, 2, 3]), new("thư mục/đ.txt", () => [4]) { IsProgram = true }];

        byte[] Make() => File.ReadAllBytes(ReleaseArchive.Write(files, folder.Path, system, Version, new DateOnly(2026, 1, 2)).FullName);

        var first = Make();
        Assert.Equal(first, Make());
    }

    private static Dictionary<string, byte[]> Content(TempFolder folder, string system)
    {
        folder.Write("reporter.deps.json", """
            { "libraries": { "reporter/1.0.0": { "type": "project" }, "YamlDotNet/18.1.0": { "type": "package" } } }
            """);
        return ReleaseContent.Of(Repo.Root, folder.Path, system).Where(file => !file.Path.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
    }
}
