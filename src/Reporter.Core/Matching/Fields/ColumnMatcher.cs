using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>What the titles over the columns mean, for each shape that a header can have.</summary>
internal static class ColumnMatcher
{
    // The forms of the ministry have up to six.
    public const int MostHeaderRows = 8;

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

    public static IReadOnlyList<Column> AsList(IReadOnlyList<ColumnTitle> titles, FieldNames names, Block block)
    {
        var columns = ColumnPaths.Of(titles, names, block)
            .Select(one => one.Title.As(ListRole(one.Title.Lines, names)) with
            {
                Measure = one.Path.Measure,
                Path = one.Path,
                IsOfOther = one.Title.Lines.Any(line => IsOfOther(line, names)),
            })
            .ToList();
        // “Năm 2023” and “Năm 2024”, each over “Kế hoạch” and “Thực hiện”: one of the four has this year's results.
        if (columns.Count(column => column.Role == ColumnRole.Value) > 1
            && columns.Exists(column => column is { Role: ColumnRole.Value, IsOfOther: false }))
            columns = [.. columns.Select(column => column is { Role: ColumnRole.Value, IsOfOther: true }
                ? column with { Role = ColumnRole.Unknown } : column)];
        // “Mã | Nội dung”: with nothing else to hold the figures, the content is the figure.
        if (columns.All(column => column.Role != ColumnRole.Value)
            && columns.Any(column => column.Role == ColumnRole.Code || (column.Role == ColumnRole.Name && !IsContent(column))))
            columns = [.. columns.Select(column => IsContent(column) ? column with { Role = ColumnRole.Value } : column)];
        return columns;
    }

    private static bool IsOfOther(string line, FieldNames names) =>
        line is ['%', ..] || MatchWords.IsOfOther(NameKey.Of(line)) || PeriodWords.IsOther(line, names.Plan);

    public static IReadOnlyList<Column> AsTable(ListTable table, IReadOnlyList<ColumnTitle> titles, FieldNames names) =>
    [
        .. titles.Select(title =>
        {
            var field = Texts(title.Lines, names).Select(text => names.Column(table, text)).FirstOrDefault(column => column is not null);
            return (field is null ? Other(title, names)
                : title.As(ColumnRole.Field) with { Field = field }) with { Measure = ColumnPaths.MeasureOf(title, names) };
        }),
    ];

    public static IReadOnlyList<Column> AsWide(IReadOnlyList<ColumnTitle> titles, FieldNames names, Block block) =>
    [
        .. ColumnPaths.Of(titles, names, block).Select(title => WideColumn(title.Title, title.Path, names)),
    ];

    private static Column WideColumn(ColumnTitle title, TitlePath path, FieldNames names)
    {
        var column = new Column(title.Number, title.Text, ColumnRole.Unknown)
        {
            Last = title.Last,
            Row = title.Row,
            Path = path,
            Measure = path.Measure
        };
        var found = names.Find(path);
        if (found.Only is { } field)
            return column with { Role = ColumnRole.Field, Field = field, Found = found };
        if (found.Fields.Count > 1)
            return column with { Role = ColumnRole.Ambiguous, Found = found };
        foreach (var text in Texts(title.Lines, names))
        {
            var choices = names.Choices(text);
            if (choices.Count > 1 && title.Lines.Count > 1 && names.Named(title.Lines[0]) is [var owner])
                choices = [.. choices.Where(choice => ReferenceEquals(choice.Field, owner))];
            if (choices is [var (chosen, choice)])
                return column with { Role = ColumnRole.Choice, Field = chosen, Choice = choice };
        }
        var other = Other(title, names) with { Path = path, Measure = path.Measure, IsOfOther = found.IsOther };
        return found.Refused is not null && other.Role == ColumnRole.Unknown ? column with { Role = ColumnRole.Refused, Found = found }
            : other;
    }

    private static Column Other(ColumnTitle title, FieldNames names)
    {
        var key = NameKey.Of(title.Lines[^1]);
        var role = MatchWords.ExplanationTitles.Contains(key) ? ColumnRole.Explanation
            : MatchWords.IsUnitTitle(key) || names.UnitKindNames.Contains(key) ? ColumnRole.Unit
            : MatchWords.SilentTitles.Contains(key) ? ColumnRole.Silent
            : ColumnRole.Unknown;
        return title.As(role);
    }

    // What a column of a list with several lines can be called: all of them together, or the lowest. Under “Số cuộc” a line may hold
    // only the measure, “(cuộc)”; but the upper line is no name for a column that has a name of its own below it.
    private static IEnumerable<string> Texts(IReadOnlyList<string> lines, FieldNames names)
    {
        if (lines.Count > 1)
            yield return string.Join(' ', lines);
        yield return lines[^1];
        if (lines.Count > 1 && (lines[^1].StartsWith('(') || lines[^1].Length < 2 || names.IsMeasure(lines[^1])))
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
            if (key == year || IsOfYear(key, year) || IsOfYear(key, year[YearWord.Length..]))
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

    // “TH năm 2026”, “TH 2026”.
    private static bool IsOfYear(string key, string year) =>
        key.EndsWith(' ' + year, StringComparison.Ordinal) && MatchWords.ValueTitles.Contains(key[..^(year.Length + 1)]);

    private const string YearWord = "nam ";

    private static bool IsContent(Column column) => NameKey.Of(column.Title) == MatchWords.NameOrValueTitle;
}
