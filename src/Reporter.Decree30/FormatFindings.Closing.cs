using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Decree30;

public enum RecipientsFault
{
    Wording,
    NoColon,
    NoHyphen,
    NoSemicolon,
    NoFiling,
    FilingNotLast,
    FilingWithoutColon,
    FilingWithoutOffice,
    SameOtherwise,
    Abbreviated,

    /// <summary>“VT. NC” in place of “VT, NC”.</summary>
    FilingWithoutComma,

    /// <summary>“Nơi nhận :”, “- Lãnh đạo Sở ;”.</summary>
    BlankBeforeSign,
    NoFullStop,
}

public static partial class FormatFindings
{
    public static Diagnostic SignerHonorific(Location at, string found) => Note("RP7403", at,
        vi: $"Trước họ tên người ký ghi “{found}”; Phụ lục I mục II.7.c chỉ cho ghi quân hàm, học hàm, học vị ở lực lượng vũ trang, giáo "
            + "dục, y tế, khoa học.",
        en: $"“{found}” stands before the signer's name; Annex I part II.7.c allows it only to armed forces, education, health and "
            + "science.");

    public static Diagnostic AuthorityForm(Location at, string found, AuthorityFault fault)
    {
        var text = fault switch
        {
            AuthorityFault.DeputyWithoutKt =>
                new Bilingual("cấp phó ký mà thiếu dòng “KT.” và chức vụ của người đứng đầu",
                "a deputy signs, but the line “KT.” with the head's title is missing"),
            AuthorityFault.KtWithoutDeputy =>
                new Bilingual("dưới dòng “KT.” thiếu chức vụ của cấp phó ký thay", "under “KT.” the deputy's own title is missing"),
            AuthorityFault.NoStop =>
                new Bilingual("thiếu dấu chấm sau chữ viết tắt TM, KT, TL, TUQ, Q", "the full stop after TM, KT, TL, TUQ, Q is missing"),
            AuthorityFault.OtherSign =>
                new Bilingual("chữ viết tắt quyền hạn ký viết sai; chỉ viết TM., KT., TL., TUQ., Q.",
                "the abbreviation is written otherwise than TM., KT., TL., TUQ., Q."),
            AuthorityFault.NoTitle =>
                new Bilingual("dưới dòng “TM.” thiếu chức vụ của người ký", "under “TM.” the signer's title is missing"),
            AuthorityFault.NoOwnTitle =>
                new Bilingual("dưới dòng “TL.”, “TUQ.” thiếu chức vụ của người ký",
                "under “TL.”, “TUQ.” the signer's own title is missing"),
            AuthorityFault.NoBlank =>
                new Bilingual("thiếu dấu cách sau dấu chấm của chữ viết tắt", "a blank is missing after the full stop of the abbreviation"),
            AuthorityFault.TmNotFirst => new Bilingual("dòng “TM.” đứng sau; phải đứng trên cùng", "the line “TM.” is not the first"),
            AuthorityFault.TmOfPerson =>
                new Bilingual("“TM.” đứng trước một chức vụ; chỉ ghi “TM.” trước tên tập thể",
                "“TM.” stands before a person's title; it is for a body"),
            AuthorityFault.TmOfSingleHead =>
                new Bilingual("cơ quan làm việc theo chế độ thủ trưởng không ký “TM.”; chỉ ghi chức vụ",
                "an agency with a single head does not sign “TM.”; only the title is written"),
            AuthorityFault.KtOfDeputy =>
                new Bilingual("“KT.” ghi chức vụ cấp phó; phải ghi chức vụ người đứng đầu", "“KT.” names a deputy; it names the head"),
            AuthorityFault.OfCollective =>
                new Bilingual("“KT.”, “TL.” ghi tên tập thể; phải ghi chức vụ người đứng đầu",
                "“KT.”, “TL.” name a body; they name its head"),
            _ => new Bilingual("thiếu dòng “TM.” và tên tập thể (nếu là văn bản của riêng Chủ tịch thì giữ nguyên)",
                "the line “TM.” with the name of the body is missing (unless the document is the chairman's own)"),
        };
        return Error("RP7404", at,
            vi: $"Quyền hạn của người ký ghi “{Cut(found)}”: {text.Vi} (Phụ lục I mục II.7.b).",
            en: $"The authority says “{Cut(found)}”: {text.En} (Annex I part II.7.b).");
    }

    public static Diagnostic SignatureOnOwnPage(Location at, SignaturePage fault) => Note("RP7410", at,
        vi: fault == SignaturePage.Alone
            ? "Phần ký và nơi nhận đứng riêng một trang, không có dòng nội dung nào."
            : "Họ tên người ký sang trang khác với chức vụ.",
        en: fault == SignaturePage.Alone
            ? "Signature and recipients stand on a page of their own, without a line of the text."
            : "The signer's name is on another page than the title.")
        .Advise(
            vi: "Chỉnh giãn dòng hoặc khoảng cách đoạn trong mức cho phép để phần ký đi cùng ít nhất hai dòng nội dung.",
            en: "Change line spacing or gaps within what is allowed, so that at least two lines of the text go with the signature.");

