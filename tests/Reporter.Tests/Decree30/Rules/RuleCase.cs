using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

/// <summary>A code with the smallest document that breaks it, and one that keeps it by as little as the decree allows.</summary>
/// <param name="About">What the case is about, when a code has several.</param>
internal sealed record RuleCase(string Code, string About, SampleDocument Break, SampleDocument Keep)
{
    private readonly Lazy<IReadOnlyList<Diagnostic>> _findings = new(() => RuleCasesTests.Findings(Break, DecreeOptions.Default));

    public DecreeOptions Options { get; init; } = DecreeOptions.Default;

    /// <summary>What is reported about the document that breaks it, by the decree's own values.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings.Value;

    public string Name => About.Length > 0 ? $"{Code} {About}" : Code;

    public override string ToString() => Name;
}

/// <summary>The table of all cases and the documents that its rows change in one place.</summary>
internal static partial class RuleCases
{
    public const string Words =
        "Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn, bảo đảm nội dung "
            + "và tiến độ đề ra";

    private static readonly SampleDocument Report = new();

    private static readonly SampleDocument Decision = new()
    {
        Number = P("Số:      /QĐ-PTP", Centred, R(13)),
        Title = P("QUYẾT ĐỊNH", Centred, R(14, "b")),
        Subject = P("Về việc ban hành Kế hoạch công tác năm 2024", Centred, R(14, "b"), Line(1_900)),
        Addressee = P("TRƯỞNG PHÒNG TƯ PHÁP", Centred, R(14, "b")),
        Basis = P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
            + P("Theo đề nghị của Tổ trưởng Tổ hành chính.", Justified, R(14, "i")),
        Content = P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + Article(1, "Ban hành kèm theo Quyết định này Kế hoạch công tác năm 2024.")
            + Article(2, "Các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."),
        Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như Điều 2;", "", R(11)) + P("- Lưu: VT.", "", R(11)),
    };

    private static readonly SampleDocument Annexed = Report with
    {
        Content = Text(Words + " (theo Phụ lục I, Phụ lục II kèm theo)./."),
        Tail = Section("") + Annex("Phụ lục I") + SectionBreak + Annex("Phụ lục II"),
        Page = Report.Page + """<w:pgNumType w:start="1"/>""",
    };

    public static IReadOnlyList<RuleCase> All { get; } = [.. Page, .. Head, .. Body, .. Closing, .. Commonest];

    public static RuleCase Find(string name) => All.First(rule => rule.Name == name);

    public static string Text(string words, string properties = Justified, string looks = "") =>
        P(words, properties, looks.Length > 0 ? looks : R(14));

    /// <summary>Bold label, upright words, as decisions have it.</summary>
    public static string Article(int number, string words, string label = "b") =>
        P($"Điều {number}.", Justified, R(14, label), $"""<w:r><w:rPr>{R(14)}</w:rPr><w:t xml:space="preserve"> {words}</w:t></w:r>""");

    private static string Annex(string label, string title = "DANH MỤC HỘI NGHỊ", string reference = Given) =>
        P(label, Centred, R(14, "b")) + P(title, Centred, R(14, "b")) + P(reference, Centred, R(14, "i")) + Text(Words + ".");

    private static string SectionBreak => Section("""<w:pgNumType w:start="1"/>""");

    private static string Section(string more, string size = "") =>
        $"""<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdH"/>{(size.Length > 0 ? Report.Page.Replace("""<w:pgSz w:w="11906" w:h="16838"/>""", size, StringComparison.Ordinal) : Report.Page)}{more}</w:sectPr></w:pPr></w:p>""";

    private static SampleDocument OnPage(string old, string now) =>
        Report with { Page = Report.Page.Replace(old, now, StringComparison.Ordinal) };

    /// <summary>A text of several pages.</summary>
    private static string Long => string.Concat(Enumerable.Repeat(Text(Words + "."), 40)) + Text(Words + "./.");
}
