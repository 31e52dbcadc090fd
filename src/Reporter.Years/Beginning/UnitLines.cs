using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Plans;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>One line of <c>don-vi.csv</c>.</summary>
public sealed record UnitLine(string Code, string Name, string Kind)
{
    public string Mail { get; init; } = "";

    public string Remark { get; init; } = "";
}

/// <summary>The list of units as Excel opens it. A line whose remark begins with <c>??</c> does not report until the mark is
/// deleted.</summary>
public static class UnitLines
{
    public const string File = "don-vi.csv";

    private const string ConsolidatorKind = "chu_tri";

    private const string Titles = "ma,ten,loai,ten_khac,bien_gioi,dac_biet_kho_khan,dan_toc_thieu_so,thay_cho,thu_dien_tu,ghi_chu";

    public static byte[] Bytes(IEnumerable<UnitLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);

        var text = new StringBuilder(Titles).Append("\r\n");
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var code = line.Code;
            for (var i = 2; !codes.Add(code); i++)
                code = $"{line.Code}_{i}";
            text.AppendJoin(',', ((string[])[code, line.Name, line.Kind, "", "", "", "", "", line.Mail, line.Remark])
                .Select(Quoted)).Append("\r\n");
        }
        return PlanDraftFiles.Utf8(text.ToString(), withMark: true);
    }

    /// <summary>Nothing but the titles.</summary>
    public static bool IsEmpty(ReadOnlySpan<byte> list) => list.SequenceEqual(Bytes([]));

    /// <summary>The list that lies in the folder; with its lines where every one of them is still a proposal that nobody has
    /// decided.</summary>
    public static (byte[]? Bytes, IReadOnlyList<UnitLine> Open) Existing(string folder)
    {
        var (path, found) = (Path.Combine(folder, File), new DiagnosticBag());
        if (!System.IO.File.Exists(path) || UserFile.Read(path, new FileLocation(File), found) is not { } bytes)
            return (null, []);
        if (WorkbookReader.Read(File, bytes, IntakeOptions.Default, found) is not { Sheets: [{ Rows.Count: > 0 } sheet, ..] }
            || string.Join(',', sheet.Rows[0].Cells.Select(cell => cell.Text)) != Titles)
            return (bytes, []);
        var lines = sheet.Rows.Skip(1).Select(row => new UnitLine(row[1].Text, row[2].Text, row[3].Text)
        {
            Mail = row[9].Text,
            Remark =
            row[10].Text
        }).ToList();
        return (bytes, lines.All(line => line.Remark.StartsWith(UnitListReader.Undecided, StringComparison.Ordinal)) ? lines : []);
    }

    /// <summary>Agencies that a plan's recipients name: proposed, and not yet decided.</summary>
    public static IEnumerable<UnitLine> Proposed(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);

        return draft.Units.Select(unit => new UnitLine(unit.Code, unit.Name, unit.Kind)
        {
            Remark = unit.Kind == ConsolidatorKind
            ? BeginningWords.Consolidates : BeginningWords.Proposed
        });
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n;") < 0 ? cell
        : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
