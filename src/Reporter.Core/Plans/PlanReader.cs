using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>
/// Reads <c>ke-hoach.yaml</c> (docs/plan-file.md). Every mistake in the file is a finding with its line and column, all in one run.
/// </summary>
public static class PlanReader
{
    /// <summary>The plan, without its units; null with the reasons in <paramref name="bag"/> when no plan can be made of the text.</summary>
    public static ReportPlan? Read(string path, string text, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bag);

        if (YamlFile.Read(path, text, bag) is not { } root)
            return null;

        var found = new DiagnosticBag();
        var setAside = new DiagnosticBag();
        var plan = PlanChecks.Check(ReadRoot(path, new PlanMap(path, root, found), found), found, setAside);
        foreach (var finding in found.Concat(setAside).OrderBy(finding => finding.Location is TextLocation at ? (at.Line, at.Column) : default))
            bag.Add(finding);
        return found.HasErrors ? null : plan;
    }

    private static ReportPlan ReadRoot(string path, PlanMap root, DiagnosticBag bag)
    {
        var kinds = root.Pairs("loai_don_vi");
        if (kinds.Count == 0)
            bag.Add(PlanFindings.PlanKeyMissing(root.At, "loai_don_vi"));
        var kindCodes = kinds.Select(kind => kind.Key).ToList();
        var plan = new ReportPlan
        {
            Path = path,
            Document = ReadDocument(root.RequiredMap("ke_hoach")),
            Year = ReadYear(root, bag),
            Period = ReadPeriod(root.RequiredMap("ky"), bag),
            Due = root.Date("han_nop"),
            LockedAfter = root.Date("han_khoa"),
            UnitListPath = root.RequiredText("don_vi"),
            UnitKinds = [.. kinds.Select(kind => new UnitKind(kind.Key, kind.Value) { At = kind.At })],
            Report = ReadReport(root.RequiredMap("bao_cao")),
            Sections = SectionReader.Read(root, kindCodes, bag),
            Rules = ReadRules(root),
            Severities = ReadSeverities(root, bag),
            BlankWords = root.Lines("o_trong"),
            ZeroWords = root.Lines("bang_khong"),
        };
        // The format checker reads its own overrides from here.
        root.Find("the_thuc");
        root.Close();
        return plan;
    }

    private static int ReadYear(PlanMap root, DiagnosticBag bag)
    {
        if (root.Find("nam") is null)
            bag.Add(PlanFindings.PlanKeyMissing(root.At, "nam"));
        return root.WholeNumber("nam") ?? 0;
    }

    private static PlanDocument ReadDocument(PlanMap map)
    {
        if (map.IsAbsent)
            return new("", "", "", "", []);
        var document = new PlanDocument(map.RequiredText("ky_hieu"), map.Text("ngay") ?? "", map.RequiredText("co_quan"), map.RequiredText("trich_yeu"), map.Lines("can_cu"));
        if (map.Text("loai") is { } kind)
            document = document with { Kind = kind };
        map.Close();
        return document;
    }

    private static Period ReadPeriod(PlanMap map, DiagnosticBag bag)
    {
        if (map.IsAbsent)
            return default;
        foreach (var key in (string[])["tu", "den"])
        {
            if (map.Find(key) is null)
                bag.Add(PlanFindings.PlanKeyMissing(map.At, key));
        }
        var period = new Period(map.Date("tu") ?? default, map.Date("den") ?? default);
        if (period.To != default && period.From > period.To)
            bag.Add(PlanFindings.PlanPeriodReversed(map.At));
        map.Close();
        return period;
    }

    private static ReportHeader ReadReport(PlanMap map)
    {
        if (map.IsAbsent)
            return new() { Issuer = [], Symbol = "", Place = "", Subject = "" };
        var signer = map.Map("nguoi_ky");
        var header = new ReportHeader
        {
            Superior = map.Lines("chu_quan"),
            Issuer = map.RequiredLines("co_quan"),
            IssuerName = map.Text("ten_co_quan") ?? "",
            Symbol = map.RequiredText("ky_hieu"),
            Place = map.RequiredText("dia_danh"),
            Subject = map.RequiredText("trich_yeu"),
            AddressedTo = map.Lines("kinh_gui"),
            SignerTitle = signer?.Lines("quyen_han") ?? [],
            SignerName = signer?.Text("ho_ten") ?? "",
            Recipients = map.Lines("noi_nhan"),
        };
        signer?.Close();
        map.Close();
        return header;
    }

    private static List<PlanRule> ReadRules(PlanMap root)
    {
        var rules = new List<PlanRule>();
        foreach (var map in root.Maps("quy_tac"))
        {
            var at = map.PlaceOf("dieu_kien");
            var severity = map.Word("muc_do", PlanWords.Severities) ?? Severity.Error;
            rules.Add(new PlanRule(map.RequiredText("ma"), severity, map.Text("khi"), map.RequiredText("dieu_kien"), map.RequiredText("thong_bao"), at));
            map.Close();
        }
        return rules;
    }

    private static Dictionary<string, Severity> ReadSeverities(PlanMap root, DiagnosticBag bag)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (code, word, at) in root.Pairs("muc_do"))
        {
            if (PlanWords.Severities.TryGetValue(word, out var severity))
                severities[code] = severity;
            else
                bag.Add(PlanFindings.PlanWordUnknown(at, code, word, [.. PlanWords.Severities.Keys], null));
        }
        return severities;
    }
}
