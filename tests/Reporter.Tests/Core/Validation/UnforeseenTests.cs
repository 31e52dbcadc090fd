using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Core.Validation;
using Reporter.Tests.Core.Matching;
using Xunit;

namespace Reporter.Tests.Core.Validation;

/// <summary>What nobody foresaw goes wrong with one unit or one file is its finding; the others count.</summary>
public sealed class UnforeseenTests
{
    private static readonly ReportPlan Plan = MatchingPlan.Plan;

    [Fact]
    public void In_checking_a_unit()
    {
        var field = Plan.Fields.First(field => field.Code == "so_cuoc");
        var good = new Answer(field, Number(4), new CellLocation("b.csv", "", 2, 2));
        // No reader makes an answer to no field; whatever makes the check throw does.
        var broken = good with { Field = null! };
        var bag = new DiagnosticBag();
        var checkedOnes = Validator.Check(Plan,
            [Sent(Plan.Units[0], "a.csv", good with { At = new CellLocation("a.csv", "", 3, 2) }, broken),
            Sent(Plan.Units[1], "b.csv", good)], new ValidationOptions { Today = new DateOnly(2024, 12, 1) }, bag);

        Assert.Equal([0, 1], checkedOnes.Select(one => one.Values.Count));
        Assert.True(checkedOnes[0].HasErrors);
        Assert.Equal(["a.csv[B3] RP4048"], checkedOnes[0].Omissions.Select(omission => $"{omission.At} {omission.Reason.Code}"));
        Assert.Equal([Plan.Units[0].Code], bag.Where(found => found.Code == "RP4048").Select(found => found.Unit));
    }

    [Fact]
    public void In_choosing_among_a_units_files()
    {
        var log = new ArrivalLog { Files = new Throwing("bao-cao-nop/xa-bac-xa/a.csv") };
        var (submissions, findings) = MatchingPlan.Match(Plan, log, new MatchOptions(),
            [MatchingPlan.Csv("xa-bac-xa/a.csv", "Mã | Số liệu\nso_cuoc | 4"),
            MatchingPlan.Csv("xa-kien-moc/b.csv", "Mã | Số liệu\nso_cuoc | 5")]);

        Assert.Equal(["RP3091 xa-bac-xa/a.csv"], findings);
        Assert.Equal(["xa_bx: thiếu", "xa_km: so_cuoc=5@B2"], submissions.Select(MatchingPlan.Show));
        // It has sent something of which nothing can be used, and is not told that it has not reported.
        var bag = new DiagnosticBag();
        var checkedOnes = Validator.Check(Plan, submissions, new ValidationOptions { Today = new DateOnly(2025, 1, 1) }, bag);
        Assert.True(checkedOnes[0].HoldsNothing);
        Assert.DoesNotContain(bag, found => found.Code == "RP4021" && found.Unit == "xa_bx");
    }

    [Fact]
    public void In_counting_a_files_numbers()
    {
        var bag = new DiagnosticBag();
        var accounts = CellAccounting.Balance(
            [new NumberCells("a.xlsx", [new SheetNumbers("1", null!)]), new NumberCells("b.xlsx", [])], [], bag, []);

        Assert.Equal(["b.xlsx"], accounts.Select(account => account.Path));
        Assert.Equal(["RP3096 a.xlsx"], bag.Select(found => $"{found.Code} {found.Location}"));
    }

    private static Cell Number(decimal number) => new(CellKind.Number, "4") { Number = number };

    private static Submission Sent(ReportingUnit unit, string file, params Answer[] answers) => new()
    {
        Unit = unit,
        Files = [file],
        Arrived = new DateTimeOffset(2024, 12, 1, 9, 0, 0, TimeSpan.FromHours(7)),
        IsLate = false,
        Answers = answers,
        Tables = [],
    };

    /// <summary>A log that can be asked about one file's content, and no more.</summary>
    private sealed class Throwing(string path) : Dictionary<string, Arrival>, IReadOnlyDictionary<string, Arrival>
    {
        private int _asked;

        bool IReadOnlyDictionary<string, Arrival>.TryGetValue(string key, out Arrival value)
        {
            if (key == path && _asked++ > 1)
                throw new InvalidOperationException();
            value = new Arrival(new DateTimeOffset(2024, 12, 1, 9, 0, 0, TimeSpan.FromHours(7)), key);
            return key.EndsWith(".csv", StringComparison.Ordinal);
        }
    }
}
