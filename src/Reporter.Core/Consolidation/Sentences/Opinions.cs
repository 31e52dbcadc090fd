using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What units wrote (<c>thuyet_minh</c>): the reporting office's own words first, then what several said, once, with how many said
/// it.</summary>
internal sealed class Opinions(ReportFigures figures, Naming naming, AnnexNames annexes)
{
    private const string Slot = "[Nhận xét của cơ quan tổng hợp]";
    private const string AndOthers = "và một số nội dung khác";
    private const string At = " tại ", Enclosed = " kèm theo";
    private const int MostInParagraph = 3;
    private const int MostListed = 8;
    private const int Listed = 5;

    private readonly Dictionary<(string, bool), IReadOnlyList<TextItem>> _known = [];

    /// <param name="needsPerson">Nobody can count together what it says: without the office's own words a place is left open.</param>
    public IReadOnlyList<TextItem> Of(Field field, bool needsPerson) => _known.TryGetValue((field.Code, needsPerson), out var known) ? known
        : _known[(field.Code, needsPerson)] = Gathered(field, needsPerson);

    private List<TextItem> Gathered(Field field, bool needsPerson)
    {
        var own = naming.Own;
        List<(ReportingUnit Unit, string Text)> told = [.. Told(field)];
        List<TextItem> items = [.. told.Where(each => each.Unit == own).SelectMany(each => Lines(each.Text)).Select(line =>
            new TextItem(line))];
        if (items.Count == 0 && needsPerson)
            items.Add(new TextItem(Slot) { IsOpen = true });
        if (field.Sentence.Length > 0)
        {
            return OwnSentence.Of(figures, field.Sentence, told.Count > 0 ? Wordings.Count(told.Count) : "") is { Length: > 0 } sentence
                ? [new TextItem(sentence)] : [];
        }
        var others = told.Where(each => each.Unit != own).GroupBy(each => Key(each.Text), StringComparer.Ordinal)
            .Select(group => (group.First().Text, Units: group.Select(each => each.Unit).Distinct().ToList()))
            .OrderByDescending(group => group.Units.Count).ToList();
        // The office has said what weighs; what one unit alone says of itself is not everybody's. A proposal is for whoever can grant it.
        if (items.Count > 0 && !items[0].IsOpen && others.Count > MostListed && field.Role != Outline.Proposal)
            others = [.. others.Where(group => group.Units.Count > 1)];
        if (others.Count == 0)
            return items;
        if (others.Count <= MostInParagraph)
            items.Add(new TextItem(string.Join(' ', others.Select(group => Wordings.Sentence(Item(group.Text, group.Units))))));
        else
            items.AddRange(Items(field, others));
        return items;
    }

    /// <summary>Every unit that said something, with its words on one line each.</summary>
    public IEnumerable<(ReportingUnit Unit, string Text)> Told(Field field) =>
        from source in figures[field].Total.Sources
        where source.Value.Value is TextValue text && !YesNoWords.IsNo(text.Text)
        select (source.Unit, ((TextValue)source.Value.Value).Text);

    private IEnumerable<TextItem> Items(Field field, List<(string Text, List<ReportingUnit> Units)> groups)
    {
        var shown = groups.Count <= MostListed ? groups : groups.Take(Listed).ToList();
        foreach (var (group, at) in shown.Select((group, at) => (group, at)))
        {
            var isLast = at == shown.Count - 1;
            var text = Wordings.Upper(Item(group.Text, group.Units).TrimEnd('.', ';'));
            var end = !isLast ? ";" : groups.Count == shown.Count ? "."
                : $"; {AndOthers}{(field.IsInAnnex ? At + annexes.Lists + Enclosed : "")}.";
            yield return new TextItem(text + end) { IsListed = true };
        }
    }

    private string Item(string text, List<ReportingUnit> units) => $"{Wordings.Plain(text).TrimEnd('.', ';', ',')} ({naming.Named(units)})";

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(Wordings.Plain).Select(line => line.TrimStart('-', '+', '*', ' ')).Where(line => line.Length > 0)
            .Select(Wordings.Sentence);

    // Alike but for case, spaces and the full stop.
    private static string Key(string text) => NameKey.Exact(text);
}
