using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Tests.Support;
using Reporter.Word.Program;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

[Slow]
public sealed class WordProperties
{
    private const string Data = "{ 'a': 'x & y', 'n': 3, 'ds': [ { 'b': 1, 'c': ['p', 'q'] }, { 'b': 2, 'c': [] } ], 'dung': true }";

    private static readonly string[] Lines =
    [
        "Kính gửi {{ a }}, {{ n + 1 }} – {{ if dung }}có{{ else }}không{{ end }}.", "{{ for d in ds }}",
            "{{ d.b }}: {{ for c in d.c }}{{ c }}{{ if !for.last }}, {{ end }}{{ end }}", "{{ end }}", "hết “{{ a | string.upcase }}”",
    ];

    private static readonly string Expected = Rendered.Of(DocxBuilder.Lines(Lines), Data).Text();

    // Pieces from which templates of any shape are put together, right and wrong ones.
    private static readonly string[] Pieces =
    [
        "{{ for d in ds }}", "{{ for c in d.c }}", "{{ if dung }}", "{{ else }}", "{{ end }}", "{{ a }}", "{{ d.b }}", "chữ ",
            "{{ n = n + 1 }}", "{{ case n }}", "{{ when 3 }}", "{{", "}}", "{{ capture t }}", "{{ # ghi chú }}",
        "{{ endfor }}", "{{- a -}}", "\"", "{{ “x” }}", "{{ chen \"x\" }}", "{{ khong_co }}", "{{ gop_o a }}", "{{ danh_so_lai }}",
            "{{ ngat_trang }}", "{%{", "}%}", "{{ while false }}", "{{ break }}", "{{ func f(x) }}",
    ];

    private static readonly string[] Openers = ["{{ for d in ds }}", "{{ for d in [] }}", "{{ if dung }}", "{{ if !dung }}",
        "{{- for d in ds -}}", "{{~ if dung ~}}"];
    private static readonly string[] Closers = ["{{ end }}", "{{- end -}}", "{{ end }}{{ # hết }}"];
    private static readonly string[] Jumps = ["{{ break }}", "{{ continue }}", "{{ if dung }}{{ break }}{{ end }}", "{{ ret }}", ""];

    [Property(MaxTest = 60)]
    public bool However_tags_are_cut_into_runs_the_text_is_the_same(int seed)
    {
        var random = new System.Random(seed);
        var body = string.Concat(Lines.Select(line => "<w:p>"
            + string.Concat(Cut(line, random)
            .Select(piece => R(piece) + (random.Next(4) == 0 ? "<w:proofErr w:type=\"spellStart\"/>" : ""))) + "</w:p>"));

        return Rendered.Of(With(body), Data).Text() == Expected;
    }

    [Property(MaxTest = 60)]
    public bool Text_outside_tags_is_unchanged(NonNull<string> text)
    {
        var plain = new string([.. text.Get.Where(character => character is not '{' and not '}'
            && System.Xml.XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character) && character >= ' ')]);
        var rendered = Rendered.Of(With($"<w:p>{R(plain)}{R("{{ n }}")}{R(plain)}</w:p>"), Data);

