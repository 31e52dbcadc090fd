using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Decree30;

public enum RecipientsFault
{
    NoColon,
    NoHyphen,
    NoSemicolon,
    NoFiling,
    FilingNotLast,
    FilingWithoutColon,
    NoFullStop,
}

public static partial class FormatFindings
{
    public static Diagnostic AuthorityLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7401", at, DecreeComponent.Authority, "Phụ lục I mục II.7", aspect, found, expected, places);

    public static Diagnostic SignerNameLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7402", at, DecreeComponent.SignerName, "Phụ lục I mục II.7.d", aspect, found, expected, places);

    public static Diagnostic SignerHonorific(Location at, string found) => Note("RP7403", at,
        vi: $"Trước họ tên người ký ghi “{found}”; Phụ lục I mục II.7.c chỉ cho ghi quân hàm, học hàm, học vị ở lực lượng vũ trang, giáo dục, y tế, khoa học.",
        en: $"“{found}” stands before the signer's name; Annex I part II.7.c allows it only to armed forces, education, health and science.");

    public static Diagnostic AuthorityForm(Location at, string found, AuthorityFault fault)
    {
        var text = fault switch
        {
            AuthorityFault.DeputyWithoutKt => new Bilingual("cấp phó ký phải có dòng “KT.” và chức vụ của người đứng đầu", "a deputy signs under “KT.” and the head's title"),
            AuthorityFault.KtWithoutDeputy => new Bilingual("sau dòng “KT.” phải có chức vụ của người ký", "the signer's own title follows the line “KT.”"),
            AuthorityFault.NoStop => new Bilingual("sau chữ viết tắt TM, KT, TL, TUQ, Q phải có dấu chấm", "a full stop follows TM, KT, TL, TUQ, Q"),
            _ => new Bilingual("ký thay mặt tập thể phải có “TM.” trước tên tập thể", "“TM.” stands before the name of the collective"),
        };
        return Error("RP7404", at,
            vi: $"Quyền hạn của người ký ghi “{Cut(found)}”: {text.Vi} (Phụ lục I mục II.7.a).",
            en: $"The authority says “{Cut(found)}”: {text.En} (Annex I part II.7.a).");
    }

    public static Diagnostic RecipientsLabelLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7405", at, DecreeComponent.RecipientsLabel, "Phụ lục I mục II.9.b", aspect, found, expected, places);

    public static Diagnostic RecipientsLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7406", at, DecreeComponent.Recipients, "Phụ lục I mục II.9.b", aspect, found, expected, places);

    public static Diagnostic RecipientsWriting(Location at, RecipientsFault fault, string found)
    {
        var text = fault switch
        {
            RecipientsFault.NoColon => new Bilingual("sau “Nơi nhận” phải có dấu hai chấm", "a colon must follow “Nơi nhận”"),
            RecipientsFault.NoHyphen => new Bilingual("mỗi nơi nhận trên một dòng, đầu dòng có gạch đầu dòng", "each recipient has a line beginning with a hyphen"),
            RecipientsFault.NoSemicolon => new Bilingual("cuối dòng có dấu chấm phẩy", "each line ends with a semicolon"),
            RecipientsFault.NoFiling => new Bilingual("dòng cuối phải là “Lưu: VT, …”", "the last line must be “Lưu: VT, …”"),
            RecipientsFault.FilingNotLast => new Bilingual("“Lưu: VT” phải là dòng cuối", "“Lưu: VT” must be the last line"),
            RecipientsFault.FilingWithoutColon => new Bilingual("sau chữ “Lưu” có dấu hai chấm, rồi chữ “VT”", "a colon follows “Lưu”, then “VT”"),
            _ => new Bilingual("dòng cuối kết thúc bằng dấu chấm", "the last line ends with a full stop"),
        };
        return Error("RP7407", at,
            vi: $"Nơi nhận “{Cut(found)}”: {text.Vi} (Phụ lục I mục II.9.b).",
            en: $"Recipients “{Cut(found)}”: {text.En} (Annex I part II.9.b).");
    }

    public static Diagnostic SameAsAboveWithoutAddressee(Location at) => Error("RP7408", at,
        vi: "Nơi nhận ghi “Như trên” nhưng văn bản không có phần “Kính gửi”.",
        en: "The recipients say “Như trên” but there is no “Kính gửi”.");

