using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class ArrivalLogTests
{
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    private static readonly DateTimeOffset Now = new(2024, 12, 20, 8, 0, 0, Hanoi);

    private const string Log =
        """
        thoi_diem | ten_tep | sha256 | ma_don_vi
        2024-12-10T09:05:00+07:00 | xa-a.csv | aa | xa_a
        2024-12-11T09:05:00+07:00 | b/xa-b.csv | bb | xa_b
        """;

    [Fact]
    public void A_known_file_keeps_its_first_sighting_and_a_new_one_is_seen_now()
    {
        var (log, findings) = Sight(Log, File("xa-a.csv", "aa"), File("b/xa-b.csv", "bb"), File("xa-c.csv", "cc"));

        Assert.Equal("10/12 09:05, 11/12 09:05, 20/12 08:00", Seen(log, "xa-a.csv", "b/xa-b.csv", "xa-c.csv"));
        Assert.Equal(["xa-c.csv cc"], log.Added.Select(entry => $"{entry.Name} {entry.Sha256}"));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_changed_file_has_come_anew()
    {
        var (log, findings) = Sight(Log, File("xa-a.csv", "a2"), File("b/xa-b.csv", "bb"));

        Assert.Equal("20/12 08:00", Seen(log, "xa-a.csv"));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_renamed_file_keeps_its_day()
    {
        var (log, findings) = Sight(Log, File("xa-a-dung-ten.csv", "aa"), File("b/xa-b.csv", "bb"));

        Assert.Equal("10/12 09:05", Seen(log, "xa-a-dung-ten.csv"));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_file_that_is_gone_is_said() => Assert.Equal(["RP3084 nhat-ky-nop.csv"], Sight(Log, File("xa-a.csv", "aa")).Findings);

    [Fact]
    public void When_the_log_is_new_the_files_own_dates_are_taken_and_said()
    {
        var (log, findings) = Sight("", File("xa-a.csv", "aa", day: 5), File("xa-b.csv", "bb", day: 25));

        Assert.Equal("05/12 09:00, 20/12 08:00", Seen(log, "xa-a.csv", "xa-b.csv"));
        Assert.Equal(["RP3080 nhat-ky-nop.csv"], findings);
    }

    [Fact]
    public void A_log_that_has_its_column_names_is_not_given_them_again()
    {
        var (log, _) = Sight("thoi_diem|ten_tep|sha256|ma_don_vi", File("xa-a.csv", "aa", day: 5));

        Assert.Equal("2024-12-05T09:00:00+07:00,xa-a.csv,aa,\r\n", ArrivalLogText.Appended(log, []));
    }

    [Fact]
    public void What_is_appended_reads_back()
    {
        var (log, _) = Sight("", File("xa-a.csv", "aa", day: 5), File("b, c/xa-b.csv", "bb", day: 6));
        var submission = new Submission
        {
            Unit = MatchingPlan.Plan.Units[4],
            Files = ["bao-cao-nop/xa-a.csv"],
            Arrived = Now,
            IsLate = false,
            Answers = [],
            Tables = [],
        };

        Assert.Equal(
            "thoi_diem,ten_tep,sha256,ma_don_vi\r\n2024-12-06T09:00:00+07:00,\"b, "
                + "c/xa-b.csv\",bb,\r\n2024-12-05T09:00:00+07:00,xa-a.csv,aa,xa_bx\r\n",
            ArrivalLogText.Appended(log, [submission]));
        Assert.Equal("", ArrivalLogText.Appended(log with { Added = [] }, [submission]));
    }

    [Theory]
    [InlineData("2024-12-16T23:30:00+07:00", "16/12 23:30")]
    [InlineData("16/12/2024 09:30", "16/12 09:30")]
    [InlineData("16/12/2024 9:30", "16/12 09:30")]
    [InlineData("2024-12-16 09:30:15", "16/12 09:30")]
    [InlineData("16/12/2024", "16/12 00:00")]
    [InlineData("6/12/2024", "06/12 00:00")]
    public void A_person_may_correct_a_time_in_her_own_way(string typed, string seen)
    {
        var (log, findings) = Sight($"thoi_diem | ten_tep | sha256 | ma_don_vi\n{typed} | xa-a.csv | aa |", File("xa-a.csv", "aa"));

        Assert.Equal(seen, Seen(log, "xa-a.csv"));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_cannot_be_read_is_said_with_its_cell() => Assert.Equal(
        ["RP3082 nhat-ky-nop.csv[A2]", "RP3083 nhat-ky-nop.csv[C3]"],
        Sight(
            """
            thoi_diem | ten_tep | sha256 | ma_don_vi
            sáng thứ hai | xa-a.csv | aa |
            16/12/2024 | xa-b.csv | |
            16/12/2024 | xa-c.csv | cc |
            """,
            File("xa-c.csv", "cc")).Findings);

    [Fact]
    public void A_log_without_its_columns_is_an_error() =>
        Assert.Equal(["RP3081 nhat-ky-nop.csv[A1]"], Sight("thoi_diem | ten_tep").Findings);

    private static IncomingFile File(string name, string sha256, int day = 1) =>
        new("bao-cao-nop/" + name, sha256, new DateTimeOffset(2024, 12, day, 2, 0, 0, TimeSpan.Zero));

    private static (ArrivalLog Log, IReadOnlyList<string> Findings) Sight(string text, params IncomingFile[] files)
    {
        var bag = new DiagnosticBag();
        var read = ArrivalLogText.Read(text.Length == 0 ? null : SheetDrawing.Read("nhat-ky-nop.csv", "", text), Hanoi, bag);
        var log = ArrivalLog.Sight(read, files, Now, "bao-cao-nop", new FileLocation("nhat-ky-nop.csv"), bag);
        return (log, [.. bag.Select(finding => $"{finding.Code} {finding.Location}")]);
    }

    private static string Seen(ArrivalLog log, params string[] names) =>
        string.Join(", ",
            names.Select(name => log.Files["bao-cao-nop/" + name].SeenAt.ToString("dd/MM HH:mm",
            System.Globalization.CultureInfo.InvariantCulture)));
}
