using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Plans;
using Xunit;

namespace Reporter.Tests.Years.Beginning;

/// <summary>The plan of Đình Lập 2024: what a person drew from it by hand.</summary>
public sealed class SeedPlanTests
{
    private static readonly PlanDraft Draft = PlanFiles.Draft([.. PlanFiles.SeedLines]);

    [Fact]
    public void The_four_duties_stand_with_their_actors_and_addressees()
    {
        string[] told = [.. Draft.Duties.Select(duty => $"{duty.Number} | {duty.Who} | {duty.To} | {duty.When}")];

        Assert.Equal(
        [
            "IV.1 | Phòng Tư pháp | Sở Tư pháp | ",
            "IV.2 | Các cơ quan, đơn vị, các tổ chức chính trị - xã hội huyện | Phòng Tư pháp | định kỳ hằng năm",
            "IV.3 | UBND các xã, thị trấn | Phòng Tư pháp | định kỳ hằng năm",
            "Đoạn kết | các cơ quan, đơn vị | UBND huyện (qua Phòng Tư pháp) | ",
        ], told);
    }

    [Fact]
    public void Its_sections_answer_the_clauses_of_the_plan_written_by_hand()
    {
        var clauses = Draft.Sections.SelectMany(section => section.Clauses).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["II.1.1", "II.1.2", "II.2", "III", "IV.1", "IV.2", "IV.3", "Đoạn kết"], clauses);
    }

    [Fact]
    public void The_office_that_gathers_reports_to_the_one_that_the_plan_names()
    {
        Assert.Equal("Phòng Tư pháp", Draft.Consolidator?.Who);
        Assert.Equal("Sở Tư pháp", Draft.Consolidator?.To);
    }

    [Fact]
    public void No_deadline_and_no_figure_is_invented()
    {
        var text = DraftText.Of(Draft, "ke-hoach.docx");
        var plan = PlanReader.Read("ke-hoach.yaml", text, new DiagnosticBag());

        Assert.NotNull(plan);
        Assert.Null(plan.Due);
        Assert.False(plan.Period.IsKnown);
        Assert.All(plan.Sections, section => Assert.Empty(section.Indicators));
    }

    [Fact]
    public void The_draft_is_read_at_once_and_only_what_is_open_is_told()
    {
        var bag = new DiagnosticBag();

        PlanReader.Read("ke-hoach.yaml", DraftText.Of(Draft, "ke-hoach.docx"), bag);

        Assert.Equal(["RP1034", "RP1085"], bag.Select(found => found.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("automatic numbers")]
    [InlineData("letters in pieces")]
    [InlineData("lines broken within paragraphs")]
    [InlineData("plain text")]
    public void However_it_was_typed_the_draft_is_the_same_byte_for_byte(string way)
    {
        var bytes = way switch
        {
            "automatic numbers" => PlanFiles.Automatic(),
            "letters in pieces" => PlanFiles.Decomposed(),
            "lines broken within paragraphs" => PlanFiles.Broken(),
            _ => System.Text.Encoding.UTF8.GetBytes(PlanFiles.Seed),
        };

        Assert.Equal(PlanFiles.Text(PlanFiles.Typed()), PlanFiles.Text(bytes));
    }

    [Fact]
    public void The_number_of_open_places_at_the_head_is_their_number()
    {
        var text = DraftText.Of(Draft, "ke-hoach.docx");
        var marks = text.Split('\n').Skip(3).Count(line => line.Contains("# ??", StringComparison.Ordinal));

        Assert.Equal(marks, DraftText.OpenPlaces(text));
        Assert.Contains($"# Còn {marks} chỗ", text, StringComparison.Ordinal);
    }
}
