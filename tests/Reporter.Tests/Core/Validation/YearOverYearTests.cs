using Reporter.Core.Validation;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class YearOverYearTests
{
    [Fact]
    public void A_change_beyond_the_plans_limit_is_asked_about()
    {
        var before = new LastYear(new Dictionary<string, decimal>(),
            new Dictionary<string, IReadOnlyDictionary<string, decimal>>
            {
                ["ban"] = new Dictionary<string, decimal> { ["so_cuoc"] = 10 },
            });
        CheckAll("ban", ["so_cuoc=12", "so_luot=900"], [], before);
        // Four more are forty per cent, and nothing to explain.
        CheckAll("ban", ["so_cuoc=14", "so_luot=900"], [], before);
        CheckAll("ban", ["so_cuoc=15", "so_luot=900"], ["RP4018 S!B1"], before);
        CheckAll("ban", ["so_cuoc=15|thêm ba thôn", "so_luot=900"], ["RP4018 S!B1 Note"], before);
    }
}
