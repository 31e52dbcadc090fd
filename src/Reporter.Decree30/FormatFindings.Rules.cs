using Reporter.Core.Diagnostics;
using Reporter.Decree30.Rules;

namespace Reporter.Decree30;

public static partial class FormatFindings
{
    /// <summary>Until when somebody looked whether the decree had been changed.</summary>
    public static Bilingual CheckedAgainst => new(
        "Đối chiếu pháp luật đến 9/2026: Nghị định 30/2020/NĐ-CP chưa được sửa đổi trong các nguồn đã xem.",
        "Checked against the law until September 2026: Decree 30/2020/NĐ-CP stands unamended in every source seen.");

    /// <summary>What the checker of the administrative format asks for, in the order of the codes.</summary>
    public static IReadOnlyList<DecreeRule> DecreeRules { get; } =
        [.. PageRules.Concat(HeadRules).Concat(BodyRules).Concat(ClosingRules).Concat(ComponentTable.Rows.Select(row => row.Rule))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The document and its pages.</summary>
    private static DecreeRule[] PageRules =>
    [
        new("RP7002", "Điều 1, Điều 7", new(
            "Nghị định 30/2020 chỉ áp dụng cho văn bản hành chính; văn bản của Đảng, văn bản quy phạm pháp luật, đơn, hợp đồng, phiếu nội "
                + "bộ có thể thức khác.",
            "The decree covers administrative documents only; Party documents, normative documents, citizens' forms, contracts and "
                + "internal slips have other formats."), Severity.Note, FixClass.Never),
        new("RP7006", "Điều 8 khoản 2", new(
            "Văn bản phải có Quốc hiệu và Tiêu ngữ; tên cơ quan; số, ký hiệu; địa danh và thời gian; tên loại và trích yếu (hoặc V/v và "
                + "Kính gửi); chức vụ, họ tên, chữ ký; nơi nhận.",
            "Nine components are mandatory."), Severity.Error, FixClass.Never),
        new("RP7007", "Phụ lục I mục IV", new(
            "Các thành phần đứng theo sơ đồ của Phụ lục I, mục IV.",
            "Components stand as in the layout of Annex I part IV."), Severity.Error, FixClass.Never),
        new("RP7008", "Điều 1, Điều 7", new(
            "Biểu mẫu kèm theo, văn bản loại khác trong cùng tệp thì nói rõ là không xét.",
            "Forms and other documents in the same file are named and not judged."), Severity.Note, FixClass.Never),
        new("RP7101", "Phụ lục I mục I.1", new(
            "Khổ giấy A4 (210 × 297 mm).",
            "The paper is A4."), Severity.Error, FixClass.Safe),
        new("RP7102", "Phụ lục I mục I.2", new(
            "Trình bày theo chiều dài khổ A4; chỉ đặt ngang khi có bảng, biểu không làm thành phụ lục riêng.",
            "Portrait, unless there are tables not made into annexes."), Severity.Error, FixClass.Never),
        new("RP7103", "Phụ lục I mục I.3", new(
            "Lề trên, dưới 20–25 mm; lề trái 30–35 mm; lề phải 15–20 mm.",
            "Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm."), Severity.Error, FixClass.Safe),
        new("RP7104", "Phụ lục I mục I.4", new(
            "Phông chữ tiếng Việt Times New Roman.",
            "Times New Roman."), Severity.Error, FixClass.Safe),
        new("RP7105", "Phụ lục I mục I.4", new(
            "Chữ màu đen.",
            "Letters are black."), Severity.Error, FixClass.Safe),
        new("RP7106", "Phụ lục I mục I.4", new(
            "Bộ mã ký tự Unicode theo TCVN 6909:2001.",
            "Unicode (TCVN 6909:2001)."), Severity.Error, FixClass.Never),
        new("RP7107", "Phụ lục I mục I.4", new(
            "TCVN 6909:2001 dùng chữ dựng sẵn.",
            "Letters are composed."), Severity.Note, FixClass.Safe),
        new("RP7108", "Phụ lục I mục I.7", new(
            "Đánh số trang từ số 1, hiện từ trang thứ hai.",
            "Pages are numbered, shown from the second page on."), Severity.Error, FixClass.Safe),
        new("RP7109", "Phụ lục I mục I.7", new(
            "Số trang canh giữa theo chiều ngang trong phần lề trên.",
            "The page number stands in the middle of the top margin."), Severity.Error, FixClass.Safe),
        new("RP7110", "Phụ lục I mục I.7", new(
            "Không hiển thị số trang thứ nhất.",
            "The first page shows no number."), Severity.Error, FixClass.Safe),
        new("RP7112", "Phụ lục I mục I.7", new(
            "Đánh từ số 1, bằng chữ số Ả Rập.",
            "Arabic numbers from 1."), Severity.Error, FixClass.Never),
        new("RP7113", "Phụ lục I mục III.1.đ", new(
            "Số trang của phụ lục được đánh riêng theo từng phụ lục.",
            "Each annex has page numbers of its own."), Severity.Error, FixClass.Never),
        new("RP7114", "Phụ lục I mục I.7", new(
            "Chỉ không hiển thị số trang thứ nhất của văn bản; trang đầu của các phần (section) sau vẫn có số.",
            "Only the first page of the document shows no number; the first pages of later sections do."), Severity.Error, FixClass.Never),
        new("RP7115", "Phụ lục I bảng mục V", new(
            "Tên, tiêu đề, đề mục không gạch chân chữ.",
            "Names, titles and headings are not underlined."), Severity.Error, FixClass.Safe),
    ];

    /// <summary>From the head to the bases.</summary>
    private static DecreeRule[] HeadRules =>
    [
        new("RP7202", "Phụ lục I mục II.1.a", new(
            "“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
            "The fixed words."), Severity.Error, FixClass.Never),
        new("RP7203", "Phụ lục I mục II.1", new(
            "Quốc hiệu trình bày trên một dòng.",
            "One line."), Severity.Error, FixClass.Never),
        new("RP7205", "Phụ lục I mục II.1.b", new(
            "“Độc lập - Tự do - Hạnh phúc”: viết hoa chữ đầu mỗi cụm, gạch nối có cách chữ.",
            "“Độc lập - Tự do - Hạnh phúc”, hyphens with spaces."), Severity.Error, FixClass.Never),
        new("RP7206", "Phụ lục I mục II.1.b", new(
            "Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.",
            "A solid line as long as the text."), Severity.Error, FixClass.Safe),
        new("RP7207", "Phụ lục I mục II.1.b", new(
            "Đường kẻ dài bằng dòng chữ.",
            "As long as the text."), Severity.Error, FixClass.Safe),
        new("RP7208", "Phụ lục I mục II.1.b, II.2.b, II.5.b", new(
            "Đường kẻ ngang, nét liền.",
            "A solid line."), Severity.Error, FixClass.Never),
        new("RP7209", "Thông lệ", new(
            "Các mẫu của nghị định cũng gõ như vậy; nhưng đường gõ đổi độ dài khi đổi cỡ chữ.",
            "The decree's own models do it; a drawn line is better."), Severity.Note, FixClass.Never),
        new("RP7212", "Phụ lục I mục II.2.b, II.5.b", new(
            "Dưới tên cơ quan và dưới trích yếu có đường kẻ nét liền, dài 1/3 đến 1/2 dòng chữ, cân đối.",
            "A centred solid line of 1/3 to 1/2 of the text."), Severity.Error, FixClass.Safe),
        new("RP7213", "Phụ lục I mục II.2.b, II.5.b", new(
            "Đường kẻ dài từ 1/3 đến 1/2 dòng chữ.",
            "1/3 to 1/2 of the text."), Severity.Error, FixClass.Safe),
        new("RP7215", "Phụ lục I mục II.3.c", new(
            "“Số:” có hai chấm; số nhỏ hơn 10 thêm số 0; dấu gạch chéo giữa số và ký hiệu; gạch nối không cách chữ; ký hiệu in hoa.",
            "“Số: 05/BC-UBND”."), Severity.Error, FixClass.Never),
        new("RP7216", "Phụ lục III mục I", new(
            "Chữ viết tắt tên loại trong ký hiệu theo Phụ lục III: BC báo cáo, KH kế hoạch, TTr tờ trình…",
            "The abbreviation of the kind follows Annex III."), Severity.Error, FixClass.Never),
        new("RP7217", "Phụ lục I mục II.3.b", new(
            "Ký hiệu công văn gồm tên viết tắt của cơ quan và đơn vị soạn thảo; công văn không có chữ viết tắt tên loại.",
            "A letter's symbol: agency and drafting unit."), Severity.Error, FixClass.Never),
        new("RP7218", "Phụ lục I mục II.3.b", new(
            "Chữ viết tắt tên cơ quan, đơn vị do người đứng đầu cơ quan quy định.",
            "Abbreviations of units are set by the head of the agency."), Severity.Query, FixClass.Never),
        new("RP7237", "Thông lệ", new(
            "Đường kẻ màu đen như chữ.",
            "Lines are black like the letters."), Severity.Note, FixClass.Never),
        new("RP7238", "Phụ lục III (các mẫu)", new(
            "Trích yếu của văn bản có tên loại viết hoa chữ cái đầu.",
            "The subject of a titled document begins with a capital."), Severity.Note, FixClass.Never),
        new("RP7239", "Điều 7", new(
            "Tên loại viết đúng như Điều 7.",
            "The name of the kind is written as in Article 7."), Severity.Error, FixClass.Never),
        new("RP7220", "Phụ lục I mục II.4", new(
            "Sau địa danh có dấu phẩy; ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0.",
            "Comma after the place; a zero before days below 10 and months 1, 2."), Severity.Error, FixClass.Never),
        new("RP7223", "Phụ lục I mục II.5", new(
            "“V/v” là cách ghi trích yếu của công văn.",
            "“V/v” is for letters."), Severity.Note, FixClass.Never),
        new("RP7225", "Phụ lục I mục II.5.b", new(
            "Cách dòng số, ký hiệu 6 pt.",
            "6 pt below the number."), Severity.Error, FixClass.Safe),
        new("RP7226", "Phụ lục I mục V, ghi chú", new(
            "Quốc hiệu 13 thì Tiêu ngữ và địa danh 14; Quốc hiệu 12 thì 13.",
            "13/14/14 or 12/13/13."), Severity.Note, FixClass.Never),
        new("RP7227", "Thông lệ", new(
            "Bảng rộng hơn vùng chữ sẽ lấn ra lề.",
            "A table wider than the text runs into the margins."), Severity.Note, FixClass.Never),
        new("RP7228", "Phụ lục I mục II.4.c", new(
            "Địa danh và thời gian cùng một dòng với số, ký hiệu.",
            "On the line of the number."), Severity.Error, FixClass.Never),
        new("RP7230", "Phụ lục I mục II.9.d", new(
            "Sau “Kính gửi” có hai chấm; từ hai nơi trở lên thì mỗi nơi một dòng có gạch đầu dòng, cuối dòng chấm phẩy, dòng cuối chấm.",
            "Colon; two or more on lines with hyphens, semicolons and a final full stop."), Severity.Error, FixClass.Never),
        new("RP7232", "Phụ lục I mục II.6.a", new(
            "Sau mỗi căn cứ xuống dòng, cuối dòng chấm phẩy, dòng cuối cùng chấm.",
            "Semicolons, a full stop at the last."), Severity.Error, FixClass.Never),
        new("RP7233", "Phụ lục I mục II.6.a", new(
            "Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan, ngày tháng năm, trích yếu; Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan.",
            "Bases name kind, number, agency, date and subject in full; laws no number and agency."), Severity.Error, FixClass.Never),
        new("RP7234", "Phụ lục I mục II.2.a", new(
            "Tên cơ quan ban hành ghi chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng.",
            "The issuing agency is written out; only its parent may be abbreviated."), Severity.Error, FixClass.Never),
        new("RP7235", "Phụ lục I mục II.5.b; Phụ lục III mẫu 1.5", new(
            "Trích yếu công văn bắt đầu bằng “V/v”, không ngoặc, không hai chấm.",
            "The subject of a letter begins “V/v”, without brackets and colon."), Severity.Error, FixClass.Never),
        new("RP7236", "Điều 37", new(
            "Nghị định có hiệu lực từ 05/3/2020; văn bản ghi ngày trước đó theo quy định cũ.",
            "In force since 5 March 2020; older documents follow older rules."), Severity.Note, FixClass.Never),
    ];

    /// <summary>The content.</summary>
    private static DecreeRule[] BodyRules =>
    [
        new("RP7302", "Phụ lục I mục II.6.e", new(
            "Dàn đều cả hai lề.",
            "Justified."), Severity.Error, FixClass.Safe),
        new("RP7303", "Phụ lục I mục II.6.e", new(
            "Lùi đầu dòng 1 cm hoặc 1,27 cm.",
            "1 cm or 1.27 cm."), Severity.Error, FixClass.Safe),
        new("RP7304", "Phụ lục I mục II.6.e", new(
            "Tối thiểu 6 pt.",
            "At least 6 pt."), Severity.Error, FixClass.Safe),
        new("RP7305", "Phụ lục I mục II.6.e", new(
            "Từ dòng đơn đến 1,5 lines.",
            "Single to 1.5 lines."), Severity.Error, FixClass.Safe),
        new("RP7315", "Phụ lục I mục II.6.đ", new(
            "Chữ số Ả Rập, sau số có dấu chấm.",
            "Arabic number and a full stop."), Severity.Error, FixClass.Never),
        new("RP7316", "Phụ lục I mục II.6.đ", new(
            "Chữ cái tiếng Việt in thường, sau chữ cái có dấu đóng ngoặc đơn.",
            "Small letter and a closing bracket."), Severity.Error, FixClass.Never),
        new("RP7317", "Phụ lục I mục II.6.đ", new(
            "Thứ tự theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i…",
            "The Vietnamese alphabet."), Severity.Error, FixClass.Never),
        new("RP7318", "Phụ lục I mục II.6.đ", new(
            "Các điều, đề mục đánh số liên tục.",
            "Numbers follow one another."), Severity.Error, FixClass.Never),
        new("RP7319", "Phụ lục I mục II.6.d", new(
            "Phần, chương, mục và điều thuộc chương, mục phải có tiêu đề.",
            "Parts, chapters, sections and the articles below them have titles."), Severity.Query, FixClass.Never),
        new("RP7320", "Phụ lục III (các mẫu)", new(
            "Các mẫu của Phụ lục III kết thúc nội dung bằng “./.”; lời văn của nghị định không nêu.",
            "Custom of the models."), Severity.Note, FixClass.Never),
        new("RP7321", "Thông lệ", new(
            "Một văn bản dùng một kiểu gạch cho mỗi cấp.",
            "One mark per level."), Severity.Note, FixClass.Never),
        new("RP7322", "Thông lệ", new(
            "Khoảng cách nên đặt bằng Spacing để không xô lệch.",
            "Use paragraph spacing."), Severity.Note, FixClass.Never),
        new("RP7323", "Thông lệ", new(
            "Lùi đầu dòng nên đặt bằng First line.",
            "Use the first-line indent."), Severity.Note, FixClass.Safe),
        new("RP7324", "Thông lệ", new(
            "Chữ ép (Condensed) khó đọc và không còn đúng cỡ.",
            "Condensed letters are hard to read."), Severity.Note, FixClass.OnRequest),
        new("RP7325", "Thông lệ", new(
            "Điều được nhắc phải có trong văn bản.",
            "A mentioned article exists."), Severity.Query, FixClass.Never),
        new("RP7326", "Thông lệ", new(
            "Văn bản phát hành không còn chỗ trống của mẫu.",
            "No left-overs of a form."), Severity.Error, FixClass.Never),
        new("RP7327", "Thông lệ", new(
            "`{{ … }}` chỉ có trong mẫu.",
            "Tags belong to templates."), Severity.Error, FixClass.Never),
        new("RP7328", "Thông lệ", new(
            "Tô nền là dấu nhắc khi soạn.",
            "Highlights are reminders."), Severity.Note, FixClass.OnRequest),
        new("RP7329", "Thông lệ", new(
            "Năm của nội dung phải hợp với năm ban hành.",
            "The years fit."), Severity.Query, FixClass.Never),
        new("RP7330", "Thông lệ", new(
            "Cơ quan ban hành và người ký là một.",
            "One agency in head and signature."), Severity.Query, FixClass.Never),
        new("RP7331", "Thông lệ", new(
            "Chữ viết tắt gõ đúng.",
            "Abbreviations are typed rightly."), Severity.Query, FixClass.Never),
        new("RP7332", "Luật Tổ chức chính quyền địa phương 2025", new(
            "Từ 01/7/2025 không còn cấp huyện.",
            "Districts ended on 1 July 2025."), Severity.Query, FixClass.Never),
        new("RP7333", "Phụ lục II mục V", new(
            "Khi viện dẫn: Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường.",
            "Phần, Chương, Mục, Điều with a capital; khoản, điểm without."), Severity.Error, FixClass.Never),
        new("RP7334", "Phụ lục I mục V, ghi chú", new(
            "Cỡ chữ của nội dung trong một văn bản phải thống nhất.",
            "One size for the whole text."), Severity.Error, FixClass.Safe),
        new("RP7335", "Thông lệ", new(
            "Văn bản được viện dẫn không thể sau văn bản viện dẫn.",
            "A document cited is not later than the one that cites it."), Severity.Query, FixClass.Never),
        new("RP7336", "Phụ lục I mục II.4.b", new(
            "Ngày, tháng, năm phải có trong lịch.",
            "Days exist in the calendar."), Severity.Error, FixClass.Never),
        new("RP7337", "Thông lệ", new(
            "Một câu nằm trong một đoạn, không ngắt bằng Enter.",
            "A sentence is not broken with Enter."), Severity.Note, FixClass.Never),
        new("RP7338", "Thông lệ", new(
            "Đầu đoạn không có dấu cách thừa.",
            "No blanks before the first word."), Severity.Note, FixClass.Safe),
        new("RP7339", "Phụ lục I mục I.4", new(
            "Chữ tiếng Việt có dấu, bộ mã Unicode.",
            "Vietnamese is typed with its marks, in Unicode."), Severity.Error, FixClass.Never),
    ];

    /// <summary>Signature, recipients, annexes, stamps.</summary>
    private static DecreeRule[] ClosingRules =>
    [
        new("RP7403", "Phụ lục I mục II.7.c", new(
            "Không ghi học hàm, học vị, danh hiệu, trừ lực lượng vũ trang, giáo dục, y tế, khoa học.",
            "No titles before the name, with exceptions."), Severity.Note, FixClass.Never),
        new("RP7404", "Phụ lục I mục II.7.b; Điều 13", new(
            "TM. trước tên tập thể; cấp phó ký thay ghi KT. và chức vụ người đứng đầu, dưới là chức vụ người ký.",
            "TM., KT., TL., TUQ. as the decree says."), Severity.Error, FixClass.Never),
        new("RP7407", "Phụ lục I mục II.9.d", new(
            "Mỗi nơi một dòng có gạch đầu dòng, cuối dòng chấm phẩy; dòng cuối “Lưu: VT, …” kết thúc bằng dấu chấm.",
            "Lines with hyphens and semicolons; the last is “Lưu: VT, …”."), Severity.Error, FixClass.Never),
        new("RP7408", "Phụ lục I mục II.9.b", new(
            "“Như trên” chỉ nơi ghi ở Kính gửi.",
            "“Như trên” refers to Kính gửi."), Severity.Error, FixClass.Never),
        new("RP7409", "Phụ lục I mục II.9.b", new(
            "Văn bản có Kính gửi thì dòng đầu của nơi nhận là “- Như trên;”.",
            "With Kính gửi, recipients begin with “- Như trên;”."), Severity.Note, FixClass.Never),
        new("RP7410", "Thông lệ", new(
            "Phần ký không đứng một mình ở trang cuối; họ tên cùng trang với chức vụ.",
            "A signature does not stand alone on a page; name and title are on one page."), Severity.Note, FixClass.Never),
        new("RP7504", "Phụ lục I mục III.1.a", new(
            "Từ hai phụ lục trở lên phải đánh số thứ tự bằng chữ số La Mã.",
            "Two annexes and more take Roman numbers."), Severity.Error, FixClass.Never),
        new("RP7505", "Phụ lục I mục III.1.a", new(
            "Văn bản phải có chỉ dẫn về phụ lục.",
            "The body mentions each annex."), Severity.Query, FixClass.Never),
        new("RP7506", "Phụ lục I mục III.1.a", new(
            "Phụ lục được nhắc phải có.",
            "A mentioned annex exists."), Severity.Query, FixClass.Never),
        new("RP7507", "Phụ lục I mục III.1.c", new(
            "Dưới tên phụ lục ghi “(Kèm theo văn bản số … ngày … của …)”.",
            "A line says what the annex belongs to."), Severity.Error, FixClass.Never),
        new("RP7508", "Phụ lục I mục III.1.b", new(
            "Tên phụ lục (nếu có) ở dưới từ “Phụ lục”; phụ lục không tên thì người đọc khó biết là gì.",
            "An annex may have a title; without one nobody knows what it is."), Severity.Note, FixClass.Never),
        new("RP7509", "Phụ lục I mục III.1.b", new(
            "Mỗi phụ lục có từ “Phụ lục” trên dòng riêng.",
            "Each annex has the word “Phụ lục” on a line of its own."), Severity.Error, FixClass.Never),
    ];
}
