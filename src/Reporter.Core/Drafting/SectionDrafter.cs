using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>The sections that units are asked to answer: of the plan's outline of the report where it has one, else of the headings under
/// which its tasks stand, its money, and what its duties ask beyond that.</summary>
internal static partial class SectionDrafter
{
    private const int MostSections = 24;
    private const int LongestName = 24;
    private const int LongestCode = 20;

    private static readonly string[] NoTasks = ["muc dich", "yeu cau", "muc tieu", "quan diem", "doi tuong", "pham vi",
        "to chuc thuc hien", "trach nhiem", "phan cong",
        "thoi gian", "tien do", "lo trinh", "tieu chuan", "tieu chi", "khen thuong", "che do bao cao", "thong tin bao cao", "hieu luc",
            "chi tieu", "can cu", "dac diem",
        "thuc trang", "tinh hinh", "danh gia thuc trang", "phuong phap", "doan kiem tra", "ky luat", "dieu khoan thi hanh",
            "to chuc va thuc hien", "co so", "thanh phan"];

    private static readonly string[] Money = ["kinh phi", "nguon luc", "du toan", "kinh phi thuc hien", "nguon von", "co che tai chinh"];

    private static readonly (string[] Words, string Role)[] Roles =
    [
        (["uu diem", "ket qua dat duoc", "danh gia chung"], "uu_diem"),
        (["ton tai", "han che", "kho khan vuong mac"], "ton_tai"),
        (["nguyen nhan"], "nguyen_nhan"),
        (["phuong huong", "nhiem vu nam", "nhiem vu trong tam", "nhiem vu giai phap"], "phuong_huong"),
        (["kien nghi", "de xuat"], "kien_nghi"),
        (["kinh phi"], "kinh_phi"),
        (["chi dao", "quan triet", "ban hanh van ban", "xay dung ke hoach"], "chi_dao"),
    ];

    public static IReadOnlyList<DraftedSection> Of(PlanText plan, IReadOnlyList<DraftedDuty> duties, DraftedDuty? consolidator,
        IReadOnlyList<DraftedKind> kinds)
    {
        IReadOnlyList<string> Bound(IEnumerable<DraftedDuty> some) =>
            [.. kinds.Select(kind => kind.Code).Where(some.SelectMany(duty => DraftedKinds.CodesOf(duty, kinds, consolidator))
                .ToHashSet(StringComparer.Ordinal).Contains)];

        if (Outline(plan) is { Count: > 0 } outline)
            return Distinct([.. outline.Select(clause => OfClause(plan, clause, [], OutlineRole(clause)) with { AskedFigures =
                Figures(clause) })]);

        var tops = Tops(plan);
        var sections = new List<DraftedSection>();
        var tasks = tops.Where(top => !Begins(top, NoTasks) && !Begins(top, Money)).ToList();
        foreach (var clause in Capped(tasks))
            sections.Add(OfClause(plan, clause, Bound(duties.Where(duty => clause.Below.Contains(duty.Clause))), "ket_qua"));
        foreach (var clause in tops.Where(top => Begins(top, Money)))
            sections.Add(OfClause(plan, clause, Bound(duties.Where(duty => clause.Below.Contains(duty.Clause))), "kinh_phi"));
        sections.AddRange(OfDuties(duties, consolidator, tasks, Bound));
        return Distinct(sections);
    }

