using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Sheets;
using Reporter.Sheets.Writing;
using Xunit;

namespace Reporter.Tests.Sheets.Writing;

/// <summary>Workbooks that the program writes: all that may stand in one, the same bytes twice, within what Excel takes.</summary>
public sealed class WorkbookWriterTests
{
    private static WorkbookDraft Everything => new()
    {
        Title = "Thử",
        Sheets =
        [
            new SheetDraft("Một", [
                new RowDraft(1, [new CellDraft(1, CellContent.Of("Tên"),
                    CellStyle.Plain with { IsBold = true, Fill = "D9D9D9", HasBorder = true })]) { Height = 30 },
                new RowDraft(2, [
                    new CellDraft(1, CellContent.Of(1234.5m), CellStyle.Plain with { Format = "#,##0" }),
                    new CellDraft(2, CellContent.Of(new DateOnly(2024, 4, 5)), CellStyle.Plain with { Format = "dd/mm/yyyy" }),
                    new CellDraft(3, new CellContent.Formula("A2*2", CachedNumber: 2469), CellStyle.Plain),
                    new CellDraft(4, new CellContent.Formula("\"x\"&A1", "xTên"),
                        CellStyle.Plain with { IsUnlocked = true, Wraps = true, Indent = 2 }),
                ]) { StartsPage = true },
            ])
            {
                Widths = [20, 12],
                Merges = ["A3:C3"],
                Inputs = [new InputRule("A2", InputKind.Whole) { First = "0", Second = "9", Prompt = new string('a', 400),
                    Error = new string('b', 400), PromptTitle = new string('c', 60) }],
                Highlights = [new HighlightRule("A2:B2", "ISBLANK(A2)", "FFE699")],
                Notes = [new NoteDraft(2, 1, "Reporter", "Số này <lớn> khác thường & lạ")],
                Links = [new LinkDraft("A1", "mailto:a@example.vn"), new LinkDraft("B1", "'Hai ''2'''!A1")],
                Protection = new SheetProtectionDraft { MayInsertRows = true },
                Print = new PrintDraft { IsLandscape = true, TitleRows = "$1:$1", Area = "$A$1:$D$3", Footer = "&P" },
                FrozenRows = 1,
                Cursor = "A2",
            },
            new SheetDraft("Hai '2'",
                [new RowDraft(1, [new CellDraft(1, CellContent.Of("a"), CellStyle.Plain)])]) { Visibility = SheetVisibility.VeryHidden },
        ],
        Names = [new NameDraft("rp_so", 0, "$A$2"), new NameDraft("rp_so", 1, "$A$1") { IsLocal = true }],
        Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Reporter"] = "06040" },
    };

    [Fact]
    public void Everything_that_may_stand_in_a_workbook_is_valid()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Everything)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Our_own_reader_finds_what_was_written_and_the_names()
    {
        var bag = new DiagnosticBag();
        var read = WorkbookReader.Read("a.xlsx", WorkbookWriter.Write(Everything), IntakeOptions.Default, bag)!;

        Assert.Empty(bag);
        Assert.Equal((1234.5m, new DateOnly(2024, 4, 5), 2469m),
            (read.Sheets[0].Rows[1][1].Number, read.Sheets[0].Rows[1][2].Date, read.Sheets[0].Rows[1][3].Number));
        Assert.True(read.Sheets[1].IsHidden);
        Assert.Equal([("rp_so", "Một", false), ("rp_so", "Hai '2'", true)],
            read.Names.Select(name => (name.Name, name.Sheet, name.IsLocal)));
        Assert.Equal("06040", read.Marks["Reporter"]);
    }

    [Fact]
    public void The_same_workbook_has_the_same_bytes() => Assert.Equal(WorkbookWriter.Write(Everything), WorkbookWriter.Write(Everything));

    [Fact]
    public void A_copy_of_a_master_is_what_would_have_been_written_with_its_texts()
    {
        static WorkbookDraft With(string name) => new()
        {
            Title = "Biểu",
            Sheets = [new SheetDraft("A", [new RowDraft(1, [new CellDraft(1, CellContent.Of($"Đơn vị: {name}"), CellStyle.Plain)])])],
        };
        var copy = MasterWorkbook.Of(With(Slots.Of("ten")))
            .Copy(new CopyValues(new Dictionary<string, string> { ["ten"] = "xã “A & B” <1>" }, new Dictionary<string, decimal>()));

        var read = WorkbookReader.Read("a.xlsx", copy, IntakeOptions.Default, [])!;

        Assert.Equal("Đơn vị: xã “A & B” <1>", read.Sheets[0].Rows[0][1].Text);
    }

    [Theory]
    [InlineData("Danh mục hội nghị, tập huấn, tuyên truyền", "Danh mục hội nghị, tập huấn, t…")]
    [InlineData("II/1: [a]*?\\b'", "II 1   a    b")]
    [InlineData("''", "Biểu")]
    public void A_sheet_s_name_is_one_that_Excel_takes(string wanted, string name) =>
        Assert.Equal(name, ExcelLimits.SheetNameOf(wanted, new HashSet<string>()));

    [Fact]
    public void Two_sheets_never_share_a_name_whatever_its_case()
    {
        var taken = new HashSet<string>();

        Assert.Equal("Phần", ExcelLimits.SheetNameOf("Phần", taken));
        Assert.Equal("PHẦN (2)", ExcelLimits.SheetNameOf("PHẦN", taken));
    }

    [Fact]
    public void What_Excel_would_repair_is_not_written()
    {
        var sheet = Everything.Sheets[0];
        WorkbookDraft With(SheetDraft changed) => Everything with { Sheets = [changed, Everything.Sheets[1]] };

        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(With(sheet with { Name = new string('a', 32) })));
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(With(sheet with
        {
            Inputs = [new InputRule("A1",
            InputKind.List) { First = $"\"{new string('a', 300)}\"" }]
        })));
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(With(sheet with
        {
            Rows = [new RowDraft(1,
            [new CellDraft(1, CellContent.Of(new string('a', 33_000)), CellStyle.Plain)])]
        })));
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(With(sheet with
        {
            Rows = [new RowDraft(1,
                [new CellDraft(1, new CellContent.Formula($"SUM({string.Join(',', Enumerable.Repeat("A1", 256))})"), CellStyle.Plain)])],
        })));
    }
}
