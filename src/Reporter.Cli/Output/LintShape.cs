using System.Text.Json.Serialization;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Decree30.Components;
using Reporter.Years;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Output;

/// <summary>What <c>reporter lint --format json</c> writes: the documents of each file with what was found in them, and the
/// findings.</summary>
internal sealed record LintShape
{
    public required IReadOnlyList<DocumentShape> Documents { get; init; }

    public required IReadOnlyList<FindingShape> Findings { get; init; }

    /// <summary>A document or another part of a file, from which paragraph it begins.</summary>
    internal sealed record DocumentShape
    {
        public required string Path { get; init; }

        /// <summary>The first words, by which a person finds it.</summary>
        public required string Begins { get; init; }

        /// <summary><c>administrative</c>, <c>party</c>, <c>normative</c>, <c>attached_form</c>, …</summary>
        public required string Format { get; init; }

        /// <summary>Abbreviation of the kind by its title; <c>CV</c> stands for a letter, which has none.</summary>
        public string? Kind { get; init; }

        public required bool Judged { get; init; }

        /// <summary>Why it was not judged.</summary>
        public string? Reason { get; init; }

        public required IReadOnlyList<ComponentShape> Components { get; init; }
    }

    internal sealed record ComponentShape(string Component, string Name, string Place, string Text);

    public static IEnumerable<DocumentShape> Of(string path, LintResult result, Language language) => result.Documents.Select(document =>
    {
        var isJudged = document.Format == DecreeFormatKind.Administrative;
        var first = document.ParagraphsOf(result.Facts).FirstOrDefault(p => !p.IsBlank);
        return new DocumentShape
        {
            Path = path,
            Begins = Cut(first?.Text.Trim() ?? ""),
            Format = Snake(document.Format.ToString()),
            Kind = document.IsLetter ? "CV" : document.KindAbbreviation is { Length: > 0 } kind ? kind : null,
            Judged = isJudged,
            Reason = isJudged ? null : DecreeWords.NameOf(document.Format).In(language),
            Components =
            [
                .. document.Components.Select(c => new ComponentShape(Snake(c.Kind.ToString()), DecreeWords.NameOf(c.Kind).In(language),
                    Place(path, c.First, language), Cut(c.Text))),
            ],
        };
    });

    private static string Place(string path, Passage passage, Language language) => new WordLocation(path, passage.Paragraph.Part)
    {
        Table = passage.Paragraph.Cell?.Table.Number,
        Row = passage.Paragraph.Cell?.Row,
        Column = passage.Paragraph.Cell?.Column,
        Paragraph = passage.Paragraph.Number,
    }.In(language)[path.Length..].Trim('[', ']');

    private static string Cut(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length <= 120 ? line : line[..119].TrimEnd() + "…";

    private static string Snake(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"_{char.ToLowerInvariant(letter)}"
        : $"{char.ToLowerInvariant(letter)}"));
}

[JsonSerializable(typeof(LintShape))]
internal sealed partial class LintJson : JsonSerializerContext
{
    public static LintJson Readable { get; } = new(JsonStyle.NewOptions());
}
