using System.Xml.Linq;
using Reporter.Word.Package;
using Reporter.Word.Program;

namespace Reporter.Word.Output;

/// <summary>The settings part: a table of contents is marked stale, the author's own template is forgotten.</summary>
internal static class DocumentSettings
{
    private static readonly XName UpdateFields = WordNames.Main + "updateFields";

    // Elements that the schema wants before updateFields.
    private static readonly string[] Before =
    [
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries",
            "displayBackgroundShape",
        "printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts",
            "saveSubsetFonts", "saveFormsData",
        "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop",
            "hideSpellingErrors",
        "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign", "attachedTemplate", "linkStyles",
            "stylePaneFormatFilter",
        "stylePaneSortMethod", "documentType", "mailMerge", "revisionView", "trackRevisions", "doNotTrackMoves", "doNotTrackFormatting",
            "documentProtection",
        "autoFormatOverride", "styleLockTheme", "styleLockQFSet", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit",
            "hyphenationZone",
        "doNotHyphenateCaps", "showEnvelope", "summaryLength", "clickAndTypeStyle", "defaultTableStyle", "evenAndOddHeaders",
            "bookFoldRevPrinting",
        "bookFoldPrinting", "bookFoldPrintingSheets", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing",
            "displayHorizontalDrawingGridEvery",
        "displayVerticalDrawingGridEvery", "doNotUseMarginsForDrawingGridOrigin", "drawingGridHorizontalOrigin",
            "drawingGridVerticalOrigin",
        "doNotShadeFormData", "noPunctuationKerning", "characterSpacingControl", "printTwoOnOne", "strictFirstAndLastChars",
            "noLineBreaksAfter",
        "noLineBreaksBefore", "savePreviewPicture", "doNotValidateAgainstSchema", "saveInvalidXml", "ignoreMixedContent",
            "alwaysShowPlaceholderText",
        "doNotDemarcateInvalidXml", "saveXmlDataOnly", "useXSLTWhenSaving", "saveThroughXslt", "showXMLTags", "alwaysMergeEmptyNamespace",
    ];

    public static string? NameIn(TemplatePackage package) =>
        package.RelationshipsOf(package.MainName)
            .FirstOrDefault(relationship => relationship.Kind == "settings")?.Target;

    public static byte[] Adapt(XElement settings, byte[] unchanged, WordTemplate template)
    {
        var attached = settings.Elements(WordNames.Main + "attachedTemplate").ToList();
        var needsUpdate = template.Parts.Any(part => part.HasContents) && settings.Element(UpdateFields) is null;
        if (attached.Count == 0 && !needsUpdate)
            return unchanged;

        attached.Remove();
        if (needsUpdate)
        {
            var mark = new XElement(UpdateFields, new XAttribute(WordNames.Val, "true"));
            if (settings.Elements().LastOrDefault(child => Before.Contains(child.Name.LocalName)) is { } last)
                last.AddAfterSelf(mark);
            else
                settings.AddFirst(mark);
        }
        return PackageXml.Bytes(settings);
    }
}
