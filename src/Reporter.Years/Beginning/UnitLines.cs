using System.Text;
using Reporter.Core.Drafting;

namespace Reporter.Years.Beginning;

/// <summary>One line of <c>don-vi.csv</c>.</summary>
public sealed record UnitLine(string Code, string Name, string Kind)
{
    public string Mail { get; init; } = "";

    public string Remark { get; init; } = "";
}

/// <summary>The list of units as Excel opens it. A line whose remark begins with <c>??</c> does not report until the mark is deleted.</summary>
public static class UnitLines
{
    public const string File = "don-vi.csv";

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
            text.AppendJoin(',', ((string[])[code, line.Name, line.Kind, "", "", "", "", "", line.Mail, line.Remark]).Select(Quoted)).Append("\r\n");
        }
        return PlanDraftFiles.Utf8(text.ToString(), withMark: true);
    }

    /// <summary>Agencies that a plan's recipients name: proposed, and not yet decided.</summary>
    public static IEnumerable<UnitLine> Proposed(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);

        return draft.Units.Select(unit => new UnitLine(unit.Code, unit.Name, unit.Kind) { Remark = BeginningWords.Proposed });
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n;") < 0 ? cell
        : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
