using System.Text;

namespace Reporter.Core.Templates;

/// <summary>A file that a template may put in, with the path under which findings name it.</summary>
public sealed record TemplateSource(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file as text: UTF-8, lines ended by <c>\n</c>.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}

/// <summary>
/// The files beside a template: text templates, pictures, documents. Where they lie is not known here;
/// whoever makes this confines it to the template folder.
/// </summary>
/// <param name="Find">The file of a name relative to the folder, with <c>/</c>; null when there is none.</param>
/// <param name="Names">All names, to propose the nearest one.</param>
public sealed record TemplateSources(Func<string, TemplateSource?> Find, Func<IReadOnlyList<string>> Names)
{
    /// <summary>The endings of text templates, which an author may leave out.</summary>
    public static readonly string[] TextEndings = [".scriban", ".txt", ".md"];

    public static readonly TemplateSources None = new(_ => null, () => []);

    /// <summary>The file that an author means by a name: with or without its ending; never one outside the folder.</summary>
    public TemplateSource? Resolve(string name, params ReadOnlySpan<string> endings)
    {
        name = name.Replace('\\', '/').Trim();
        if (name.Length == 0 || name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            return null;
        if (Find(name) is { } exact)
            return exact;
        foreach (var ending in endings)
        {
            if (Find(name + ending) is { } found)
                return found;
        }
        return null;
    }
}
