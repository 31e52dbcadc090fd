using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Package;
using Scriban;

namespace Reporter.Word.Program;

/// <summary>Compiles one part: normalise, find tags, bring blocks to one level, guard, write the program.</summary>
internal static class PartCompiler
{
    /// <summary>The part as a program; null when it has no tags and is copied as it is.</summary>
    public static TemplatePart? Compile(string name, XElement root, WordLocation place, StyleFacts styles, TemplatePackage package,
        WordTemplateOptions options, IReadOnlyList<NotePart> notes, DiagnosticBag diagnostics,
        List<(WordLocation At, ForeignPlaceholder Place)>? placeholders = null)
    {
        var found = new DiagnosticBag();
        var places = PlaceFinder.Of(root, place, styles.Headings);
        if (options.AcceptRevisions)
            Revisions.Accept(root);
        else
            Revisions.Report(root, places, found);
        PartNormaliser.Normalise(root);
        if (place.Part is WordPart.Chart or WordPart.Diagram)
            DrawingText.Gather(root);
        return Compile(new PartDraft(name, place.Part, root, places, package.RelationshipsOf(name))
        {
            Notes = notes,
            Lists = styles.Lists,
            IsAlwaysWritten = options.AcceptRevisions,
            Placeholders = placeholders
        }, found, diagnostics);
    }

    /// <summary>What is left of a part of notes when the others stand in the body; those that the body brings come at its end.</summary>
    public static TemplatePart? CompileRest(NotePart notes, DiagnosticBag diagnostics)
    {
        var last = notes.Root.Elements()
            .Select(note => int.TryParse(note.Attribute(WordNames.Id)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture,
                out var id) ? id
            : 0).DefaultIfEmpty(0).Max();
        notes.Root.Add(OutputAction.Mark(OutputActionKind.NewNotes, (int)notes.Kind));
        return Compile(new PartDraft(notes.Name, notes.Kind, notes.Root, notes.Places, notes.Relationships) { IsAlwaysWritten = true }, [],
            diagnostics) is { } part ? part with { LastNoteId = Math.Max(0, last) } : null;
    }

    /// <param name="found">What was found when the part was read; it counts as the part's own.</param>
    public static TemplatePart? Compile(PartDraft draft, DiagnosticBag found, DiagnosticBag diagnostics)
    {
        var root = draft.Root;
        var notes = new NotePlacer(draft.Notes, draft.Places, draft.IsInserted);
        notes.Place(root);
        var finder = new TagFinder(draft.Places, found);
        finder.FindIn(root);
        CharacterTags.FindIn(root, draft.Relationships, finder);
        foreach (var (note, part) in notes.Placed)
            CharacterTags.FindIn(note, part.Relationships, finder);
        draft.Placeholders?.AddRange(finder.Placeholders);
        if (finder.Tags.Count == 0 && !finder.HasEdits && found.Count == 0 && notes.Placed.Count == 0 && !draft.IsAlwaysWritten)
            return null;

        finder.Order(root);
        JoinedParagraphs.Join(finder.Tags);
        NumberingRestarts.Lift(root);
        ControlParts.Dissolve(root);
        var blocks = new BlockPlacer(found).Place(BlockMatcher.Match(root, found, out var lacksBlocks));
        if (!found.HasErrors)
        {
            foreach (var crossing in CrossingBlocks.In(blocks))
                found.Add(crossing);
        }
        Jumps.Check(blocks, finder.Tags, found);
        RunSplitter.RemoveEmptied(root);
        var repeated = new RepeatedParts(draft.Places, found);
        var loops = Loops.Of(root, blocks, draft.IsInserted);
        repeated.Mark(loops);
        new RepeatedNames(root, loops).Mark();
        NumberingRestarts.Bind(root, draft.Lists);
        MergeMarks.Add(root);
        Guards.Add(root);
        if (draft.IsInserted)
            Guards.AddAround(root);
        LayoutRows.Add(root);
        ContentControls.Mark(root);

        var program = draft.IsInserted ? PartProgram.OfChildren(root) : PartProgram.Of(root);
        var script = found.HasErrors ? null : Parse(draft.Name, program, found);
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return new TemplatePart(draft.Name, draft.Kind, program, script, finder.Tags)
        {
            HasContents = HasContents(root),
            LacksBlocks = lacksBlocks,
            RepeatedDrawings = repeated.Drawings,
            Bookmarks = root.Descendants(WordNames.BookmarkStart).Attributes(WordNames.Main + "name").Select(name => name.Value)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private static Template? Parse(string name, PartProgram program, DiagnosticBag diagnostics)
    {
        var parsed = Template.Parse(program.Text, name, ScribanOptions.Parser);
        if (!parsed.HasErrors)
            return parsed;

        // Each tag is right by itself, and so is the nesting: what is left is a word in the wrong kind of block.
        var message = parsed.Messages[0];
        var tag = program.TagAt(message.Span.Start.Offset) ?? program.TagAt(message.Span.End.Offset) ?? program.Tags[0].Tag;
        diagnostics.Add(TemplateFindings.TagSyntax(tag.At, QuotedText.Of(tag.Written), 1, ParserMessages.Explain(message.Message)));
        return null;
    }

    private static bool HasContents(XElement root) =>
        root.Descendants(WordNames.InstrText).Any(code => code.Value.TrimStart().StartsWith("TOC", StringComparison.Ordinal))
        || root.Descendants(WordNames.Main + "fldSimple")
            .Any(field => field.Attribute(WordNames.Main + "instr")?.Value.TrimStart().StartsWith("TOC", StringComparison.Ordinal) == true);
}
