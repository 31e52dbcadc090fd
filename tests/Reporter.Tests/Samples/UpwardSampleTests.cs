using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>A superior's form laid into the sample's bieu-mau: every number in it against the count by hand.</summary>
[Slow]
public sealed class UpwardSampleTests
{
    [Fact]
    public void Every_number_of_the_filled_form_is_the_count_by_hand()
    {
        List<(string Code, string Name, decimal Factor)> fields =
            [.. HandCount.Fields.Where(field => HandCount.Figures.Any(figure => figure.Code == field.Code))];
        using var run = SampleRun.Of("dinh-lap-2024", change: folder =>
        {
            Directory.CreateDirectory(Path.Combine(folder, "bieu-mau"));
            File.WriteAllBytes(Path.Combine(folder, "bieu-mau", "gui-len.xlsx"), WorkbookWriter.Write(Form(fields)));
        });
        var bytes = run.Output("gui-len/gui-len.xlsx");
        var cells = new WorkbookCells(bytes);

        Assert.Empty(WorkbookCells.Errors(bytes));
        foreach (var (index, (code, _, factor)) in fields.Index())
        {
            // The total by its tag, and as a sum of kinds.
            Assert.Equal((code, HandCount.Sum(code)), (code, cells.Number("Tổng", $"B{index + 2}") * factor));
            Assert.Equal(HandCount.Sum(code), (cells.Number("Nhóm", $"{CellName.ColumnOf(index + 2)}2") ?? 0) * factor);
            var column = CellName.ColumnOf(index + 2);
            foreach (var figure in HandCount.Figures.Where(figure => figure.Code == code))
            {
                Assert.Equal(figure.Value, cells.Number("Đơn vị", $"{column}{cells.RowOf("Đơn vị", "A", figure.Unit)}") * factor);
                Assert.Equal(figure.Value, cells.Number("Nhóm", $"{column}{cells.RowOf("Nhóm", "A", figure.Unit)}") * factor);
            }
        }
        Assert.Equal(HandCount.Conferences().Sum(row => row.People), cells.Number("Danh mục", "C2"));
        Assert.Equal(HandCount.Conferences().Count, cells.LastRow("Danh mục") - 2);
    }

    private static WorkbookDraft Form(List<(string Code, string Name, decimal Factor)> fields)
    {
        static RowDraft Row(int number, params string[] cells) => new(number, [.. cells.Select((text, index) => new CellDraft(index + 1,
            text.StartsWith('=') ? new CellContent.Formula(text[1..]) : CellContent.Of(text), CellStyle.Plain))
            .Where(cell => cell.Content != CellContent.Empty)]);
        string[] Figures(Func<string, string> cell) => [.. fields.Select((field, index) => cell(field.Code.Length > 0
            ? cell.Method.Name.Length > 0 ? $"{field.Code}|{CellName.ColumnOf(index + 2)}" : "" : ""))];
        return new WorkbookDraft
        {
            Title = "Biểu gửi lên (số liệu minh hoạ)",
            Sheets =
            [
                new SheetDraft("Tổng", [Row(1, "Chỉ tiêu", "Tổng"),
                    .. fields.Select((field, index) => Row(index + 2, field.Name, $"{{{{ tong.{field.Code} }}}}"))]),
                new SheetDraft("Đơn vị", [Row(1, ["Đơn vị", .. fields.Select(field => field.Name)]),
                    Row(2, "{{ for d in don_vi | array.sort \"ten\" }}"), Row(3, ["{{ d.ten }}", .. Figures(cell =>
                        $"{{{{ d.so_lieu.{cell.Split('|')[0]} }}}}")]),
                    Row(4, "{{ end }}")]),
                new SheetDraft("Nhóm", [Row(1, ["Đơn vị", .. fields.Select(field => field.Name)]),
                    Row(2, ["Tổng số", .. Figures(cell => $"=SUM({cell.Split('|')[1]}5:{cell.Split('|')[1]}5)")]),
                    Row(3, "{{ for k in loai_don_vi }}"), Row(4, ["{{ k.ten }}", .. Figures(cell => $"=SUM({cell.Split('|')[1]}5)")]),
                    Row(5, ["{{ for d in k.don_vi }}{{ d.ten }}", .. Figures(cell => $"{{{{ d.so_lieu.{cell.Split('|')[0]} }}}}"),
                        "{{ end }}"]),
                    Row(6, "{{ end }}")]),
                new SheetDraft("Danh mục", [Row(1, "STT", "Đơn vị", "Số người"), Row(2, "", "Tổng", "=SUM(C4)"),
                    Row(3, "{{ for r in bang.hoi_nghi }}"),
                    Row(4, "{{ for.index + 1 }}", "{{ r.don_vi.ten }}", "{{ r.so_nguoi }}"), Row(5, "{{ end }}")]),
            ],
        };
    }
}
