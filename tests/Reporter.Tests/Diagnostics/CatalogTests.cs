using System.Reflection;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Core.Validation;
using Reporter.Decree30;
using Reporter.Decree30.Rules;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Diagnostics;

public sealed partial class CatalogTests
{
    public static TheoryData<string> FactoryNames => [.. Factories.Select(factory => factory.Name)];

    /// <summary>Each stage has its own catalogue beside it; here they are held together.</summary>
    private static readonly Type[] Catalogues =
    [
        typeof(PlanFindings), typeof(IntakeFindings), typeof(MatchingFindings), typeof(ValidationFindings),
            typeof(Reporter.Core.Accounting.AccountingFindings),
        typeof(TemplateFindings), typeof(Reporter.Core.Forms.Tagged.TagFindings), typeof(FormatFindings), typeof(ProgramFindings),
        typeof(Reporter.Core.Drafting.Outline.DraftingFindings), typeof(Reporter.Core.Drafting.Forms.FormFindings),
        typeof(Reporter.Core.Drafting.Coverage.CoverageFindings), typeof(Reporter.Years.Beginning.BeginningFindings),
    ];

    private static IEnumerable<MethodInfo> Factories =>
        Catalogues.SelectMany(catalogue => catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(m => m.ReturnType == typeof(Diagnostic));

    [Fact]
    public void No_catalogue_is_left_out() => Assert.Equal(
        Catalogues.Select(catalogue => catalogue.Name).Order(StringComparer.Ordinal),
        Catalogues.Select(catalogue => catalogue.Assembly).Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Findings", StringComparison.Ordinal)
                && type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Any(m => m.ReturnType == typeof(Diagnostic) && m.DeclaringType == type))
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_are_unique()
    {
        var codes = Factories.SelectMany(Samples).Select(diagnostic => diagnostic.Code).ToList();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(FactoryNames))]
    public void Has_a_code_two_languages_and_a_page(string factoryName)
    {
        Assert.All(Samples(Factories.Single(factory => factory.Name == factoryName)), diagnostic =>
        {
            Assert.Matches(CodePattern(), diagnostic.Code);
            Assert.NotEmpty(diagnostic.Message.Vi);
            Assert.NotEmpty(diagnostic.Message.En);
            Assert.True(File.Exists(Path.Combine(Repo.Root, "docs", "diagnostics", diagnostic.Code + ".md")),
                $"{diagnostic.Code} has no page");
        });
    }

    /// <summary>The pages are where the program looks up a finding's own severity; a rule's severity is the plan's.</summary>
    [Fact]
    public void A_page_gives_the_reason_of_the_severity_that_its_finding_has() => Assert.Empty(
        Factories.SelectMany(Samples).Where(found => found.Code != "RP4012" && FindingPages.SeverityOf(found.Code) != found.Severity)
            .Select(found => $"{found.Code} is {found.Severity}, its page says {FindingPages.SeverityOf(found.Code)}"));

    // One list per stage, so that two people who add findings to two stages do not meet in one file.
    [Theory]
    [MemberData(nameof(Stages))]
    public void Reads_as_a_list(string stage) => Golden.Match(
        string.Concat(Factories.SelectMany(Samples)
            .Where(d => d.Code.StartsWith(stage, StringComparison.Ordinal))
            .OrderBy(d => d.Code, StringComparer.Ordinal)
            .Select(d => $"{d.Code} {d.Severity}\n  vi {d.Message.Vi}{Arrow(d.Advice?.Vi)}\n  en {d.Message.En}{Arrow(d.Advice?.En)}\n")),
        variant: stage);

    public static TheoryData<string> Stages =>
        [.. Factories.SelectMany(Samples).Select(diagnostic => diagnostic.Code[..3]).Distinct().Order(StringComparer.Ordinal)];

    private static string Arrow(string? advice) => advice is null ? "" : $"\n     → {advice}";

    // A factory that is made from the rows of a table gives a finding for each row.
    private static IEnumerable<Diagnostic> Samples(MethodInfo factory) =>
        factory.GetParameters().Any(parameter => parameter.ParameterType == typeof(ComponentRow))
            ? ComponentTable.Rows.Select(row => Sample(factory, row))
            : [Sample(factory, null)];

    private static Diagnostic Sample(MethodInfo factory, ComponentRow? row) =>
        (Diagnostic)factory.Invoke(null,
            [.. factory.GetParameters().Select(p => p.ParameterType == typeof(ComponentRow) ? row : SampleArgument(p))])!;

    private static object? SampleArgument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(CellLocation) => new CellLocation("bao-cao-nop/xa-an-phu.xlsx", "Bieu 1", 7, 3),
        var type when type == typeof(Location) => new FileLocation("ket-qua/bao-cao.docx"),
        var type when type == typeof(IEnumerable<string>) || type == typeof(IReadOnlyList<string>) => new[] { "<a>", "<b>" },
        var type when type == typeof(IReadOnlyList<GatheredName>) => new GatheredName[] { new("<a>", 7, ["<b>"]) },
        var type when type == typeof(IReadOnlyList<int>) => new[] { 5, 6 },
        var type when type == typeof(IReadOnlyList<CellSpan>) => new[] { new CellSpan("bao-cao-nop/xa-an-phu.xlsx", "Bieu 1", 7, 3, 9, 3) },
        var type when type == typeof(double) => 12.0,
        var type when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
        var type when type == typeof(string) => $"<{parameter.Name}>",
        var type when type == typeof(decimal) => 1234.5m,
        var type when type == typeof(bool) => true,
        var type when type == typeof(int) => 7,
        var type when type == typeof(long) => 7L,
        var type when type == typeof(DateOnly) => new DateOnly(2024, 12, 16),
        var type when type == typeof(TextLocation) => new TextLocation("ke-hoach.yaml", 3, 14),
        var type when type == typeof(FileLocation) => new FileLocation("bao-cao-nop/xa-an-phu.xlsx"),
        var type when type == typeof(WordLocation) =>
            new WordLocation("mau/bao-cao.docx", WordPart.Body) { Table = 2, Row = 3, Column = 1, Paragraph = 2 },
        var type when type == typeof(IReadOnlyList<DecreeComponent>) => new[] { DecreeComponent.Title },
        var type when type == typeof(Bilingual) => new Bilingual($"<{parameter.Name}>", $"<{parameter.Name}>"),
        var type when Nullable.GetUnderlyingType(type) is not null => null,
        var type => throw new NotSupportedException($"Add a sample for {type} here."),
    };

    [GeneratedRegex("^RP[1-79][0-9]{3}$")]
    private static partial Regex CodePattern();
}
