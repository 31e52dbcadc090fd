using System.Net;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reporter.Release;

/// <summary>
/// The documents as pages that a double-click opens: made from the Markdown, with their pictures, without a network. Links lead from page
/// to page; what an office does not get is named and not linked.
/// </summary>
internal static class DocumentPages
{
    private const string Index = "docs/index.html";
    private const string Style = "docs/trang.css";
    private const string Findings = "docs/diagnostics";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] Carried = [".png", ".svg", ".json"];

    /// <summary>The pages and what they show, by their place in the download.</summary>
    public static SortedDictionary<string, byte[]> Of(string repository)
    {
        var sources = Sources(repository);
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in FilesIn(repository, "docs").Where(file => Carried.Contains(Path.GetExtension(file))))
            made[file] = File.ReadAllBytes(Path.Combine(repository, file));
        made[Style] = File.ReadAllBytes(Path.Combine(repository, "release", "files", "trang.css"));
        foreach (var (source, page) in sources)
            made[page] = Page(File.ReadAllText(Path.Combine(repository, source)), page, link => Target(source, link, page, sources, made));
        made[Findings + "/index.html"] = Page(ListOfFindings(repository, sources), Findings + "/index.html",
            link => Target(Findings + "/index.md", link, Findings + "/index.html", sources, made));
        return made;
    }

    /// <summary>Markdown files of the repository that travel, each with the page that it becomes.</summary>
    private static SortedDictionary<string, string> Sources(string repository)
    {
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["release/files/index.md"] = Index,
            ["CHANGELOG.md"] = "docs/CHANGELOG.html",
            ["CONTRIBUTING.md"] = "docs/CONTRIBUTING.html",
            ["README.md"] = "docs/README.html",
        };
        foreach (var file in FilesIn(repository, "docs").Concat(FilesIn(repository, "samples")).Where(file => file.EndsWith(".md",
            StringComparison.Ordinal)))
            sources[file] = file.EndsWith("huong-dan/README.md", StringComparison.Ordinal)
                ? "docs/huong-dan/index.html" : file[..^".md".Length] + ".html";
        return sources;
    }

    private static IEnumerable<string> FilesIn(string repository, string folder) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(repository, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/ket-qua/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static byte[] Page(string markdown, string page, Func<string, string?> target)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.Url is not { } url || url.StartsWith('#') || url.Contains(':', StringComparison.Ordinal))
                continue;
            if (target(url) is { } place)
                link.Url = place;
            else
                link.ReplaceBy(new ContainerInline());
        }
        var heading = document.OfType<HeadingBlock>().FirstOrDefault() is { Inline: { } words } ? Words(words) : page;
        var up = string.Concat(Enumerable.Repeat("../", page.Count(letter => letter == '/')));
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="{(IsVietnamese(heading) ? "vi" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(heading)}</title>
            <link rel="stylesheet" href="{up}{Style}">
            </head>
            <body>
            <nav><a href="{up}{Index}">Reporter: mục lục tài liệu</a></nav>
            <main>
            {Html(document)}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static bool IsVietnamese(string text) =>
        text.Any(letter => letter is (>= '\u00C0' and <= '\u01B0') or (>= '\u1EA0' and <= '\u1EF9'));

    private static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Words(ContainerInline inline)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer) { EnableHtmlForInline = false }.Render(inline);
        return WebUtility.HtmlDecode(writer.ToString());
    }

    /// <summary>Where a link of one page leads in the download; null where that does not travel.</summary>
    private static string? Target(string source, string link, string page, SortedDictionary<string, string> sources,
        SortedDictionary<string, byte[]> made)
    {
        var (path, anchor) = link.Split('#') is [var file, var mark] ? (file, "#" + mark) : (link, "");
        var wanted = Resolved(Path.GetDirectoryName(source)?.Replace('\\', '/') ?? "", Uri.UnescapeDataString(path));
        var found = sources.GetValueOrDefault(wanted)
            ?? (wanted == Findings ? Findings + "/index.html" : made.ContainsKey(wanted) || wanted.StartsWith("samples/",
                StringComparison.Ordinal) ? wanted : null);
        return found is null ? null : Path.GetRelativePath("/" + Path.GetDirectoryName(page), "/" + found).Replace('\\', '/') + anchor;
    }

    private static string Resolved(string folder, string path) =>
        Path.GetRelativePath("/", Path.GetFullPath(path, "/" + folder)).Replace('\\', '/');

    private static string ListOfFindings(string repository, SortedDictionary<string, string> sources) =>
        "# Mã thông báo\n\n" + string.Concat(sources.Keys
            .Where(source => source.StartsWith(Findings + "/RP", StringComparison.Ordinal))
            .Select(source => $"- [{File.ReadLines(Path.Combine(repository, source)).First().TrimStart('#', ' ')}]"
                + $"({Path.GetFileName(source)})\n"));
}
