using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Scriban;

namespace Reporter.Office.Templates;

/// <summary>Compiles one part: normalise, find tags, bring blocks to one level, guard, write the program.</summary>
internal static class PartCompiler
{
    /// <summary>The part as a program; null when it has no tags and is copied as it is.</summary>
    public static TemplatePart? Compile(string name, XElement root, WordLocation place, StyleFacts styles, TemplatePackage package, WordTemplateOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var places = PlaceFinder.Of(root, place, styles.Headings);
        if (options.AcceptRevisions)
            Revisions.Accept(root);
        else
            Revisions.Report(root, places, found);
        PartNormaliser.Normalise(root);

        var finder = new TagFinder(places, found);
        finder.FindIn(root);
        CharacterTags.FindIn(root, package.RelationshipsOf(name), finder);
        if (finder.Tags.Count == 0 && !finder.HasEdits && found.Count == 0 && !options.AcceptRevisions)
            return null;

        NumberingRestarts.Lift(root);
        ControlParts.Dissolve(root);
        var blocks = BlockMatcher.Match(root, found);
        new BlockPlacer(found).Place(blocks);
        if (!found.HasErrors)
        {
            foreach (var crossing in BlockPlacer.Crossing(blocks))
                found.Add(crossing);
        }
        new RepeatedParts(places, found).Mark(blocks);
        NumberingRestarts.Bind(root, styles.Lists);
        MergeMarks.Add(root);
        Guards.Add(root);

        var program = PartProgram.Of(root);
        var script = found.HasErrors ? null : Parse(name, program, found);
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return new TemplatePart(name, place.Part, program, script, finder.Tags) { HasContents = HasContents(root) };
    }

    private static Template? Parse(string name, PartProgram program, DiagnosticBag diagnostics)
    {
        var parsed = Template.Parse(program.Text, name, TagCode.ParserOptions);
        if (!parsed.HasErrors)
            return parsed;

        // Each tag is right by itself, and so is the nesting: what is left is a word in the wrong kind of block.
        var message = parsed.Messages[0];
        var tag = program.TagAt(message.Span.Start.Offset) ?? program.TagAt(message.Span.End.Offset) ?? program.Tags[0].Tag;
        diagnostics.Add(Catalog.TagSyntax(tag.At, Quote.Of(tag.Written), 1, ParserMessages.Explain(message.Message)));
        return null;
    }

    private static bool HasContents(XElement root) =>
        root.Descendants(W.InstrText).Any(code => code.Value.TrimStart().StartsWith("TOC", StringComparison.Ordinal))
        || root.Descendants(W.Main + "fldSimple").Any(field => field.Attribute(W.Main + "instr")?.Value.TrimStart().StartsWith("TOC", StringComparison.Ordinal) == true);
}
