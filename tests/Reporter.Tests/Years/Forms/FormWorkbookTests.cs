using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>The workbook that a unit gets.</summary>
public sealed class FormWorkbookTests
{
    [Theory]
    [InlineData("dinh-lap-2024")]
    [InlineData("hoa-binh-2024")]
    [InlineData("lang-son-2026")]
    public void Excel_s_schema_has_nothing_against_any_form(string sample)
    {
        var plan = FormSample.PlanOf(sample);
        var before = new LastYear(new Dictionary<string, decimal>(), plan.Units.ToDictionary(
            unit => unit.Code, _ =>
                (IReadOnlyDictionary<string, decimal>)plan.Fields.Where(field => field.IsNumeric).Take(3)
                .ToDictionary(field => field.Code, _ => 7m)));
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        foreach (var kind in plan.UnitKinds.Where(kind => plan.Units.Any(unit => unit.Kind == kind.Code)))
        {
            if (FormWorkbook.Of(plan, kind, before, "# Biểu") is not { } form)
                continue;
            using var document = SpreadsheetDocument.Open(new MemoryStream(form.For(plan.Units.First(unit => unit.Kind == kind.Code))),
                isEditable: false);
            Assert.Empty(validator.Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        }
    }

    [Fact]
    public void The_same_unit_gets_the_same_bytes_and_another_unit_only_other_texts()
    {
        var plan = TestPlan.Plan;
        var form = FormSample.Of(plan, plan.Units[0]);

        Assert.Equal(form.For(plan.Units[0]), FormSample.Of(plan, plan.Units[0]).For(plan.Units[0]));
        Assert.NotEqual(form.For(plan.Units[0]), form.For(plan.Units[1]));
    }

    [Fact]
    public void Only_input_cells_are_unlocked_and_each_says_what_may_be_typed()
    {
        var plan = TestPlan.Plan;
        var form = FormSample.Of(plan, plan.Units[0]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(form.For(plan.Units[0])), isEditable: false);
        var part = Part(document, 1);

        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var unlocked = part.Descendants<Cell>().Where(cell => formats[(int)cell.StyleIndex!.Value].Protection?.Locked?.Value == false)
            .Select(cell => cell.CellReference!.Value!).ToHashSet();
        var inputs = form.Sheets[0].Cells.Where(cell => cell.IsInput)
            .Select(cell => Reporter.Sheets.Writing.CellName.Of(cell.Row, cell.Column)).ToHashSet();
        Assert.Equal(inputs.Order(), unlocked.Order());
        Assert.NotNull(part.GetFirstChild<SheetProtection>());
        var rule = part.Descendants<DataValidation>().First(rule => rule.SequenceOfReferences!.InnerText == "D7");
        Assert.Equal("“Số cuộc” phải là số nguyên, không nhỏ hơn mức thấp nhất 0, không lớn hơn mức cao nhất 500. Chỉ gõ chữ số, không gõ "
            + "“cuộc”. Nếu không phát sinh thì ghi 0.", rule.Error!.Value);
        Assert.Equal(("0", "500"), (rule.Formula1!.Text, rule.Formula2!.Text));
    }

    [Fact]
    public void What_is_still_blank_is_counted_for_those_who_see_no_colour()
    {
        var plan = TestPlan.Plan;
        using var document = SpreadsheetDocument.Open(new MemoryStream(FormSample.Of(plan, plan.Units[0]).For(plan.Units[0])),
            isEditable: false);

        var status = Part(document, 1).Descendants<Cell>().Single(cell => cell.CellReference == "A4");

        Assert.Equal("Còn 1 ô bắt buộc chưa điền trên trang này (ô tô vàng).", status.CellValue!.Text);
        Assert.Contains("COUNTBLANK", status.CellFormula!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_year_s_figure_stands_beside_in_the_form_s_own_measure_and_blank_where_there_is_none()
    {
        var plan = TestPlan.Plan;
        var figures = new Dictionary<string, decimal> { ["so_cuoc"] = 12, ["kinh_phi"] = 15_500_000 };
        var before = new LastYear(figures, new Dictionary<string, IReadOnlyDictionary<string, decimal>> { ["an"] = figures });
        var form = FormWorkbook.Of(plan, plan.UnitKinds[0], before, "# Biểu")!;

        Assert.Equal(("12", "15.5"), LastYearOf(form.For(plan.Units[0])));
        Assert.Equal(("", ""), LastYearOf(form.For(plan.Units[1])));
    }

    private static (string, string) LastYearOf(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().ToList();
        string Of(string address)
        {
            var cell = Part(document, 1).Descendants<Cell>().Single(cell => cell.CellReference == address);
            return cell.DataType?.InnerText == "s"
                ? strings[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)].InnerText
                : cell.CellValue!.Text;
        }
        return (Of("E7"), Of("E11"));
    }

    private static Worksheet Part(SpreadsheetDocument document, int index) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>()
            .ElementAt(index).Id!.Value!)).Worksheet!;
}
