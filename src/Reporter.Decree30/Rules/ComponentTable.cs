using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>
/// The table of Annex I part V of Decree 30/2020 with the wording of parts I to III, row by row. To change what a component
/// has to look like, change its row; to add one, add a row and its passages in <see cref="ComponentPassages"/>.
/// </summary>
public static class ComponentTable
{
    public static IReadOnlyList<ComponentRow> Rows { get; } = [.. Head(), .. Body(), .. Closing()];

    public static ComponentRow Of(DecreeComponent component) => Rows.First(row => row.Component == component);

    private static IEnumerable<ComponentRow> Head() =>
    [
        new("RP7111", DecreeComponent.PageNumber, "Phụ lục I mục I.7", Light(13, 14))
            { Name = "page-number-look" },
        new("RP7201", DecreeComponent.NationalTitle, "Phụ lục I mục II.1.a", Capitals(12, 13))
            { Name = "national-title-look", Place = new("trên cùng bên phải trang đầu", "top right of the first page") },
        new("RP7204", DecreeComponent.Motto, "Phụ lục I mục II.1.b", Small(13, 14) with { Under = DecreeComponent.NationalTitle })
            { Name = "motto-look" },
        new("RP7210", DecreeComponent.ParentAgency, "Phụ lục I mục II.2.b và bảng mục V", Capitals(12, 13) with { Bold = false })
            { Name = "parent-agency-look" },
        new("RP7211", DecreeComponent.Agency, "Phụ lục I mục II.2.b", Capitals(12, 13) with { Under = DecreeComponent.ParentAgency })
            { Name = "agency-look" },
        new("RP7214", DecreeComponent.Number, "Phụ lục I mục II.3.c",
            Light(13, 13) with { Alignment = Alignment.Center, Under = DecreeComponent.Agency })
            { Name = "number-look" },
        new("RP7219", DecreeComponent.PlaceAndDate, "Phụ lục I mục II.4.c",
            Small(13, 14) with { Bold = false, Italic = true, Under = DecreeComponent.Motto })
            { Name = "date-look" },
        new("RP7221", DecreeComponent.Title, "Phụ lục I mục II.5.b", Capitals(13, 14))
            { Name = "title-look" },
        new("RP7222", DecreeComponent.Subject, "Phụ lục I mục II.5.b", Small(13, 14))
            { Name = "subject-look", Place = new("ngay dưới tên loại", "directly below the title") },
        new("RP7224", DecreeComponent.LetterSubject, "Phụ lục I mục II.5.b",
            Small(12, 13) with { Bold = false, Under = DecreeComponent.Number })
            { Name = "letter-subject-look" },
        new("RP7229", DecreeComponent.Addressee, "Phụ lục I mục II.9.d", Light(13, 14) with { Upper = false })
            { Name = "addressee-look" },
        new("RP7231", DecreeComponent.Basis, "Phụ lục I mục II.6.a", new(13, 14) { Upper = false, Bold = false, Italic = true })
            { Name = "basis-look", Place = new("dưới tên loại và trích yếu", "below title and subject") },
    ];

    private static IEnumerable<ComponentRow> Body() =>
    [
        new("RP7301", DecreeComponent.BodyText, "Phụ lục I mục II.6.e", Light(13, 14) with { IsLongText = true })
            { Name = "body-look" },
        new("RP7306", DecreeComponent.PartLabel, "Phụ lục I mục II.6.đ", Small(13, 14))
            { Name = "part-label-look", Place = OwnLine },
        new("RP7307", DecreeComponent.PartTitle, "Phụ lục I mục II.6.đ", Capitals(13, 14))
            { Name = "part-title-look", Place = new("ngay dưới số thứ tự", "directly below the number") },
        new("RP7308", DecreeComponent.SectionLabel, "Phụ lục I mục II.6.đ", Small(13, 14))
            { Name = "section-label-look", Place = OwnLine },
        new("RP7309", DecreeComponent.SectionTitle, "Phụ lục I mục II.6.đ", Capitals(13, 14))
            { Name = "section-title-look", Place = new("ngay dưới số thứ tự", "directly below the number") },
        new("RP7310", DecreeComponent.RomanHeading, "Phụ lục I bảng mục V", Capitals(13, 14) with { Alignment = null })
            { Name = "roman-heading-look", Place = new("số thứ tự và tiêu đề cùng một dòng", "number and title on one line") },
        new("RP7311", DecreeComponent.Article, "Phụ lục I mục II.6.đ", new(13, 14) { Bold = true, Italic = false })
            { Name = "article-look",
                Place = new("từ “Điều”, số thứ tự và tiêu đề in thường", "the word, its number and title in small letters") },
        new("RP7312", DecreeComponent.TitledClause, "Phụ lục I mục II.6.đ", Small(13, 14) with { Alignment = null })
            { Name = "titled-clause-look", Place = OwnLine },
        new("RP7313", DecreeComponent.Clause, "Phụ lục I mục II.6.đ", new(13, 14) { Italic = false, IsLongText = true })
            { Name = "clause-look" },
        new("RP7314", DecreeComponent.Point, "Phụ lục I mục II.6.đ", Light(13, 14) with { IsLongText = true })
            { Name = "point-look" },
    ];

