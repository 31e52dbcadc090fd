using System.Globalization;
using System.Text.RegularExpressions;

namespace Reporter.Tests.Samples;

/// <summary>
/// The Lạng Sơn sample counted from what its makers typed: a part only over the units of its whole, a count and its attendance only over
/// the units that gave both.
/// </summary>
internal sealed partial class TypedCount
{
    private readonly Dictionary<string, Dictionary<string, decimal>> _values;
    private readonly Dictionary<string, (string Whole, string Count, decimal Factor)> _plan = new(StringComparer.Ordinal);

    public TypedCount(IReadOnlySet<(string Unit, string Code)> leftOut)
    {
        foreach (var line in File.ReadAllLines(Path.Combine(LangSonTruth.Folder, "ke-hoach.yaml")))
        {
            if (Code().Match(line) is not { Success: true } code)
                continue;
            _plan[code.Groups[1].Value] = (Key("trong_do|chia_ra", line), Key("di_kem", line),
                Key("he_so", line) is { Length: > 0 } factor ? 1_000_000m : 1m);
            if (!line.Contains("cong_thuc", StringComparison.Ordinal) && !line.Contains("kieu: c", StringComparison.Ordinal)
                && !line.Contains("lon_nhat", StringComparison.Ordinal) && _plan[code.Groups[1].Value].Whole.Length == 0)
                Names[Name().Match(line).Groups[1].Value.Trim('"')] = code.Groups[1].Value;
        }
        // “sai” is a unit that sent what is wrong as a whole; each of its cells is counted as it stands.
        _values = LangSonTruth.All.Where(truth => truth.State is "dung" or "hoi" or "sai" && !leftOut.Contains((truth.Unit, truth.Code)))
            .Where(truth => decimal.TryParse(truth.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            .GroupBy(truth => truth.Code, StringComparer.Ordinal)
            .ToDictionary(code => code.Key, code => code.GroupBy(truth => truth.Unit, StringComparer.Ordinal).ToDictionary(unit => unit.Key,
                unit => decimal.Parse(unit.Last().Value, NumberStyles.Float, CultureInfo.InvariantCulture), StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    /// <summary>Codes of whole figures by their names.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    public decimal Told(string code) => Sum(code, UnitsOf(code));

    /// <summary>All that sentences can be made of: totals, parts, bases, counts of units, shares.</summary>
    public IEnumerable<decimal> Numbers()
    {
        foreach (var units in Enumerable.Range(1, 100))
            yield return units;
        foreach (var (code, (whole, _, _)) in _plan.Where(each => _values.ContainsKey(each.Key)))
        {
            yield return Told(code);
            if (whole.Length == 0)
                continue;
            var siblings = _plan.Where(each => each.Value.Whole == whole && _values.ContainsKey(each.Key)).ToList();
            decimal[] bases = [Told(whole), Sum(whole, UnitsOf(code)), siblings.Sum(each => Told(each.Key))];
            foreach (var of in bases.Where(each => each > 0))
            {
                yield return of;
                yield return Math.Round(100 * Told(code) / of, 1, MidpointRounding.AwayFromZero);
            }
            // Three ways to sort cases, of which one is “khác”.
            foreach (var few in siblings.Where((_, at) => at + 2 < siblings.Count).Select((_, at) => siblings.Skip(at).Take(3).Sum(each =>
                Told(each.Key))))
                yield return Math.Round(100 * Told(code) / Math.Max(1, few), 1, MidpointRounding.AwayFromZero);
        }
        yield return Math.Round(100 * Told("pb_cuoc") / 1500, 1, MidpointRounding.AwayFromZero);
        yield return Math.Round(100 * Told("pb_luot") / 90000, 1, MidpointRounding.AwayFromZero);
        var cases = UnitsOf("vv_tong").Intersect(UnitsOf("thanh_tong")).ToHashSet(StringComparer.Ordinal);
        yield return Math.Round(100 * Sum("thanh_tong", cases) / Sum("vv_tong", cases), 1, MidpointRounding.AwayFromZero);
        var marks = _values["tcpl_diem"].Values;
        yield return marks.Max();
        yield return marks.Min();
        yield return Math.Round(marks.Average(), 1, MidpointRounding.AwayFromZero);
        var standard = LangSonTruth.All.Where(truth => truth is { Code: "tcpl_dat", State: "dung" or "hoi" or "sai", Value: "có" })
            .Select(truth => truth.Unit).Distinct().Count();
        yield return Math.Round(100m * standard / 64, 1, MidpointRounding.AwayFromZero);
        yield return Math.Round(100m * standard / 60, 1, MidpointRounding.AwayFromZero);
        foreach (var kind in new Func<string, bool>[] { unit => char.IsAsciiDigit(unit[0]), unit => unit == "stp",
            unit => unit.StartsWith("so_", StringComparison.Ordinal) || unit is "vp_ubnd" or "thanh_tra" or "cong_an",
            unit => unit is "mttq" or "hoi_lhpn" or "tinh_doan" or "hoi_nong_dan" or "hoi_ccb" or "lien_doan_ld" })
        {
            foreach (var code in new[] { "pb_cuoc", "pb_luot" })
                yield return Sum(code, [.. UnitsOf(code).Where(kind)]);
        }
    }

    private decimal Sum(string code, HashSet<string> units) => _values.TryGetValue(code, out var values)
        ? values.Where(each => units.Contains(each.Key)).Sum(each => each.Value) / _plan[code].Factor : 0;

    private HashSet<string> UnitsOf(string code)
    {
        var own = Own(code);
        var count = _plan[code].Count.Length > 0 ? _plan[code].Count : code;
        var other = _plan.FirstOrDefault(each => each.Value.Count == count).Key;
        return other is null ? own : [.. Own(count).Intersect(Own(other))];
    }

    private HashSet<string> Own(string code)
    {
        var own = _values.TryGetValue(code, out var values) ? values.Keys.ToHashSet(StringComparer.Ordinal) : [];
        if (_plan[code].Whole is { Length: > 0 } whole)
            own.IntersectWith(UnitsOf(whole));
        return own;
    }

    private static string Key(string key, string line) => Regex.Match(line, $@"(?:{key}): (\w+)").Groups[1].Value;

    [GeneratedRegex(@"^\s*- \{ ma: (\w+), ten: .*(?:danh_cho|bat_buoc|don_vi_tinh|kieu)")]
    private static partial Regex Code();

    [GeneratedRegex("""ten: ("[^"]*"|[^,}]*)""")]
    private static partial Regex Name();
}
