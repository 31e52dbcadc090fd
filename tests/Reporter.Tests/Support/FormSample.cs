using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Sheets;
using Reporter.Sheets.Writing;
using Reporter.Years.Forms;
using Xunit;
using Field = Reporter.Core.Plans.Field;

namespace Reporter.Tests.Support;

/// <summary>Forms of a plan, filled in as a clerk would: by another program than the one that made them.</summary>
internal static class FormSample
{
    public static ReportPlan PlanOf(string sample)
    {
        var folder = Path.Combine(Repo.Root, "samples", sample);
        var bag = new DiagnosticBag();
        var plan = PlanReader.Read("ke-hoach.yaml", File.ReadAllText(Path.Combine(folder, "ke-hoach.yaml")), bag)!;
        var units = WorkbookReader.Read("don-vi.csv", File.ReadAllBytes(Path.Combine(folder, "don-vi.csv")), IntakeOptions.Default, bag)!;
        return plan with { Units = UnitListReader.Read(units.Sheets[0], plan.UnitKinds, bag)! };
    }

    public static FormWorkbook Of(ReportPlan plan, ReportingUnit unit) =>
        FormWorkbook.Of(plan, plan.UnitKinds.Single(kind => kind.Code == unit.Kind), null, "# Biểu\nCách điền")!;

    /// <summary>A value that fits the field and that no other cell of the form has.</summary>
    public static string ValueOf(Field field, int number) => field.Type switch
    {
        FieldType.Date => "20" + (10 + (number % 15)).ToString(CultureInfo.InvariantCulture) + "-03-12",
        FieldType.YesNo => "có",
        FieldType.Choice => field.Choices[number % field.Choices.Count].Name,
        FieldType.Text =>
            $"Lời văn số {number}, đủ dài cho mọi yêu cầu về số từ tối thiểu của kế hoạch này, viết thêm cho chắc là đủ hai mươi từ.",
        _ => (100 + number).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is written into each input cell; the cell of a choice gets an x for every second.</summary>
    public static Dictionary<FormCell, string> Answers(FormSheet form)
    {
        var answers = new Dictionary<FormCell, string>(ReferenceEqualityComparer.Instance);
        var number = 0;
        foreach (var cell in form.Cells.Where(cell => cell.IsInput))
        {
            number++;
            if (cell.Kind == FormCellKind.Choice)
                answers[cell] = number % 2 == 0 ? "x" : "";
            else
                answers[cell] = cell.Kind == FormCellKind.Explanation ? $"vì {number}" : ValueOf(cell.Field!, number);
        }
        return answers;
    }

    public static byte[] Fill(byte[] form, IReadOnlyList<FormSheet> sheets) => FillNamed(form, sheets);

    /// <summary>Fills each sheet by the tab's name that its form has.</summary>
    public static byte[] FillNamed(byte[] form, IReadOnlyList<FormSheet> sheets)
    {
        using var memory = new MemoryStream();
        memory.Write(form);
        using (var document = SpreadsheetDocument.Open(memory, isEditable: true))
        {
            var places = new FormPlaces(sheets);
            var parts = sheets.Select(sheet => (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!
                .Descendants<Sheet>().Single(each => each.Name == places.NameOf(sheet)).Id!.Value!)).ToList();
            for (var i = 0; i < sheets.Count; i++)
            {
                foreach (var (cell, value) in Answers(sheets[i]))
                    Set(parts[i], CellName.Of(cell.Row, cell.Column), value, cell.Field!, cell.Kind);
                foreach (var list in sheets[i].Lists)
                {
                    foreach (var column in list.Columns)
                        Set(parts[i], CellName.Of(list.FirstRow, column.Column), ValueOf(column.Field, column.Column), column.Field,
                            FormCellKind.Input);
                }
            }
        }
        return memory.ToArray();
    }

    /// <summary>Fills in some figures only, by their codes.</summary>
    public static byte[] FillFigures(byte[] form, IReadOnlyList<FormSheet> sheets, IReadOnlyDictionary<string, string> figures)
    {
        using var memory = new MemoryStream();
        memory.Write(form);
        using (var document = SpreadsheetDocument.Open(memory, isEditable: true))
        {
            var places = new FormPlaces(sheets);
            foreach (var sheet in sheets)
            {
                var part = (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>()
                    .Single(each => each.Name == places.NameOf(sheet)).Id!.Value!);
                foreach (var cell in sheet.Cells.Where(cell => cell.Kind == FormCellKind.Input && figures.ContainsKey(cell.Field!.Code)))
                    Set(part, CellName.Of(cell.Row, cell.Column), figures[cell.Field!.Code], cell.Field, cell.Kind);
            }
        }
        return memory.ToArray();
    }

    private static void Set(WorksheetPart part, string address, string value, Field field, FormCellKind kind)
    {
        if (value.Length == 0)
            return;
        var cell = part.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == address);
        cell.RemoveAllChildren();
        if (kind == FormCellKind.Input && (field.IsNumeric || field.Type == FieldType.Date) && char.IsAsciiDigit(value[0]))
        {
            var number = field.Type == FieldType.Date
                ? DateOnly.Parse(value, CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber
                : int.Parse(value, CultureInfo.InvariantCulture);
            cell.DataType = null;
            cell.Append(new CellValue(number));
            return;
        }
        cell.DataType = CellValues.InlineString;
        cell.Append(new InlineString(new Text(value)));
    }

    /// <summary>Each answer stands at its cell with the value that was typed.</summary>
    public static void AssertAnswered(IReadOnlyList<FormSheet> sheets, Submission submission)
    {
        foreach (var form in sheets)
        {
            var answers = Answers(form);
            foreach (var cell in form.Cells.Where(cell => cell.Kind is FormCellKind.Input or FormCellKind.Narrative))
            {
                var answer = submission.Answers.Single(answer => answer.Field.Code == cell.Field!.Code);
                Assert.Equal((cell.Row, cell.Column), (answer.At.Row, answer.At.Column));
                Assert.Equal(Plain(answers[cell]),
                    Plain(answer.Cell.Date is { } date ? date.ToString("yyyy-MM-dd", null) : answer.Cell.Text));
            }
            foreach (var cell in form.Cells.Where(cell => cell.Kind == FormCellKind.Choice))
            {
                var marks = submission.Answers.Single(answer => answer.Field.Code == cell.Field!.Code).Marks;
                Assert.Equal(answers[cell], marks.Single(mark => mark.Choice.Code == cell.Choice!.Code).Cell.Text);
            }
            foreach (var list in form.Lists)
                Assert.Equal(list.Columns.Count,
                    Assert.Single(submission.Tables.Single(table => table.Table.Code == list.Table.Code).Rows).Cells.Count);
        }
    }

    private static string Plain(string text) => text.Replace(".", "", StringComparison.Ordinal).Trim();
}
