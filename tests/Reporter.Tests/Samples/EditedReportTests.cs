using System.Text;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>What a staffer wrote into the report is never written over.</summary>
[Slow]
public sealed class EditedReportTests
{
    [Fact]
    public void A_report_that_nobody_touched_is_replaced()
    {
        using var run = SampleRun.Of("hoa-binh-2024");
        Change(run);
        run.Report();

        Assert.Equal(0, run.Exit);
        Assert.Equal(["ban-ke.json", "bao-cao.docx", "kiem-tra.json", "so-lieu.json", "tong-hop.xlsx"], Outputs(run));
    }

    [Fact]
    public void An_edited_report_stays_and_the_new_one_goes_beside_it()
    {
        using var run = SampleRun.Of("hoa-binh-2024");
        var first = run.Output("bao-cao.docx");
        Edit(run, "bao-cao.docx");
        Change(run);
        run.Report();

        Assert.Equal(1, run.Exit);
        Assert.Contains("[RP9034]", run.Said, StringComparison.Ordinal);
        Assert.Equal([.. first, 1], run.Output("bao-cao.docx"));
        Assert.NotEqual(first, run.Output("bao-cao (2).docx"));

        // The copy beside is the program's own, so the next run may replace it; once it is edited too, it stays as well.
        run.Report();
        Assert.DoesNotContain("bao-cao (3).docx", Outputs(run));
        Edit(run, "bao-cao (2).docx");
        run.Report();
        Assert.Contains("bao-cao (3).docx", Outputs(run));
    }

    [Theory]
    [InlineData("hỏng")]
    [InlineData("{\"phien_ban\":1,\"ket_qua\":[null,{},{\"tep\":\"bao-cao.docx\"}]}")]
    public void Without_its_list_of_what_it_wrote_the_program_takes_a_different_report_for_edited(string list)
    {
        using var run = SampleRun.Of("hoa-binh-2024");
        File.WriteAllText(Path.Combine(run.Folder, "ket-qua", "ban-ke.json"), list);
        run.Report();
        Assert.Equal(0, run.Exit);

        File.Delete(Path.Combine(run.Folder, "ket-qua", "ban-ke.json"));
        Change(run);
        run.Report();
        Assert.Contains("bao-cao (2).docx", Outputs(run));
    }

    private static IEnumerable<string?> Outputs(SampleRun run) =>
        Directory.GetFiles(Path.Combine(run.Folder, "ket-qua")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static void Edit(SampleRun run, string name) =>
        File.WriteAllBytes(Path.Combine(run.Folder, "ket-qua", name), [.. run.Output(name), 1]);

    private static void Change(SampleRun run)
    {
        var plan = Path.Combine(run.Folder, "ke-hoach.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("BC-UBND", "BC-UB", StringComparison.Ordinal), Encoding.UTF8);
    }
}
