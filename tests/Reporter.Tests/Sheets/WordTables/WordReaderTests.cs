using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Tests.Sheets.WordTables;

public sealed class WordReaderTests
{
    [Fact]
    public void Each_table_is_a_sheet_named_as_a_reader_counts() => Check(
        Table(["Chỉ tiêu", "Số liệu"], ["Số cuộc", "1.250"]) + P("") + Table(["Đơn vị", "Số người"], ["xã A", "12|người"]),
        "bảng 1!A1 Text Chỉ tiêu", "bảng 1!B1 Text Số liệu", "bảng 1!A2 Text Số cuộc", "bảng 1!B2 Text 1.250",
        "bảng 2!A1 Text Đơn vị", "bảng 2!B1 Text Số người", "bảng 2!A2 Text xã A", "bảng 2!B2 Text 12\nngười");

    [Fact]
    public void A_cells_place_is_told_in_words_that_a_reader_can_count()
    {
        var sheet = Read(P("Đơn vị báo cáo: xã A") + P("Biểu 1") + Table(["a", "b"], ["c", "1"])).Sheets[0];

        Assert.Equal("a.docx[bảng 1, dòng 2, cột 1]", sheet.At(sheet.Rows[3].Number, 1).ToString());
        Assert.Equal("a.docx[bảng 1, row 2, column 1]", sheet.At(sheet.Rows[3].Number, 1).In(Language.English));
        Assert.Equal("dòng 2, cột 2", sheet.At(sheet.Rows[3].Number, 2).Address);
        Assert.Equal("a.docx[bảng 1, đoạn thứ 2 phía trên]", sheet.At(sheet.Rows[0].Number, 1).ToString());
        Assert.Equal("dòng 2, cột 1", sheet.Turned().At(1, sheet.Rows[3].Number).Address);
    }

