using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Sheets.Returning;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets.Returning;

/// <summary>A sent workbook is edited in place: what it must show is shown, and all else stays.</summary>
public sealed class ReturnedWorkbookTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string Sha = new('a', 64);

    [Fact]
    public void Every_part_that_is_not_touched_stays_byte_for_byte()
    {
        var sent = Book().Part("xl/media/image1.png", [1, 2, 3]).Part("customXml/item1.xml", "<a>\r\n</a>").Build();
        var returned = Parts(Edited(sent, Line(7, 3)));

        foreach (var (name, bytes) in Parts(sent).Where(part => part.Key is not ("[Content_Types].xml" or "_rels/.rels" or "xl/workbook.xml"
            or "xl/_rels/workbook.xml.rels" or "xl/worksheets/sheet1.xml")))
            Assert.Equal(bytes, returned[name]);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_twice() =>
        Assert.Equal(Edited(Book().Build(), Line(7, 3)), Edited(Book().Build(), Line(7, 3)));

    [Fact]
    public void A_wrong_cell_has_a_note_a_fill_and_a_line_that_leads_to_it()
    {
        var returned = Parts(Edited(Book().Build(), Line(7, 3) with { Message = "“Số cuộc” phải là số." }));

        Assert.Contains("ref=\"C7\"", Text(returned, "xl/traLaiComments1.xml"), StringComparison.Ordinal);
        Assert.Contains("“Số cuộc” phải là số.", Text(returned, "xl/traLaiComments1.xml"), StringComparison.Ordinal);
        Assert.Contains("sqref=\"C7\"", Text(returned, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("location=\"'Bieu 1'!C7\"", Text(returned, "xl/worksheets/traLai1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_sheet_is_known_again_and_is_not_data()
    {
        var returned = ReturnedBook.Read(Read(Edited(Book().Build(), Line(7, 3))), out var mark);

        Assert.Equal(new ReturnMark("AN", Sha), mark);
        Assert.Equal(["Bieu 1"], returned.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(Sha, returned.MadeFrom);
    }

    [Fact]
    public void The_mark_is_known_without_the_first_sheet()
    {
        var file = Read(Edited(Book().Build(), Line(7, 3)));
        ReturnedBook.Read(file with { Sheets = [.. file.Sheets.Skip(1)] }, out var mark);

        Assert.Equal(Sha, mark?.Sha256);
    }

    [Fact]
    public void What_is_typed_as_explanation_is_read_back()
    {
        var line = Line(7, 3) with { IsError = false, Code = "so_cuoc", Value = "450" };
        var answers = ReturnedBook.Read(Read(Typed(Edited(Book().Build(), line), "lễ phát động lớn")), out _).Answers;

        Assert.Equal([("so_cuoc", "450", "lễ phát động lớn")], answers.Select(answer => (answer.Key, answer.Value, answer.Text)));
    }

    [Fact]
    public void A_second_round_takes_out_what_the_first_had_put_in()
    {
        var once = Edited(Book().Build(), Line(7, 3) with { Message = "Sai lần một." });
        var twice = ReturnedWorkbook.Write(once, Draft(Line(8, 2) with { Message = "Sai lần hai." }) with
        { OldLists = [ReturnWords.SheetName] })!;
        var all = string.Concat(Parts(twice).Values.Select(Encoding.UTF8.GetString));

        Assert.DoesNotContain("Sai lần một.", all, StringComparison.Ordinal);
        Assert.DoesNotContain("C7", Text(Parts(twice), "xl/worksheets/sheet1.xml").Split("<conditionalFormatting")[1],
            StringComparison.Ordinal);
        Assert.Equal([ReturnWords.SheetName, "Bieu 1"], Read(twice).Sheets.Select(sheet => sheet.Name));
        Assert.Single(CommentsOf(twice, "Bieu 1"), "B8");
    }

    [Fact]
    public void A_note_that_is_there_is_kept_and_ours_is_appended_and_taken_out_again()
    {
        var sent = WithNote(Book(), "Xã đã hỏi huyện").Build();
        var once = Edited(sent, Line(7, 3) with { Message = "Phải là số." });
        var note = Assert.Single(NotesOf(once), text => text.Contains("huyện", StringComparison.Ordinal));
        Assert.Contains("Phải là số.", note, StringComparison.Ordinal);

        var clean = ReturnedWorkbook.Write(once, Draft(Line(8, 2)) with { OldLists = [ReturnWords.SheetName] })!;
        Assert.Contains("Xã đã hỏi huyện", NotesOf(clean));
        Assert.DoesNotContain("Phải là số.", string.Concat(NotesOf(clean)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversation_on_the_cell_gets_a_reply()
    {
        var sent = WithNote(Book(), "[Threaded comment] Sao lại thế?", """
            <Relationship Id="t1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>
            """).Part("xl/threadedComments/threadedComment1.xml", """
            <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C7" dT="2024-05-01T08:00:00.00" personId="{1}" id="{A}"><text>Sao lại thế?</text></threadedComment></ThreadedComments>
            """).Build();
        var once = Edited(sent, Line(7, 3) with { Message = "Phải là số." });
        var threads = Text(Parts(once), "xl/threadedComments/threadedComment1.xml");
        Assert.Contains("Sao lại thế?", threads, StringComparison.Ordinal);
        Assert.Contains("parentId=\"{A}\"", threads, StringComparison.Ordinal);
        Assert.Contains("Phải là số.", threads, StringComparison.Ordinal);
        Assert.True(Parts(once).ContainsKey("xl/persons/person1.xml"));

        var clean = ReturnedWorkbook.Write(once, Draft(Line(8, 2)) with { OldLists = [ReturnWords.SheetName] })!;
        Assert.DoesNotContain("Phải là số.", Text(Parts(clean), "xl/threadedComments/threadedComment1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_and_columns_with_wrong_cells_are_shown_and_that_is_said()
    {
        var sent = new XlsxBuilder()
            .Sheet("Bieu 1", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")
            .Sheet("An", """
                <cols><col min="2" max="5" width="9" hidden="1"/></cols><sheetData><row r="7" hidden="1"><c r="C7"><v>1</v></c></row></sheetData>
                """).Build();
        var returned = Edited(sent, Line(7, 3) with { Sheet = "An" });
        var sheet = Text(Parts(returned), "xl/worksheets/sheet2.xml");

        Assert.DoesNotContain("<row r=\"7\" hidden", sheet, StringComparison.Ordinal);
        Assert.Contains("min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("min=\"4\" max=\"5\" width=\"9\" hidden=\"1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("dòng 7 (An)", Words(returned), StringComparison.Ordinal);
        Assert.Contains("cột C (An)", Words(returned), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_one_sheet_stay_with_their_sheet_and_only_the_first_is_selected()
    {
        var sent = new XlsxBuilder
        {
            WorkbookPr = "<bookViews><workbookView activeTab=\"1\" firstSheet=\"1\"/></bookViews>",
            DefinedNames = "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'B'!$A$1</definedName></definedNames>",
        }
            .Sheet("A", "<sheetData/>")
            .Sheet("B", "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData/>").Build();
        var returned = Parts(Edited(sent, Line(1, 1) with { Sheet = "A" }));

        Assert.Contains("localSheetId=\"2\"", Text(returned, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("activeTab", Text(returned, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("tabSelected", Text(returned, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_the_author_keep_their_order_behind_ours()
    {
        var sent = new XlsxBuilder().Sheet("Bieu 1", "<sheetData/><conditionalFormatting sqref=\"A1:C9\"><cfRule type=\"expression\" "
            + "priority=\"1\"><formula>TRUE</formula></cfRule></conditionalFormatting>").Build();
        var sheet = Text(Parts(Edited(sent, Line(7, 3))), "xl/worksheets/sheet1.xml");

        Assert.Contains("priority=\"3\"><formula>TRUE", sheet, StringComparison.Ordinal);
        Assert.Contains("priority=\"1\"><formula>LEN", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_and_signatures_are_not_handed_on_and_that_is_said()
    {
        var sent = Repacked(Book().Part("xl/vbaProject.bin", [1]).Part("_xmlsignatures/origin.sigs", "").Build(),
            ("xl/_rels/workbook.xml.rels", "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" "
                + "Target=\"vbaProject.bin\"/>"),
            ("_rels/.rels", "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/"
                + "origin\" Target=\"_xmlsignatures/origin.sigs\"/>"));
        var returned = Edited(sent, Line(7, 3));

        Assert.DoesNotContain(Parts(returned).Keys, part => part.Contains("vba", StringComparison.Ordinal)
            || part.Contains("_xmlsignatures", StringComparison.Ordinal));
        Assert.DoesNotContain("vbaProject", Text(Parts(returned), "xl/_rels/workbook.xml.rels"), StringComparison.Ordinal);
        Assert.Contains(ReturnWords.NoMacros, Words(returned), StringComparison.Ordinal);
        Assert.Contains(ReturnWords.NoSignature, Words(returned), StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_sheet_stays_protected()
    {
        var sent = new XlsxBuilder().Sheet("Bieu 1", "<sheetData/><sheetProtection password=\"CAFE\" sheet=\"1\"/>").Build();
        var sheet = Text(Parts(Edited(sent, Line(7, 3))), "xl/worksheets/sheet1.xml");

        Assert.Contains("<sheetProtection password=\"CAFE\" sheet=\"1\"/>", sheet, StringComparison.Ordinal);
        Assert.Contains("<legacyDrawing", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_workbook_gets_parts_in_its_own_flavour()
    {
        var sent = new XlsxBuilder { IsStrict = true }.Sheet("Bieu 1", "<sheetData><row r=\"7\"><c r=\"C7\"><v>5</v></c></row></sheetData>")
            .Build();
        var returned = Parts(Edited(sent, Line(7, 3)));

        foreach (var part in new[] { "xl/worksheets/traLai1.xml", "xl/traLaiComments1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml" })
            Assert.DoesNotContain("schemas.openxmlformats.org/spreadsheetml", Text(returned, part), StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_to_parts_that_are_not_there_do_no_harm()
    {
        var sent = Book().Part("xl/worksheets/_rels/sheet1.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="{Relations}/comments" Target="../comments9.xml"/><Relationship Id="v" Type="{Relations}/vmlDrawing" Target="../drawings/vml9.vml"/><Relationship Id="d" Type="{Relations}/drawing" Target="../drawings/drawing9.xml"/></Relationships>
            """).Build();
        var returned = Edited(sent, Line(7, 3));

        Assert.Single(NotesOf(returned));
        Assert.DoesNotContain("comments9", Text(Parts(returned), "xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ddeLink ddeService=\"cmd\" ddeTopic=\"/C calc\"/>", false)]
    [InlineData("<oleLink r:id=\"rId1\" progId=\"Package\" xmlns:r=\"" + Relations + "\"/>", false)]
    [InlineData("<externalBook r:id=\"rId1\" xmlns:r=\"" + Relations + "\"/>", true)]
    public void A_book_that_starts_other_programs_is_not_handed_on_as_it_is(string link, bool isEdited)
    {
        var sent = WithLink(Book().Part("xl/externalLinks/externalLink1.xml",
            $"<externalLink xmlns=\"{XlsxBuilder.Main}\">{link}</externalLink>").Build());

        Assert.Equal(isEdited, ReturnedWorkbook.Write(sent, Draft(Line(7, 3))) is not null);
    }

    private static byte[] WithLink(byte[] book)
    {
        using var memory = new MemoryStream();
        memory.Write(book);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/_rels/workbook.xml.rels")!;
            string links;
            using (var reader = new StreamReader(entry.Open()))
                links = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/_rels/workbook.xml.rels").Open());
            writer.Write(links.Replace("</Relationships>",
                $"<Relationship Id=\"rIdX\" Type=\"{Relations}/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>",
                StringComparison.Ordinal));
        }
        return memory.ToArray();
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("không phải bảng tính")]
    public void What_is_no_workbook_cannot_be_edited_in_place(string sent) =>
        Assert.Null(ReturnedWorkbook.Write(Encoding.UTF8.GetBytes(sent), Draft(Line(7, 3))));

    [Fact]
    public void The_validator_finds_nothing_new()
    {
        var sent = Drawn();
        Assert.Empty(Faults(sent));
        Assert.Empty(Faults(Edited(sent, Line(7, 3) with { Sheet = "Biểu 1" }, Line(2, 2) with { Sheet = "Biểu 2", IsError = false })));
    }

    [Fact, Slow]
    public void What_LibreOffice_has_saved_meanwhile_is_known_again_and_cleaned()
    {
        LibreOffice.SkipWhenMissing();
        var line = Line(7, 3) with { Sheet = "Biểu 1", Message = "Sai lần một." };
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "an.xlsx");
        File.WriteAllBytes(path, Edited(Drawn(), line));
        LibreOffice.Save([path], "xlsx:Calc MS Excel 2007 XML", Path.Combine(folder.Path, "saved"));
        var saved = File.ReadAllBytes(Path.Combine(folder.Path, "saved", "an.xlsx"));
        var data = ReturnedBook.Read(Read(saved), out var mark);

        Assert.Equal(Sha, mark?.Sha256);
        Assert.Equal(["Biểu 1", "Biểu 2"], data.Sheets.Select(sheet => sheet.Name));
        var clean = ReturnedWorkbook.Write(saved, Draft() with { OldLists = data.OldLists })!;
        // It shares the texts of the old list, which no cell shows any more.
        var all = string.Concat(Parts(clean).Where(part => part.Key != "xl/sharedStrings.xml")
            .Select(part => Encoding.UTF8.GetString(part.Value)));
        Assert.DoesNotContain("Sai lần một.", all, StringComparison.Ordinal);
        Assert.DoesNotContain(NoteLookFormula, all, StringComparison.Ordinal);
        Assert.Contains("Ghi chú cũ", all, StringComparison.Ordinal);
        Assert.Empty(Faults(clean).Except(Faults(saved)));
    }

    private const string NoteLookFormula = "\"reporter\"";

    [Fact]
    public void A_package_that_names_its_lists_of_relationships_one_by_one_gets_a_name_for_the_new_one()
    {
        var types = Text(Parts(Edited(Book().Build(), Line(7, 3))), "[Content_Types].xml");

        Assert.Contains("Extension=\"rels\"", types, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_named_looks_gets_none_to_refer_to()
    {
        var sent = XlsxBuilder.Rows("<row r=\"7\"><c r=\"C7\"><v>5</v></c></row>", styles: "<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>");

        Assert.DoesNotContain("xfId", Text(Parts(Edited(sent, Line(7, 3))), "xl/styles.xml"), StringComparison.Ordinal);
    }

    internal static ReturnDraft Draft(params IReadOnlyList<ReturnLine> lines) => new()
    {
        Unit = "Xã An",
        Mark = new ReturnMark("AN", Sha),
        FileName = "xa-an.xlsx",
        Lines = lines,
    };

    private static byte[] Drawn() => WorkbookWriter.Write(new WorkbookDraft
    {
        Title = "Biểu",
        Sheets =
        [
            new SheetDraft("Biểu 1", [new RowDraft(7, [new CellDraft(3, CellContent.Of("mười"), CellStyle.Plain)])])
            {
                Notes = [new NoteDraft(7, 3, "Ai đó", "Ghi chú cũ")],
                Highlights = [new HighlightRule("A1:C9", "TRUE", "FFFF00")],
                Merges = ["A1:C1"],
            },
            new SheetDraft("Biểu 2", [new RowDraft(1, [new CellDraft(1, CellContent.Of("một"), CellStyle.Plain)])]),
        ],
    });

    internal static IReadOnlyList<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    internal static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            using var memory = new MemoryStream();
            part.CopyTo(memory);
            return memory.ToArray();
        }, StringComparer.Ordinal);
    }

    private static byte[] Edited(byte[] sent, params IReadOnlyList<ReturnLine> lines) => ReturnedWorkbook.Write(sent, Draft(lines))!;

    private static ReturnLine Line(int row, int column) => new()
    {
        Sheet = "Bieu 1",
        Row = row,
        Column = column,
        Message = "Sai.",
        IsError = true,
        Code = "RP4002",
    };

    private static XlsxBuilder Book() => new XlsxBuilder()
        .Sheet("Bieu 1", "<sheetData><row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>mười</t></is></c></row></sheetData>");

    private static XlsxBuilder WithNote(XlsxBuilder book, string text, string more = "") => book
        .Part("xl/comments1.xml", $"""
            <comments xmlns="{XlsxBuilder.Main}"><authors><author>Xã</author></authors><commentList><comment ref="C7" authorId="0"><text><t>{text}</t></text></comment></commentList></comments>
            """)
        .Part("xl/drawings/vmlDrawing1.vml", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><br></xml>")
        .Part("xl/worksheets/_rels/sheet1.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="{Relations}/comments" Target="../comments1.xml"/>{more}</Relationships>
            """);

    private static Workbook Read(byte[] workbook)
    {
        var bag = new DiagnosticBag();
        return WorkbookReader.Read("bao-cao-nop/xa-an.xlsx", workbook, IntakeOptions.Default, bag)
            ?? throw new InvalidOperationException(string.Join('\n', bag.Select(found => found.Message.Vi)));
    }

    private static string Words(byte[] workbook) =>
        string.Join('\n', Read(workbook).Sheets[0].Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));

    private static string Text(Dictionary<string, byte[]> parts, string name) => Encoding.UTF8.GetString(parts[name]);

    private static IReadOnlyList<string> NotesOf(byte[] workbook) =>
        [.. Parts(workbook).Where(part => part.Key.Contains("omments", StringComparison.Ordinal) && part.Key.StartsWith("xl/",
            StringComparison.Ordinal) && !part.Key.Contains("threaded", StringComparison.Ordinal)).SelectMany(part =>
            System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(part.Value).TrimStart('\uFEFF')).Descendants()
                .Where(each => each.Name.LocalName == "comment").Select(each => each.Value))];

    private static IReadOnlyList<string> CommentsOf(byte[] workbook, string sheet) =>
        [.. Parts(workbook).Where(part => part.Key.Contains("omments", StringComparison.Ordinal)).SelectMany(part =>
            System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(part.Value).TrimStart('\uFEFF')).Descendants()
                .Where(each => each.Name.LocalName == "comment").Select(each => each.Attribute("ref")!.Value))
            .Where(_ => sheet.Length > 0)];

    // Into the first empty cell of the column “Giải trình”, as a clerk does.
    private static byte[] Typed(byte[] workbook, string text) => Rewritten(workbook, "xl/worksheets/traLai1.xml", xml =>
    {
        var at = xml.IndexOf("r=\"G", xml.IndexOf(">Giải trình<", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = xml.IndexOf("/>", at, StringComparison.Ordinal);
        return $"{xml[..end]} t=\"inlineStr\"><x:is><x:t>{text}</x:t></x:is></x:c>{xml[(end + 2)..]}";
    });

    private static byte[] Repacked(byte[] package, params (string Part, string Relationship)[] added)
    {
        foreach (var (part, relationship) in added)
            package = Rewritten(package, part, xml => xml.Replace("</Relationships>", relationship + "</Relationships>",
                StringComparison.Ordinal));
        return package;
    }

    private static byte[] Rewritten(byte[] package, string part, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Parts(package))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(name == part ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes);
            }
        }
        return memory.ToArray();
    }
}
