using Reporter.Core.Diagnostics;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>The bag for doubts: knows which figures of which units were spoken of.</summary>
internal sealed class DoubtBag
{
    private readonly DiagnosticBag _bag;
    private readonly HashSet<(string Unit, string Code)> _told = [];

    public DoubtBag(IReadOnlyList<CheckedSubmission> submissions, DiagnosticBag bag)
    {
        _bag = bag;
        var told = bag.Where(found => found is { Unit: not null, Severity: >= Severity.Query })
            .ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        foreach (var submission in submissions.Where(one => told.Contains(one.Unit.Code)))
        {
            var byCell = submission.Source.SoundAnswers.ToLookup(answer => answer.At, answer => answer.Field.Code);
            foreach (var found in told[submission.Unit.Code])
            {
                _told.UnionWith(found.AnswerKeys.Select(key => (submission.Unit.Code, key)));
                if (found.Location is CellLocation at)
                    _told.UnionWith(byCell[at].Select(code => (submission.Unit.Code, code)));
            }
        }
    }

    public bool HasTold(CheckedSubmission submission, string code) => _told.Contains((submission.Unit.Code, code));

    /// <param name="keys">What it may be answered under; see <see cref="Diagnostic.AnswerKeys"/>.</param>
    public void Ask(CheckedSubmission submission, Diagnostic doubt, params IReadOnlyList<string> keys)
    {
        _bag.Add(doubt with { Unit = submission.Unit.Code, AnswerKeys = keys });
        _told.UnionWith(keys.Select(key => (submission.Unit.Code, key)));
    }
}
