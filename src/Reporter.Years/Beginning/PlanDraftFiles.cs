using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Drafting.Outline;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>The plan's file read into a draft, and the files that come of it.</summary>
public sealed record PlanDraftFiles(PlanDraft Draft, string Text, byte[]? Commented)
{
    public const string CommentedName = "ke-hoach.nhan-xet.docx";

    /// <summary>Null when no plan could be read; the reason is in the bag.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="shownAs">As the user typed it.</param>
    public static PlanDraftFiles? Read(string path, string shownAs, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        if (ReadText(path, shownAs, bag, out var word) is not { } plan)
            return null;
        var draft = PlanDrafter.Draft(plan, bag);
        var text = DraftText.Of(draft, Path.GetFileName(shownAs));
        if (!DocumentAnnotator.TryAnnotate(word, DraftComments.Of(draft), out var copy))
            bag.Add(BeginningFindings.NoCopyWithComments(new FileLocation(shownAs)));
        return new PlanDraftFiles(draft, text, copy);
    }

    public static PlanText? ReadText(string path, string shownAs, DiagnosticBag bag, out byte[] word)
    {
        ArgumentNullException.ThrowIfNull(shownAs);

        var shown = shownAs.Replace('\\', '/');
        word = UserFile.Read(path, new FileLocation(shown), bag) ?? [];
        return bag.HasErrors || DocumentReader.Read(shown, word, bag, out word) is not { } document ? null
            : PlanTextReader.Read(document, bag);
    }

    /// <summary>As a person opens it in Notepad, old ones too, that show one line where only <c>\n</c> ends it.</summary>
    internal static byte[] ForNotepad(string text) => Utf8(text.ReplaceLineEndings("\r\n"));

    internal static byte[] Utf8(string text, bool withMark = false) =>
        [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
}
