using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Forms;

/// <summary>A column with its path of titles.</summary>
/// <param name="Path">Every title above it, the widest first.</param>
/// <param name="Leaf">The last of them that is a name.</param>
internal sealed record FormColumn(int Number, string Path, string Leaf, string Group, string Measure)
{
    /// <summary>The column that it is a part of.</summary>
    public int? Whole { get; init; }

    public bool IsAddend { get; init; }

    /// <summary>“Số liệu”, “Kết quả”: tells nothing of what is counted.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>The columns of a table: numbers of rows, names, measures, and those to fill in.</summary>
internal sealed partial record FormColumns(IReadOnlyList<FormColumn> Labels, IReadOnlyList<FormColumn> Values, int Count, int Measure)
{
    public static readonly FormColumns None = new([], [], 0, 0);

    private static readonly string[] Counts = ["stt", "tt", "so tt", "so thu tu"];
    private static readonly string[] LabelWords = ["chi tieu", "noi dung", "ten", "tieu chi", "don vi", "dia ban", "danh muc", "hang muc",
        "thon", "to dan pho", "xa", "huyen", "co quan", "linh vuc", "to hoa giai"];
    private static readonly string[] MeasureWords = ["don vi tinh", "dvt", "dv tinh"];
    private static readonly string[] PlainWords = ["so lieu", "ket qua", "so luong", "thuc hien", "ky nay", "gia tri", "so lieu ky nay",
        "ket qua thuc hien", "tra loi", "so lieu bao cao", "thuc hien trong ky"];

    /// <summary>“Ghi chú”: what a unit says beside a figure; 0 for none.</summary>
    public int Remarks { get; init; }

    public string LabelTitle => Labels.FirstOrDefault(column => column.Number != Count && column.Number != Measure)?.Leaf ?? "";

    /// <summary>Each hamlet, group, meeting or person a line.</summary>
    public static bool IsLineByLine(string title) => LinePattern().IsMatch(NameKey.Of(title));

    public static FormColumns Of(FormGrid grid, FormBlock block)
    {
        var (labels, values, count, measure, remarks) = (new List<FormColumn>(), new List<FormColumn>(), 0, 0, 0);
        for (var column = block.FirstColumn; column <= block.LastColumn; column++)
        {
            var titles = Titles(grid, block, column);
            if (titles.Count == 0)
                continue;
            var key = NameKey.Of(titles[^1]);
            var plain = new FormColumn(column, string.Join(" – ", titles), FormTitle.Split(titles[^1]).Name, "", "");
            if (Counts.Contains(key) || (labels.Count == 0 && values.Count == 0 && IsCounting(grid, block, column)))
                (count, _) = (column, Put(labels, plain));
            else if (MeasureWords.Contains(key) || MeasureWords.Contains(NameKey.Of(titles[0])))
                (measure, _) = (column, Put(labels, plain));
            else if (values.Count == 0 && titles.Count == 1 && IsLabel(key, grid, block, column)
                && !labels.Exists(label => label.Number != count && label.Number != measure))
                labels.Add(plain);
            else if (NumberUnder(grid, block, column) is "A" or "B" or "C"
                || (values.Count == 0 && !labels.Exists(label => label.Number != count && label.Number != measure)
                    && IsOfWords(grid, block, column)))
                labels.Add(plain);
            else if (key == "ghi chu")
                remarks = column;
            else
                values.Add(ValueOf(column, titles));
        }
        return new FormColumns(labels, Related(values, grid, block), count, measure) { Remarks = remarks };
    }

    private static bool Put(List<FormColumn> columns, FormColumn column)
    {
        columns.Add(column);
        return true;
    }

    private static bool IsLabel(string key, FormGrid grid, FormBlock block, int column) =>
        NumberUnder(grid, block, column) is "A" or "B"
        || (NumberUnder(grid, block, column).Length == 0 && LabelWords
            .Any(word => key == word || key.StartsWith(word + " ", StringComparison.Ordinal)));

    // I, 1, 1.1, a: a column of numbers of rows, whatever its title.
    private static bool IsCounting(FormGrid grid, FormBlock block, int column)
    {
        var texts = Down(grid, block, column);
        return column < block.LastColumn && texts.Count > 0 && texts.All(text => CountPattern().IsMatch(text))
            && IsOfWords(grid, block, column + 1);
    }