    private static IEnumerable<DraftedSection> OfDuties(IReadOnlyList<DraftedDuty> duties, DraftedDuty? consolidator, List<Clause> tasks,
        Func<IEnumerable<DraftedDuty>, IReadOnlyList<string>> bound)
    {
        var main = duties.Where(duty => duty.Row is null).ToList();
        var inTasks = tasks.SelectMany(task => task.Below).ToHashSet();
        var gathering = consolidator is null ? [] : main.Where(duty => NameKey.Of(duty.Who) == NameKey.Of(consolidator.Who)).ToList();
        var reporting = main.Where(duty => !duty.IsDifficulty && !gathering.Contains(duty) && !inTasks.Contains(duty.Clause)).ToList();
        if (reporting.Count > 0)
        {
            var clauses = reporting.Select(duty => duty.Number).Distinct().ToList();
            yield return new DraftedSection("CD", "Công tác chỉ đạo, quán triệt, triển khai", clauses, bound(reporting))
            {
                Role = "chi_dao",
                Excerpt = reporting[0].Line.Text,
                Line = reporting[0].Line,
                Texts = [("kq_cd", "Kết quả", null)],
            };
        }
        foreach (var duty in gathering.Where(duty => !inTasks.Contains(duty.Clause)).Take(1))
        {
            yield return new DraftedSection(CodeOf(duty.Number), "Hướng dẫn, đôn đốc, kiểm tra, tổng hợp", [duty.Number], bound([duty]))
            {
                Role = "chi_dao",
                Excerpt = duty.Line.Text,
                Line = duty.Line,
                Texts = [("kq_" + PlanDrafter.Slug(duty.Number), "Kết quả", null)],
            };
        }
        if (reporting.Count > 0)
        {
            yield return new DraftedSection("DG", "Đánh giá chung và phương hướng", [.. reporting.Select(duty => duty.Number).Distinct()],
                bound(reporting))
            {
                Excerpt = reporting[0].Sentence,
                Texts = [("uu_diem", "Ưu điểm", "uu_diem"), ("ton_tai", "Tồn tại, hạn chế", "ton_tai"),
                    ("nguyen_nhan", "Nguyên nhân", "nguyen_nhan"),
                    ("phuong_huong", "Phương hướng, nhiệm vụ thời gian tới", "phuong_huong")],
            };
        }
        if (main.Where(duty => duty.IsDifficulty && !inTasks.Contains(duty.Clause)).ToList() is { Count: > 0 } troubles)
        {
            yield return new DraftedSection("KN", "Khó khăn, vướng mắc và đề xuất, kiến nghị",
                [.. troubles.Select(duty => duty.Number).Distinct()], bound(troubles))
            {
                Role = "kien_nghi",
                Excerpt = troubles[0].Line.Text,
                Line = troubles[0].Line,
                Texts = [("kho_khan", "Khó khăn, vướng mắc", null), ("de_xuat", "Đề xuất, kiến nghị", null)],
            };
        }
    }

    private static DraftedSection OfClause(PlanText plan, Clause clause, IReadOnlyList<string> required, string role) =>
        new(CodeOf(clause.Number), NameOf(plan, clause), [clause.Number], required)
        {
            Role = role,
            Excerpt = clause.IsHeading ? $"{clause.Opening.TrimEnd(':', '.')}: {clause.WholeText[clause.Opening.Length..].Trim()}"
                : clause.Opening,
            Texts = [("kq_" + PlanDrafter.Slug(clause.Number), "Kết quả", null)],
            Targets = [.. clause.Below.SelectMany(Targets.In)],
            Line = clause.First,
            IsTask = true,
        };

    // An annex that says how to report says it best.
    private static List<Clause> Outline(PlanText plan) =>
    [
        .. plan.Clauses.Where(root => root.Marker is null && root.Lines.Take(3)
            .Any(line => NameKey.Of(line.Text).StartsWith("de cuong", StringComparison.Ordinal)))
            .SelectMany(root => root.Children.Where(child => child.IsNumbered)),
    ];

    private static List<string> Figures(Clause clause) =>
        [.. clause.Below.SelectMany(each => each.Lines).Where(line => line.Table is null).Select(line => line.Text.Trim(' ', '.', ';', ':'))
            .Where(text => text.Length < 160 && FigurePattern().IsMatch(text))];

