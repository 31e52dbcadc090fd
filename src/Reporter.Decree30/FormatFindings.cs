using Reporter.Core.Diagnostics;
using Reporter.Decree30.Rules;
using Reporter.Packages;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Decree30;

public enum PageEdge
{
    Top,
    Bottom,
    Left,
    Right,
}

public static partial class FormatFindings
{
    public static Diagnostic DocumentNotReadable(FileLocation at, PackageFault fault)
    {
        var reason = Reason(fault);
        return Error("RP7001", at,
            vi: $"Không đọc được văn bản: {reason.Vi}.",
            en: $"The document cannot be read: {reason.En}.")
            .Advise(
                vi: "Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (*.docx)”, không đặt mật khẩu, rồi kiểm tra lại.",
                en: "Open it in Word, save it as “Word Document (*.docx)” without a password, and check again.");
    }

    public static Diagnostic JudgingFailed(FileLocation at, string exception) => Error("RP7011", at,
        vi: $"Xét thể thức của văn bản này gặp lỗi mà chương trình không lường trước ({exception}), "
            + "nên không nói được gì về thể thức; bản thân văn bản không bị thay đổi.",
        en: $"Judging this document met with a fault that was not foreseen ({exception}), so nothing is said of its format; "
            + "the document itself is as it was.")
        .Advise(
            vi: "Hãy gửi tệp này cho người phụ trách chương trình.",
            en: "Please send the file to whoever looks after the program.");

    public static Diagnostic NotThisFormat(Location at, DecreeFormatKind kind)
    {
        var name = DecreeWords.NameOf(kind);
        return Note("RP7002", at,
            vi: $"Đây là {name.Vi}; Nghị định 30/2020 không áp dụng nên không xét thể thức.",
            en: $"This is {name.En}; Decree 30/2020 does not apply, so nothing is judged.");
    }

    public static Diagnostic DocumentOnlyRead(FileLocation at, ReadOnlyReason reason)
    {
        var why = reason switch
        {
            ReadOnlyReason.DigitalSignature => new Bilingual("văn bản đã ký số", "it is digitally signed"),
            ReadOnlyReason.Protected => new Bilingual("văn bản được bảo vệ chống sửa", "it is protected"),
            _ => new Bilingual("văn bản còn thay đổi chưa được chấp nhận (Track Changes)", "it holds tracked changes"),
        };
        return Note("RP7003", at,
            vi: $"Chỉ kiểm tra, không sửa, vì {why.Vi}.",
            en: $"Only checked and not mended, because {why.En}.");
    }

    public static Diagnostic DecreeOptionUnknown(Location at, string key, string? nearest, IEnumerable<string> known) => Error("RP7004", at,
        vi: $"Không hiểu mục “{key}” trong tệp thể thức.{DidYouMeanVi(nearest)}",
        en: $"The key “{key}” of the format file is not known.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: $"Các mục dùng được: {string.Join(", ", known)}.",
            en: $"Known keys: {string.Join(", ", known)}.");

    public static Diagnostic DecreeOptionBad(Location at, string key, string found) => Error("RP7005", at,
        vi: $"Giá trị “{found}” của mục “{key}” không dùng được.",
        en: $"The value “{found}” of “{key}” cannot be used.")
        .Advise(
            vi: "Xem mẫu trong docs/nghi-dinh-30.md, mục “Quy định riêng của cơ quan”.",
            en: "See docs/nghi-dinh-30.md, the part on the office's own rules.");

    public static Diagnostic ComponentMissing(Location at, DecreeComponent component)
    {
        var name = DecreeWords.NameOf(component);
        return Error("RP7006", at,
            vi: $"Không thấy {name.Vi}; Điều 8 khoản 2 quy định văn bản phải có.",
            en: $"The {name.En} is not found; Article 8.2 requires it.")
            .Advise(
                vi: "Bổ sung thành phần này đúng vị trí theo sơ đồ của Phụ lục I, mục IV.",
                en: "Add it at its place in the layout of Annex I, part IV.");
    }

    public static Diagnostic ComponentOutOfOrder(Location at, DecreeComponent component, DecreeComponent expectedAfter)
    {
        var (name, other) = (DecreeWords.NameOf(component), DecreeWords.NameOf(expectedAfter));
        return Error("RP7007", at,
            vi: $"Vị trí của {name.Vi} không đúng: phải đứng sau {other.Vi} (sơ đồ Phụ lục I, mục IV).",
            en: $"The {name.En} is misplaced: it must stand after the {other.En} (layout of Annex I, part IV).");
    }

    private static Bilingual Reason(PackageFault fault) => fault switch
    {
        PackageFault.NotAPackage => new("tệp hỏng hoặc không phải tệp .docx", "the file is broken or not a .docx"),
        PackageFault.LegacyFormat => new("tệp kiểu Word cũ (.doc)", "it is in the old Word format (.doc)"),
        PackageFault.Encrypted => new("tệp có mật khẩu", "it is protected by a password"),
        PackageFault.RichText => new("tệp thật ra là RTF", "it is really RTF"),
        PackageFault.WebPage => new("tệp thật ra là trang web (HTML)", "it is really a web page"),
        PackageFault.TooManyParts => new("tệp có quá nhiều thành phần", "it has too many parts"),
        PackageFault.PartTooLarge or PackageFault.TooLarge or PackageFault.TextTooLong => new("tệp quá lớn", "it is too large"),
        PackageFault.SuspiciousCompression => new("tệp nén bất thường, có thể gây hại", "it is compressed like a zip bomb"),
        PackageFault.PartOutside or PackageFault.PartTwice => new("tệp có tên thành phần không hợp lệ", "it has a part with a bad name"),
        PackageFault.PartMissing => new("tệp thiếu phần nội dung chính", "its main part is missing"),
        PackageFault.PartDamaged or PackageFault.BrokenXml => new("nội dung tệp hỏng", "its content is broken"),
        PackageFault.DocumentType or PackageFault.TooDeep => new("nội dung tệp bất thường, có thể gây hại", "its content is made to do "
            + "harm"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>“Quốc hiệu: cỡ chữ là 14; Phụ lục I mục II.1.a quy định 12–13.” Made from the row of the decree's table.</summary>
    /// <param name="isOwn">The bounds are the office's own and not the decree's.</param>
    public static Diagnostic ComponentLook(Location at, ComponentRow row, FormatAspect aspect, Bilingual found, Bilingual expected,
        int places, bool isOwn)
    {
        var (name, of) = (DecreeWords.NameOf(row.Component), DecreeWords.NameOf(aspect));
        var (vi, en) = places > 1 ? ($" ({places} chỗ)", $" ({places} places)") : ("", "");
        var (source, sourceEn) = SourceOf(row.Article, isOwn);
        return Error(row.Code, at,
            vi: $"{Capital(name.Vi)}: {of.Vi} là {found.Vi}{vi}; {source} quy định {expected.Vi}.",
            en: $"{Capital(name.En)}: {of.En} is {found.En}{en}; {sourceEn} asks for {expected.En}.") with
        { Severity = row.Severity };
    }

    // What an office asks of its own people is never told as the decree's word.
    private static (string Vi, string En) SourceOf(string article, bool isOwn) =>
        isOwn ? ($"quy định riêng của cơ quan ({DecreeOptionsReader.FileName})", $"the office's own rule ({DecreeOptionsReader.FileName})")
            : (article, article);
}

public enum ReadOnlyReason
{
    DigitalSignature,
    Protected,
    Tracked,
}