    public static Diagnostic RecipientsWriting(Location at, RecipientsFault fault, string found)
    {
        var text = fault switch
        {
            RecipientsFault.Wording => new Bilingual("chữ “Nơi nhận” viết sai", "the words “Nơi nhận” are mistyped"),
            RecipientsFault.NoColon => new Bilingual("thiếu dấu hai chấm sau “Nơi nhận”", "the colon after “Nơi nhận” is missing"),
            RecipientsFault.NoHyphen =>
                new Bilingual("thiếu gạch đầu dòng; mỗi nơi nhận một dòng có gạch đầu dòng",
                "the hyphen is missing; each recipient has a line beginning with one"),
            RecipientsFault.NoSemicolon =>
                new Bilingual("thiếu dấu chấm phẩy ở cuối dòng", "the semicolon at the end of the line is missing"),
            RecipientsFault.NoFiling => new Bilingual("thiếu dòng cuối “Lưu: VT, …”", "the last line “Lưu: VT, …” is missing"),
            RecipientsFault.FilingNotLast => new Bilingual("dòng “Lưu: VT” không đứng cuối", "the line “Lưu: VT” is not the last"),
            RecipientsFault.FilingWithoutColon => new Bilingual("thiếu dấu hai chấm sau chữ “Lưu”", "the colon after “Lưu” is missing"),
            RecipientsFault.FilingWithoutOffice =>
                new Bilingual("sau “Lưu:” thiếu chữ “VT” (văn thư)", "after “Lưu:” the letters “VT” are missing"),
            RecipientsFault.SameOtherwise =>
                new Bilingual("ghi khác “Như trên”, là cách ghi của các mẫu",
                "it says something else than “Như trên”, as the models have it"),
            RecipientsFault.Abbreviated =>
                new Bilingual("tên cơ quan viết tắt, người ngoài không hiểu; nên ghi đầy đủ", "the office is abbreviated; write it out"),
            RecipientsFault.FilingWithoutComma =>
                new Bilingual("sau “VT” ghi dấu chấm; giữa văn thư và đơn vị soạn thảo là dấu phẩy",
                "a full stop after “VT”; a comma stands between it and the drafting unit"),
            RecipientsFault.BlankBeforeSign =>
                new Bilingual("thừa dấu cách trước dấu hai chấm, chấm phẩy", "there is a blank before the colon or the semicolon"),
            _ => new Bilingual("thiếu dấu chấm ở cuối dòng cuối cùng", "the full stop at the end of the last line is missing"),
        };
        return Error("RP7407", at,
            vi: $"Nơi nhận “{Cut(found)}”: {text.Vi} (Phụ lục I mục II.9.d).",
            en: $"Recipients “{Cut(found)}”: {text.En} (Annex I part II.9.d).");
    }

    public static Diagnostic SameAsAboveWithoutAddressee(Location at) => Error("RP7408", at,
        vi: "Nơi nhận ghi “Như trên” nhưng văn bản không có phần “Kính gửi”.",
        en: "The recipients say “Như trên” but there is no “Kính gửi”.");

    public static Diagnostic AddresseeWithoutSameAsAbove(Location at) => Note("RP7409", at,
        vi: "Văn bản có “Kính gửi” nhưng nơi nhận không có dòng “- Như trên;” (Phụ lục I mục II.9.b).",
        en: "The document has “Kính gửi” but the recipients lack “- Như trên;” (Annex I part II.9.b).");

    public static Diagnostic AnnexNumbering(Location at, string found, int count) => Error("RP7504", at,
        vi: count > 1
            ? $"Phụ lục ghi “{Cut(found)}”; có {count} phụ lục nên phải đánh số thứ tự bằng chữ số La Mã (Phụ lục I mục III.1.a)."
            : $"Phụ lục ghi “{Cut(found)}”; chỉ có một phụ lục nên không cần đánh số thứ tự (Phụ lục I mục III.1.a chỉ yêu cầu khi có từ "
                + "hai).",
        en: count > 1
            ? $"The annex says “{Cut(found)}”; with {count} annexes they take Roman numbers (Annex I part III.1.a)."
            : $"The annex says “{Cut(found)}”; a single annex needs no number (Annex I part III.1.a).");

    public static Diagnostic AnnexNotMentioned(Location at, string found) => Query("RP7505", at,
        vi: $"Nội dung văn bản không nhắc đến “{Cut(found)}”; Phụ lục I mục III.1.a quy định phải có chỉ dẫn về phụ lục đó.",
        en: $"The body does not mention “{Cut(found)}”; Annex I part III.1.a asks for it.");

    public static Diagnostic AnnexNotThere(Location at, string found) => Query("RP7506", at,
        vi: $"Nội dung nhắc đến “{Cut(found)}” nhưng tệp không có phụ lục đó.",
        en: $"The body mentions “{Cut(found)}” but the file has no such annex.");

    public static Diagnostic AnnexReferenceMissing(Location at, string found, int places) => Error("RP7507", at,
        vi: $"“{Cut(found)}”{(places > 1 ? $" ({places} phụ lục)" : "")} không có dòng “(Kèm theo … số … ngày … của …)” (Phụ lục I mục "
            + "III.1.c).",
        en: $"“{Cut(found)}”{(places > 1 ? $" ({places} annexes)" : "")} has no line “(Kèm theo … số … ngày … của …)” (Annex I part "
            + "III.1.c).");

    public static Diagnostic AnnexWithoutTitle(Location at, string found, int places) => Note("RP7508", at,
        vi: $"“{Cut(found)}”{(places > 1 ? $" ({places} phụ lục)" : "")} không có tiêu đề; Phụ lục I mục III.1.b ghi tên phụ lục ở dưới, "
            + "nếu có.",
        en: $"“{Cut(found)}”{(places > 1 ? $" ({places} annexes)" : "")} has no title; Annex I part III.1.b puts it below, if there is "
            + "one.");

}

public enum SignaturePage
{
    Alone,
    NameApart,
}

public enum AuthorityFault
{
    DeputyWithoutKt,
    KtWithoutDeputy,
    NoStop,
    NoTm,
    OtherSign,
    NoTitle,
    TmNotFirst,
    TmOfPerson,
    TmOfSingleHead,
    KtOfDeputy,
    OfCollective,

    /// <summary>“TL. CHỦ TỊCH” and then the name.</summary>
    NoOwnTitle,
    NoBlank,
}