    private static string OutlineRole(Clause clause) =>
        Roles.FirstOrDefault(role => role.Words.Any(word => NameKey.Of(clause.Opening).Contains(word, StringComparison.Ordinal))).Role
            ?? "ket_qua";

    // Plans in parts (A, B; Phần I, II) have their sections one step below.
    private static List<Clause> Tops(PlanText plan)
    {
        var tops = plan.Clauses.Where(root => root.IsNumbered).ToList();
        return [.. tops.SelectMany(top => top.Marker?.Rank < MarkerRank.Roman && top.Children.Any(child => child.IsNumbered) ? top.Children
            .Where(child => child.IsNumbered) : [top])];
    }

    private static List<Clause> Capped(List<Clause> tasks)
    {
        var leaves = tasks.SelectMany(Leaves).ToList();
        if (leaves.Count <= MostSections)
            return leaves;
        var first = tasks.SelectMany(task => task.Children.Where(child => child.IsNumbered
            && child.Marker?.Rank < MarkerRank.Point).DefaultIfEmpty(task)).ToList();
        return first.Count <= MostSections ? first : tasks;
    }

    private static IEnumerable<Clause> Leaves(Clause clause)
    {
        var below = clause.Children.Where(child => child.Marker?.Rank is >= MarkerRank.Letter and < MarkerRank.Bracketed
            && !Begins(child, NoTasks)).ToList();
        if (below.Count == 0)
            return [clause];
        // Sentences under a heading are its text; headings under it are sections of their own.
        var isTop = clause.Parent?.Marker is null || clause.Marker?.Rank <= MarkerRank.Roman;
        return isTop || below.Count(child => child.IsHeading) * 2 > below.Count ? below.SelectMany(Leaves) : [clause];
    }

    private static bool Begins(Clause clause, string[] words) =>
        NameKey.Of(clause.Opening) is var key && words.Any(word => key.StartsWith(word, StringComparison.Ordinal)
            && !key.StartsWith("yeu cau nhiem vu", StringComparison.Ordinal));

    private static string NameOf(PlanText plan, Clause clause)
    {
        var text = clause.Opening;
        if (!clause.IsHeading)
            text = ShortPattern().Match(text) is { Success: true } start ? start.Value : text;
        var words = text.Trim(' ', '.', ':', ';', ',', '-').Split(' ');
        text = string.Join(' ', words.Take(clause.IsHeading ? words.Length : LongestName));
        return PlanLines.IsCapitals(text) ? PlanSubject.InSentence(text, plan.AllClauses.Where(other => other != clause)
            .Select(other => other.Opening)) : text;
    }

    private static string CodeOf(string number)
    {
        var code = number.Replace(' ', '_');
        return code.Length <= LongestCode ? code : code[..LongestCode];
    }

    // Codes of sections and texts must differ, whatever numbers a plan has.
    private static List<DraftedSection> Distinct(List<DraftedSection> sections)
    {
        var (codes, texts, list) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal),
            new List<DraftedSection>());
        string One(HashSet<string> taken, string code)
        {
            var one = code;
            for (var i = 2; !taken.Add(one); i++)
                one = $"{code}_{i}";
            return one;
        }
        foreach (var section in sections)
        {
            list.Add(section with
            {
                Code = One(codes, section.Code),
                Texts = [.. section.Texts.Select(text => (One(texts, text.Code), text.Name, text.Role))],
            });
        }
        return list;
    }

    [GeneratedRegex(@"^[^.:;]{3,140}?(?=[.:;]|, |$)")]
    private static partial Regex ShortPattern();

    [GeneratedRegex(@"^(?:[Tt]ổng số|[Ss]ố (?:lượng|cuộc|lượt|người|vụ|văn bản|hội nghị|lớp|tổ|xã|phường|đơn vị|hồ sơ|tin)|[Tt]ỷ lệ"
        + @"|[Tt]ỉ lệ|[Kk]inh phí)\b")]
    private static partial Regex FigurePattern();
}
