using System.Text;
using System.Text.RegularExpressions;
using Reporter.Release;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Release;

public sealed partial class DocumentPagesTests
{
    private static readonly SortedDictionary<string, byte[]> Made = DocumentPages.Of(Repo.Root);

    [Fact]
    public void Every_link_leads_to_a_page_or_a_place_on_one()
    {
        var broken =
            from page in Pages()
            from Match link in LinkPattern().Matches(page.Text)
            let to = link.Groups[1].Value
            where !to.StartsWith("http", StringComparison.Ordinal) && !to.StartsWith("mailto:", StringComparison.Ordinal)
                && !Leads(page.Path, to)
            select $"{page.Path}: {to}";

        Assert.Empty(broken);
    }

    [Fact]
    public void No_page_asks_a_network_for_anything()
    {
        Assert.DoesNotContain(Pages(), page => OutsidePattern().IsMatch(page.Text));
        Assert.DoesNotContain("url(", Encoding.UTF8.GetString(Made["docs/trang.css"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_its_title_and_its_language()
    {
        var page = Encoding.UTF8.GetString(Made["docs/templates.html"]);

        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.Matches("<title>.+</title>", page);
        Assert.Contains("<table>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", Encoding.UTF8.GetString(Made["docs/architecture.html"]), StringComparison.Ordinal);
    }

    private static bool Leads(string page, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (link, "");
        var place = path.Length == 0 ? page
            : Path.GetRelativePath("/", Path.GetFullPath(Uri.UnescapeDataString(path), "/" + Path.GetDirectoryName(page)));
        if (place.StartsWith("samples", StringComparison.Ordinal) && !Made.ContainsKey(place))
            return Path.Exists(Path.Combine(Repo.Root, place));
        return Made.TryGetValue(place, out var bytes)
            && (anchor.Length == 0 || Encoding.UTF8.GetString(bytes).Contains($"id=\"{anchor}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Path, string Text)> Pages() =>
        Made.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(page => (page.Key, Encoding.UTF8.GetString(page.Value)));

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("<(?:link|script|img|iframe)[^>]+(?:href|src)=\"https?:")]
    private static partial Regex OutsidePattern();
}
