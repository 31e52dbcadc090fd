using Reporter.Core.Templates.Tags;

namespace Reporter.Word.Blocks;

/// <summary>A stretch of a paragraph's text that goes, and the tag, if any, that takes its place.</summary>
internal sealed record Edit(int Start, int Length, Tag? Tag)
{
    public int End => Start + Length;
}

/// <summary>
/// Lines that Shift+Enter makes within a paragraph: one that holds only control tags disappears with its line break,
/// as a paragraph would.
/// </summary>
internal static class ControlLines
{
    public static List<Edit> In(string text, List<Edit> tags)
    {
        var edits = new List<Edit>();
        var lines = Lines(text, tags);
        if (lines.Count < 2)
            return edits;

        // The break before the line goes; when the first line is such a line, the one behind: so pairs of tags stay even.
        var within = TagsOf(lines, tags);
        var control = ControlOf(text, lines, tags, within);
        var takesBreakBehind = control[0];
        for (var index = 0; index < lines.Count; index++)
        {
            var (start, end) = lines[index];
            if (!control[index])
                continue;
            if (takesBreakBehind && index < lines.Count - 1)
                edits.Add(new Edit(end, 1, null));
            else if (!takesBreakBehind)
                edits.Add(new Edit(start - 1, 1, null));
            for (var at = start; at < end; at++)
            {
                if (!within[index].Exists(tag => tag.Start <= at && at < tag.Start + tag.Length))
                    edits.Add(new Edit(at, 1, null));
            }
        }
        return edits;
    }

    /// <summary>
    /// Which lines are control lines. One that ends what began beside text is not: its break belongs to what is repeated.
    /// </summary>
    private static bool[] ControlOf(string text, List<(int Start, int End)> lines, List<Edit> tags, List<List<Edit>> within)
    {
        var control = lines.Select((line, index) => IsControl(text, line, within[index])).ToArray();
        var lineOf = within.SelectMany((inLine, index) => inLine.Select(tag => (tag, index)))
            .ToDictionary(entry => entry.tag, entry => entry.index);
        var blocks = Blocks(tags).ConvertAll(block => block.ConvertAll(tag => lineOf.GetValueOrDefault(tag)));
        var blocksOf = blocks.SelectMany(block => block.Distinct().Select(line => (line, block)))
            .ToLookup(entry => entry.line, entry => entry.block);
        var seen = new HashSet<List<int>>();
        var left = new Queue<int>(Enumerable.Range(0, lines.Count).Where(line => !control[line]));
        while (left.TryDequeue(out var beside))
        {
            foreach (var line in blocksOf[beside].Where(seen.Add).SelectMany(block => block).Where(line => control[line]))
            {
                control[line] = false;
                left.Enqueue(line);
            }
        }
        return control;
    }

    /// <summary>The tags of each block that begins and ends in the paragraph.</summary>
    private static List<List<Edit>> Blocks(List<Edit> tags)
    {
        var open = new Stack<List<Edit>>();
        var closed = new List<List<Edit>>();
        foreach (var edit in tags.OrderBy(edit => edit.Start))
        {
            foreach (var step in edit.Tag?.Code.Steps ?? [])
            {
                if (step.Kind == StepKind.Open)
                    open.Push([edit]);
                else if (open.TryPeek(out var block))
                    block.Add(edit);
                if (step.Kind == StepKind.Close && open.TryPop(out var whole))
                    closed.Add(whole);
            }
        }
        return closed;
    }

    private static List<(int Start, int End)> Lines(string text, List<Edit> tags)
    {
        var lines = new List<(int, int)>();
        var start = 0;
        var inOrder = tags.OrderBy(tag => tag.Start).ToList();
        var next = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            while (next < inOrder.Count && inOrder[next].Start + inOrder[next].Length <= at)
                next++;
            if (at < text.Length && (text[at] != '\n' || (next < inOrder.Count && inOrder[next].Start <= at)))
                continue;
            lines.Add((start, at));
            start = at + 1;
        }
        return lines;
    }

    /// <summary>The tags that stand within each line.</summary>
    private static List<List<Edit>> TagsOf(List<(int Start, int End)> lines, List<Edit> tags)
    {
        var within = lines.ConvertAll(_ => new List<Edit>());
        var line = 0;
        foreach (var tag in tags.OrderBy(tag => tag.Start))
        {
            while (line < lines.Count && lines[line].End < tag.Start)
                line++;
            if (line < lines.Count && tag.Start >= lines[line].Start && tag.Start + tag.Length <= lines[line].End)
                within[line].Add(tag);
        }
        return within;
    }

    private static bool IsControl(string text, (int Start, int End) line, List<Edit> within)
    {
        if (!within.Exists(tag => tag.Tag is not null) || within.Exists(tag => tag.Tag is { IsControl: false }))
            return false;
        var at = line.Start;
        foreach (var tag in within.Where(tag => tag.Tag is not null))
        {
            if (!text.AsSpan(at, tag.Start - at).IsWhiteSpace())
                return false;
            at = tag.Start + tag.Length;
        }
        return text.AsSpan(at, line.End - at).IsWhiteSpace();
    }
}
