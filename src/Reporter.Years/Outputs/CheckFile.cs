using System.Globalization;
using System.Text.Json;
using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>kiem-tra.json: the state of every unit and every finding, for programs that watch the collection. Its shape is
/// docs/kiem-tra.schema.json.</summary>
public static class CheckFile
{
    public const int Version = 2;

    private const int MostRanges = 200;

    private const string File = "kiem-tra.json";

    public static Output Of(Year year)
    {
        ArgumentNullException.ThrowIfNull(year);

        var shape = new Shape(
            Version,
            year.Plan.Year,
            year.Plan.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TotalOf(year),
            [.. year.Completeness.Sections.Select(one => new SectionTotal(one.Section.Code, one.Section.Name, CountsOf(one.Counts)))],
            [.. year.Units.Select(status => StateOf(status, year.Completeness))],
            [.. year.Accounts.Select(AccountOf)],
            [.. year.Findings.Select(FindingShape.Of)]);
        return new Output(File, JsonSerializer.SerializeToUtf8Bytes(shape, JsonText.Readable.Shape));
    }

    private static Total TotalOf(Year year) => new(CountsOf(ReportCounts.Of(year.Units)),
        year.Findings.Count(found => found.Severity == Severity.Error), year.Findings.Count(found => found.Severity == Severity.Query),
        year.Findings.Count(found => found.Answer is not null), year.Findings.Count(found => found.Severity == Severity.Note));

    private static Counts CountsOf(ReportCounts counts) =>
        new(counts.Expected, counts.Received, counts.OnTime, counts.WithErrors, counts.WithQueries, counts.Accepted);

    private static UnitState StateOf(UnitStatus status, Completeness completeness) => new()
    {
        Ma = status.Unit.Code,
        Ten = status.Unit.Name,
        Loai = status.Unit.Kind,
        TrangThai = status.ArrivalWord,
        TinhTrang = status.ConditionWord,
        NgayNop = Moment(status.Arrived),
        NgayBoSung = Moment(status.Supplemented),
        Tep = status.Files,
        Loi = status.Errors,
        GiaiTrinh = status.Queries,
        DaGiaiTrinh = status.Answered,
        LuuY = status.Notes,
        Phan =
        [
            .. completeness.Of(status.Unit).Where(section => section.IsExpected || section.IsReceived)
                .Select(section => new UnitSection(section.Section.Code, section.IsExpected, section.IsReceived, section.IsOnTime,
                    section.Errors, section.Queries, section.IsAccepted)),
        ],
    };

    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // Numbers seen are as many as count, are refused and were not read; where the last ones stand is said beside them.
    private static FileNumbers AccountOf(FileAccount account) =>
        new(account.Path, account.Numbers, account.Counted, account.Refused, account.Unread,
            [.. account.UnreadAt.Take(MostRanges).Select(CellRuns.TextOf)]);

    public sealed record Shape(
        int PhienBan, int Nam, string? HanNop, Total Tong, IReadOnlyList<SectionTotal> Phan, IReadOnlyList<UnitState> DonVi,
            IReadOnlyList<FileNumbers> SoO, IReadOnlyList<FindingShape> PhatHien);

    /// <summary>How many were expected, came, came on time, have errors, have open queries, are accepted.</summary>
    public sealed record Counts(int PhaiGui, int DaGui, int DungHan, int CoLoi, int CanGiaiTrinh, int Dat);

    /// <summary>Of all units, with all findings by severity; answered queries are among the notes.</summary>
    public sealed record Total(Counts BaoCao, int Loi, int GiaiTrinh, int DaGiaiTrinh, int LuuY);

    public sealed record SectionTotal(string Ma, string Ten, Counts BaoCao);

    /// <summary>A section that the unit owes, or has sent all the same.</summary>
    public sealed record UnitSection(string Ma, bool PhaiGui, bool DaGui, bool DungHan, int Loi, int GiaiTrinh, bool Dat);

    /// <summary>Cells with numbers in one file: <c>o_so</c> = <c>duoc_tinh</c> + <c>bi_loai</c> + <c>khong_doc</c>.</summary>
    public sealed record FileNumbers(string Tep, int OSo, int DuocTinh, int BiLoai, int KhongDoc, IReadOnlyList<string> KhongDocO);

    public sealed record UnitState
    {
        public required string Ma { get; init; }

        public required string Ten { get; init; }

        public required string Loai { get; init; }

        public required string TrangThai { get; init; }

        public required string TinhTrang { get; init; }

        public string? NgayNop { get; init; }

        public string? NgayBoSung { get; init; }

        public required IReadOnlyList<string> Tep { get; init; }

        public required int Loi { get; init; }

        public required int GiaiTrinh { get; init; }

        public required int DaGiaiTrinh { get; init; }

        public required int LuuY { get; init; }

        public required IReadOnlyList<UnitSection> Phan { get; init; }
    }
}
