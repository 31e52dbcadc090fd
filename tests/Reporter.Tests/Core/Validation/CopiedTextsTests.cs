using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class CopiedTextsTests
{
    [Fact]
    public void A_long_text_that_another_unit_also_sent_is_asked_about()
    {
        const string Long = "ket_qua=Đã tổ chức nhiều hội nghị tuyên truyền tại các thôn bản với đông đảo người dân tham dự trong cả năm";
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag();
        Validator.Check(plan,
            [TestPlan.Submission(plan, "an", "so_cuoc=1", "so_luot=9", Long),
            TestPlan.Submission(plan, "binh", "so_cuoc=2", "so_luot=19", Long)], Options(), bag);
        Assert.Equal(["RP4020 binh", "RP4021 ban"], bag.Select(found => $"{found.Code} {found.Unit}"));
    }
}
