using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A heading with a Roman number, and what stands under it.</summary>
internal sealed record OutlinePart(string Title, string Role, IReadOnlyList<OutlineEntry> Entries);

/// <summary>A section, or texts that the plan gives another place in the report (<c>vai_tro</c>).</summary>
/// <param name="Title">Empty where the heading above says it.</param>
/// <param name="More">Sentences that no unit wrote.</param>
internal sealed record OutlineEntry(string Title, PlanSection? Section, IReadOnlyList<Field> Texts, IReadOnlyList<TextItem> More);

/// <summary>Which section stands where in the report; no heading has nothing under it.</summary>
internal sealed class Outline(ReportFigures figures, SectionText texts, Opinions opinions, CoverageWords coverage)
{
    public const string Direction = "chi_dao", Result = "ket_qua", Money = "kinh_phi", Strength = "uu_diem", Limit = "ton_tai",
        Cause = "nguyen_nhan", Outlook = "phuong_huong", Proposal = "kien_nghi";

    private static readonly string[] Judged = [Strength, Limit, Cause];

    private static readonly string[] Written = [.. Judged, Outlook, Proposal];

    private const string NotOf = "chưa đạt kế hoạch về";
    private const string Reached = "đạt";
    private const string None = "Không.";

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        [Direction] = "Công tác chỉ đạo, điều hành",
        [Result] = "Kết quả thực hiện",
        [Money] = "Kinh phí thực hiện",
        [Strength] = "Kết quả đạt được",
        [Limit] = "Tồn tại, hạn chế",
        [Cause] = "Nguyên nhân",
        [Outlook] = "Phương hướng, nhiệm vụ",
        [Proposal] = "Đề xuất, kiến nghị",
    };

    private const string Judgement = "Đánh giá chung";

    public IReadOnlyList<OutlinePart> Parts()
    {
        var plan = figures.Plan;
        if (!plan.Sections.Any(section => section.Role is not null || section.Narratives.Any(text => text.Role is not null)))
            return [.. plan.Sections.Select(section => new OutlinePart(section.Name, "",
                [.. new[] { Entry(section, "", section.Narratives) }.OfType<OutlineEntry>()])).Where(part => part.Entries.Count > 0)];
        List<OutlinePart> parts = [OfSections(Direction), OfSections(Result), OfSections(Money), Judging(), OfTexts(Outlook),
            OfTexts(Proposal)];
        return [.. parts.Where(part => part.Entries.Count > 0)];
    }

    private OutlinePart OfSections(string role)
    {
        var sections = figures.Plan.Sections.Where(section => RoleOf(section) == role).ToList();
        List<OutlineEntry> entries = [.. sections.Select(section => Entry(section, section.Name,
            [.. section.Narratives.Where(text => RoleOf(text, section) is not { } own || !Written.Contains(own))])).OfType<OutlineEntry>()];
        return entries is [{ Section: { } only } entry] ? new OutlinePart(only.Name, role, [entry with { Title = "" }])
            : new OutlinePart(Titles[role], role, entries);
    }

    private OutlinePart Judging() => new(Judgement, Limit,
        [.. Judged.Select(role => new OutlineEntry(Titles[role], null, Texts(role), [.. Figures(role), .. role == Limit ? Limits() : []]))
            .Where(HasWords)]);

    private OutlinePart OfTexts(string role)
    {
        var fields = Texts(role);
        var title = fields is [var only] ? only.Name : Titles[role];
        var entry = new OutlineEntry("", null, fields, Figures(role));
        // Nobody proposes anything: that is an answer, where the plan asks for it.
        var shown = HasWords(entry) ? entry : role == Proposal && fields.Count > 0 && figures.Reported > 0
            ? entry with { Texts = [], More = [new TextItem(None)] } : null;
        return new OutlinePart(title, role, shown is null ? [] : [shown]);
    }

    private OutlineEntry? Entry(PlanSection section, string title, IReadOnlyList<Field> narratives)
    {
        var entry = new OutlineEntry(title, section, [.. narratives.Where(text => opinions.Of(text, needsPerson: false).Count > 0)], []);
        return entry.Texts.Count > 0 || texts.Of(section).Count > 0 ? entry : null;
    }

    private List<TextItem> Limits()
    {
        List<string> sentences = [];
        var missed = figures.Plan.Fields.Where(field => field.IsNumeric || field.Type == FieldType.YesNo)
            .Select(field => TargetWords.Missed(figures[field])).OfType<(ToldFigure Told, decimal Share)>().Take(4).ToList();
        if (missed.Count > 0)
            sentences.Add(Wordings.Sentence($"{NotOf} {Wordings.List([.. missed.Select(each =>
                $"{NounPhrase.Of(each.Told.Field).Whole} ({Reached} {Wordings.Percent(each.Share)})")])}"));
        if (coverage.Limits() is { Length: > 0 } late)
            sentences.Add(late);
        return sentences.Count == 0 ? [] : [new TextItem(string.Join(' ', sentences))];
    }

    private bool HasWords(OutlineEntry entry) => entry.More.Count > 0 || entry.Texts.Any(text => opinions.Of(text,
        NeedsPerson(text)).Count > 0);

    /// <summary>Strengths and limits are judged, not counted.</summary>
    public bool NeedsPerson(Field text) => figures.Reported > 0 && figures.Plan.Sections
        .Any(section => section.Narratives.Contains(text) && RoleOf(text, section) is Strength or Limit);

    // A section of figures may be put among the judgements too.
    private List<TextItem> Figures(string role) =>
        [.. figures.Plan.Sections.Where(section => section.Role == role).SelectMany(texts.Of)];

    private List<Field> Texts(string role) =>
        [.. figures.Plan.Sections.SelectMany(section => section.Narratives.Where(text => RoleOf(text, section) == role))];

    private static string? RoleOf(Field text, PlanSection section) => text.Role ?? section.Role;

    // Where the plan gives places at all, a section with figures and without a place is a result.
    private static string RoleOf(PlanSection section) => section.Role ?? Result;
}
