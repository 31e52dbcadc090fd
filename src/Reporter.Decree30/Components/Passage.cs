using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>
/// A stretch of one paragraph: the whole of it, a line of a title broken by Shift+Enter, or one side of a header that
/// was set with tabs.
/// </summary>
public sealed class Passage
{
    private string? _folded;

    public Passage(ParagraphFacts paragraph, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(paragraph);

        Paragraph = paragraph;
        while (start < end && char.IsWhiteSpace(paragraph.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(paragraph.Text[end - 1]))
            end--;
        (Start, End) = (start, end);
        Text = paragraph.Text[start..end];
    }

    public Passage(ParagraphFacts paragraph)
        : this(paragraph, 0, paragraph?.Text.Length ?? 0)
    {
    }

    public ParagraphFacts Paragraph { get; }

    public int Start { get; }

    public int End { get; }

    public string Text { get; }

    /// <summary>For comparing; see <see cref="FoldedText"/>.</summary>
    public string Folded => _folded ??= FoldedText.Of(Text);

    public bool IsBlank => Text.Length == 0;

    /// <summary>Nothing but a template's tags: text that is not there yet.</summary>
    public bool IsTag => Text.StartsWith("{{", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(TemplateTags.Without(Text));

    public bool IsUpper =>
        FoldedText.IsUpper(Text)
        || (Runs.Any() && Runs.All(run => run.Format.AllCaps || FoldedText.IsUpper(run.Text) || !run.Text.Any(char.IsLetter)));

    /// <summary>The runs of the passage that show letters or digits, cut to it.</summary>
    public IEnumerable<RunFacts> Runs => Paragraph.RunsBetween(Start, End)
        .Select(run => run with
        {
            Text = run.Text[Math.Max(0, Start - run.Start)..Math.Min(run.Text.Length, End - run.Start)],
            Start = Math.Max(Start, run.Start)
        })
        .Where(run => !string.IsNullOrWhiteSpace(run.Text));

    public double Width => TextWidth.Of(Paragraph.RunsBetween(Start, End)
        .Select(run => run with { Text = run.Text[Math.Max(0, Start - run.Start)..Math.Min(run.Text.Length, End - run.Start)] }));

    public double Size => Runs.Select(run => run.Format.Size).DefaultIfEmpty(Paragraph.Mark.Size).Max();

    public bool IsMostlyBold => MostlyHas(format => format.LooksBold);

    public bool IsMostlyItalic => MostlyHas(format => format.LooksItalic);

    public override string ToString() => Text;

    /// <summary>The lines of a paragraph, as people break them with Shift+Enter; blank ones are left out.</summary>
    public static IEnumerable<Passage> LinesOf(ParagraphFacts paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);

        var start = 0;
        for (var i = 0; i <= paragraph.Text.Length; i++)
        {
            if (i < paragraph.Text.Length && paragraph.Text[i] != '\n')
                continue;
            var line = new Passage(paragraph, start, i);
            if (!line.IsBlank)
                yield return line;
            start = i + 1;
        }
    }

    /// <summary>The parts of a line that tabs or four and more spaces keep apart.</summary>
    public IEnumerable<Passage> Columns()
    {
        var start = Start;
        for (var i = Start; i < End; i++)
        {
            var gap = i;
            while (gap < End && Paragraph.Text[gap] is ' ' or '\t' or '\u00A0')
                gap++;
            if (gap - i < 4 && !(gap > i && Paragraph.Text[i..gap].Contains('\t', StringComparison.Ordinal)))
            {
                i = Math.Max(i, gap - 1);
                continue;
            }
            yield return new Passage(Paragraph, start, i);
            start = gap;
            i = gap;
        }
        yield return new Passage(Paragraph, start, End);
    }

    private bool MostlyHas(Func<RunFormat, bool> test)
    {
        var runs = Runs.ToList();
        return runs.Where(run => test(run.Format)).Sum(run => run.Text.Length) * 2 > runs.Sum(run => run.Text.Length);
    }
}
