using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Scriban.Runtime;

namespace Reporter.Years.Outputs;

/// <summary>The words of a mail, from a text template that an office may replace: its first line is the subject, the rest the
/// mail.</summary>
public static class MailText
{
    public const string File = "thu-don-doc.scriban";

    // Longer than any mail that somebody reads.
    private const int LongestText = 100_000;

    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    public static MailWords? Of(TemplateSource source, ScriptObject names, DiagnosticBag bag)
    {
        if (PlainTextTemplate.Render(source, names, LongestText, bag) is not { } text)
            return null;
        var lines = text.Trim().Split('\n', 2);
        return new MailWords(lines[0].Trim(), lines.Length > 1 ? lines[1].Trim() + "\n" : "");
    }
}
