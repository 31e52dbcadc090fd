using Reporter.Tests.Support;
using Reporter.Tests.Years;
using Reporter.Sheets.Writing;
using Xunit;

namespace Reporter.Tests.Cli;

/// <summary>`template render` of a workbook, as the documents say it.</summary>
public sealed class RenderWorkbookTests
{
    private static readonly byte[] Form = WorkbookWriter.Write(new WorkbookDraft
    {
        Title = "Biểu",
        Sheets =
        [
            new SheetDraft("Biểu",
            [
                new RowDraft(1, [new CellDraft(1, CellContent.Of("{{ so_cuoc }}"), CellStyle.Plain)]),
                new RowDraft(2, [new CellDraft(1, CellContent.Of("{{ for d in ds }}"), CellStyle.Plain)]),
                new RowDraft(3, [new CellDraft(1, CellContent.Of("{{ d.ten }}"), CellStyle.Plain)]),
                new RowDraft(4, [new CellDraft(1, CellContent.Of("{{ end }}"), CellStyle.Plain)]),
            ]),
        ],
    });

    [Fact]
    public void A_workbook_is_filled_from_a_file_of_data()
    {
        using var year = new SmallYear();
        year.Write("bieu.xlsx", Form);
        year.Write("so.json", """{ "so_cuoc": 12, "ds": [{ "ten": "An" }, { "ten": "Bình" }] }""");

        var said = year.Run("template", "render", year.FullPath("bieu.xlsx"), "--data", year.FullPath("so.json"), "-o",
            year.FullPath("ra.xlsx"));

        Assert.DoesNotContain("RP9001", said, StringComparison.Ordinal);
        Assert.Equal(0, year.Exit);
        var cells = new WorkbookCells(year.Bytes("ra.xlsx"));
        Assert.Equal((12m, "An", "Bình"), (cells.Number("Biểu", "A1"), cells.Text("Biểu", "A2"), cells.Text("Biểu", "A3")));
        Assert.Empty(WorkbookCells.Errors(year.Bytes("ra.xlsx")));
    }

    [Fact]
    public void Each_record_of_a_list_gives_a_workbook()
    {
        using var year = new SmallYear();
        year.Write("bieu.xlsx", Form);
        year.Write("so.json", """{ "x": [{ "ma": "a", "so_cuoc": 1, "ds": [] }, { "ma": "b", "so_cuoc": 2, "ds": [] }] }""");

        var said = year.Run("template", "render", year.FullPath("bieu.xlsx"), "--data", year.FullPath("so.json"), "--each", "-o",
            year.FullPath("ra-{ma}.xlsx"));

        Assert.True(year.Exit == 0, said);
        Assert.Equal((1m, 2m), (new WorkbookCells(year.Bytes("ra-a.xlsx")).Number("Biểu", "A1"),
            new WorkbookCells(year.Bytes("ra-b.xlsx")).Number("Biểu", "A1")));
    }
}