    private static bool IsOfWords(FormGrid grid, FormBlock block, int column) =>
        Down(grid, block, column) is { Count: > 0 } texts && texts.Count(text => text.Any(char.IsLetter)
            && !CountPattern().IsMatch(text)) * 2 > texts.Count;

    private static List<string> Down(FormGrid grid, FormBlock block, int column) =>
        [.. Enumerable.Range(block.FirstRow, Math.Max(0, block.LastRow - block.FirstRow + 1)).Where(row => !grid.IsCovered(row, column))
            .Select(row => grid.Text(row, column)).Where(text => text.Length > 0)];

    private static string NumberUnder(FormGrid grid, FormBlock block, int column) =>
        block.FirstRow - block.LastTitleRow > 1 ? grid.Text(block.FirstRow - 1, column).Trim('(', ')', ' ', '-') : "";

    // A title over several rows stands once; a word cut over two rows is one.
    private static List<string> Titles(FormGrid grid, FormBlock block, int column)
    {
        var titles = new List<string>();
        for (var row = block.FirstTitleRow; row <= block.LastTitleRow; row++)
        {
            var text = grid.Text(row, column);
            if (text.Length > 0 && (titles.Count == 0 || titles[^1] != text))
                titles.Add(text);
        }
        return titles;
    }

    private static FormColumn ValueOf(int column, List<string> titles)
    {
        var measure = "";
        var names = new List<string>();
        foreach (var title in titles)
        {
            if (FormTitle.MeasureLine(title) is { } line)
            {
                measure = line;
                continue;
            }
            var (name, own) = FormTitle.Split(title);
            measure = own.Length > 0 ? own : measure;
            if (name.Length > 0)
                names.Add(name);
        }
        if (names.Count == 0)
            names.Add(titles[^1]);
        var leaf = names[^1];
        var group = names.Count > 1 ? names.Take(names.Count - 1).LastOrDefault(name => !FormTitle.IsPartsOf(name, out _)) ?? "" : "";
        // “Tổng số” is named by what it is the total of.
        return new FormColumn(column, string.Join(" – ", names), FormTitle.IsTotal(leaf) && group.Length > 0
            ? $"{leaf} {char.ToLowerInvariant(group[0])}{group[1..]}" : leaf, FormTitle.IsTotal(leaf) ? "" : group, measure)
        {
            IsPlain = names.Count == 1 && PlainWords.Contains(NameKey.Of(leaf)),
        };
    }

    // “Chia ra”, “Trong đó” say that what stands under them is of the total beside them.
    private static List<FormColumn> Related(List<FormColumn> values, FormGrid grid, FormBlock block)
    {
        var related = new List<FormColumn>();
        foreach (var column in values)
        {
            var titles = Titles(grid, block, column.Number);
            var at = titles.FindLastIndex(title => FormTitle.IsPartsOf(FormTitle.Split(title).Name, out _));
            if (at < 0)
            {
                related.Add(column);
                continue;
            }
            FormTitle.IsPartsOf(FormTitle.Split(titles[at]).Name, out var areAll);
            var above = titles.Take(at).ToList();
            var whole = values.LastOrDefault(other => other.Number < column.Number && Titles(grid, block, other.Number) is var theirs
                && theirs.Count >= above.Count && theirs.Take(above.Count).SequenceEqual(above)
                && theirs.Skip(above.Count).All(title => !FormTitle.IsPartsOf(FormTitle.Split(title).Name, out _))
                && (above.Count > 0 || theirs.Count == 1));
            related.Add(whole is null ? column : column with { Whole = whole.Number, IsAddend = areAll && titles.Count == at + 2 });
        }
        // The nearest total under the same group, where the group itself says nothing of parts.
        return related;
    }

    [GeneratedRegex(@"^(?:[IVX]{1,5}|[A-H]|[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}|[a-zđ]|[-–+])[.)]?$")]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"\b(?:thon|to dan pho|ban|ap|khu pho|to hoa giai|ho va ten|ho ten|hoi nghi|cuoc|ten xa|ten phuong"
        + @"|ten don vi|ten to)\b")]
    private static partial Regex LinePattern();
}
