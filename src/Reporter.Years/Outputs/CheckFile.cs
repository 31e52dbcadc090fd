using System.Globalization;
using System.Text.Json;
using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
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

        return new Output(File, Write(year.Plan, year.Submissions, year.Accounts, year.Findings));
    }

    private static byte[] Write(
        ReportPlan plan, IReadOnlyList<Submission> submissions, IReadOnlyList<FileAccount> accounts, IReadOnlyCollection<Diagnostic> findings)
    {
        var sent = submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var byUnit = findings.ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        var shape = new Shape(
            Version,
            plan.Year,
            plan.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. plan.Units.Select(unit => StateOf(unit, sent.GetValueOrDefault(unit.Code), [.. byUnit[unit.Code]]))],
            [.. accounts.Select(AccountOf)],
            [.. findings.Select(FindingShape.Of)]);
        return JsonSerializer.SerializeToUtf8Bytes(shape, JsonText.Readable.Shape);
    }

    private static UnitState StateOf(ReportingUnit unit, Submission? submission, List<Diagnostic> findings)
    {
        int Count(Severity severity) => findings.Count(found => found.Severity == severity);

        return new UnitState(
            unit.Code,
            unit.Name,
            submission switch { null => "chua_nop", { IsLate: true } => "cham", _ => "dung_han" },
            submission?.Arrived.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            submission?.Files ?? [],
            Count(Severity.Error),
            Count(Severity.Query),
            Count(Severity.Note));
    }

    // Numbers seen are as many as count, are refused and were not read; where the last ones stand is said beside them.
    private static FileNumbers AccountOf(FileAccount account) =>
        new(account.Path, account.Numbers, account.Counted, account.Refused, account.Unread, [.. account.UnreadAt.Take(MostRanges).Select(CellRuns.TextOf)]);

    public sealed record Shape(
        int PhienBan, int Nam, string? HanNop, IReadOnlyList<UnitState> DonVi, IReadOnlyList<FileNumbers> SoO, IReadOnlyList<FindingShape> PhatHien);

    /// <summary>Cells with numbers in one file: <c>o_so</c> = <c>duoc_tinh</c> + <c>bi_loai</c> + <c>khong_doc</c>.</summary>
    public sealed record FileNumbers(string Tep, int OSo, int DuocTinh, int BiLoai, int KhongDoc, IReadOnlyList<string> KhongDocO);

    public sealed record UnitState(string Ma, string Ten, string TrangThai, string? NgayNop, IReadOnlyList<string> Tep, int Loi, int GiaiTrinh, int LuuY);
}
