using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A figure as body and annex of main figures tell it: of those units only whose answers stand beside each other.</summary>
/// <param name="Number">As stored, money in đồng; null where there is no one number.</param>
/// <param name="Reporting">How many units reported and are asked for it, whether or not they are in it.</param>
public sealed record ToldNumber(FieldTotal Total, decimal? Number, IReadOnlyList<Source> Sources, int Reporting);

/// <summary>Words of a generated sentence, and the figures that they tell, the one that it is about first.</summary>
public sealed record ToldPassage(string Text, IReadOnlyList<ToldNumber> Figures);

/// <summary>Which words of the generated report tell which figures: what a number that stands in them comes from.</summary>
public sealed record ToldText(IReadOnlyList<ToldNumber> Figures, IReadOnlyList<ToldPassage> Passages)
{
    public static ToldText Of(Consolidated all, IReadOnlyList<UnitStatus> statuses, LastYear? lastYear)
    {
        ArgumentNullException.ThrowIfNull(all);

        var figures = new ReportFigures(all, statuses, lastYear);
        var naming = new Naming(all.Plan);
        var clauses = new FigureClauses(figures, naming);
        var annexes = AnnexNames.Of(figures);
        var sections = new SectionText(figures, naming, annexes);
        var opinions = new Opinions(figures, naming, annexes);
        var coverage = new CoverageWords(figures, naming, annexes).Sentence(null);
        coverage = coverage[..(coverage.IndexOf(')', StringComparison.Ordinal) is >= 0 and var bracket ? bracket
            : Math.Max(0, coverage.IndexOf(';', StringComparison.Ordinal)))];
        var indicators = all.Plan.Sections.SelectMany(section => section.Indicators).ToList();
        return new ToldText([.. indicators.Select(field => Shown(figures[field]))],
        [
            .. coverage.Length > 0 ? [new ToldPassage(coverage, [])] : Array.Empty<ToldPassage>(),
            .. indicators.SelectMany(field => sections.KindItems(figures[field]).Select(item => new ToldPassage(item.Text,
                [.. figures.CompanionsOf(field).Prepend(figures[field]).Select(told => OfKind(told, item.Kind))]))),
            .. all.Plan.Sections.SelectMany(section => section.Narratives).SelectMany(field => opinions.Of(field, needsPerson: false)
                .Select(item => new ToldPassage(Bare(item.Text), [Shown(figures[field])]))),
            .. indicators.SelectMany(field => PassagesOf(figures[field], clauses, figures))
                .Where(passage => passage.Text.Any(char.IsAsciiDigit)).DistinctBy(passage => passage.Text),
        ]);
    }

    private static IEnumerable<ToldPassage> PassagesOf(ToldFigure told, FigureClauses clauses, ReportFigures figures)
    {
        if (clauses.Of(told) is not { } clause)
            yield break;
        var companions = figures.CompanionsOf(told.Field);
        List<ToldFigure> named = [told, .. companions, .. told.Field.Sentence.Length == 0 ? [] : figures.Plan.Fields
            .Where(field => told.Field.Sentence.Contains('{' + field.Code + '}', StringComparison.Ordinal))
            .Select(field => figures.Find(field.Code)).OfType<ToldFigure>()];
        yield return new ToldPassage(Bare(clause.Text), [.. named.Select(Shown).Distinct()]);
        List<ToldFigure> parts = [.. new[] { told }.Concat(companions).SelectMany(whole => WithParts(whole, figures, depth: 2)).Distinct()];
        List<ToldNumber> around =
        [
            .. parts.Select(Shown),
            .. from whole in parts
               from part in figures.AddendsOf(whole.Field).Concat(figures.PartsOf(whole.Field))
               where part.Sources.Count < whole.Sources.Count
               select Base(whole, part),
        ];
        foreach (var text in clause.Tails.SelectMany(tail => new[] { tail.Inline, tail.Alone }).Where(text => text.Length > 0))
            yield return new ToldPassage(Bare(text), around);
    }

    private static IEnumerable<ToldFigure> WithParts(ToldFigure whole, ReportFigures figures, int depth) => depth == 0 ? [whole]
        : figures.AddendsOf(whole.Field).Concat(figures.PartsOf(whole.Field))
            .SelectMany(part => WithParts(part, figures, depth - 1).Concat(figures.CompanionsOf(part.Field))).Prepend(whole);

    private static ToldNumber OfKind(ToldFigure told, string kind) =>
        new(told.Total, told.OfKind(kind), [.. told.Sources.Where(source => source.Unit.Kind == kind)], told.Sources.Count + told.Missing.Count);

    // “Trong 171 cuộc đã phân loại”: the whole over the units that gave the part.
    private static ToldNumber Base(ToldFigure whole, ToldFigure part)
    {
        var units = part.Sources.Select(source => source.Unit.Code).ToHashSet(StringComparer.Ordinal);
        return new(whole.Total, whole.Of(unit => units.Contains(unit.Code)),
            [.. whole.Sources.Where(source => units.Contains(source.Unit.Code))], whole.Sources.Count + whole.Missing.Count);
    }

    private static ToldNumber Shown(ToldFigure told) => new(told.Total, told.Number, told.Sources, told.Sources.Count + told.Missing.Count);

    // Whatever joins it to the words before and behind it.
    private static string Bare(string text) => text.Trim(' ', ',', ';', '.');
}
