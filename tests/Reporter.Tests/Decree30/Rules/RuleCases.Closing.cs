using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

internal static partial class RuleCases
{
    private const string Given = "(Kèm theo Báo cáo số      /BC-PTP ngày      tháng 12 năm 2024 của Phòng Tư pháp)";

    private static IReadOnlyList<RuleCase> Closing =>
    [
        .. Looks("RP7401", "TRƯỞNG PHÒNG", 14, "b", 15,
            (d, p) => d with { Signature = p + P("", "", "") + P("Nguyễn Văn An", Centred, R(14, "b")) }, otherCase: ""),
        .. Looks("RP7402", "Nguyễn Văn An", 14, "b", 12,
            (d, p) => d with { Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", "", "") + P("", "", "") + p }),
        new("RP7403", "", Signed("TRƯỞNG PHÒNG", "ThS. Nguyễn Văn An"), Signed("TRƯỞNG PHÒNG", "Nguyễn Văn An")),
        new("RP7404", "cấp phó không có KT.", Signed("PHÓ TRƯỞNG PHÒNG"), Signed("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Nguyễn Văn An")),
        new("RP7404", "KT. không có cấp phó", Signed("KT. TRƯỞNG PHÒNG"), Signed("Q. TRƯỞNG PHÒNG")),
        new("RP7404", "thiếu dấu chấm", Signed("TL TRƯỞNG PHÒNG", "CHÁNH VĂN PHÒNG", "Nguyễn Văn An"),
            Signed("TL. TRƯỞNG PHÒNG", "CHÁNH VĂN PHÒNG", "Nguyễn Văn An")),
        .. Looks("RP7405", "Nơi nhận:", 12, "bi", 14,
            (d, p) => d with { Recipients = p + P("- Như trên;", "", R(11)) + P("- Lưu: VT.", "", R(11)) }, alignment: ""),
        .. Looks("RP7406", "- Như trên; - Ủy ban nhân dân huyện An Bình;", 11, "", 12,
            (d, p) => d with { Recipients = P("Nơi nhận:", "", R(12, "bi")) + p + P("- Lưu: VT.", "", R(11)) }, otherCase: "",
            alignment: ""),
        new("RP7407", "thiếu hai chấm", Sent("Nơi nhận", "- Như trên;", "- Lưu: VT."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7407", "không gạch đầu dòng", Sent("Nơi nhận:", "Như trên;", "Lưu: VT."),
            Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT, PTP (05).")),
        new("RP7407", "thiếu chấm phẩy", Sent("Nơi nhận:", "- Như trên", "- Lưu: VT."),
            Sent("Nơi nhận:", "- Như trên;", "- UBND huyện (B/c);", "- Lưu: VT, NC.Châu")),
        new("RP7407", "thiếu Lưu", Sent("Nơi nhận:", "- Như trên;", "- UBND huyện."),
            Sent("Nơi nhận:", "- Như trên;", "- UBND huyện;", "- Lưu: VT.")),
        new("RP7407", "Lưu không ở cuối", Sent("Nơi nhận:", "- Lưu: VT;", "- Như trên."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7407", "Lưu thiếu hai chấm", Sent("Nơi nhận:", "- Như trên;", "- Lưu VT."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7407", "thiếu chấm cuối", Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT"), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7408", "", Report with { Addressee = "" }, Report),
        new("RP7409", "", Sent("Nơi nhận:", "- UBND huyện;", "- Lưu: VT."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        .. AnnexLooks("RP7501", "Phụ lục", 14, "b",
            line => line + P("DANH MỤC HỘI NGHỊ", Centred, R(14, "b")) + P(Given, Centred, R(14, "i"))),
        .. AnnexLooks("RP7502", "DANH MỤC HỘI NGHỊ", 14, "b",
            line => P("Phụ lục", Centred, R(14, "b")) + line + P(Given, Centred, R(14, "i")), aligned: false),
        .. AnnexLooks("RP7503", "(Kèm theo Báo cáo số      /BC-PTP)", 14, "i",
            line => P("Phụ lục", Centred, R(14, "b")) + P("DANH MỤC HỘI NGHỊ", Centred, R(14, "b")) + line),
        new("RP7504", "một phụ lục", WithAnnex(Annex("Phụ lục I")), WithAnnex(Annex("Phụ lục"))),
        new("RP7504", "chữ số Ả Rập",
            Annexed with { Content = Annexed.Content.Replace("Phụ lục II", "Phụ lục 2", StringComparison.Ordinal)
            .Replace("Phụ lục I", "Phụ lục 1", StringComparison.Ordinal), Tail = Section("") + Annex("Phụ lục 1") + SectionBreak
            + Annex("Phụ lục 2") }, Annexed),
        new("RP7505", "", WithAnnex(Annex("Phụ lục")) with { Content = End }, WithAnnex(Annex("Phụ lục"))),
        new("RP7506", "", Annexed with { Content = Text(Words + " (theo Phụ lục I, Phụ lục II, Phụ lục IV kèm theo)./.") }, Annexed),
        new("RP7507", "", WithAnnex(P("Phụ lục", Centred, R(14, "b")) + P("DANH MỤC HỘI NGHỊ", Centred, R(14, "b")) + Text(Words + ".")),
            WithAnnex(Annex("Phụ lục"))),
        new("RP7508", "", WithAnnex(P("Phụ lục", Centred, R(14, "b")) + P(Given, Centred, R(14, "i")) + Text(Words + ".")),
            WithAnnex(Annex("Phụ lục"))),
        .. Looks("RP7601", "HỎA TỐC", 14, "b", 12, (d, p) => d with { Number = d.Number + p }, otherCase: "", alignment: ""),
        .. Looks("RP7602", "LƯU HÀNH NỘI BỘ", 14, "b", 12, (d, p) => d with { Number = d.Number + p }, otherCase: "", alignment: ""),
        .. Looks("RP7603", "PL.(300)", 11, "", 13, (d, p) => d with { Recipients = d.Recipients + p }, otherCase: "", alignment: ""),
        .. Looks("RP7604", "Địa chỉ: số 1 phố An, thị trấn An Bình; điện thoại: 0205 000 000", 12, "", 14, Footed, otherCase: "",
            alignment: "").Where(c => c.About != "độ đậm"),
        .. Looks("RP7605", "SAO Y", 14, "b", 12, (d, p) => d with { Tail = p }, otherCase: "", alignment: ""),
    ];

    private static SampleDocument Signed(params string[] lines) => Report with
    {
        Signature = string.Concat(lines.Select((line, i) => (i > 0 && i == lines.Length - 1 ? P("", "", "") + P("", "", "") : "")
            + P(line, Centred, R(14, "b"))))
            + (lines.Length == 1 ? P("", "", "") + P("", "", "") + P("Nguyễn Văn An", Centred, R(14, "b")) : ""),
    };

    private static SampleDocument Sent(string label, params string[] lines) =>
        Report with { Recipients = P(label, "", R(12, "bi")) + string.Concat(lines.Select(line => P(line, "", R(11)))) };

    private static SampleDocument Footed(SampleDocument document, string line) => document with
    {
        References = Report.References + """<w:footerReference w:type="first" r:id="rIdF"/>""",
        Footer = line,
    };

    private static SampleDocument WithAnnex(string annex) =>
        Annexed with { Content = Text(Words + " (theo Phụ lục kèm theo)./."), Tail = Section("") + annex };

    private static IEnumerable<RuleCase> AnnexLooks(string code, string words, double size, string marks, Func<string, string> among,
        bool aligned = true) =>
        Looks(code, words, size, marks, 12, (_, line) => WithAnnex(among(line) + Text(Words + ".")), alignment: aligned ? "right" : "");
}
