using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Drafting.Outline;
using Reporter.Sheets;
using Reporter.Tests.Support;

namespace Reporter.Tests.Years.Beginning;

/// <summary>The real plan of Đình Lập in the ways in which a clerk may have typed it, and drafts made of such files.</summary>
internal static partial class PlanFiles
{
    public static string Seed { get; } =
        File.ReadAllText(Path.Combine(Repo.Root, "samples", "ke-hoach-dinh-lap-2024.txt")).ReplaceLineEndings("\n");

    public static IReadOnlyList<string> SeedLines { get; } = [.. Seed.Split('\n').Where(line => line.Trim().Length > 0)];

    public static PlanDraft? Draft(byte[] bytes, DiagnosticBag bag)
    {
        var document = DocumentReader.Read("ke-hoach.docx", bytes, bag, out _);
        return document is not null && PlanTextReader.Read(document, bag) is { } plan ? PlanDrafter.Draft(plan, bag) : null;
    }

    public static PlanDraft Draft(params string[] lines) =>
        Draft(Encoding.UTF8.GetBytes(string.Join('\n', lines)), new DiagnosticBag()) ?? throw new InvalidOperationException("No draft.");

    public static string Text(byte[] bytes) =>
        DraftText.Of(Draft(bytes, new DiagnosticBag()) ?? throw new InvalidOperationException("No draft."), "ke-hoach.docx");

    public static byte[] Typed() => DocxBuilder.Lines([.. SeedLines]).Build();

    public static byte[] Decomposed() => DocxBuilder.Lines([.. SeedLines.Select(line => line.Normalize(NormalizationForm.FormD))]).Build();

    /// <summary>Every third space of a long paragraph is a line break, as where text was pasted from a PDF.</summary>
    public static byte[] Broken() => DocxBuilder.With(string.Concat(SeedLines.Select(line => $"<w:p>{BrokenRuns(line)}</w:p>"))).Build();

    /// <summary>Numbers and dashes that Word writes by itself.</summary>
    public static byte[] Automatic()
    {
        var body = string.Concat(SeedLines.Select(line => MarkerPattern().Match(line) is { Success: true } marker
            ? $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{LevelOf(marker)}\"/><w:numId "
                + $"w:val=\"1\"/></w:numPr></w:pPr>{DocxBuilder.R(line[marker.Length..])}</w:p>"
            : DocxBuilder.P(line)));
        string[] levels = ["upperRoman|%1.", "decimal|%2.", "decimal|%2.%3.", "bullet|-"];
        var kinds = string.Concat(levels.Select((level, i) =>
            $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Split('|')[0]}\"/><w:lvlText "
                + $"w:val=\"{level.Split('|')[1]}\"/></w:lvl>"));
        return DocxBuilder.With(body).Part("numbering", "numbering",
            $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum "
                + $"w:abstractNumId=\"0\">{kinds}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "</w:numbering>").Build();
    }

    private static string BrokenRuns(string line)
    {
        var words = line.Split(' ');
        var runs = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                runs.Append(words.Length > 12 && i % 3 == 0 && i > 3 ? "<w:r><w:br/></w:r>" : DocxBuilder.R(" "));
            runs.Append(DocxBuilder.R(words[i]));
        }
        return runs.ToString();
    }

    private static int LevelOf(Match marker) => marker.Groups["roman"].Success ? 0 : marker.Groups["second"].Success ? 2
        : marker.Groups["dash"].Success ? 3 : 1;

    // The recipients' dashes are typed in every variant: they are no list of the plan.
    [GeneratedRegex(@"^(?:(?<roman>[IVX]+)\. |(?<second>[0-9]\.[0-9]\.) |(?<first>[0-9]\.) |(?<dash>- )"
        + "(?=Tập|Tiếp|Lòng|Phòng Tư pháp tham|Cung))")]
    private static partial Regex MarkerPattern();
}
