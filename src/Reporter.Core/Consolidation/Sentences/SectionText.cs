using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The paragraphs of a section, and the sentence of one figure.</summary>
internal sealed class SectionText(ReportFigures figures, Naming naming, AnnexNames annexes)
{
    private const string NothingOf = "trong kỳ không phát sinh";
    private const string NotYet = "chưa có";
    private const string ByKind = "Kết quả theo nhóm đơn vị:";
    private const int MostKinds = 5;

    private readonly FigureClauses _clauses = new(figures, naming);

    private readonly Dictionary<string, IReadOnlyList<TextItem>> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<TextItem> Of(PlanSection section) =>
        _known.TryGetValue(section.Code, out var known) ? known : _known[section.Code] = Written(section);

    private IReadOnlyList<TextItem> Written(PlanSection section)
    {
        var paragraphs = new Paragraphs(new OmissionWords(naming));
        var zeros = new List<ToldFigure>();
        var hasKinds = false;
        var told = section.Indicators.Where(field => !_clauses.IsToldElsewhere(field)).Select(field => figures[field]).ToList();
        for (var at = 0; at < told.Count; at++)
        {
            if (FigureClauses.IsZero(told[at]))
                zeros.Add(told[at]);
            else if (_clauses.Of(told[at]) is { } clause)
            {
                var next = at + 1 < told.Count ? told[at + 1] : null;
                if (next is not null && clause.Tails.Count == 0 && WithMembers(told[at], clause, next) is { } together)
                {
                    (clause, at) = (together, at + 1);
                }
                paragraphs.Add(clause);
                if (!hasKinds && told[at].Field.IsMain && KindItems(told[at]) is { Count: > 1 } items)
                {
                    paragraphs.AddList(ByKind, [.. items.Select(item => item.Text)]);
                    hasKinds = true;
                }
            }
        }
        foreach (var sentence in Zeros(zeros))
            paragraphs.Add(sentence);
        foreach (var table in section.Tables)
        {
            if (ListSentence(table) is { Length: > 0 } sentence)
                paragraphs.Add(sentence);
        }
        return paragraphs.Items;
    }

    /// <summary>The sentence of one figure with its partner and its parts; empty where there is nothing to say.</summary>
    public string Of(Field field)
    {
        var told = figures[field];
        var paragraphs = new Paragraphs(new OmissionWords(naming));
        if (FigureClauses.IsZero(told))
        {
            foreach (var sentence in Zeros([told]))
                paragraphs.Add(sentence);
        }
        else if (_clauses.Of(told) is { } clause)
            paragraphs.Add(clause);
        return string.Join(' ', paragraphs.Items.Select(item => item.Text));
    }

    public string ListSentence(ListTable table) => ListWords.Of(figures, table, annexes);

    // “164 tổ hòa giải với 959 hòa giải viên”
    private Clause? WithMembers(ToldFigure group, Clause clause, ToldFigure members) =>
        clause.Form == PhraseForm.Stock && ReportWords.GroupMeasures.Contains(group.Field.Measure)
        && members.Field.Measure == ReportWords.BareMeasures[0] && !FigureClauses.IsZero(members)
        && _clauses.Of(members) is { Form: PhraseForm.Stock } people
            ? people with
            {
                Text = $"{clause.Text} với {people.Text}",
                Figures = clause.Figures + people.Figures,
                Told = [.. clause.Told, .. people.Told],
            }
            : null;

    /// <summary>“xã, phường: 1.162 cuộc với 80.609 lượt người”, of each kind; none where that would tell nothing.</summary>
    public IReadOnlyList<(string Kind, string Text)> KindItems(ToldFigure told)
    {
        var companions = figures.CompanionsOf(told.Field);
        if (companions.Count == 0 || told.Total.Asked.Select(unit => unit.Kind).Distinct(StringComparer.Ordinal).Count() < 2)
            return [];
        var phrase = NounPhrase.Of(told.Field);
        var measure = told.Field.Measure.Length > 0 ? told.Field.Measure : phrase.Text;
        List<(string, string)> items =
        [
            .. from kind in figures.Plan.UnitKinds
               let number = told.OfKind(kind.Code)
               where number > 0
               select (kind.Code, $"{naming.Kinds(kind.Code)}: {Wordings.Count(number.Value)} {measure}" + string.Concat(companions
                   .Where(each => each.OfKind(kind.Code) > 0)
                   .Select(each => $" với {Wordings.Count(each.OfKind(kind.Code) ?? 0)} {each.Field.Measure}"))),
        ];
        return items.Count <= MostKinds ? items : [];
    }

    private static IEnumerable<string> Zeros(List<ToldFigure> zeros)
    {
        foreach (var group in zeros.GroupBy(told => NounPhrase.Of(told.Field).Form == PhraseForm.Stock))
        {
            foreach (var few in group.Select(told => NounPhrase.Of(told.Field)).Chunk(6))
                yield return $"{(group.Key ? NotYet : NothingOf)} {Wordings.List([.. few.Select(phrase => phrase.Whole)])}";
        }
    }
}
