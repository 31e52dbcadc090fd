using System.Globalization;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Years.Reading;

/// <summary>nam-truoc/so-lieu.json: the figures of the year before, as this program wrote them then.</summary>
internal static class LastYearFile
{
    // so-lieu.json of this program; FiguresFile writes it.
    internal const int KnownVersion = 1;

    /// <summary>Null with a finding when it is no such file, or not of the year before: like is compared with like.</summary>
    public static LastYear? Read(string path, byte[] bytes, ReportPlan plan, DiagnosticBag bag)
    {
        var at = new FileLocation(path);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.TryGetProperty("phien_ban", out var version) && version.TryGetInt32(out var number) && number > KnownVersion)
                bag.Add(ProgramFindings.FromNewerProgram(at, number, KnownVersion));
            else if (Different(root, plan, at) is { } different)
                bag.Add(different);
            else
                return Figures(root);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            bag.Add(ProgramFindings.LastYearUnreadable(at));
        }
        return null;
    }

    private static Diagnostic? Different(JsonElement root, ReportPlan plan, FileLocation at)
    {
        // Whoever types such a file by hand may leave out what it is of; what it says must fit.
        if (root.TryGetProperty("nam", out var year) && plan.Year != 0 && year.GetInt32() != plan.Year - 1)
            return ProgramFindings.LastYearDiffers(at, "nam", year.GetRawText(), (plan.Year - 1).ToString(CultureInfo.InvariantCulture));
        if (root.TryGetProperty("ky", out var period) && DayOf(period, "tu") is { } from && DayOf(period, "den") is { } to
            && plan.Period.IsKnown && !IsOneYearBefore(from, to, plan.Period))
            return ProgramFindings.LastYearDiffers(at, "ky", $"{Day(from)} – {Day(to)}",
                $"{Day(plan.Period.From.AddYears(-1))} – {Day(plan.Period.To.AddYears(-1))}");
        var codes = plan.Fields.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
        var known = root.GetProperty("chi_tieu").EnumerateArray().Count(field => codes.Contains(field.GetProperty("ma").GetString() ?? ""));
        var subject = root.TryGetProperty("ke_hoach", out var named) ? named.GetString() ?? "" : "";
        if (known == 0 || (known * 2 < codes.Count && subject.Length > 0 && WithoutYears(subject) != WithoutYears(plan.Document.Subject)))
            return ProgramFindings.LastYearDiffers(at, "ke_hoach", subject, plan.Document.Subject);
        return null;
    }

    private static string WithoutYears(string subject) => string.Concat(NameKey.Of(subject).Where(letter => !char.IsAsciiDigit(letter)));

    // The length of a period may differ by a day or two: of a leap year, or of another day at the year's end.
    private static bool IsOneYearBefore(DateOnly from, DateOnly to, Period period) =>
        Math.Abs(from.DayNumber - period.From.AddYears(-1).DayNumber) <= MostDays
            && Math.Abs(to.DayNumber - period.To.AddYears(-1).DayNumber) <= MostDays;

    private const int MostDays = 31;

    private static DateOnly? DayOf(JsonElement period, string name) =>
        period.TryGetProperty(name, out var day)
            && DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static LastYear Figures(JsonElement root)
    {
        var totals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var units = new Dictionary<string, Dictionary<string, decimal>>(StringComparer.Ordinal);
        foreach (var field in root.GetProperty("chi_tieu").EnumerateArray())
        {
            var code = field.GetProperty("ma").GetString() ?? "";
            if (field.GetProperty("tong") is { ValueKind: JsonValueKind.Number } total)
                totals[code] = Figure(total);
            foreach (var source in field.GetProperty("nguon").EnumerateArray())
            {
                if (source.GetProperty("gia_tri") is not { ValueKind: JsonValueKind.Number } value)
                    continue;
                var unit = source.GetProperty("don_vi").GetString() ?? "";
                if (!units.TryGetValue(unit, out var figures))
                    units[unit] = figures = new(StringComparer.Ordinal);
                figures[code] = Figure(value);
            }
        }
        return new LastYear(totals,
            units.ToDictionary(unit => unit.Key, unit => (IReadOnlyDictionary<string, decimal>)unit.Value, StringComparer.Ordinal))
        { Answers = Answers(root) };
    }

    private static Dictionary<(string Unit, string Key), string> Answers(JsonElement root)
    {
        var answers = new Dictionary<(string, string), string>();
        if (!root.TryGetProperty("giai_trinh", out var all))
            return answers;
        foreach (var answer in all.EnumerateArray())
            answers[((answer.GetProperty("don_vi").GetString() ?? "").TrimStart('0'), answer.GetProperty("ma").GetString() ?? "")] =
                answer.GetProperty("noi_dung").GetString() ?? "";
        return answers;
    }

    private static decimal Figure(JsonElement value) => value.GetDecimal() is var figure && Math.Abs(figure) <= FigureBounds.LargestTotal
        ? figure : throw new FormatException(value.GetRawText());
}
