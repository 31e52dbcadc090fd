namespace Reporter.Decree30.Rules;

/// <summary>A4 (Annex I part I.1). A landscape page of Letter size is judged as turned.</summary>
internal sealed class PaperRule : IDecreeRule
{
    private const string Code = "RP7101";
    private const int Short = 11_906;
    private const int Long = 16_838;
    private const int Tolerance = 57;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var wrong = context.Sections.Where(s => Math.Abs(Math.Min(s.Width, s.Height) - Short) > Tolerance
            || Math.Abs(Math.Max(s.Width, s.Height) - Long) > Tolerance).ToList();
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        return wrong.GroupBy(s => (s.Width, s.Height)).Select(group => RuleResult.Violates(
            FormatFindings.PaperNotA4(SectionPlace.Of(context, group.First()), Millimetres.Of(group.Key.Width),
                Millimetres.Of(group.Key.Height)),
            [
                .. group.Where(s => s.Element is not null)
                    .Select(s => new Change(context.Facts.MainPart, s.Element ?? throw new InvalidOperationException(), "", "pgSz",
                    s.IsLandscape ? [("w", "16838"), ("h", "11906")] : [("w", "11906"), ("h", "16838")])),
            ]));
    }
}
