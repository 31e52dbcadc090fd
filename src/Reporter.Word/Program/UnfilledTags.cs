using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>Tags that no compiled part will fill: nothing is left unfilled in silence.</summary>
internal static class UnfilledTags
{
    /// <summary>What the compiled parts leave unfilled: tags in copies that share one drawing, tags in parts that hold no text of the
    /// document.</summary>
    public static void Check(TemplatePackage package, IReadOnlyList<TemplatePart> parts, DiagnosticBag diagnostics)
    {
        var filled = parts.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Where(part => part.RepeatedDrawings.Count > 0))
        {
            var relationships = package.RelationshipsOf(part.Name);
            foreach (var (_, at) in part.RepeatedDrawings.Where(drawing =>
                relationships.FirstOrDefault(link => link.Id == drawing.Id) is { } link
                && filled.Contains(link.Target)).DistinctBy(drawing => drawing.At))
                diagnostics.Add(TemplateFindings.TagsInRepeatedDrawing(at, QuotedText.Of(at.Excerpt ?? "")));
        }

        // In a part that is searched for tags, what is left is none, or is meant to be printed.
        var searched = PartList.Of(package).Select(part => part.Name).Concat(filled).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in package.Names.Where(name => parts.Count > 0 && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && !searched.Contains(name)))
        {
            if (package.Part(name) is { } bytes && bytes.AsSpan().IndexOf("{{"u8) >= 0)
                diagnostics.Add(TemplateFindings.TagsNotFilled(new FileLocation(package.Path), name));
        }
    }
}
