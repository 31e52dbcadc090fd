using System.Reflection;

namespace Reporter.Core.Diagnostics;

/// <summary>The pages of docs/diagnostics, one for each finding, which travel inside the program: they are also the list of all
/// codes.</summary>
public static class FindingPages
{
    private const string Reason = "## Vì sao ";

    private static readonly Assembly Program = typeof(FindingPages).Assembly;

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Where(name => name.EndsWith(".md", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    public static string? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        using var page = Program.GetManifestResourceStream(code.ToUpperInvariant() + ".md");
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>What a code is about in a few words, as the head of its page says it: “Ô bắt buộc còn trống”. Empty for an unknown
    /// code.</summary>
    public static string TitleOf(string code)
    {
        var head = Read(code)?.Split('\n', 2)[0] ?? "";
        var from = head.IndexOf('—', StringComparison.Ordinal) + 1;
        var to = head.LastIndexOf('(');
        return head[from..(to > from ? to : head.Length)].Trim();
    }

    /// <summary>The finding's name in English, as the head of its page says it: “not a number”. Empty for an unknown code.</summary>
    public static string NameOf(string code)
    {
        var head = Read(code)?.Split('\n', 2)[0] ?? "";
        var (from, to) = (head.LastIndexOf('('), head.LastIndexOf(')'));
        return from >= 0 && to > from ? head[(from + 1)..to].Replace('-', ' ') : "";
    }

    /// <summary>The severity that a finding has of its own, as its page says why: “Vì sao là lỗi”, “Vì sao phải giải trình”.</summary>
    public static Severity SeverityOf(string code)
    {
        var why = Read(code)?.Split('\n').FirstOrDefault(line => line.StartsWith(Reason, StringComparison.Ordinal)) ?? "";
        return why.Contains("lỗi", StringComparison.Ordinal) ? Severity.Error
            : why.Contains("giải trình", StringComparison.Ordinal) || why.Contains("hỏi", StringComparison.Ordinal) ? Severity.Query
            : Severity.Note;
    }
}
