using System.Globalization;
using System.Text.Json;
using Reporter.Core.Accounting;
using Reporter.Core.Validation;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>kiem-tra.json: the state of every unit and every finding, for programs that watch the collection.</summary>
public static class CheckFile
{
    public const int Version = 1;

    private const int MostRanges = 200;

    private const string File = "kiem-tra.json";

    public static Output Of(Year year)
    {
        ArgumentNullException.ThrowIfNull(year);

        var shape = new Shape(
            Version,
            year.Plan.Year,
            year.Plan.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. year.Units.Select(StateOf)],
            [.. year.Accounts.Select(AccountOf)],
            [.. year.Findings.Select(FindingShape.Of)]);
        return new Output(File, JsonSerializer.SerializeToUtf8Bytes(shape, JsonText.Readable.Shape));
    }

    private static UnitState StateOf(UnitStatus status) => new()
    {
        Ma = status.Unit.Code,
        Ten = status.Unit.Name,
        TrangThai = status.ArrivalWord,
        TinhTrang = status.ConditionWord,
        NgayNop = Moment(status.Arrived),
        NgayBoSung = Moment(status.Supplemented),
        Tep = status.Files,
        Loi = status.Errors,
        GiaiTrinh = status.Queries,
        LuuY = status.Notes,
    };

    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // Numbers seen are as many as count, are refused and were not read; where the last ones stand is said beside them.
    private static FileNumbers AccountOf(FileAccount account) =>
        new(account.Path, account.Numbers, account.Counted, account.Refused, account.Unread,
            [.. account.UnreadAt.Take(MostRanges).Select(CellRuns.TextOf)]);

    public sealed record Shape(
        int PhienBan, int Nam, string? HanNop, IReadOnlyList<UnitState> DonVi, IReadOnlyList<FileNumbers> SoO,
            IReadOnlyList<FindingShape> PhatHien);

    /// <summary>Cells with numbers in one file: <c>o_so</c> = <c>duoc_tinh</c> + <c>bi_loai</c> + <c>khong_doc</c>.</summary>
    public sealed record FileNumbers(string Tep, int OSo, int DuocTinh, int BiLoai, int KhongDoc, IReadOnlyList<string> KhongDocO);

    public sealed record UnitState
    {
        public required string Ma { get; init; }

        public required string Ten { get; init; }

        public required string TrangThai { get; init; }

        public required string TinhTrang { get; init; }

        public string? NgayNop { get; init; }

        public string? NgayBoSung { get; init; }

        public required IReadOnlyList<string> Tep { get; init; }

        public required int Loi { get; init; }

        public required int GiaiTrinh { get; init; }

        public required int LuuY { get; init; }
    }
}
