using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets;
using Xunit;

namespace Reporter.Tests.Years.Beginning;

/// <summary>What is drawn from official forms: every cell asked, by its whole path.</summary>
public sealed class OfficialFormTests
{
    [Fact]
    public void Columns_are_figures_with_their_paths_measures_and_parts()
    {
        var section = Assert.Single(Draft(OfficialForms.Columns()).Sections);

        Assert.Equal(
        [
            "Số tổ hòa giải | tổ | ",
            "Hòa giải viên – Tổng số | người | ",
            "Hòa giải viên – Chia theo giới tính – Nam | người | chia_ra",
            "Hòa giải viên – Chia theo giới tính – Nữ | người | chia_ra",
            "Hòa giải viên – Trong đó – Dân tộc thiểu số | người | trong_do",
            "Hòa giải viên – Trong đó – Được bồi dưỡng nghiệp vụ | người | trong_do",
        ], section.Figures.Select(Told));
        Assert.All(section.Figures.Skip(2), part => Assert.Equal(section.Figures[1].Code, part.Whole));
    }

    [Fact]
    public void Rows_are_figures_under_their_groups_and_a_form_filled_in_is_a_form()
    {
        var bag = new DiagnosticBag();
        var section = Assert.Single(Draft(OfficialForms.Rows(), bag).Sections);

        Assert.Equal(["TỔ CHỨC – Số hòa giải viên | người | ", "TỔ CHỨC – Số hòa giải viên – Nữ | người | trong_do",
            "KẾT QUẢ – Số vụ việc tiếp nhận | vụ việc | ", "KẾT QUẢ – Số vụ việc tiếp nhận – Dân sự | vụ việc | chia_ra",
            "KẾT QUẢ – Số vụ việc tiếp nhận – Khác | vụ việc | chia_ra", "KẾT QUẢ – Đã ban hành kế hoạch |  | ",
            "KẾT QUẢ – Kinh phí thực hiện | triệu đồng | "], section.Figures.Select(Told));
        Assert.Equal(FieldType.YesNo, section.Figures[5].Type);
        Assert.Equal(FieldType.Money, section.Figures[6].Type);
        Assert.Contains(bag, found => found.Code == "RP1100");
    }

    [Fact]
    public void Lines_for_each_group_are_a_list_and_the_computed_total_stays()
    {
        var draft = Draft(OfficialForms.Lines());
        var section = Assert.Single(draft.Sections);

        Assert.Empty(section.Figures);
        Assert.Equal(["Tên tổ hòa giải", "Tổng số vụ việc tiếp nhận", "Kết quả – Hòa giải thành", "Kết quả – Không thành"],
            section.List!.Columns.Select(column => column.Name));
        Assert.Equal(["vụ việc", "vụ việc", "vụ việc"], section.List.Columns.Skip(1).Select(column => column.Measure));
        Assert.DoesNotContain(draft.Tags, tag => tag.Row == 6);
        Assert.Equal([8, 9], draft.Tags.Where(tag => tag.IsSpareRow).Select(tag => tag.Row));
    }

    [Fact(Skip = "The first of two tables on a sheet is drawn with two of its four figures: not right yet.")]
    public void Two_tables_of_a_sheet_are_two_sections()
    {
        var draft = Draft(OfficialForms.TwoBlocks());

        Assert.Equal([4, 2], draft.Sections.Select(section => section.Figures.Count));
        Assert.Equal(["Tại thôn, bản – Số cuộc", "Tại thôn, bản – Số lượt người"], draft.Sections[0].Figures.Take(2)
            .Select(figure => figure.Name));
        Assert.Equal(["Tờ rơi", "Sách"], draft.Sections[1].Figures.Select(figure => figure.Name));
    }

    [Fact]
    public void Rows_and_columns_together_are_a_figure_each()
    {
        var draft = Draft(OfficialForms.Matrix());

        Assert.Equal(6, Assert.Single(draft.Sections).Figures.Count);
        Assert.DoesNotContain(draft.Tags, tag => tag.Row == 7);
    }

    [Fact]
    public void The_copy_has_a_tag_in_each_cell_that_was_drawn()
    {
        var bytes = OfficialForms.Rows();
        var draft = Draft(bytes);
        Assert.True(OfficialForm.TryOpen(bytes, out var form));

        var copy = form.With([.. draft.Tags.Select(tag => new FormCellText(tag.Sheet, tag.Row, tag.Column, tag.Text, tag.IsSpareRow))]);
        var sheet = WorkbookReader.Read("bieu.xlsx", copy, IntakeOptions.Default, new DiagnosticBag())!.Sheets[0];

        Assert.All(draft.Tags, tag => Assert.Equal(tag.Text, sheet.Rows.First(row => row.Number == tag.Row)[tag.Column].Text));
    }

    [Fact]
    public void Two_cells_of_one_path_are_told_and_the_second_is_not_drawn()
    {
        var bag = new DiagnosticBag();
        var draft = Draft(OfficialForms.Book("B", [["Nội dung chỉ tiêu", "Đơn vị tính", "Số liệu"], ["Số cuộc", "cuộc", ""],
            ["Số cuộc", "cuộc", ""]]), bag);

        Assert.Single(draft.Sections[0].Figures);
        Assert.Single(bag, found => found.Code == "RP1099" && found.Location.ToString().Contains("C3", StringComparison.Ordinal));
    }

    private static string Told(FormFigure figure) =>
        $"{figure.Name} | {figure.Measure} | {(figure.Whole is null ? "" : figure.IsAddend ? "chia_ra" : "trong_do")}";

    private static FormDraft Draft(byte[] bytes, DiagnosticBag? bag = null)
    {
        bag ??= new DiagnosticBag();
        var workbook = WorkbookReader.Read("bieu.xlsx", bytes, IntakeOptions.Default, bag);
        Assert.True(OfficialForm.TryOpen(bytes, out var form));
        return FormDrafter.Draft(workbook!, form.Formulas, [], bag) ?? throw new InvalidOperationException("Nothing was drawn.");
    }
}
