using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>A folder of version 0.1 runs unchanged: its plan, its own templates and what lies in ket-qua from before.</summary>
[Slow]
public sealed class VersionOneTests
{
    // The templates and texts of 0.1; plan, units and what they sent are the sample's still.
    private static readonly string Templates = Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Samples", "version-0.1", "mau");

    [Fact]
    public void Its_own_templates_are_without_a_mistake_today()
    {
        using var old = SampleRun.Of("dinh-lap-2024", change: OfVersionOne);

        // What it says, word for word, is held by Version01Tests.
        Assert.Equal(1, old.Exit);
        Assert.DoesNotContain("RP6", old.Said, StringComparison.Ordinal);
        Assert.NotEmpty(old.Lines());
    }

    [Fact]
    public void What_it_has_written_is_known_and_written_again()
    {
        using var old = SampleRun.Of("dinh-lap-2024", change: OfVersionOne);
        var list = Path.Combine(old.Folder, "ket-qua", "ban-ke.json");
        var report = Path.Combine(old.Folder, "ket-qua", "bao-cao.docx");
        File.WriteAllText(report, "báo cáo cũ");
        File.WriteAllText(list, $$"""{"phien_ban":1,"ket_qua":[{"tep":"bao-cao.docx","sha256":"{{Hash(report)}}"}]}""");
        old.Report();

        Assert.Equal(1, old.Exit);
        Assert.False(File.Exists(Path.Combine(old.Folder, "ket-qua", "bao-cao (2).docx")));
        Assert.NotEmpty(old.Lines());
    }

    private static string Hash(string file) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));

    private static void OfVersionOne(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "mau", Path.GetRelativePath(Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
