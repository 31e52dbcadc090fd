using System.Globalization;
using Reporter.Core.Diagnostics;

namespace Reporter.Decree30;

/// <summary>What of a component's look a finding speaks about.</summary>
public enum FormatAspect
{
    Font,
    Size,
    Weight,
    Slant,
    Case,
    Alignment,
    Color,
    FirstLine,
    Gap,
    LineSpacing,
}

/// <summary>The words that findings about the administrative format share.</summary>
public static class DecreeWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static Bilingual Bold { get; } = new("đậm", "bold");

    public static Bilingual NotBold { get; } = new("không đậm", "not bold");

    public static Bilingual Italic { get; } = new("nghiêng", "italic");

    public static Bilingual Upright { get; } = new("đứng", "upright");

    public static Bilingual Upper { get; } = new("in hoa", "capitals");

    public static Bilingual Lower { get; } = new("in thường", "small letters");

    public static Bilingual Left { get; } = new("căn trái", "left");

    public static Bilingual Center { get; } = new("căn giữa", "centred");

    public static Bilingual Right { get; } = new("căn phải", "right");

    public static Bilingual Justified { get; } = new("căn đều hai bên", "justified");

    public static Bilingual Mixed { get; } = new("không thống nhất", "not uniform");

    public static Bilingual Text(string same) => new(same, same);

    public static Bilingual Sizes(IEnumerable<double> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        return Text(string.Join("; ", sizes.Distinct().Order().Select(Number)));
    }

    public static Bilingual Range(double from, double to) => Text(from == to ? Number(from) : $"{Number(from)}–{Number(to)}");

    public static Bilingual Centimetres(params IEnumerable<double> lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        return Text(string.Join("; ", lengths.Distinct().Order().Select(Number)) + " cm");
    }

    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", Vietnamese);

    public static Bilingual NameOf(FixClass fix) => fix switch
    {
        FixClass.Safe => new("tự sửa được bằng --fix", "mended by --fix"),
        FixClass.OnRequest => new("sửa khi yêu cầu bằng --fix-rule", "mended by --fix-rule"),
        _ => new("người soạn sửa", "for the writer to mend"),
    };

    /// <summary>The heading under which findings of a code are listed.</summary>
    public static Bilingual GroupOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code[..4] switch
        {
            "RP71" => new("Trang và phông chữ", "Page and font"),
            "RP72" => new("Phần đầu văn bản", "Head"),
            "RP73" => new("Nội dung", "Content"),
            "RP74" => new("Người ký và nơi nhận", "Signature and recipients"),
            "RP75" => new("Phụ lục", "Annexes"),
            "RP76" => new("Thành phần khác", "Other components"),
            _ => new("Văn bản", "Document"),
        };
    }

    public static Bilingual NameOf(FormatAspect aspect) => aspect switch
    {
        FormatAspect.Font => new("phông chữ", "font"),
        FormatAspect.Size => new("cỡ chữ", "size"),
        FormatAspect.Weight => new("độ đậm", "weight"),
        FormatAspect.Slant => new("kiểu chữ", "slant"),
        FormatAspect.Case => new("loại chữ", "letters"),
        FormatAspect.Alignment => new("cách căn", "alignment"),
        FormatAspect.Color => new("màu chữ", "colour"),
        FormatAspect.FirstLine => new("khoảng lùi đầu dòng", "first-line indent"),
        FormatAspect.Gap => new("khoảng cách giữa các đoạn", "gap between paragraphs"),
        FormatAspect.LineSpacing => new("giãn dòng", "line spacing"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };

    public static Bilingual NameOf(DecreeComponent component) => component switch
    {
        DecreeComponent.NationalTitle => new("Quốc hiệu", "national title"),
        DecreeComponent.Motto => new("Tiêu ngữ", "motto"),
        DecreeComponent.MottoLine => new("đường kẻ dưới Tiêu ngữ", "line under the motto"),
        DecreeComponent.ParentAgency => new("tên cơ quan chủ quản", "parent agency"),
        DecreeComponent.Agency => new("tên cơ quan ban hành", "issuing agency"),
        DecreeComponent.AgencyLine => new("đường kẻ dưới tên cơ quan", "line under the agency"),
        DecreeComponent.Number => new("số, ký hiệu", "number and symbol"),
        DecreeComponent.PlaceAndDate => new("địa danh và thời gian ban hành", "place and date"),
        DecreeComponent.Title => new("tên loại văn bản", "title"),
        DecreeComponent.Subject => new("trích yếu nội dung", "subject"),
        DecreeComponent.SubjectLine => new("đường kẻ dưới trích yếu", "line under the subject"),
        DecreeComponent.LetterSubject => new("trích yếu công văn (V/v)", "subject of the letter"),
        DecreeComponent.Addressee => new("nơi gửi (Kính gửi)", "addressee"),
        DecreeComponent.Basis => new("căn cứ ban hành", "legal bases"),
        DecreeComponent.BodyText => new("nội dung văn bản", "body text"),
        DecreeComponent.PartLabel => new("từ “Phần”, “Chương” và số thứ tự", "part and chapter numbers"),
        DecreeComponent.PartTitle => new("tiêu đề của phần, chương", "part and chapter titles"),
        DecreeComponent.SectionLabel => new("từ “Mục”, “Tiểu mục” và số thứ tự", "section numbers"),
        DecreeComponent.SectionTitle => new("tiêu đề của mục, tiểu mục", "section titles"),
        DecreeComponent.RomanHeading => new("đề mục số La Mã", "headings with Roman numbers"),
        DecreeComponent.Article => new("điều", "articles"),
        DecreeComponent.TitledClause => new("khoản có tiêu đề", "clauses with a title"),
        DecreeComponent.Clause => new("khoản không có tiêu đề", "clauses without a title"),
        DecreeComponent.Point => new("điểm", "points"),
        DecreeComponent.Authority => new("quyền hạn, chức vụ của người ký", "authority of the signer"),
        DecreeComponent.SignerName => new("họ và tên người ký", "name of the signer"),
        DecreeComponent.RecipientsLabel => new("từ “Nơi nhận”", "the word “Nơi nhận”"),
        DecreeComponent.Recipients => new("danh sách nơi nhận", "recipients"),
        DecreeComponent.AnnexLabel => new("từ “Phụ lục” và số thứ tự", "annex label"),
        DecreeComponent.AnnexTitle => new("tên phụ lục", "annex title"),
        DecreeComponent.AnnexReference => new("thông tin “Kèm theo…” của phụ lục", "the annex's reference"),
        DecreeComponent.Stamp => new("dấu chỉ độ mật, mức độ khẩn", "secrecy and urgency stamp"),
        DecreeComponent.Circulation => new("chỉ dẫn phạm vi lưu hành", "circulation mark"),
        DecreeComponent.Drafter => new("ký hiệu người soạn thảo và số lượng bản", "drafter and copies"),
        DecreeComponent.Address => new("địa chỉ cơ quan", "address"),
        DecreeComponent.CopyMark => new("hình thức sao", "copy mark"),
        DecreeComponent.PageNumber => new("số trang", "page number"),
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    public static Bilingual NameOf(DecreeFormatKind kind) => kind switch
    {
        DecreeFormatKind.Administrative => new("văn bản hành chính", "an administrative document"),
        DecreeFormatKind.Party => new("văn bản của Đảng", "a document of the Party"),
        DecreeFormatKind.Organisation =>
            new("văn bản của tổ chức chính trị - xã hội có thể thức riêng", "a document of an organisation with a format of its own"),
        DecreeFormatKind.Normative => new("văn bản quy phạm pháp luật", "a normative legal document"),
        DecreeFormatKind.CitizenForm => new("đơn, tờ khai, giấy tờ của cá nhân", "a form that a citizen signs"),
        DecreeFormatKind.Contract => new("hợp đồng, thỏa thuận", "a contract"),
        DecreeFormatKind.InternalSlip => new("phiếu nội bộ", "an internal slip"),
        DecreeFormatKind.Certificate =>
            new("giấy chứng nhận, giấy phép, bằng khen có mẫu riêng", "a certificate or licence with a form of its own"),
        DecreeFormatKind.AttachedForm => new("biểu mẫu kèm theo, để nơi khác điền", "a form attached for others to fill in"),
        DecreeFormatKind.Other => new("tài liệu không có phần đầu của văn bản hành chính", "a text without an office's head"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
