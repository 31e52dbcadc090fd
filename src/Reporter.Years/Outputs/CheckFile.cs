using System.Globalization;
using System.Text.Json;
using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
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

        return new Output(File, Write(year.Plan, year.Units, year.Accounts, year.Findings));
    }

    private static byte[] Write(
        ReportPlan plan, IReadOnlyList<UnitStatus> units, IReadOnlyList<FileAccount> accounts, IReadOnlyCollection<Diagnostic> findings)
    {
        var shape = new Shape(
            Version,
            plan.Year,
            plan.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. units.Select(StateOf)],
            [.. accounts.Select(AccountOf)],
            [.. findings.Select(FindingShape.Of)]);
        return JsonSerializer.SerializeToUtf8Bytes(shape, JsonText.Readable.Shape);
    }

    private static UnitState StateOf(UnitStatus status) => new(
        status.Unit.Code,
        status.Unit.Name,
        status.ArrivalWord,
        status.ConditionWord,
        status.Arrived?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        status.Files,
        status.Errors,
        status.Queries,
        status.Notes);

    // Numbers seen are as many as count, are refused and were not read; where the last ones stand is said beside them.
    private static FileNumbers AccountOf(FileAccount account) =>
        new(account.Path, account.Numbers, account.Counted, account.Refused, account.Unread, [.. account.UnreadAt.Take(MostRanges).Select(CellRuns.TextOf)]);

    public sealed record Shape(
        int PhienBan, int Nam, string? HanNop, IReadOnlyList<UnitState> DonVi, IReadOnlyList<FileNumbers> SoO, IReadOnlyList<FindingShape> PhatHien);

    /// <summary>Cells with numbers in one file: <c>o_so</c> = <c>duoc_tinh</c> + <c>bi_loai</c> + <c>khong_doc</c>.</summary>
    public sealed record FileNumbers(string Tep, int OSo, int DuocTinh, int BiLoai, int KhongDoc, IReadOnlyList<string> KhongDocO);

    public sealed record UnitState(string Ma, string Ten, string TrangThai, string TinhTrang, string? NgayNop, IReadOnlyList<string> Tep, int Loi, int GiaiTrinh, int LuuY);
}
