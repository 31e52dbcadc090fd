using System.Text;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.WordTables;

/// <summary>Gathers the text of one paragraph, in stretches of one font.</summary>
internal sealed class WordText(IntakeOptions options)
{
    private readonly StringBuilder _whole = new();
    private readonly List<(StringBuilder Text, string Font)> _runs = [];

    public bool EndsInDigit => _whole.Length > 0 && char.IsAsciiDigit(_whole[^1]);

    public void Append(string text, string font)
    {
        if (text.Length == 0)
            return;
        if (_whole.Length + text.Length > options.MaxTextLength)
            throw new IntakeLimitException(IntakeLimit.TextLength);
        _whole.Append(text);
        if (_runs.Count == 0 || _runs[^1].Font != font)
            _runs.Add((new StringBuilder(), font));
        _runs[^1].Text.Append(text);
    }

    /// <param name="label">What Word writes before the paragraph by itself: a number, a dash.</param>
    public WordParagraph Paragraph(string label)
    {
        if (label.Length > 0)
        {
            _runs.Insert(0, (new StringBuilder(label + " "), ""));
            _whole.Insert(0, label + " ");
        }
        var raw = options.Pool.One(_whole.ToString());
        var isOld = EncodingJudge.HasMarks(raw) && _runs.Exists(run => LegacyFonts.Claimed(run.Font) is not null);
        return new WordParagraph(raw, isOld ? [.. _runs.Select(run => Run(run.Text.ToString(), run.Font))] : null);
    }

    private static LegacyRun Run(string text, string font) => new(text, LegacyFonts.Claimed(font), LegacyFonts.IsCapitals(font));
}
