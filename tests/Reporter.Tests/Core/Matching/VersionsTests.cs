using Reporter.Core.Matching;
using Reporter.Core.Matching.Units;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class VersionsTests
{
    private const string Head = "Mã | Số liệu\n";

    [Fact]
    public void Files_complete_each_other_section_by_section() => Check(
        [File("a", Head + "so_cuoc | 3"), File("b", Head + "kp_tong | 15"),
            File("c", "Ngày | Nội dung | Số người tham dự\n05/4/2024 | Luật | 50")],
        "xa_bx: so_cuoc=3@B2 kp_tong=15@B2 hoi_nghi[2: ngay=05/4/2024 noi_dung=Luật so_nguoi=50] | a b c");

    [Fact]
    public void A_section_left_empty_gives_way_to_a_filled_one() => Check(
        [File("a", Head + "so_cuoc | 3\nkp_tong |"), File("b", Head + "so_cuoc |\nkp_tong | 15")],
        "xa_bx: so_cuoc=3@B2 kp_tong=15@B3 | a b");

    [Fact]
    public void The_second_attempt_replaces_the_first() => Check(
        [File("a-lan-2", Head + "so_cuoc | 4"), File("a", Head + "so_cuoc | 3", day: 12)],
        "xa_bx: so_cuoc=4@B2 | a-lan-2", "RP3061 a");

    [Fact]
    public void The_attempt_may_stand_in_a_cell() => Check(
        [File("a", "Lần gửi | 2\n" + Head + "so_cuoc | 4"), File("b", Head + "so_cuoc | 3", day: 12)],
        "xa_bx: so_cuoc=4@B3 | a", "RP3061 b");

    [Fact]
    public void Without_attempts_the_later_arrival_replaces_the_earlier() => Check(
        [File("a", Head + "so_cuoc | 4", day: 12), File("b", Head + "so_cuoc | 3", day: 11)],
        "xa_bx: so_cuoc=4@B2 | a", "RP3061 b");

    [Fact]
    public void What_only_the_older_file_has_still_counts() => Check(
        [File("a", Head + "so_cuoc | 4", day: 12), File("b", Head + "so_cuoc | 3\nkp_tong | 15", day: 11)],
        "xa_bx: so_cuoc=4@B2 kp_tong=15@B3 | a b", "RP3061 b");

    [Fact]
    public void Two_files_that_nothing_tells_apart_are_both_refused_for_that_section() => Check(
        [File("a", Head + "so_cuoc | 4\nkp_tong | 15"), File("b", Head + "so_cuoc | 3")],
        "xa_bx: kp_tong=15@B3 | a b", "RP3062 a");

    [Fact]
    public void Two_files_with_the_same_figures_do_not_contradict_each_other() => Check(
        [File("a", Head + "so_cuoc | 4"), File("b", Head + "so_cuoc | 4\nso_luot |")],
        "xa_bx: so_cuoc=4@B2 | a", "RP3061 b");

    [Fact]
    public void Copies_count_once() => Check(
        [File("a", Head + "so_cuoc | 4", hash: "1"), File("b", Head + "so_cuoc | 4", hash: "1")],
        "xa_bx: so_cuoc=4@B2 | a", "RP3060 b");

    [Fact]
    public void A_file_that_another_unit_sent_as_well_is_asked_about()
    {
        var (submissions,
            findings) = Match([File("a", Head + "so_cuoc | 4", hash: "1"),
            File("b", Head + "so_cuoc | 4", hash: "1", unit: "xa-kien-moc")]);

        Assert.Equal(["xa_bx", "xa_km"], submissions.Select(submission => submission.Unit.Code));
        Assert.Equal(["RP3065 xa-kien-moc/b.csv"], findings);
    }

    [Fact]
    public void The_files_of_two_former_units_are_not_versions_of_each_other()
    {
        var (submissions, findings) = Match(
        [
            File("a", "Đơn vị báo cáo: xã Mộc Cũ\n" + Head + "so_cuoc | 4", unit: "dot-1", day: 11),
            File("b", "Đơn vị báo cáo: xã Kiên Cũ\n" + Head + "so_cuoc | 5", unit: "dot-1", day: 12),
        ]);

        Assert.Equal(["xa_km:"], submissions.Select(MatchingPlan.Show));
        Assert.Equal(["so_cuoc"], submissions[0].Withheld);
        Assert.Equal(["RP3006 dot-1/a.csv[A1]", "RP3006 dot-1/b.csv[A1]", "RP3067 dot-1/b.csv"], findings);
    }

    [Fact]
    public void A_unit_that_keeps_a_former_units_name_does_not_replace_the_other_former_unit()
    {
        var (submissions, findings) = Match(
        [
            File("a", "Đơn vị báo cáo: xã Mộc Cũ\n" + Head + "so_cuoc | 5", unit: "dot-1", day: 11),
            File("b", "Đơn vị báo cáo: xã Kiên Mộc\n" + Head + "so_cuoc | 7", unit: "dot-1", day: 12),
            File("c", "Đơn vị báo cáo: xã Kiên Cũ\n" + Head + "so_cuoc | 2", unit: "dot-1", day: 10),
        ]);

        Assert.Equal(["so_cuoc"], submissions.Single().Withheld);
        Assert.Equal(["dot-1/a.csv", "dot-1/b.csv", "dot-1/c.csv"],
            submissions.Single().Files.Select(path => path.Replace("bao-cao-nop/", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
        Assert.Contains("RP3067 dot-1/b.csv", findings);
    }

    [Fact]
    public void Figures_that_only_the_replaced_version_has_count_and_are_named() => Check(
        [File("a", Head + "so_cuoc | 3\nso_luot | 90"), File("a-lan-2", Head + "so_cuoc | 4")],
        "xa_bx: so_cuoc=4@B2 so_luot=90@B3 | a-lan-2 a", "RP3061 a", "RP3066 a");

    [Fact]
    public void A_blank_in_a_later_file_leaves_the_earlier_value_and_both_cells_are_named()
    {
        var (submissions,
            findings) = Match([File("a", Head + "so_cuoc | 3\nso_luot | 90"), File("a-lan-2", Head + "so_luot |\nso_cuoc | 4")]);

        Assert.Equal(["xa_bx: so_cuoc=4@B3 so_luot=90@B3 | a-lan-2 a"], submissions.Select(Show));
        Assert.Equal(["RP3061 xa-bac-xa/a.csv", "RP3066 xa-bac-xa/a.csv"], findings);
    }

    [Fact]
    public void Of_two_files_of_one_moment_only_the_figure_that_differs_is_refused() => Check(
        [File("a", Head + "so_cuoc | 4\nso_luot | 90"), File("b", Head + "so_cuoc | 3\nso_luot | 90")],
        "xa_bx: so_luot=90@B3 | a b", "RP3062 a", "RP3061 b");

    [Fact]
    public void Per_figure_the_highest_attempt_counts() => Check(
        [File("a-lan-3", Head + "so_cuoc | 5", day: 13), File("a-lan-2", Head + "so_cuoc | 4\nso_luot | 80", day: 12),
            File("a", Head + "so_cuoc | 3\nso_luot | 90", day: 14)],
        "xa_bx: so_cuoc=5@B2 so_luot=80@B3 | a-lan-2 a-lan-3", "RP3061 a-lan-2", "RP3061 a", "RP3061 a", "RP3066 a-lan-2");

    [Fact]
    public void A_correction_after_the_deadline_leaves_the_unit_on_time()
    {
        var (submissions, findings) = Match([File("a", Head + "so_cuoc | 3", day: 15), File("a-lan-2", Head + "so_cuoc | 4", day: 20)]);

        Assert.False(submissions[0].IsLate);
        Assert.Equal((15, 20), (submissions[0].Arrived?.Day, submissions[0].Supplemented?.Day));
        Assert.Contains("RP3068 xa-bac-xa/a-lan-2.csv", findings);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_set_aside_by_a_later_one_that_can()
    {
        var broken = new Sent(new Workbook(MatchingPlan.Csv("xa-bac-xa/a.csv", "x").Path, []), File("a", "x", day: 10).Arrival);
        var (submissions, _) = Match([broken, File("b", Head + "so_cuoc | 4", day: 12)]);
        Assert.Equal(["xa_bx: so_cuoc=4@B2 | b"], submissions.Select(Show));
        Assert.False(submissions[0].IsIncomplete);

        (submissions, _) = Match([broken with { Arrival = File("a", "x", day: 14).Arrival }, File("b", Head + "so_cuoc | 4", day: 12)]);
        Assert.Equal(["xa_bx: so_cuoc=4@B2 thiếu | b a"], submissions.Select(Show));
        Assert.True(submissions[0].IsIncomplete);
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void Late_is_after_the_day_of_the_deadline(int day, bool isLate) =>
        Assert.Equal(isLate, Match([File("a", Head + "so_cuoc | 4", day: day)]).Submissions[0].IsLate);

    [Fact]
    public void What_comes_after_the_lock_is_set_aside()
    {
        var locked = MatchingPlan.Plan with { LockedAfter = new DateOnly(2024, 12, 20) };
        var files = new[] { File("a", Head + "so_cuoc | 4", day: 11), File("a-lan-2", Head + "so_cuoc | 5", day: 23) };

        var (submissions, findings) = Match(files, locked, new MatchOptions());
        Assert.Equal("xa_bx: so_cuoc=4@B2 | a", Show(submissions[0]));
        Assert.Equal(["RP3063 xa-bac-xa/a-lan-2.csv"], findings);

        (submissions, findings) = Match(files, locked, new MatchOptions { Unlock = true });
        Assert.Equal("xa_bx: so_cuoc=5@B2 | a-lan-2", Show(submissions[0]));
        Assert.Equal(["RP3061 xa-bac-xa/a.csv", "RP3068 xa-bac-xa/a-lan-2.csv"], findings);
    }

    [Fact]
    public void The_order_in_which_files_are_given_does_not_matter()
    {
        var files = new[] { File("a", Head + "so_cuoc | 4", day: 12), File("b", Head + "so_cuoc | 3\nkp_tong | 15", day: 11),
            File("c-lan-3", Head + "kp_tong | 16") };

        Assert.Equal(Match(files).Findings, Match([.. files.Reverse()]).Findings);
        Assert.Equal(Match(files).Submissions.Select(Show), Match([.. files.Reverse()]).Submissions.Select(Show));
    }

    [Theory]
    [InlineData("xa-a-lan-2.xlsx", 2)]
    [InlineData("Xã A (lần 3).xlsx", 3)]
    [InlineData("xa-a_lan2.csv", 2)]
    [InlineData("Lần gửi 2 - xã A.csv", 2)]
    [InlineData("xa-lan-mau.csv", null)]
    [InlineData("xa-a (1).csv", null)]
    public void The_attempt_is_read_from_a_file_name(string name, int? attempt) => Assert.Equal(attempt, FileNameWords.Attempt(name));

    private sealed record Sent(Workbook Book, Arrival Arrival);

    private static Sent File(string name, string text, int day = 10, string? hash = null, string unit = "xa-bac-xa") =>
        new(MatchingPlan.Csv($"{unit}/{name}.csv", text),
            new Arrival(new DateTimeOffset(2024, 12, day, 9, 0, 0, TimeSpan.FromHours(7)), hash ?? name));

    private static (IReadOnlyList<Submission> Submissions, IReadOnlyList<string> Findings) Match(Sent[] files) =>
        Match(files, MatchingPlan.Plan, new MatchOptions());

    private static (IReadOnlyList<Submission> Submissions, IReadOnlyList<string> Findings) Match(Sent[] files, ReportPlan plan,
        MatchOptions options) =>
        MatchingPlan.Match(plan, new ArrivalLog { Files = files.ToDictionary(file => file.Book.Path, file => file.Arrival) }, options,
            [.. files.Select(file => file.Book)]);

    private static string Show(Submission submission) =>
        $"{MatchingPlan.Show(submission)} | {string.Join(' ', submission.Files.Select(path => Path.GetFileNameWithoutExtension(path)))}";

    private static void Check(Sent[] files, string expected, params string[] findings)
    {
        var (submissions, found) = Match(files);

        Assert.Equal([expected], submissions.Select(Show));
        Assert.Equal(findings,
            found.Select(finding => finding.Replace("xa-bac-xa/", "", StringComparison.Ordinal)
            .Replace(".csv", "", StringComparison.Ordinal)));
    }
}