    [Fact]
    public void What_stands_above_a_table_is_rows_above_it_and_what_belongs_to_none_is_a_sheet_of_text()
    {
        var workbook = Read(
            P("UBND XÃ A") + P("BÁO CÁO") + P("Đơn vị tính: nghìn đồng") + Table(["a", "b"], ["c", "1"])
            + string.Concat(Enumerable.Range(1, 6).Select(i => P($"Lời văn {i}"))) + P(new string('x', 500)) + P("Biểu 2")
                + Table(["d", "e"], ["f", "2"]) + P("Hết 5"));

        Assert.Equal(["bảng 1", "bảng 2", "lời văn"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["UBND XÃ A", "BÁO CÁO", "Đơn vị tính: nghìn đồng", "a", "c"], workbook.Sheets[0].Rows.Select(row => row[1].Text));
        Assert.Equal(["Lời văn 5", "Lời văn 6", "Biểu 2", "d", "f"], workbook.Sheets[1].Rows.Select(row => row[1].Text));
        Assert.Equal(["Lời văn 1", "Lời văn 2", "Lời văn 3", "Lời văn 4", new string('x', 500), "Hết 5"],
            workbook.Sheets[2].Rows.Select(row => row[1].Text));
        Assert.Equal("a.docx[lời văn, đoạn 4]", workbook.Sheets[2].At(workbook.Sheets[2].Rows[0].Number, 1).ToString());
    }

    [Fact]
    public void A_note_right_under_a_table_is_a_row_under_it_but_one_between_two_tables_is_the_next_ones()
    {
        var workbook = Read(
            Table(["a", "b"], ["c", "1"]) + P("Đơn vị tính: nghìn đồng") + P("II. Phần hai") + Table(["d", "e"], ["f", "2"])
                + P("ĐVT: người") + Table(["g", "h"], ["i", "3"]) + P("Ghi chú: ước cả năm"));

        Assert.Equal(["a", "c", "Đơn vị tính: nghìn đồng"], workbook.Sheets[0].Rows.Select(row => row[1].Text));
        Assert.Equal("a.docx[bảng 1, đoạn thứ 1 phía dưới]", workbook.Sheets[0].At(workbook.Sheets[0].Rows[2].Number, 1).ToString());
        Assert.Equal(["II. Phần hai", "d", "f"], workbook.Sheets[1].Rows.Select(row => row[1].Text));
        Assert.Equal(["ĐVT: người", "g", "i", "Ghi chú: ước cả năm"], workbook.Sheets[2].Rows.Select(row => row[1].Text));
        Assert.Equal(3, workbook.Sheets.Count);
    }

    [Fact]
    public void The_head_and_the_signatures_of_an_official_paper_are_no_tables_of_figures()
    {
        var workbook = Read(
            Table(["ỦY BAN NHÂN DÂN|XÃ A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc"],
                ["Số: 12/BC-UBND", "A, ngày 05 tháng 11 năm 2026"])
            + P("BÁO CÁO") + Table(["a", "b"], ["c", "1"]) + P("Trên đây là báo cáo của UBND xã A, kính gửi Sở Tư pháp./.")
                + Table(["Nơi nhận:|- Như trên;", "CHỦ TỊCH"]));

        Assert.Equal(["bảng 2", "lời văn"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ A", "Số: 12/BC-UBND", "BÁO CÁO", "a", "c"],
            workbook.Sheets[0].Rows.Select(row => row[1].Text));
        Assert.Equal("Độc lập - Tự do - Hạnh phúc", workbook.Sheets[0].Rows[1][2].Text);
    }

    [Fact]
    public void Merged_cells_stand_where_they_stand_on_the_page()
    {
        var sheet = Read("<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>"
            + "<w:tr>" + Cell("STT", "<w:vMerge w:val=\"restart\"/>") + Cell("Số người", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("Nam", "") + Cell("Nữ", "") + "</w:tr>"
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("3", "") + Cell("4", "") + "</w:tr></w:tbl>").Sheets[0];

        Assert.Equal([new CellRange(1, 2, 1, 3), new CellRange(1, 1, 2, 1)], sheet.Merged);
        Assert.Equal(["STT", "Số người"], sheet.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["", "3", "4"], sheet.Rows[2].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Lines_that_miss_each_other_by_a_hair_make_no_column()
    {
        var sheet = Read("<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"2000\"/><w:gridCol "
            + "w:w=\"1000\"/></w:tblGrid>"
            + "<w:tr>" + Cell("STT", "<w:gridSpan w:val=\"2\"/>") + Cell("Chỉ tiêu", "") + Cell("Số liệu", "") + "</w:tr>"
            + "<w:tr>" + Cell("1", "") + Cell("Số cuộc", "<w:gridSpan w:val=\"2\"/>") + Cell("7", "") + "</w:tr></w:tbl>").Sheets[0];

        Assert.All(sheet.Rows, row => Assert.Equal(3, row.Cells.Count));
        Assert.Equal(["1", "Số cuộc", "7"], sheet.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Empty(sheet.Merged);
    }

    [Fact]
    public void A_table_in_a_cell_is_a_sheet_of_its_own_and_one_in_a_frame_too() => Check(
        Table(["Chỉ tiêu", "Số liệu"], ["Số cuộc", $"{P("12")}{Table(["x", "y"], ["z", "3"])}<w:p/>"]) + P("")
            + Table([$"{Table(["t", "u"], ["v", "4"])}<w:p/>"]),
        "bảng 1!A1 Text Chỉ tiêu", "bảng 1!B1 Text Số liệu", "bảng 1!A2 Text Số cuộc", "bảng 1!B2 Text 12",
        "bảng 1.1!A1 Text x", "bảng 1.1!B1 Text y", "bảng 1.1!A2 Text z", "bảng 1.1!B2 Text 3",
        "bảng 2.1!A1 Text t", "bảng 2.1!B1 Text u", "bảng 2.1!A2 Text v", "bảng 2.1!B2 Text 4");

    [Fact]
    public void A_table_in_a_text_box_is_read_once() => Check(
        "<w:p><w:r><mc:AlternateContent><mc:Choice "
            + "Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + Table(["a", "b"], ["c", "1"])
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + Table(["a", "b"], ["c", "1"])
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        "A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 1");

    [Fact]
    public void Deleted_struck_and_hidden_text_is_not_read_inserted_is_and_a_note_says_so() => Check(
        Table(
            ["a", "b"],
            ["c", "<w:p><w:del w:id=\"1\"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins "
                + "w:id=\"2\"><w:r><w:t>12</w:t></w:r></w:ins></w:p>"],
            ["d", "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>30</w:t></w:r><w:r><w:rPr><w:strike "
                + "w:val=\"0\"/></w:rPr><w:t>31</w:t></w:r></w:p>"],
            ["e", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>4</w:t></w:r><w:r><w:t>5</w:t></w:r></w:p>"])
            .Replace("</w:tbl>",
                "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + DocxBuilder.Cell("f") + DocxBuilder.Cell("6")
                + "</w:tr></w:tbl>", StringComparison.Ordinal),
        "A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 12", "A3 Text d", "B3 Text 31", "A4 Text e", "B4 Text 5", "RP2023 a.docx");

    [Fact]
    public void Fields_give_their_results_controls_their_content_and_signs_their_meaning() => Check(
        Table(
            ["a", "b"],
            ["Tổng", "<w:p><w:r><w:fldChar "
                + "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>99</w:t></w:r><w:r>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>15</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "</w:p>"],
            ["Chưa xong", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>"],
            ["Điền", "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Bấm để "
                + "nhập</w:t></w:r></w:p></w:sdtContent></w:sdt>"],
            ["Đã điền", "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>8</w:t></w:r></w:sdtContent></w:sdt></w:p>"],
            ["Đạt", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>"],
            ["Có chú", "<w:p><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>"]),
        "A1 Text a", "B1 Text b", "A2 Text Tổng", "B2 Text 15", "A3 Text Chưa xong", "A4 Text Điền", "A5 Text Đã điền", "B5 Text 8",
            "A6 Text Đạt", "B6 Text ☑", "A7 Text Có chú", "B7 Text 12¹");

    [Fact]
    public void Rows_and_cells_in_content_controls_are_rows_and_cells() => Check(
        Table(["a", "b"])
            .Replace("</w:tbl>",
            "<w:sdt><w:sdtContent><w:tr>" + DocxBuilder.Cell("c") + "<w:sdt><w:sdtContent>" + DocxBuilder.Cell("1")
            + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>", StringComparison.Ordinal),
        "A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 1");

    [Fact]
    public void Text_in_an_old_font_is_decoded_wherever_the_font_is_named()
    {
        var direct = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>Sè l</w:t><w:softHyphen/><w:t>ît "
            + "ng</w:t><w:softHyphen/><w:t>êi</w:t></w:r></w:p>";
        Check(Table(["Chỉ tiêu", "Số liệu"], [direct, "1"]), "A1 Text Chỉ tiêu", "B1 Text Số liệu", "A2 Text Số lượt người", "B2 Text 1",
            "RP2016 a.docx[bảng 1, dòng 2, cột 1]");

        var styled = With(Table(["Sè cuéc tuyªn truyÒn", "KÕt qu¶ thùc hiÖn"], ["a", "1"])).Part("styles", "styles",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" "
                + "w:default=\"1\" w:styleId=\"N\"><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr></w:style></w:styles>").Build();
        Assert.Equal("A1 Text Số cuộc tuyên truyền", SheetText.Read("a.docx", styled)[0]);
    }

    [Fact]
    public void Numbers_and_dashes_that_Word_writes_by_itself_are_read_as_if_typed()
    {
        static string Item(int level, string text) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId "
                + $"w:val=\"1\"/></w:numPr></w:pPr>{(text.Length == 0 ? "" : R(text))}</w:p>";
        static string Level(int level, string format, string text) =>
            $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
        var bytes = With(Table(["STT", "Chỉ tiêu", "Số liệu"], [Item(0, ""), "Phần một", ""], [Item(1, ""), "Số người", "7"],
            ["", Item(2, "Nam"), "4"], [Item(1, ""), "Số cuộc", "9"], [Item(0, ""), "Phần hai", ""], [Item(1, ""), "Số tin", "2"]))
            .Part("numbering", "numbering", "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum "
                + $"w:abstractNumId=\"5\">{Level(0, "upperRoman", "%1")}{Level(1, "decimal", "%2.")}{Level(2, "bullet", "\uF0B7")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>").Build();

        Assert.Equal(
            ["I", "1.", "", "2.", "II", "1."],
            Read(bytes).Sheets[0].Rows.Skip(1).Select(row => row[1].Text));
        Assert.Equal("- Nam", Read(bytes).Sheets[0].Rows[3][2].Text);
    }

    [Fact]
    public void A_text_that_is_set_in_says_how_far()
    {
        static string In(int left, string text) => $"<w:p><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"0\"/></w:pPr>{R(text)}</w:p>";
        var sheet = Read(Table(["a", "b"], [In(0, "Số người"), "7"], [In(567, "Nam"), "4"], ["   Nữ", "3"])).Sheets[0];

        Assert.Equal([0, 0, 2, 1], sheet.Rows.Select(row => (int)row[1].Indent));
    }

    [Fact]
    public void A_document_without_a_table_is_told_of_by_a_finding_of_its_own()
    {
        Check(P("UBND XÃ A") + P("Đã tổ chức 12 cuộc."), "A1 Text UBND XÃ A", "A2 Text Đã tổ chức 12 cuộc.", "RP2022 a.docx");
        Check(P(""), "RP2022 a.docx", "RP2018 a.docx");
    }

    [Fact]
    public void A_document_with_macros_a_template_and_one_named_doc_are_read_as_what_they_are()
    {
        var bytes = With(Table(["a", "b"], ["c", "1"])).File("word/vbaProject.bin", [1, 2, 3]).Build();

        Assert.Equal(["A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 1"], SheetText.Read("a.docm", bytes));
        Assert.Equal(["A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 1"], SheetText.Read("a.dotx", bytes));
        Assert.Equal(["A1 Text a", "B1 Text b", "A2 Text c", "B2 Text 1", "RP2010 a.doc"], SheetText.Read("a.doc", bytes));
    }

    [Fact]
    public void Limits_hold_for_spans_depth_texts_and_cells()
    {
        Check("<w:tbl><w:tr>" + Cell("1", "<w:gridSpan w:val=\"1000000000\"/>") + "</w:tr></w:tbl>", "RP2003 a.docx");
        Check(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 200))
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 200)), "RP2003 a.docx");
        Check(Table(["a", "b"],
            ["c", $"<w:p>{string.Concat(Enumerable.Repeat($"<w:r><w:t>{new string('a', 1_000)}</w:t></w:r>", 40))}</w:p>"]),
            "RP2006 a.docx");
        Assert.Equal(["RP2006 a.docx"],
            SheetText.Read("a.docx", With(Table(["a", "b"], ["c", "1"])).Build(), new IntakeOptions { MaxCells = 3 }));
        Assert.Equal(["RP2006 a.docx"],
            SheetText.Read("a.docx", With(Table(["a", "b"], ["c", "1"])).Build(), new IntakeOptions { MaxRows = 1 }));
    }

    [Fact]
    public void A_document_type_and_a_missing_part_are_refused()
    {
        Assert.Equal(["RP2005 a.docx"],
            SheetText.Read("a.docx",
            WorkbookReaderTests.Zip(("[Content_Types].xml", []),
            ("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"u8.ToArray()))));
        Assert.Equal(["RP2004 a.docx"],
            SheetText.Read("a.docx", WorkbookReaderTests.Zip(("[Content_Types].xml", []), ("word/document9.xml", "<a/>"u8.ToArray()))));
    }

    private static string Cell(string text, string properties) =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.Length == 0 ? "<w:p/>" : P(text))}</w:tc>";

    private static void Check(string body, params string[] expected) =>
        Assert.Equal(expected, SheetText.Read("a.docx", With(body).Build()));

    private static Workbook Read(string body) => Read(With(body).Build());

    private static Workbook Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var workbook = WorkbookReader.Read("a.docx", bytes, IntakeOptions.Default, diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsType<Workbook>(workbook);
    }
}
