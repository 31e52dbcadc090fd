using System.Xml.Linq;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Tests.Decree30.Rules;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.Fixing.Decree30FixerTests;

namespace Reporter.Tests.Decree30.Fixing;

/// <summary>Every rule that can be fixed, on the document that breaks it.</summary>
[Slow]
public sealed class FixCasesTests
{
    public static TheoryData<string> Mendable =>
        [.. RuleCases.All.Where(c => Fix(c.Code) is FixClass.Safe or FixClass.OnRequest && !IsOfWords(c)).Select(c => c.Name)];

    public static TheoryData<string> NotMendable =>
        [.. RuleCases.All.Where(c => Fix(c.Code) is FixClass.Never || IsOfWords(c)).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Mendable))]
    public void The_finding_is_gone_and_all_else_is_as_it_was(string name)
    {
        var rule = RuleCases.Find(name);
        var bytes = rule.Break.Docx().Bytes();
        var mended = Mend(rule, bytes);

        Assert.NotEmpty(mended.Changes);
        Assert.Equal([], RuleCasesTests.Findings(mended.Bytes, rule.Options).Select(RuleCasesTests.Told));
        Assert.Equal(Said(Words(bytes)), Said(Words(mended.Bytes)));
        var (before, after) = (Parts(bytes), Parts(mended.Bytes));
        // Only a page number needs a part that was not there.
        Assert.Equal(before.Keys, after.Keys.Where(part => part != "word/headerReporter.xml"));
        if (after.Count > before.Count)
            return;
        var touched = mended.Changes.Select(change => change.Property).ToHashSet(StringComparer.Ordinal);
        Assert.All(before.Where(part => part.Value != after[part.Key]),
            part => Assert.Equal(Without(part.Value, touched), Without(after[part.Key], touched)));
    }

    [Theory]
    [MemberData(nameof(Mendable))]
    public void Mending_what_is_mended_changes_nothing(string name)
    {
        var rule = RuleCases.Find(name);
        var once = Mend(rule, rule.Break.Docx().Bytes());
        var twice = Mend(rule, once.Bytes);
        Assert.Empty(twice.Changes);
        Assert.Equal(once.Bytes, twice.Bytes);
    }

    /// <summary>Words, tones, capitals, dates and names belong to the writer.</summary>
    [Theory]
    [MemberData(nameof(NotMendable))]
    public void What_the_writer_must_mend_stays_byte_for_byte(string name)
    {
        var bytes = RuleCases.Find(name).Break.Docx().Bytes();
        Assert.Equal(bytes, Mend(RuleCases.Find(name), bytes).Bytes);
    }

    [Theory]
    [MemberData(nameof(Mendable))]
    public void What_is_mended_on_request_stays_without_it(string name)
    {
        var rule = RuleCases.Find(name);
        if (Fix(rule.Code) == FixClass.OnRequest)
            Assert.Empty(Decree30Fixer.Fix("a.docx", rule.Break.Docx().Bytes(), rule.Options, [], [])?.Changes ?? []);
    }

    private static FixResult Mend(RuleCase rule, byte[] bytes) =>
        Decree30Fixer.Fix("a.docx", bytes, rule.Options, [rule.Code], []) ?? throw new InvalidOperationException("Not read.");

    private static FixClass? Fix(string code) => FormatFindings.DecreeRules.FirstOrDefault(rule => rule.Code == code)?.Fix;

    // Capitals are words.
    private static bool IsOfWords(RuleCase rule) => rule.About is "loại chữ" or "Báo cáo";

    // A letter put together from its parts and a blank before the first word are no words.
    private static string Said(string words) =>
        string.Join(' ', words.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Without(string xml, HashSet<string> touched)
    {
        if (xml.Length == 0)
            return xml;
        var part = XDocument.Parse(xml);
        if (touched.Contains("pBdr"))
            part.Descendants()
                .Where(e => e.Name.LocalName == "p" && e.Elements().Any(p => p.Elements().Any(b => b.Name.LocalName == "pBdr"))).Remove();
        if (touched.Overlaps(["blanks", "composed"]))
        {
            part.Descendants().Where(e => e.Name.LocalName is "tab").Remove();
            part.Descendants().Where(e => e.Name.LocalName is "t").ToList()
                .ForEach(e => e.ReplaceWith(new XElement(e.Name, Said(e.Value))));
        }

        part.Descendants().Where(e => touched.Contains(e.Name.LocalName) || (e.Name.LocalName == "szCs" && touched.Contains("sz")))
            .Remove();
        // A drawn line changes its own length.
        part.Descendants().Where(e => e.Name.LocalName is "extent").Attributes("cx").Remove();
        part.Descendants().Where(e => e.Name.LocalName is "rPr" or "pPr" && !e.HasElements).Remove();
        return part.ToString(SaveOptions.DisableFormatting);
    }
}