        return rendered.Text() == plain + "3" + plain;
    }

    [Property(MaxTest = 300)]
    public void Random_templates_never_throw_and_never_give_broken_documents(int seed)
    {
        var random = new System.Random(seed);
        var rendered = Rendered.Of(With(Blocks(random, depth: 0) + "<w:p/>"), Data,
            new RenderOptions { MaxIterations = 1000, Missing = random.Next(2) == 0 ? MissingName.Empty : MissingName.Error });

        // A document that is made has been validated on the way.
        Assert.True(rendered.IsDone || rendered.Findings.Count > 0);
    }

    [Property(MaxTest = 150)]
    public void Whole_blocks_at_random_places_are_filled_or_refused_and_never_broken(int seed)
    {
        var random = new System.Random(seed);
        var rendered = Rendered.Of(With(Nested(random, depth: 0) + "<w:p/>"), Data,
            new RenderOptions { MaxIterations = 1000, Missing = MissingName.Empty });

        Assert.True(rendered.IsDone || rendered.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    [Property(MaxTest = 300)]
    public void Scanning_any_text_never_throws(NonNull<string> text)
    {
        foreach (var tag in TagScanner.Scan("{{" + text.Get + "}}" + text.Get))
            TagCode.Read(tag.Code);
    }

    [Property(MaxTest = 100)]
    public void Any_bytes_are_a_template_or_a_finding(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(WordTemplate.Open("x.docx", bytes, TemplateSources.None, new WordTemplateOptions(), diagnostics));
        Assert.NotEmpty(diagnostics);
    }

    private static IEnumerable<string> Cut(string text, System.Random random)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(text.Length - at, random.Next(1, 6));
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private static string Blocks(System.Random random, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(6) == 0 && depth < 2
        ? $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol "
            + $"w:w=\"1000\"/></w:tblGrid>{string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"<w:tr>{Cell(random, depth)}{Cell(random, depth)}</w:tr>"))}</w:tbl>"
        : Paragraph(random)));

    /// <summary>Blocks that are opened and ended, around paragraphs, within them and across the cells and rows of a table.</summary>
    private static string Nested(System.Random random, int depth)
    {
        var (open, close) = (Openers[random.Next(Openers.Length)], Closers[random.Next(Closers.Length)]);
        return string.Concat(Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => depth > 3 ? Cuts(Within(random), random) : random.Next(7) switch
            {
                0 => Cuts(open, random) + Nested(random, depth + 1) + Cuts(close, random),
                1 => Cuts(open, random) + Cuts(Within(random) + close, random),
                2 => $"<w:sdt><w:sdtContent>{Nested(random, depth + 1)}</w:sdtContent></w:sdt>",
                3 => Grid([Cuts(Within(random), random), "<w:p/>"], [Cuts(open, random), "<w:p/>"],
                    [Nested(random, depth + 1) + "<w:p/>", Cuts(Within(random), random)], [Cuts(close, random), "<w:p/>"]) + "<w:p/>",
                4 => Grid([Cuts(open + Within(random), random), Cuts(Within(random) + close, random)]) + "<w:p/>",
                5 => Grid(["<w:p/>", Cuts(open + Within(random), random), "<w:p/>"],
                    ["<w:p/>", Cuts(Within(random) + close, random), "<w:p/>"])
                    + "<w:p/>",
                _ => Cuts(Within(random), random),
            }));
    }

    private static string Within(System.Random random)
    {
        var (open, close) = (Openers[random.Next(Openers.Length)], Closers[random.Next(Closers.Length)]);
        return random.Next(4) switch
        {
            0 => $"a{open}b{{{{ a }}}}{close}",
            1 => open + Jumps[random.Next(Jumps.Length)] + "c" + close + "d",
            2 => "{{ gop_o n }}" + open + close,
            _ => "chữ",
        };
    }

    private static string Cuts(string text, System.Random random) => "<w:p>" + string.Concat(Cut(text, random).Select(R)) + "</w:p>";

    private static string Grid(params string[][] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" "
            + $"w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"1000\"/>"))}</w:tblGrid>"
        + string.Concat(rows
            .Select(row =>
            $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>{cell}</w:tc>"))}</w:tr>")) + "</w:tbl>";

    private static string Cell(System.Random random, int depth) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>{Blocks(random, depth + 1)}<w:p/></w:tc>";

    private static string Paragraph(System.Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(0, 4); count > 0; count--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return "<w:p>" + string.Concat(Cut(text.ToString(), random)
            .Select(piece => random.Next(8) == 0 ? $"<w:hyperlink w:anchor=\"x\">{R(piece)}</w:hyperlink>" : R(piece))) + "</w:p>";
    }
}
