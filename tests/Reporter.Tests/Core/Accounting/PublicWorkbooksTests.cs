using System.Security.Cryptography;
using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Validation;
using Reporter.Sheets;
using Reporter.Tests.Core.Matching;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Accounting;

/// <summary>
/// Workbooks that nobody made for this program, from public repositories. The files are not kept here: <c>PublicWorkbooks.tsv</c> says
/// where each stands, with its SHA-256. <c>REPORTER_WORKBOOKS</c> names a folder that holds them; without it only the samples are balanced.
/// </summary>
public sealed class PublicWorkbooksTests
{
    private static string Folder => Environment.GetEnvironmentVariable("REPORTER_WORKBOOKS") ?? "";

    [Fact]
    public void At_least_five_hundred_are_listed_each_once()
    {
        var hashes = Listed().Select(line => line[3]).ToList();

        Assert.True(hashes.Count >= 500, $"{hashes.Count} workbooks are listed.");
        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Numbers_of_the_workbooks_balance()
    {
        if (Folder.Length == 0)
            Assert.Skip("REPORTER_WORKBOOKS names no folder with the workbooks.");
        var wanted = Listed().Select(line => line[3]).ToHashSet(StringComparer.Ordinal);
        var tried = 0;
        foreach (var path in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            if (!wanted.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes))))
                continue;
            tried++;
            CheckBalance("bao-cao-nop/xa-bac-xa" + Path.GetExtension(path), bytes);
        }
        Assert.True(tried >= 500, $"{tried} of the listed workbooks are in the folder.");
    }

    [Fact, Slow]
    public void Numbers_of_all_samples_balance()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repo.Root, "samples"), "*", SearchOption.AllDirectories)
            .Where(path => path.Contains("bao-cao-nop", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(files);
        foreach (var path in files)
            CheckBalance("bao-cao-nop/" + Path.GetFileName(path), File.ReadAllBytes(path));
    }

    private static void CheckBalance(string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var history = new DiagnosticBag();
        var books = WorkbookReader.ReadAll(name, bytes, IntakeOptions.Default, bag);
        var submissions = SubmissionMatcher.Match(MatchingPlan.Plan, books, ArrivalLog.Empty, new MatchOptions(), bag, history);
        Assert.DoesNotContain(bag, found => found.Code == "RP3090");
        var counted = Validator.Check(MatchingPlan.Plan, submissions, new ValidationOptions { Today = new DateOnly(2024, 12, 15) }, bag);
        foreach (var account in CellAccounting.Balance([.. books.Select(NumberCells.Of)], counted, bag, history))
            Assert.Equal(account.Numbers, account.Counted + account.Refused + account.Unread);
    }

    private static IEnumerable<string[]> Listed() =>
        File.ReadLines(Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Core", "Accounting", "PublicWorkbooks.tsv")).Skip(1)
            .Select(line => line.Split('\t'));
}
