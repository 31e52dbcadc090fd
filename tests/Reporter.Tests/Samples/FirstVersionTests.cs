using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>The sample as version 0.1 had it, with its own template, texts and plan in <c>v01</c>: what it made then, it makes
/// now.</summary>
[Slow]
public sealed class FirstVersionTests
{
    [Fact]
    public void Templates_and_texts_of_an_office_render_as_they_did_in_version_0_1()
    {
        using var run = SampleRun.Of(DinhLapReport.Sample, change: folder =>
        {
            var old = Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Samples", "v01");
            File.Copy(Path.Combine(old, "ke-hoach.yaml"), Path.Combine(folder, "ke-hoach.yaml"), overwrite: true);
            Directory.Delete(Path.Combine(folder, "mau"), recursive: true);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(old, "mau"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(old, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        });

        Assert.Equal(1, run.Exit);
        Golden.Match(string.Join('\n', run.Lines()) + "\n");
    }
}
