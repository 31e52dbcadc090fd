using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>
/// Reads <c>ke-hoach.yaml</c> (docs/plan-file.md). Every mistake in the file is a finding with its line and column, all in one run.
/// </summary>
public static class PlanReader
{
    /// <summary>The plan, without its units; null with the reasons in <paramref name="bag"/> when no plan can be made of the
    /// text.</summary>
    public static ReportPlan? Read(string path, string text, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bag);

        if (YamlFile.Read(path, text, bag) is not { } root)
            return null;

        var found = new DiagnosticBag();
        var setAside = new DiagnosticBag();
        var plan = PlanChecks.Check(ReadRoot(path, new PlanMap(path, root, found), found), found, setAside);
        foreach (var finding in Repeats.Gather(found.Concat(setAside)
            .OrderBy(finding => finding.Location is TextLocation at ? (at.Line, at.Column) : default)))
            bag.Add(finding);
        return found.HasErrors ? null : plan;
    }

    /// <summary>
    /// Only what a plan says of the format of documents, for whoever checks a document and nothing else: mistakes elsewhere in the plan are
    /// not its business. Null with the reason when the text is no plan file at all.
    /// </summary>
    public static FormatRules? ReadFormat(string path, string text, DiagnosticBag bag)
    {
        if (YamlFile.Read(path, text, bag) is not { } node)
            return null;
        var root = new PlanMap(path, node, bag);
        return ReadFormat(path, root, SeverityReader.Read(root, bag), bag);
    }

    private static ReportPlan ReadRoot(string path, PlanMap root, DiagnosticBag bag)
    {
        var kinds = ReadKinds(root, bag);
        var kindCodes = kinds.Select(kind => kind.Code).ToList();
        var severities = SeverityReader.Read(root, bag);
        var format = ReadFormat(path, root, severities, bag);
        var plan = new ReportPlan
        {
            Path = path,
            Document = ReadDocument(root.RequiredMap("ke_hoach")),
            Year = ReadYear(root, bag),
            Period = ReadPeriod(root.RequiredMap("ky"), bag),
            Due = root.Date("han_nop"),
            LockedAfter = root.Date("han_khoa"),
            UnitListPath = root.RequiredText("don_vi"),
            CutOff = root.Date("chot_so_lieu"),
            UnitKinds = kinds,
            Report = ReadReport(root.RequiredMap("bao_cao")),
            Sections = SectionReader.Read(root, kindCodes, bag),
            Rules = ReadRules(root),
            Comparisons = Comparison.Read(root),
            Duties = Duty.Read(root),
            // The nearer word wins: what the_thuc says of a finding of format.
            Severities = severities.Where(pair => !format.Severities.ContainsKey(pair.Key) || format.Severities[pair.Key] == pair.Value)
                .ToDictionary(StringComparer.Ordinal),
            Format = format,
            BlankWords = root.Lines("o_trong"),
            ZeroWords = root.Lines("bang_khong"),
        };
        TellOpenPlaces(root, bag);
        root.Close();
        // Beside a mistake the deadline may stand under a key that is mistyped.
        if (plan.Due is null && !bag.HasErrors)
            bag.Add(PlanFindings.PlanWithoutDeadline(root.PlaceOf("han_nop")));
        return plan;
    }

    /// <summary>What a draft leaves empty stops nothing, and is nothing that one could report with either.</summary>
    private static void TellOpenPlaces(PlanMap root, DiagnosticBag bag)
    {
        List<(string Name, TextLocation At)> open = [];
        foreach (var (map, keys) in OpenKeys)
        {
            if ((map.Length == 0 ? root : root.IsMap(map) ? root.Map(map) : null) is not { } own)
                continue;
            open.AddRange(keys.Where(key => own.IsEmpty(key)).Select(key => (map.Length == 0 ? key : $"{map}.{key}", own.PlaceOf(key))));
        }
        if (open.Count > 0)
            bag.Add(PlanFindings.PlanPlacesOpen(open[0].At, [.. open.Select(each => each.Name)]));
    }

    private static readonly (string Map, string[] Keys)[] OpenKeys =
    [
        ("", ["nam"]),
        ("ke_hoach", ["ky_hieu", "co_quan", "trich_yeu"]),
        ("ky", ["tu", "den"]),
        ("bao_cao", ["co_quan", "ky_hieu", "dia_danh", "trich_yeu"]),
    ];

    private static FormatRules ReadFormat(string path, PlanMap root, Dictionary<string, Severity> severities, DiagnosticBag bag)
    {
        var (rules, problems) = root.Find(FormatRulesReader.PlanKey) is { } own ? FormatRulesReader.Read(path, own)
            : (FormatRules.None, []);
        foreach (var problem in problems)
        {
            bag.Add(problem.Found is { } found
                ? PlanFindings.PlanFormatValueWrong(problem.At, problem.Key, found)
                : PlanFindings.PlanFormatKeyUnknown(problem.At, problem.Key, problem.Nearest, problem.Known));
        }
        var all = severities.Where(pair => FormatRulesReader.IsOfFormat(pair.Key))
            .ToDictionary(pair => pair.Key, pair => (Severity?)pair.Value, StringComparer.Ordinal);
        foreach (var (code, severity) in rules.Severities)
            all[code] = severity;
        return rules with { Severities = all };
    }

    /// <summary>A kind is its name alone, or its name with how sentences call it.</summary>
    private static List<UnitKind> ReadKinds(PlanMap root, DiagnosticBag bag)
    {
        if (root.Map("loai_don_vi") is not { } map || root.KeysOf("loai_don_vi") is not { Count: > 0 } codes)
        {
            bag.Add(PlanFindings.PlanKeyMissing(root.At, "loai_don_vi"));
            return [];
        }
        var kinds = new List<UnitKind>();
        foreach (var code in codes)
        {
            var own = map.IsMap(code) ? map.Map(code) : null;
            kinds.Add(new UnitKind(code, own?.RequiredText("ten") ?? map.Text(code) ?? "")
            {
                At = map.PlaceOfKey(code),
                Phrase = own?.Text("goi") ?? ""
            });
            own?.Close();
        }
        return kinds;
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
        var document = new PlanDocument(map.RequiredText("ky_hieu"), map.Text("ngay") ?? "", map.RequiredText("co_quan"),
            map.RequiredText("trich_yeu"), map.Lines("can_cu"));
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
        var period = new Period(map.Date("tu") ?? default,
            map.Date("den") ?? default)
        { Kind = map.WordItself("loai", PlanWords.PeriodKinds) };
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
            rules.Add(new PlanRule(map.RequiredText("ma"), severity, map.Text("khi"), map.RequiredText("dieu_kien"),
                map.RequiredText("thong_bao"), at));
            map.Close();
        }
        return rules;
    }
}