    public static Diagnostic AddresseeWithoutSameAsAbove(Location at) => Note("RP7409", at,
        vi: "Văn bản có “Kính gửi” nhưng nơi nhận không có dòng “- Như trên;” (Phụ lục I mục II.9.b).",
        en: "The document has “Kính gửi” but the recipients lack “- Như trên;” (Annex I part II.9.b).");

    public static Diagnostic AnnexLabelLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7501", at, DecreeComponent.AnnexLabel, "Phụ lục I mục III.1", aspect, found, expected, places);

    public static Diagnostic AnnexTitleLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7502", at, DecreeComponent.AnnexTitle, "Phụ lục I mục III.1", aspect, found, expected, places);

    public static Diagnostic AnnexReferenceLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7503", at, DecreeComponent.AnnexReference, "Phụ lục I mục III.1", aspect, found, expected, places);

    public static Diagnostic AnnexNumbering(Location at, string found, int count) => Error("RP7504", at,
        vi: count > 1
            ? $"Phụ lục ghi “{Cut(found)}”; có {count} phụ lục nên phải đánh số thứ tự bằng chữ số La Mã (Phụ lục I mục III.1.b)."
            : $"Phụ lục ghi “{Cut(found)}”; chỉ có một phụ lục nên không đánh số thứ tự (Phụ lục I mục III.1.b).",
        en: count > 1
            ? $"The annex says “{Cut(found)}”; with {count} annexes they take Roman numbers (Annex I part III.1.b)."
            : $"The annex says “{Cut(found)}”; a single annex takes no number (Annex I part III.1.b).");

    public static Diagnostic AnnexNotMentioned(Location at, string found) => Query("RP7505", at,
        vi: $"Nội dung văn bản không nhắc đến “{Cut(found)}”; Phụ lục I mục III.1.a quy định phải có chỉ dẫn về phụ lục đó.",
        en: $"The body does not mention “{Cut(found)}”; Annex I part III.1.a asks for it.");

    public static Diagnostic AnnexNotThere(Location at, string found) => Query("RP7506", at,
        vi: $"Nội dung nhắc đến “{Cut(found)}” nhưng tệp không có phụ lục đó.",
        en: $"The body mentions “{Cut(found)}” but the file has no such annex.");

    public static Diagnostic AnnexReferenceMissing(Location at, string found, int places) => Error("RP7507", at,
        vi: $"“{Cut(found)}”{(places > 1 ? $" ({places} phụ lục)" : "")} không có dòng “(Kèm theo … số … ngày … của …)” (Phụ lục I mục III.1.c).",
        en: $"“{Cut(found)}”{(places > 1 ? $" ({places} annexes)" : "")} has no line “(Kèm theo … số … ngày … của …)” (Annex I part III.1.c).");

    public static Diagnostic AnnexWithoutTitle(Location at, string found, int places) => Error("RP7508", at,
        vi: $"“{Cut(found)}”{(places > 1 ? $" ({places} phụ lục)" : "")} không có tiêu đề; Phụ lục I mục III.1.b quy định phụ lục phải có tiêu đề.",
        en: $"“{Cut(found)}”{(places > 1 ? $" ({places} annexes)" : "")} has no title; Annex I part III.1.b asks for one.");

    public static Diagnostic StampLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7601", at, DecreeComponent.Stamp, "Phụ lục I mục III.2", aspect, found, expected, places);

    public static Diagnostic CirculationLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7602", at, DecreeComponent.Circulation, "Phụ lục I mục III.2", aspect, found, expected, places);

    public static Diagnostic DrafterLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7603", at, DecreeComponent.Drafter, "Phụ lục I mục III.3", aspect, found, expected, places);

    public static Diagnostic AddressLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7604", at, DecreeComponent.Address, "Phụ lục I mục III.4", aspect, found, expected, places);

    public static Diagnostic CopyMarkLook(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
        Look("RP7605", at, DecreeComponent.CopyMark, "Phụ lục I phần II", aspect, found, expected, places);
}

public enum AuthorityFault
{
    DeputyWithoutKt,
    KtWithoutDeputy,
    NoStop,
    NoTm,
}
