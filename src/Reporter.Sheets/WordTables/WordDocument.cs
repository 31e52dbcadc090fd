using Reporter.Core.Documents;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.WordTables;

/// <summary>Gives on what was read as text: letters in a font of before Unicode become the letters that they show.</summary>
internal static class WordDocument
{
    public static IReadOnlyList<DocumentBlock> Of(IReadOnlyList<WordBlock> blocks) => [.. blocks.Select(Of)];

    private static DocumentBlock Of(WordBlock block) => block switch
    {
        WordParagraph paragraph => new DocumentParagraph(TextOf(paragraph), paragraph.Begins),
        WordTable table => new DocumentTable([.. table.Rows.Select(row => (IReadOnlyList<DocumentCell>)[.. row.Select(Of)])]),
        _ => throw new InvalidOperationException($"No text of {block.GetType().Name}."),
    };

    private static DocumentCell Of(WordCell cell) =>
        new(cell.Column, cell.Span, cell.Merge == VerticalMerge.Continues, Of(cell.Blocks));

    private static string TextOf(WordParagraph paragraph) => paragraph.Runs is not { } runs ? paragraph.Raw
        : string.Concat(runs.Select(run => LegacyText.Shown(run)));
}
