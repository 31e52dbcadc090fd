using System.IO.Compression;
using System.Xml.Linq;
using Reporter.Tests.Support;
using Reporter.Years.Proving;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary><c>report --audit</c>: each number of the report has its comment, and figures drawn by lot are those of the count by
/// hand.</summary>
[Slow]
public sealed class AuditTests : IClassFixture<AuditTests.Audited>
{
    private readonly Audited _sample;

    public AuditTests(Audited sample) => _sample = sample;

    [Fact]
    public void Every_number_has_a_comment_that_quotes_it()
    {
        var report = _sample.Run.Output("bao-cao.docx");
        var numbers = ReportWords.Of(report)!.SelectMany(paragraph => ReportWords.NumbersIn(paragraph.Text)).Order(StringComparer.Ordinal);

        Assert.Equal(numbers, _sample.Comments.Select(comment => comment[0].Trim('“', '”')).Order(StringComparer.Ordinal));
        Assert.Empty(DocxText.Errors(_sample.Run.Output("noi-bo/bao-cao.ra-soat.docx")));
    }

    /// <summary>Totals of the count by hand as the report prints them: the comment names the figure and its largest cells.</summary>
    [Theory]
    [InlineData("so_cuoc")]
    [InlineData("so_luot")]
    [InlineData("so_phat_thanh")]
    [InlineData("tl_tong")]
    public void A_total_is_traced_to_its_figure_and_its_largest_contributions(string code)
    {
        var shown = Reporter.Core.Numbers.VietNumber.Format(HandCount.Sum(code));
        var comment = _sample.Comments.First(lines => lines[0] == $"“{shown}”" && lines[1].Contains($"({code})", StringComparison.Ordinal));
        var largest = HandCount.Figures.Where(figure => figure.Code == code).MaxBy(figure => figure.Value)!;

        Assert.Contains(comment, line => line.StartsWith("– ", StringComparison.Ordinal)
            && line.Contains(largest!.Unit, StringComparison.Ordinal) && line.Contains(largest.File, StringComparison.Ordinal));
    }

    /// <summary>A sentence tells the figures of the units that gave both; a share names what it is of.</summary>
    [Theory]
    [InlineData("16.542", "(so_luot): 16.542", "toàn bộ là 17.214")]
    [InlineData("79,5", "Tỷ lệ của 136 cuộc trong", "(so_cuoc): 171")]
    [InlineData("171", "(so_cuoc): 171", "toàn bộ là")]
    [InlineData("23", "số đơn vị chọn", "(noi_dung_khac)")]
    public void Numbers_of_a_sentence_are_traced_to_the_figures_that_it_tells(string number, string first, string second)
    {
        var told = _sample.Comments.Where(lines => lines[0] == $"“{number}”").ToList();

        Assert.Contains(told, lines => lines[1].Contains(first, StringComparison.Ordinal)
            && lines[1].Contains(second, StringComparison.Ordinal));
    }

    /// <summary>Numbers of decisions and years are no figures, though some unit may have sent the same number.</summary>
    [Theory]
    [InlineData("1079")]
    [InlineData("2023")]
    [InlineData("2028")]
    [InlineData("2024")]
    public void Numbers_that_the_plans_author_wrote_are_told_as_such(string number)
    {
        var first = _sample.Comments.First(lines => lines[0] == $"“{number}”");

        Assert.Contains("gõ sẵn", first[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_is_told_with_its_cell() =>
        Assert.Contains(_sample.Comments, lines => lines.Any(line => line.StartsWith("Không tính:", StringComparison.Ordinal)
            && line.Contains("xa-cuong-loi.xlsx", StringComparison.Ordinal)));

    /// <summary>The sample's report with its review copy.</summary>
    public sealed class Audited : IDisposable
    {
        public Audited()
        {
            Run.Run("report --audit");
            using var zip = new ZipArchive(new MemoryStream(Run.Output("noi-bo/bao-cao.ra-soat.docx")));
            using var part = zip.GetEntry("word/comments.xml")!.Open();
            Comments = [.. XElement.Load(part).Elements().Select(comment => comment.Elements()
                .Select(paragraph => string.Concat(paragraph.Descendants().Where(text => text.Name.LocalName == "t").Select(text =>
                    text.Value)))
                .ToList())];
        }

        internal SampleRun Run { get; } = SampleRun.Of("dinh-lap-2024");

        internal IReadOnlyList<List<string>> Comments { get; }

        public void Dispose() => Run.Dispose();
    }
}
