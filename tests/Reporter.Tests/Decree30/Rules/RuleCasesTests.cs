using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Decree30.Rules;

/// <summary>Each rule has a document that breaks it and one that keeps it: <see cref="RuleCases"/>.</summary>
public sealed class RuleCasesTests
{
    /// <summary>They are about the file or the office's own rules and not about what stands in the document; each has tests of its
    /// own.</summary>
    private static readonly string[] NotAboutTheText = ["RP7001", "RP7003", "RP7004", "RP7005", "RP7009", "RP7010", "RP7011"];

    public static TheoryData<string> Names => [.. RuleCases.All.Select(c => c.Name)];

    [Fact]
    public void Every_code_has_a_pair()
    {
        var codes = File.ReadLines(Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Diagnostics",
            "CatalogTests.Reads_as_a_list.RP7.expected.txt"))
            .Where(line => line.StartsWith("RP7", StringComparison.Ordinal)).Select(line => line[..6]);
        Assert.Empty(codes.Except([.. RuleCases.All.Select(c => c.Code), .. NotAboutTheText])
            .Select(code => $"{code} has no document that breaks it and one that keeps it"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_breaks_this_and_nothing_else(string name)
    {
        var rule = RuleCases.Find(name);
        Assert.Equal([rule.Code], Findings(rule.Break, rule.Options).Select(finding => finding.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_just_keeps_it_has_no_finding(string name) =>
        Assert.Equal([], Findings(RuleCases.Find(name).Keep, RuleCases.Find(name).Options).Select(Told));

    /// <summary>Where each stands, what was found, what is asked for.</summary>
    [Fact]
    public void Findings_say_where_and_what_and_what_should_be()
    {
        var list = new StringBuilder();
        foreach (var rule in RuleCases.All)
            list.Append(rule.Name).Append('\n')
                .AppendJoin("", Findings(rule.Break, rule.Options).Select(finding => $"  {Told(finding)}\n"));
        Golden.Match(list.ToString());
    }

    internal static IReadOnlyList<Diagnostic> Findings(SampleDocument document, DecreeOptions options) =>
        Findings(document.Docx().Bytes(), options);

    internal static IReadOnlyList<Diagnostic> Findings(byte[] bytes, DecreeOptions options)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", bytes, options, bag);
        return [.. bag];
    }

    internal static string Told(Diagnostic finding) =>
        $"{finding.Location} {finding.Severity} "
            + $"{finding.Message.Vi}{((finding.Location as WordLocation)?.Excerpt is { } excerpt ? $" | {excerpt}" : "")}";
}
