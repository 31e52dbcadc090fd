using System.IO.Compression;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Fixing;

public sealed class Decree30FixerTests
{
    [Fact]
    public void What_has_one_right_value_is_mended() => Check(Spoiled, []);

    [Fact]
    public void A_document_that_keeps_the_format_stays_byte_for_byte()
    {
        var bytes = new SampleDocument().Docx().Bytes();
        Assert.Equal(bytes, Fix(bytes).Bytes);
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        var once = Fix(Spoiled.Docx().Bytes());
        var twice = Fix(once.Bytes);
        Assert.NotEmpty(once.Changes);
        Assert.Empty(twice.Changes);
        Assert.Equal(once.Bytes, twice.Bytes);
    }

    [Fact]
    public void Other_parts_stay_byte_for_byte()
    {
        var docx = Spoiled.Docx() with { Extra = [("customXml/item1.xml", "<x  a='1' />\r\n")] };
        var mended = Parts(Fix(docx.Bytes()).Bytes);
        foreach (var (name, text) in Parts(docx.Bytes()).Where(part => part.Key != "word/document.xml"))
            Assert.Equal(text, mended[name]);
    }

    [Fact]
    public void Inside_a_part_only_the_touched_property_changes()
    {
        const string Odd = """<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz  w:val='28' /><x:y xmlns:x="urn:x" x:z="&#9;"/></w:rPr><w:t>Số:      /BC-PTP</w:t></w:r><!-- kept --></w:p>""";
        var mended = Parts(Fix(new SampleDocument { Number = Odd }.Docx().Bytes()).Bytes)["word/document.xml"];
        Assert.Contains("""<w:r><w:rPr><w:b w:val="0"/><w:sz w:val="26" /><w:szCs w:val="26"/><x:y xmlns:x="urn:x" x:z="&#9;"/></w:rPr><w:t>Số:      /BC-PTP</w:t></w:r><!-- kept --></w:p>""", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DocumentProtection", ReadOnlyReason.Protected)]
    [InlineData("Signature", ReadOnlyReason.DigitalSignature)]
    [InlineData("Tracked", ReadOnlyReason.Tracked)]
    public void Signed_protected_and_tracked_documents_are_only_read(string kind, ReadOnlyReason reason)
    {
        var docx = kind switch
        {
            "DocumentProtection" => (Spoiled with { Settings = """<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""" }).Docx(),
            "Signature" => Spoiled.Docx() with { Extra = [("_xmlsignatures/sig1.xml", "<s/>")] },
            _ => (Spoiled with { Tail = """<w:p><w:ins w:id="1"><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>""" }).Docx(),
        };
        var bag = new DiagnosticBag();
        Assert.Null(Decree30Fixer.Fix("a.docx", docx.Bytes(), DecreeOptions.Default, [], bag));
        Assert.Equal(FormatFindings.DocumentOnlyRead(new FileLocation("a.docx"), reason), Assert.Single(bag));
    }

    [Fact]
    public void Words_are_never_touched()
    {
        var docx = (new SampleDocument() with
        {
            Number = P("Số 5/KH - PTP", Centred, R(14)),
            Subject = P("KẾT QUẢ CÔNG TÁC TƯ PHÁP NĂM 2024", Centred, R(16, "b"), Line(2_200))
        }).Docx();
        Assert.Equal(Words(docx.Bytes()), Words(Fix(docx.Bytes()).Bytes));
    }

    [Fact]
    public void Condensed_letters_are_mended_only_on_request()
    {
        var bytes = (new SampleDocument() with { Title = P("BÁO CÁO", Centred, """<w:b/><w:spacing w:val="-20"/><w:sz w:val="28"/>""") }).Docx().Bytes();
        Assert.Empty(Fix(bytes).Changes);
        Assert.Equal("RP7324", Assert.Single(Fix(bytes, "RP7324").Changes).Code);
    }

    /// <summary>Larger letters would push apart what blanks keep in two columns.</summary>
    [Fact]
    public void A_head_set_with_blanks_keeps_its_sizes_and_that_is_reported()
    {
        static string Two(string left, string right) => P(left, "", R(11, "b"), $"""<w:r><w:rPr>{R(11, "b")}</w:rPr><w:t xml:space="preserve">        {right}</w:t></w:r>""");
        var line = Two("CỤC ĐƯỜNG THỦY NỘI ĐỊA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + Two("TRƯỜNG CAO ĐẲNG ĐƯỜNG THỦY", "Độc lập - Tự do - Hạnh phúc");
        var docx = new SampleDocument().Docx();
        var bytes = (docx with
        {
            Body = docx.Body.Replace(new SampleDocument().Head,
            line + P("Số:      /BC-CĐ                    Hà Nội, ngày      tháng 12 năm 2024", "", R(12)), StringComparison.Ordinal)
        })
            .Bytes();
        var bag = new DiagnosticBag();
        var fixedOne = Decree30Fixer.Fix("a.docx", bytes, DecreeOptions.Default, [], bag);
        Assert.DoesNotContain(fixedOne?.Changes ?? [], change => change.Property == "sz");
        Assert.NotEmpty(bag);
        Assert.All(bag, finding => Assert.Equal("RP7009", finding.Code));
    }

    /// <summary>Siblings of that head: one blank before the national title, a long name, a name on two lines.</summary>
    [Theory]
    [InlineData("BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU", " ", "ĐỒNG ĐĂNG - LẠNG SƠN", "BQL", 10)]
    [InlineData("SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LẠNG SƠN", "    ", "TRƯỜNG TRUNG HỌC PHỔ THÔNG ĐÌNH LẬP", "THPT", 11)]
    [InlineData("ỦY BAN NHÂN DÂN", "            ", "XÃ ĐÌNH LẬP", "UBND", 11)]
    public void Siblings_of_a_head_set_with_blanks_are_whole_and_keep_their_sizes(string first, string gap, string second, string symbol,
        int size)
    {
        string Two(string left, string right, string marks) =>
            P(left, "", R(size, marks), $"""<w:r><w:rPr>{R(11, "b")}</w:rPr><w:t xml:space="preserve">{gap}{right}</w:t></w:r>""");
        var head = Two(first, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "") + Two(second, "Độc lập - Tự do - Hạnh phúc", "b")
            + P($"Số: 45/BC-{symbol}                    Lạng Sơn, ngày 05 tháng 12 năm 2024", "", R(12));
        var docx = new SampleDocument().Docx();
        var bytes = (docx with { Body = docx.Body.Replace(new SampleDocument().Head, head, StringComparison.Ordinal) }).Bytes();
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", bytes, DecreeOptions.Default, bag);
        Assert.DoesNotContain(bag, finding => finding.Code is "RP7006" or "RP7330");
        var fixedOne = Decree30Fixer.Fix("a.docx", bytes, DecreeOptions.Default, [], new DiagnosticBag());
        Assert.DoesNotContain(fixedOne?.Changes ?? [], change => change.Property == "sz");
    }

    [Fact]
    public void Quoc_hieu_stays_one_line_in_a_narrow_column()
    {
        var bag = new DiagnosticBag();
        var document = new SampleDocument
        {
            Columns = [4_300, 4_771],
            National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(11, "b")),
            Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(13, "b"), Line(3_177)),
            Date = P("An Bình, ngày      tháng 12 năm 2024", Centred, R(13, "i"))
        };
        var result = Decree30Fixer.Fix("a.docx", document.Docx().Bytes(), DecreeOptions.Default, [], bag);
        Assert.DoesNotContain(result?.Changes ?? [], change => change.Code == "RP7201");
        Assert.Contains(bag, finding => finding.Code == "RP7009");
    }

    [Fact]
    public void A_document_that_grows_by_a_page_says_so()
    {
        var words = string.Concat(Enumerable.Repeat(P("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại "
            + "các xã, thị trấn trên địa bàn.", Justified, R(10)), 17));
        var bag = new DiagnosticBag();
        Decree30Fixer.Fix("a.docx", new SampleDocument { Content = words }.Docx().Bytes(), DecreeOptions.Default, [], bag);
        Assert.Equal("RP7010", Assert.Single(bag).Code);
    }

    /// <summary>The end of the page may lie between the two, and a signature that moves on alone is what people mind most.</summary>
    [Theory]
    [InlineData(15, "")]
    [InlineData(27, "RP7010")]
    [InlineData(28, "RP7010")]
    public void Growth_near_the_end_of_a_page_is_told_too(int paragraphs, string codes)
    {
        var words = string.Concat(
            Enumerable.Repeat(P("Trong năm đã tổ chức các hội nghị tại các xã, thị trấn.", Justified, R(14)), paragraphs));
        var bag = new DiagnosticBag();
        Decree30Fixer.Fix("a.docx", new SampleDocument
        {
            Content = words + P("Trên đây là báo cáo./.", """<w:spacing w:before="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""", R(14)),
        }.Docx().Bytes(), DecreeOptions.Default, [], bag);
        Assert.Equal(codes, string.Join(' ', bag.Select(found => found.Code)));
    }

    /// <summary>Lines as Word 2003 and converters draw them; the middle stays where it was.</summary>
    [Theory]
    [InlineData("""<v:line from="70pt,5pt" to="150pt,5pt"/>""", """from="87.2""")]
    [InlineData("""<v:line from="150pt,5pt" to="70pt,5pt"/>""", """to="87.2""")]
    [InlineData("""<v:shape type="#_x0000_t32" style="position:absolute;margin-left:70pt;width:80pt;height:0"/>""", "margin-left:87.2")]
    [InlineData("""<v:rect style="position:absolute;margin-left:70pt;margin-top:3pt;width:80pt;height:1pt"/>""", "width:45.4")]
    public void A_line_of_the_old_kind_gets_its_length(string shape, string written)
    {
        var document = new SampleDocument
        {
            Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), $"<w:r><w:pict>{shape}</w:pict></w:r>"),
            Columns = [3_400, 5_671],
        };
        var mended = Fix(document.Docx().Bytes());
        Assert.Equal(["RP7213"], mended.Changes.Select(change => change.Code).Distinct());
        Assert.Contains(written, Parts(mended.Bytes)["word/document.xml"], StringComparison.Ordinal);
        Check(document, []);
    }

    [Fact]
    public void A_number_in_the_footer_moves_to_the_middle_of_the_header()
    {
        var document = new SampleDocument { References = """<w:footerReference w:type="default" r:id="rIdF"/>""", Header = P("", "", ""), Footer = new SampleDocument().Header.Replace("center", "right", StringComparison.Ordinal) };
        Check(document, []);
    }

    /// <summary>A line broken with Enter goes on with the one above and gets no indent.</summary>
    [Fact]
    public void A_sentence_broken_with_enter_gets_no_indent()
    {
        var document = new SampleDocument { Content = P("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và", Justified, R(14)) + P("nhân dân tại các xã trên địa bàn, bảo đảm nội dung đề ra./.", """<w:spacing w:before="0"/><w:jc w:val="both"/>""", R(14)) };
        Assert.DoesNotContain(Fix(document.Docx().Bytes()).Changes, change => change.Property is "ind" or "spacing");
    }

    [Theory]
    [InlineData("sz", "val", "28", "26", "Cỡ chữ (Font Size): 14 → 13")]
    [InlineData("ind", "firstLine", "850", "720", "Lùi đầu dòng (First line): 1,5 cm → 1,27 cm")]
    [InlineData("spacing", "before", "", "120", "Cách trên (Spacing Before): 6 pt")]
    [InlineData("jc", "val", "left", "both", "Căn lề đoạn (Alignment): trái (Left) → đều hai bên (Justified)")]
    [InlineData("pgMar", "top", "850", "1134", "Lề trên (Margins Top): 15 mm → 20 mm")]
    [InlineData("szCs", "val", "28", "26", null)]
    public void The_log_speaks_as_the_dialogs_of_Word_do(string property, string attribute, string before, string after, string? words) =>
        Assert.Equal(words, FixLog.Describe(new FixedProperty("RP7101", property, attribute, before, after, 1))?.Vi);

    [Fact]
    public void Findings_become_comments_and_the_text_stays()
    {
        var bytes = Spoiled.Docx().Bytes();
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", bytes, DecreeOptions.Default, bag);
        var annotated = Decree30Annotator.Annotate(bytes, bag, DecreeOptions.Default, Language.Vietnamese);

        Assert.NotNull(annotated);
        Assert.Equal(Words(bytes), Words(annotated));
        Assert.Equal(bag.Count, Parts(annotated)["word/comments.xml"].Split("<w:comment ").Length - 1);
    }

    private static SampleDocument Spoiled { get; } = new()
    {
        Page = new SampleDocument().Page.Replace("w:left=\"1701\"", "w:left=\"1134\"", StringComparison.Ordinal)
            .Replace("<w:titlePg/>", "", StringComparison.Ordinal),
        Parent = P("UBND HUYỆN AN BÌNH", Centred, R(14, "b")),
        Agency = P("PHÒNG TƯ PHÁP", Centred, R(13), Line(2_000)),
        Motto = P("Độc lập - Tự do - Hạnh phúc", "", R(16), Line(1_800)),
        Number = P("Số:      /BC-PTP", Centred, R(14)),
        Date = P("An Bình, ngày      tháng 12 năm 2024", Centred, """<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="FF0000"/>""" + R(16)),
        Content = P("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn.", "",
            R(12))
            + P("Trên đây là báo cáo kết quả công tác tư pháp năm 2024 của Phòng Tư pháp, trân trọng báo cáo quý cơ quan./.", """<w:spacing w:line="480" w:lineRule="auto"/>""", R(14)),
        Recipients = P("Nơi nhận:", "", R(14)) + P("- Như trên;", "", R(14)) + P("- Lưu: VT.", "", R(14)),
    };

    private static void Check(SampleDocument document, string[] left)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", Fix(document.Docx().Bytes()).Bytes, DecreeOptions.Default, bag);
        Assert.Equal(left, bag.Select(d => d.Code));
    }

    private static FixResult Fix(byte[] bytes, params string[] onRequest)
    {
        var mended = Decree30Fixer.Fix("a.docx", bytes, DecreeOptions.Default, onRequest, []);
        Assert.NotNull(mended);
        return mended;
    }

    internal static string Words(byte[] docx) =>
        DocxText.Of(new MemoryStream(docx)) is var text
        ? string.Concat(text.Split('\n').Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..])) : "";

    internal static Dictionary<string, string> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
