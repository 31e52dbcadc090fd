using System.IO.Compression;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>The report's template as other programs save it: what a reader of the report sees must not depend on it.</summary>
[Slow]
public sealed class TemplateRunsTests(DinhLapReport sample) : IClassFixture<DinhLapReport>
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string Template = Path.Combine(Repo.Root, "templates", "bao-cao.docx");

    [Fact]
    public void Tags_cut_into_any_runs_give_the_same_report() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            using var run = SampleRun.Of(DinhLapReport.Sample,
                change: folder => File.WriteAllBytes(Path.Combine(folder, "mau", "bao-cao.docx"), Cut(new Random(seed))));
            Assert.Equal(sample.Run.Lines(), run.Lines());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    [Fact]
    public void The_template_saved_again_by_LibreOffice_gives_the_same_text()
    {
        LibreOffice.SkipWhenMissing();
        using var folder = new TempFolder();
        LibreOffice.Save([Template], "docx", folder.Path);

        using var run = SampleRun.Of(DinhLapReport.Sample,
            change: year => File.Copy(Path.Combine(folder.Path, "bao-cao.docx"), Path.Combine(year, "mau", "bao-cao.docx")));

        Assert.Equal(sample.Lines, run.Lines().Select(DocxText.WithoutMarks));
    }

    /// <summary>Each run of text in two to four runs with the same properties, with the marks between them that a spelling checker
    /// leaves.</summary>
    private static byte[] Cut(Random random)
    {
        using var file = new MemoryStream();
        file.Write(File.ReadAllBytes(Template));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            XDocument document;
            using (var stream = entry.Open())
                document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            foreach (var run in document.Descendants(W + "r")
                .Where(run => run.Elements().All(child => child.Name == W + "rPr" || child.Name == W + "t")).ToList())
                run.ReplaceWith(Pieces(run, random));
            entry.Delete();
            using var written = zip.CreateEntry("word/document.xml").Open();
            document.Save(written, SaveOptions.DisableFormatting);
        }
        return file.ToArray();
    }

    private static IEnumerable<XElement> Pieces(XElement run, Random random)
    {
        var text = run.Value;
        for (var at = 0; at < text.Length;)
        {
            var length = random.Next(1, Math.Max(2, text.Length - at));
            yield return new XElement(W + "r", run.Element(W + "rPr"),
                new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text.Substring(at, length)));
            at += length;
            if (random.Next(3) == 0)
                yield return new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart"));
        }
    }
}
