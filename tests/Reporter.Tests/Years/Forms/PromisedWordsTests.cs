using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Validation;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>What the box in Excel says of a wrong entry is what the finding says when it comes in all the same.</summary>
public sealed class PromisedWordsTests
{
    private static readonly DateOnly Day = new(2024, 12, 14);

    [Theory]
    [InlineData("so_cuoc", "mười hai", "RP4002", "phải là số")]
    [InlineData("so_cuoc", "12,5", "RP4005", "phải là số nguyên")]
    [InlineData("so_cuoc", "-1", "RP4003", "nhỏ hơn mức thấp nhất 0")]
    [InlineData("so_cuoc", "501", "RP4004", "lớn hơn mức cao nhất 500")]
    [InlineData("kinh_phi", "nhiều", "RP4002", "phải là số")]
    [InlineData("ngay_kh", "31/02/2024", "RP4006", "phải là một ngày có thật")]
    [InlineData("co_ke_hoach", "có lẽ", "RP4008", "phải trả lời có hoặc không")]
    [InlineData("hinh_thuc", "Qua thư", "RP4007", "có nội dung ngoài danh sách")]
    public void The_box_and_the_finding_use_the_same_words(string code, string entry, string finding, string words)
    {
        var plan = TestPlan.Plan;
        var unit = plan.Units[0];
        var form = FormSample.Of(plan, unit);
        var figures = new Dictionary<string, string> { [code] = " " + entry };
        var bag = new DiagnosticBag();
        var workbook = WorkbookReader.Read("bao-cao-nop/bieu.xlsx", FormSample.FillFigures(form.For(unit), form.Sheets, figures),
            IntakeOptions.Default, bag)!;

        Validator.Check(plan, SubmissionMatcher.Match(plan, [workbook], ArrivalLog.Empty, new MatchOptions(), bag),
            new ValidationOptions { Today = Day }, bag);

        var told = Assert.Single(bag, found => found.Code == finding);
        var field = plan.Fields.Single(field => field.Code == code);
        var box = code switch
        {
            "so_cuoc" => FormWords.WholeNumber(field),
            "kinh_phi" => FormWords.Number(field),
            "ngay_kh" => FormWords.Date(field, Day),
            "co_ke_hoach" => FormWords.NotYesNo(field),
            _ => FormWords.NotInList(field),
        };
        Assert.Contains(words, told.Message.Vi, StringComparison.Ordinal);
        Assert.Contains(words, box, StringComparison.Ordinal);
        Assert.StartsWith($"“{field.Name}”", told.Message.Vi, StringComparison.Ordinal);
        Assert.StartsWith($"“{field.Name}”", box, StringComparison.Ordinal);
    }
}
