using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching;

/// <summary>What the titles over the columns of one to three rows mean, for each shape that a header can have.</summary>
internal static class ColumnMatcher
{
    public const int MostHeaderRows = 3;

    private static readonly (ColumnRole Role, IReadOnlySet<string> Titles)[] ListTitles =
    [
        (ColumnRole.Value, MatchWords.ValueTitles),
        (ColumnRole.Code, MatchWords.CodeTitles),
        (ColumnRole.Name, MatchWords.NameTitles),
        (ColumnRole.Explanation, MatchWords.ExplanationTitles),
        (ColumnRole.Measure, MatchWords.MeasureTitles),
        (ColumnRole.Unit, MatchWords.UnitTitles),
        (ColumnRole.Section, MatchWords.SectionTitles),
        (ColumnRole.Silent, MatchWords.SilentTitles),
    ];

    /// <summary>The titles of a header: per column its lines from top to bottom, a merged text once.</summary>
    public static IReadOnlyList<(int Number, IReadOnlyList<string> Lines)> Titles(SheetView view, int top, int depth)
    {
        var width = Enumerable.Range(top, depth).Max(index => SheetView.LastColumn(view.Rows[index]));
        return
        [
            .. Enumerable.Range(1, width)
                .Select(column => (column, (IReadOnlyList<string>)[.. Enumerable.Range(top, depth).Select(index => view.Title(index, column)).Where(line => line.Length > 0).Distinct()]))
                .Where(title => title.Item2.Count > 0),
        ];
    }

    public static IReadOnlyList<Column> AsList(IReadOnlyList<(int Number, IReadOnlyList<string> Lines)> titles)
    {
        var columns = titles.Select(title => new Column(title.Number, string.Join(' ', title.Lines), ListRole(title.Lines))).ToList();
        // “Mã | Nội dung”: with nothing else to hold the figures, the content is the figure.
        if (columns.All(column => column.Role != ColumnRole.Value) && columns.Any(column => column.Role == ColumnRole.Code || (column.Role == ColumnRole.Name && !IsContent(column))))
            columns = [.. columns.Select(column => IsContent(column) ? column with { Role = ColumnRole.Value } : column)];
        return columns;
    }

    public static IReadOnlyList<Column> AsTable(ListTable table, IReadOnlyList<(int Number, IReadOnlyList<string> Lines)> titles, FieldNames names) =>
    [
        .. titles.Select(title =>
        {
            var field = Texts(title.Lines, names).Select(text => names.Column(table, text)).FirstOrDefault(column => column is not null);
            var text = string.Join(' ', title.Lines);
            return field is null ? Other(title.Number, text, title.Lines, names) : new Column(title.Number, text, ColumnRole.Field) { Field = field };
        }),
    ];

    public static IReadOnlyList<Column> AsWide(IReadOnlyList<(int Number, IReadOnlyList<string> Lines)> titles, FieldNames names, PlanSection? section) =>
    [
        .. titles.Select(title => WideColumn(title.Number, title.Lines, names, section)),
    ];

    private static Column WideColumn(int number, IReadOnlyList<string> lines, FieldNames names, PlanSection? section)
    {
        var title = string.Join(' ', lines);
        foreach (var text in Texts(lines, names))
        {
            switch (Narrow(names.Named(text), names, section))
            {
                case [var field]:
                    return new Column(number, title, ColumnRole.Field) { Field = field };
                case [_, ..]:
                    return new Column(number, title, ColumnRole.Ambiguous);
            }
            var choices = names.Choices(text);
            if (choices.Count > 1 && lines.Count > 1 && names.Named(lines[0]) is [var owner])
                choices = [.. choices.Where(choice => ReferenceEquals(choice.Field, owner))];
            if (choices is [var (chosen, choice)])
                return new Column(number, title, ColumnRole.Choice) { Field = chosen, Choice = choice };
        }
        return lines.Count > 1 && Narrow(names.WithWords(title), names, section) is [var sameWords]
            ? new Column(number, title, ColumnRole.Field) { Field = sameWords }
            : Other(number, title, lines, names);
    }

    public static IReadOnlyList<Field> Narrow(IReadOnlyList<Field> fields, FieldNames names, PlanSection? section) =>
        fields.Count > 1 && section is not null && fields.Where(field => ReferenceEquals(names.SectionOf(field), section)).ToList() is { Count: > 0 } inside ? inside : fields;

    private static Column Other(int number, string title, IReadOnlyList<string> lines, FieldNames names)
    {
        var key = NameKey.Of(lines[^1]);
        var role = MatchWords.ExplanationTitles.Contains(key) ? ColumnRole.Explanation
            : MatchWords.UnitTitles.Contains(key) || names.UnitKindNames.Contains(key) ? ColumnRole.Unit
            : MatchWords.SilentTitles.Contains(key) ? ColumnRole.Silent
            : ColumnRole.Unknown;
        return new Column(number, title, role);
    }

    // What a column with several lines can be called: all of them together, or the lowest. Under “Số cuộc” a line may hold
    // only the measure, “(cuộc)”; but the upper line is no name for a column that has a name of its own below it.
    private static IEnumerable<string> Texts(IReadOnlyList<string> lines, FieldNames names)
    {
        if (lines.Count > 1)
            yield return string.Join(' ', lines);
        yield return lines[^1];
        if (lines.Count > 1 && (lines[^1].StartsWith('(') || lines[^1].Length < 3 || names.IsMeasure(lines[^1])))
        {
            if (lines.Count > 2)
                yield return string.Join(' ', lines.Take(lines.Count - 1));
            yield return lines[^2];
        }
    }

    private static ColumnRole ListRole(IReadOnlyList<string> lines)
    {
        foreach (var key in lines.Reverse().Append(string.Join(' ', lines)).Select(NameKey.Of))
        {
            foreach (var (role, words) in ListTitles)
            {
                if (words.Contains(key))
                    return role;
            }
        }
        return ColumnRole.Unknown;
    }

    private static bool IsContent(Column column) => NameKey.Of(column.Title) == MatchWords.NameOrValueTitle;
}
