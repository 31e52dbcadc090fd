using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;
using Scriban.Runtime;

namespace Reporter.Years.Outputs;

/// <summary>
/// kiem-tra.html: where things stand, for whoever asks. One page that needs nothing else, opens no connection and runs only the script of
/// its own template: whatever a file name, a unit's name or a cell says stays text.
/// </summary>
public static partial class StatusPage
{
    public const string TemplateFile = "kiem-tra.html.scriban";

    private const string File = "kiem-tra.html";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private const int LongestPage = 20_000_000;

    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    /// <param name="returned">By the unit's code: the files that go back to it, below <c>ket-qua</c>.</param>
    public static Output? Of(Year year, YearTemplates templates, IReadOnlyDictionary<string, IReadOnlyList<string>> returned,
        DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(returned);
        ArgumentNullException.ThrowIfNull(bag);

        if (templates.Sources.Find(TemplateFile) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation($"{Workspace.OwnTemplates}/{TemplateFile}")));
            return null;
        }
        if (templates.Faults.HasErrors)
            return null;
        var names = StatusModel.Of(year.Plan, year.Units, year.All.Submissions, [.. year.Findings], year.Log,
            unit => [.. returned.GetValueOrDefault(unit.Code, []).Select(Link)]);
        return Render(source, names, bag) is { } page ? new Output(File, Encoding.UTF8.GetBytes(page)) : null;
    }

    /// <summary>The page of a template: values are escaped, and only the script and styles that the template itself holds may
    /// run.</summary>
    internal static string? Render(TemplateSource source, ScriptObject names, DiagnosticBag bag)
    {
        names["chinh_sach"] = PolicyFor(source.Text());
        return PlainTextTemplate.Render(source, names, LongestPage, bag, Html.Encode);
    }

    /// <summary>A Content-Security-Policy that names the template's own blocks by their SHA-256, and allows nothing else.</summary>
    private static string PolicyFor(string template)
    {
        string Hashes(string element) => string.Join(' ', BlockPattern().Matches(template)
            .Where(block => block.Groups["name"].Value == element)
            .Select(block => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(block.Groups["text"].Value)))}'")
            .DefaultIfEmpty("'none'"));

        return $"default-src 'none'; script-src {Hashes("script")}; style-src {Hashes("style")}; base-uri 'none'; form-action 'none'";
    }

    private static string Link(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex("<(?<name>script|style)>(?<text>.*?)</\\k<name>>", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
