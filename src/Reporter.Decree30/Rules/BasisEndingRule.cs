namespace Reporter.Decree30.Rules;

/// <summary>Each legal basis ends with a semicolon; the last line of the block, whatever it begins with, with a full stop.</summary>
internal sealed class BasisEndingRule : IDecreeRule
{
    private const string Code = "RP7232";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Basis) is not { } basis || context.Options.IsTemplate)
            return [RuleResult.NotApplicable(Code)];

        var ends = basis.Passages.GroupBy(p => p.Paragraph).Select(group => (First: group.First(), Last: group.Last())).ToList();
        var broken = new List<RuleResult>();
        // A row of dots waits for the words that are to end the line.
        if (ends.SkipLast(1)
            .FirstOrDefault(e => !e.Last.Text.EndsWith(';') && !e.Last.Text.EndsWith("..", StringComparison.Ordinal)
            && !e.Last.Text.EndsWith('…')) is { First: { } open })
            broken.Add(RuleResult.Violates(FormatFindings.BasisEnding(context.At(open), open.Text, ListEnd.Semicolon)));
        if (!ends[^1].Last.Text.EndsWith('.'))
            broken.Add(RuleResult.Violates(FormatFindings.BasisEnding(context.At(ends[^1].First), ends[^1].First.Text, ListEnd.FullStop)));
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }
}
