using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

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
        (ColumnRole.Section, MatchWords.SectionTitles),
        (ColumnRole.Silent, MatchWords.SilentTitles),
    ];

    public static IReadOnlyList<Column> AsList(IReadOnlyList<ColumnTitle> titles, FieldNames names)
    {
        var columns = titles.Select(title => title.As(ListRole(title.Lines, names))).ToList();
        // “Mã | Nội dung”: with nothing else to hold the figures, the content is the figure.
        if (columns.All(column => column.Role != ColumnRole.Value) && columns.Any(column => column.Role == ColumnRole.Code || (column.Role == ColumnRole.Name && !IsContent(column))))
            columns = [.. columns.Select(column => IsContent(column) ? column with { Role = ColumnRole.Value } : column)];
        return columns;
    }

    public static IReadOnlyList<Column> AsTable(ListTable table, IReadOnlyList<ColumnTitle> titles, FieldNames names) =>
    [
        .. titles.Select(title =>
        {
            var field = Texts(title.Lines, names).Select(text => names.Column(table, text)).FirstOrDefault(column => column is not null);
            return field is null ? Other(title, names) : title.As(ColumnRole.Field) with { Field = field };
        }),
    ];

    public static IReadOnlyList<Column> AsWide(IReadOnlyList<ColumnTitle> titles, FieldNames names, PlanSection? section) =>
    [
        .. titles.Select(title => WideColumn(title, names, section)),
    ];

    private static Column WideColumn(ColumnTitle title, FieldNames names, PlanSection? section)
    {
        var lines = title.Lines;
        foreach (var text in Texts(lines, names))
        {
            switch (Narrow(names.Named(text), names, section))
            {
                case [var field]:
                    return title.As(ColumnRole.Field) with { Field = field };
                case [_, ..]:
                    return title.As(ColumnRole.Ambiguous);
            }
            var choices = names.Choices(text);
            if (choices.Count > 1 && lines.Count > 1 && names.Named(lines[0]) is [var owner])
                choices = [.. choices.Where(choice => ReferenceEquals(choice.Field, owner))];
            if (choices is [var (chosen, choice)])
                return title.As(ColumnRole.Choice) with { Field = chosen, Choice = choice };
        }
        return lines.Count > 1 && Narrow(names.WithWords(title.Text), names, section) is [var sameWords]
            ? title.As(ColumnRole.Field) with { Field = sameWords }
            : Other(title, names);
    }

    public static IReadOnlyList<Field> Narrow(IReadOnlyList<Field> fields, FieldNames names, PlanSection? section) =>
        fields.Count > 1 && section is not null && fields.Where(field => ReferenceEquals(names.SectionOf(field), section)).ToList() is { Count: > 0 } inside ? inside : fields;

    private static Column Other(ColumnTitle title, FieldNames names)
    {
        var key = NameKey.Of(title.Lines[^1]);
        var role = MatchWords.ExplanationTitles.Contains(key) ? ColumnRole.Explanation
            : MatchWords.IsUnitTitle(key) || names.UnitKindNames.Contains(key) ? ColumnRole.Unit
            : MatchWords.SilentTitles.Contains(key) ? ColumnRole.Silent
            : ColumnRole.Unknown;
        return title.As(role);
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

    private static ColumnRole ListRole(IReadOnlyList<string> lines, FieldNames names)
    {
        // “Kết quả năm 2024” and “Năm 2024” hold the figures when that is the plan's year; “Năm 2023” does not.
        var year = $"nam {names.Plan.Year}";
        foreach (var key in Enumerable.Reverse(lines).Append(string.Join(' ', lines)).SelectMany(names.Keys))
        {
            if (key == year || (key.EndsWith(' ' + year, StringComparison.Ordinal) && MatchWords.ValueTitles.Contains(key[..^(year.Length + 1)])))
                return ColumnRole.Value;
            foreach (var (role, words) in ListTitles)
            {
                if (words.Contains(key))
                    return role;
            }
            if (MatchWords.IsUnitTitle(key))
                return ColumnRole.Unit;
        }
        return ColumnRole.Unknown;
    }

    private static bool IsContent(Column column) => NameKey.Of(column.Title) == MatchWords.NameOrValueTitle;
}