    private static IEnumerable<ComponentRow> Closing() =>
    [
        new("RP7401", DecreeComponent.Authority, "Phụ lục I mục II.7.đ", Capitals(13, 14) with { Under = DecreeComponent.SignerName })
            { Name = "authority-look" },
        new("RP7402", DecreeComponent.SignerName, "Phụ lục I mục II.7.đ", Small(13, 14) with { Under = DecreeComponent.Authority })
            { Name = "signer-name-look" },
        new("RP7405", DecreeComponent.RecipientsLabel, "Phụ lục I mục II.9.d", new(12, 12) { Bold = true, Italic = true, Upper = false })
            { Name = "recipients-label-look", Place = OwnLine },
        new("RP7406", DecreeComponent.Recipients, "Phụ lục I mục II.9.d", Light(11, 11) with { Upper = false })
            { Name = "recipients-look" },
        new("RP7501", DecreeComponent.AnnexLabel, "Phụ lục I mục III.1.b", Small(14, 14))
            { Name = "annex-label-look", Place = OwnLine },
        new("RP7502", DecreeComponent.AnnexTitle, "Phụ lục I mục III.1.b", Capitals(13, 14))
            { Name = "annex-title-look" },
        new("RP7503", DecreeComponent.AnnexReference, "Phụ lục I mục III.1.c", Small(13, 14) with { Bold = false, Italic = true })
            { Name = "annex-reference-look", Place = new("dưới tên phụ lục", "below the title of the annex") },
        new("RP7601", DecreeComponent.Stamp, "Phụ lục I mục III.2", Capitals(13, 14) with { Alignment = null })
            { Name = "stamp-look", Place = Boxed },
        new("RP7602", DecreeComponent.Circulation, "Phụ lục I mục III.2.c", Capitals(13, 14) with { Alignment = null })
            { Name = "circulation-look", Place = Boxed },
        new("RP7603", DecreeComponent.Drafter, "Phụ lục I mục III.3", Light(11, 11))
            { Name = "drafter-look" },
        new("RP7604", DecreeComponent.Address, "Phụ lục I mục III.4", new(11, 12) { Italic = false })
            { Name = "address-look",
                Place = new("dưới đường kẻ nét liền hết chiều ngang trang đầu", "below a line across the first page") },
        new("RP7605", DecreeComponent.CopyMark, "Phụ lục I phần II", Capitals(13, 14) with { Alignment = null })
            { Name = "copy-mark-look", Place = new("ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”", "“SAO Y”, “SAO LỤC” or “TRÍCH SAO”") },
    ];

    private static Bilingual OwnLine => new("trên dòng riêng", "on a line of its own");

    private static Bilingual Boxed => new("trong khung viền đơn", "in a box of single lines");

    private static TextFormat Capitals(double from, double to) =>
        new(from, to) { Upper = true, Bold = true, Italic = false, Alignment = Alignment.Center };

    private static TextFormat Small(double from, double to) =>
        new(from, to) { Upper = false, Bold = true, Italic = false, Alignment = Alignment.Center };

    private static TextFormat Light(double from, double to) => new(from, to) { Bold = false, Italic = false };
}
