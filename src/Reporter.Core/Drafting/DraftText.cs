using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;
using Reporter.Core.Numbers;

namespace Reporter.Core.Drafting;

/// <summary>A draft as the text of <c>ke-hoach.yaml</c>. An open place is an empty key with <c># ??</c> beside it.</summary>
public static partial class DraftText
{
    private const string PlaceOfCount = "@@";

    /// <param name="source">The name of the plan's file.</param>
    public static string Of(PlanDraft draft, string source)
    {
        ArgumentNullException.ThrowIfNull(draft);

        var yaml = new YamlText();
        yaml.Comment($"Bản dự thảo do reporter init lập từ tệp: {source}");
        yaml.Comment($"Dấu vết của kế hoạch: {draft.Plan.Fingerprint}");
        yaml.Comment($"Còn {PlaceOfCount} chỗ phải quyết định, đánh dấu # ??: điền giá trị rồi xóa dấu. "
            + "Cách viết từng khóa: docs/plan-file.md.");
        yaml.Blank();
        Document(yaml, draft.Plan);
        Times(yaml, draft);
        Kinds(yaml, draft);
        Report(yaml, draft);
        Sections(yaml, draft);
        Duties(yaml, draft);
        var text = yaml.ToString();
        return text.Replace(PlaceOfCount, (OpenPlaces(text) - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>How many places a person must still decide.</summary>
    public static int OpenPlaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Split('\n').Count(line => line.Contains("# " + YamlText.OpenMark, StringComparison.Ordinal)
            && !line.StartsWith("# Còn ", StringComparison.Ordinal)) + (text.Contains(PlaceOfCount, StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>The same text with the right number at its head.</summary>
    internal static string Counted(string text) => CountPattern().Replace(text,
        $"# Còn {OpenPlaces(text).ToString(CultureInfo.InvariantCulture)} chỗ", 1);

    [GeneratedRegex(@"^# Còn [0-9]+ chỗ", RegexOptions.Multiline)]
    private static partial Regex CountPattern();

    private static void Document(YamlText yaml, PlanText plan)
    {
        yaml.Line("ke_hoach:");
        yaml.Pair("loai", plan.Kind, 2);
        if (plan.Symbol.Length > 0)
            yaml.Pair("ky_hieu", plan.Symbol, 2, plan.Symbol.Any(char.IsDigit) ? null
                : "bản này chưa có số; có rồi thì ghi cả số, ví dụ 45/" + plan.Symbol);
        else
            yaml.Open("ky_hieu", "kế hoạch không ghi số, ký hiệu", 2);
        if (plan.DateText.Length > 0)
            yaml.Pair("ngay", plan.DateText, 2);
        else
            yaml.Open("ngay", "kế hoạch chưa ghi ngày ký; biết đến đâu ghi đến đó, ví dụ 4/2026", 2);
        if (plan.Issuer.Length > 0)
            yaml.Pair("co_quan", plan.Issuer, 2, plan.IssuerIsJoined
                ? "?? ghép từ lời mở đầu và địa danh; kiểm tra lại tên cơ quan ban hành" : null);
        else
            yaml.Open("co_quan", "cơ quan ban hành, viết như trong câu văn", 2);
        if (plan.Subject.Length > 0)
            yaml.Pair("trich_yeu", plan.Subject, 2);
        else
            yaml.Open("trich_yeu", "kế hoạch không có trích yếu đọc được", 2);
        if (plan.Bases.Count > 0)
            yaml.Line("  can_cu:");
        else
            yaml.Comment("can_cu: lời mở đầu không dẫn văn bản nào có số, ký hiệu", 2);
        foreach (var basis in plan.Bases)
            yaml.Line("    - " + YamlText.Value(basis));
        foreach (var basis in plan.FurtherBases.Except(plan.Bases))
            yaml.Comment("dẫn ở phần mục đích, nếu cần thì chuyển lên can_cu: " + basis, 4);
    }

    private static void Times(YamlText yaml, PlanDraft draft)
    {
        var year = draft.Plan.Year;
        yaml.Blank();
        if (year is { } known)
            yaml.Pair("nam", known.ToString(CultureInfo.InvariantCulture));
        else
            yaml.Open("nam", "trích yếu không nêu đúng một năm");
        var (from, to) = year is { } y ? ($"15/12/{y - 1}", $"14/12/{y}") : ("15/12 năm trước", "14/12");
        yaml.Line("ky:");
        yaml.Open("tu", $"ngày đầu kỳ; kế hoạch không nêu. Báo cáo năm theo Nghị định số 09/2019/NĐ-CP: {from}", 2);
        yaml.Open("den", $"ngày cuối kỳ; theo Nghị định số 09/2019/NĐ-CP: {to}", 2);
        yaml.Open("loai", "loại kỳ: " + Periods(draft)
            + "SB6T, SBN, TN, 6T, N, NCT, ND09_6T, ND09_9T, ND09_N; không dùng thì xóa dòng này", 2);
        foreach (var (clause, words) in draft.Due.Found.Take(12))
            yaml.Comment($"thời hạn kế hoạch ghi ở {clause}: {words}");
        if (draft.Due.Day is { } day)
            yaml.Pair("han_nop", VietDate.Format(day));
        else
            yaml.Open("han_nop", draft.Due.Found.Count == 0 ? "kế hoạch không nêu ngày nộp; để trống thì không ai bị coi là chậm"
                : "kế hoạch không nêu đúng một ngày nộp; để trống thì không ai bị coi là chậm");
        yaml.Pair("don_vi", "don-vi.csv");
    }

    private static string Periods(PlanDraft draft)
    {
        var words = draft.Duties.Where(duty => duty.Row is null).Select(duty => duty.When).Where(when => when.Length > 0).Distinct().Take(3)
            .ToList();
        return words.Count == 0 ? "" : $"kế hoạch ghi {string.Join(", ", words.Select(word => $"“{word}”"))}; chọn một trong ";
    }

    private static void Kinds(YamlText yaml, PlanDraft draft)
    {
        yaml.Line("loai_don_vi:");
        foreach (var kind in draft.Kinds)
            yaml.Pair(kind.Code, kind.Name, 2);
    }

    private static void Report(YamlText yaml, PlanDraft draft)
    {
        var (plan, who) = (draft.Plan, draft.Consolidator);
        yaml.Blank();
        yaml.Line("bao_cao:");
        if (who is null && draft.Consolidators.Count > 1)
        {
            yaml.Comment("kế hoạch giao nhiều cơ quan tổng hợp, báo cáo; chọn một:", 2);
            foreach (var each in draft.Consolidators)
                yaml.Comment($"{each.Number}: {each.Who}{(each.To.Length > 0 ? $", gửi {each.To}" : "")}", 4);
        }
        if (who is not null && NameKey.Of(plan.Issuer) != NameKey.Of(who.Who) && plan.Issuer.Length > 0)
            yaml.Open("chu_quan", $"cơ quan chủ quản của {who.Who}, in hoa, ví dụ {plan.Issuer.ToUpper(CultureInfo.InvariantCulture)}; "
                + $"không có thì xóa dòng này", 2);
        else
            yaml.Open("chu_quan", "cơ quan chủ quản, in hoa; không có thì xóa dòng này", 2);
        if (who is not null)
        {
            yaml.Pair("co_quan", who.Who.ToUpper(CultureInfo.InvariantCulture), 2);
            yaml.Pair("ten_co_quan", who.Who, 2, $"{who.Number}; thêm tên huyện, tỉnh nếu câu văn cần");
        }
        else
        {
            yaml.Open("co_quan", "tên cơ quan lập báo cáo, in hoa", 2);
            yaml.Open("ten_co_quan", "tên cơ quan lập báo cáo như viết trong câu văn", 2);
        }
        yaml.Open("ky_hieu", "ký hiệu báo cáo của cơ quan lập, ví dụ BC-STP, BC-UBND", 2);
        if (plan.Place.Length > 0)
            yaml.Pair("dia_danh", plan.Place, 2);
        else
            yaml.Open("dia_danh", "địa danh ghi trước ngày, tháng, năm", 2);
        if (plan.Subject.Length > 0)
            yaml.Pair("trich_yeu", "Kết quả " + ResultOf(plan.Subject), 2);
        else
            yaml.Open("trich_yeu", "trích yếu của báo cáo", 2);
        if (who is { To.Length: > 0 })
            yaml.Line($"  kinh_gui: [{YamlText.Value(who.To)}]   # {who.Number}");
        else
            yaml.Open("kinh_gui", "nơi kính gửi; kế hoạch không nêu rõ", 2);
        yaml.Line("  nguoi_ky:");
        yaml.Open("quyen_han", "các dòng quyền hạn, chức vụ của người ký, in hoa, ví dụ [GIÁM ĐỐC]", 4);
        yaml.Line("    ho_ten: \"\"");
        yaml.Line("  noi_nhan: [Như trên, \"Lưu: VT\"]   # ?? nơi nhận của báo cáo (khác nơi nhận của kế hoạch)");
    }

    private static string ResultOf(string subject)
    {
        foreach (var lead in (string[])["Triển khai thực hiện", "Triển khai", "Tổ chức thực hiện", "Tổ chức triển khai thực hiện"])
        {
            if (subject.StartsWith(lead, StringComparison.Ordinal))
                return (lead.EndsWith("thực hiện", StringComparison.Ordinal) ? "thực hiện" : "triển khai") + subject[lead.Length..];
        }
        return subject.Length > 1 && char.IsUpper(subject[0]) && char.IsLower(subject[1])
            ? char.ToLower(subject[0], CultureInfo.InvariantCulture) + subject[1..] : subject;
    }

    private static void Sections(YamlText yaml, PlanDraft draft)
    {
        yaml.Blank();
        if (draft.Sections.Count == 0)
        {
            yaml.Open("phan", "không tìm thấy mục nào giao việc; viết các phần theo docs/plan-file.md");
            return;
        }
        yaml.Line("phan:");
        foreach (var section in draft.Sections)
            Section(yaml, section);
        if (draft.LooseTargets.Count > 0)
        {
            yaml.Blank();
            yaml.Comment("Các mục tiêu bằng số khác của kế hoạch; cần theo dõi số nào thì thêm thành chi_tieu của phần tương ứng:", 2);
            foreach (var target in draft.LooseTargets.Take(40))
                yaml.Comment($"{target.Clause}: {YamlText.Excerpt(target.Sentence, 25)}", 2);
        }
    }

    private static void Section(YamlText yaml, DraftedSection section)
    {
        yaml.Blank();
        yaml.Comment($"{string.Join(", ", section.Clauses)}: {YamlText.Excerpt(section.Excerpt)}", 2);
        yaml.Line("  - ma: " + YamlText.Value(section.Code));
        yaml.Pair("ten", section.Name, 4);
        yaml.Pair("dieu_khoan", string.Join(", ", section.Clauses), 4);
        if (section.Role is { } role)
            yaml.Pair("vai_tro", role, 4);
        if (section.Required.Count > 0)
            yaml.Line($"    bat_buoc: [{string.Join(", ", section.Required)}]");
        else
            yaml.Line("    bat_buoc: không   # kế hoạch không nói rõ ai phải báo cáo mục này; đơn vị được để trống");
        foreach (var line in Figures(section))
            yaml.Comment(line, 4);
        yaml.Line("    thuyet_minh:");
        foreach (var (code, name, own) in section.Texts)
            yaml.Line($"      - {{ ma: {code}, ten: {YamlText.Value(name)}{(own is null ? "" : $", vai_tro: {own}")} }}");
    }

    // What the plan wants to reach is written ready to be used, and used by nobody until a person takes the mark away.
    private static IEnumerable<string> Figures(DraftedSection section)
    {
        if (section.Targets.Count + section.AskedFigures.Count == 0)
        {
            if (!section.IsTask)
                yield break;
            yield return "chi_tieu: kế hoạch không nêu số nào ở mục này; lấy từ biểu bằng reporter init --form";
            yield break;
        }
        yield return "chi_tieu:   # bỏ dấu # ở đầu các dòng cần hỏi";
        var number = 1;
        string Code() => $"{PlanDrafter.Slug("ct " + section.Code)}_{number++}";
        foreach (var asked in section.AskedFigures)
            yield return $"  - {{ ma: {Code()}, ten: {YamlText.Value(asked)}, tu: 0 }}";
        foreach (var target in section.Targets)
        {
            yield return $"  {target.Clause}: “{YamlText.Excerpt(target.Sentence, 25)}”";
            if (target.IsShare)
            {
                yield return $"  - {{ ma: {Code()}, ten: \"Số … đạt (mục tiêu {target.Number} %)\", tu: 0 }}";
                yield return $"  - {{ ma: {Code()}, ten: \"Tổng số … (để tính tỷ lệ; tỷ lệ không cộng được)\", tu: 0 }}";
            }
            else
                yield return $"  - {{ ma: {Code()}, ten: \"Số {target.Measure} …\", "
                    + $"don_vi_tinh: {YamlText.Value(target.Measure)}, tu: 0 }}";
        }
    }

    private static void Duties(YamlText yaml, PlanDraft draft)
    {
        if (draft.Duties.Count == 0)
            return;
        yaml.Blank();
        yaml.Comment("Nghĩa vụ báo cáo mà kế hoạch giao; reporter plan check đối chiếu với các phần ở trên.");
        yaml.Line("nghia_vu:");
        foreach (var duty in draft.Duties)
        {
            string[] pairs =
            [
                "dieu_khoan: " + YamlText.Value(duty.Number),
                .. Pair("ai", duty.Who),
                .. Pair("gui", duty.To),
                .. Pair("khi", duty.When),
                "trich: " + YamlText.Value(YamlText.Excerpt(duty.Sentence)),
                "dau_vet: " + YamlText.Value(duty.Fingerprint),
            ];
            yaml.Line($"  - {{ {string.Join(", ", pairs)} }}{(duty.Who.Length == 0 ? "   # ?? kế hoạch không nêu ai phải báo cáo" : "")}");
        }
    }

    private static string[] Pair(string key, string value) => value.Length == 0 ? [] : [$"{key}: {YamlText.Value(value)}"];
}
