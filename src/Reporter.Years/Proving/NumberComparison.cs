namespace Reporter.Years.Proving;

/// <summary>One number that two versions of a report tell differently.</summary>
/// <param name="Was">Empty for a number that has been added.</param>
/// <param name="Now">Empty for one that has gone.</param>
/// <param name="Where">The sentence, as it stands now.</param>
public sealed record NumberChange(string Was, string Now, string Where);

/// <summary>
/// Holds a report that was worked on against the one that the program makes, number by number: words may be changed, sentences moved within
/// their paragraph, paragraphs added; a number that comes from the figures may not.
/// </summary>
public static class NumberComparison
{
    /// <param name="typed">What stands in the template itself: its numbers come from no figure.</param>
    public static IReadOnlyList<NumberChange> Of(IReadOnlyList<ReportParagraph> made, IReadOnlyList<ReportParagraph> now,
        TypedPassages typed)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(typed);

        List<ReportParagraph> first = [.. made.Where(paragraph => !paragraph.IsHead)];
        List<ReportParagraph> second = [.. now.Where(paragraph => !paragraph.IsHead)];
        var changes = new List<NumberChange>();
        var (from, to) = (0, 0);
        foreach (var (one, other) in Anchors(first, second).Append((first.Count, second.Count)))
        {
            Unaligned(first[from..one], second[to..other], typed, changes);
            if (one < first.Count)
                Aligned(first[one], second[other], typed, changes);
            (from, to) = (one + 1, other + 1);
        }
        return changes;
    }

    // The same words: numbers are compared each with its own.
    private static void Aligned(ReportParagraph made, ReportParagraph now, TypedPassages typed, List<NumberChange> changes)
    {
        foreach (var (was, after, isTyped) in made.Numbers.Zip(now.Numbers, typed.Of(made.Text)))
        {
            if (was != after && !isTyped)
                changes.Add(new NumberChange(was, after, now.Text));
        }
    }

    // Words were changed: what has gone is set against what has come, in order.
    private static void Unaligned(List<ReportParagraph> made, List<ReportParagraph> now, TypedPassages typed,
        List<NumberChange> changes)
    {
        var come = Numbers(now, typed).ToList();
        var gone = new List<(string Number, string Text)>();
        foreach (var (number, text, isTyped) in Numbers(made, typed))
        {
            if (come.FindIndex(each => each.Number == number) is >= 0 and var same)
                come.RemoveAt(same);
            else if (!isTyped)
                gone.Add((number, text));
        }
        foreach (var ((number, text), index) in gone.Select((each, index) => (each, index)))
            changes.Add(index < come.Count ? new NumberChange(number, come[index].Number, come[index].Text)
                : new NumberChange(number, "", text));
        foreach (var (number, text, _) in come.Skip(gone.Count).Where(each => !each.IsTyped))
            changes.Add(new NumberChange("", number, text));
    }

    private static IEnumerable<(string Number, string Text, bool IsTyped)> Numbers(List<ReportParagraph> paragraphs, TypedPassages typed) =>
        paragraphs.SelectMany(paragraph => paragraph.Numbers.Zip(typed.Of(paragraph.Text),
            (number, isTyped) => (number, paragraph.Text, isTyped)));

    // The longest run of paragraphs that have the same words, from the two ends inwards.
    private static List<(int One, int Other)> Anchors(List<ReportParagraph> first, List<ReportParagraph> second)
    {
        var lengths = new int[first.Count + 1, second.Count + 1];
        for (var one = first.Count - 1; one >= 0; one--)
        {
            for (var other = second.Count - 1; other >= 0; other--)
                lengths[one, other] = first[one].Masked == second[other].Masked ? lengths[one + 1, other + 1] + 1
                    : Math.Max(lengths[one + 1, other], lengths[one, other + 1]);
        }
        var anchors = new List<(int, int)>();
        for (var (one, other) = (0, 0); one < first.Count && other < second.Count;)
        {
            if (first[one].Masked == second[other].Masked)
                anchors.Add((one++, other++));
            else if (lengths[one + 1, other] >= lengths[one, other + 1])
                one++;
            else
                other++;
        }
        return anchors;
    }
}
