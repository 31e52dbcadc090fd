using System.Globalization;
using System.Text;
using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>
/// A formula after rows have gone, come or been repeated: each reference is moved by the table of the sheet to which it points. Text in
/// quotes, names, functions and other workbooks stay as they are.
/// </summary>
internal static class FormulaRows
{
    private static readonly HashSet<string> TakeRanges = new(StringComparer.OrdinalIgnoreCase)
    {
        "SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN", "COUNTBLANK",
    };

    /// <param name="sheet">The sheet on which the formula stands.</param>
    /// <param name="maps">By the sheet's name; a sheet that is not there does not change.</param>
    /// <param name="row">The formula's own row in the template; 0 for one that stands in no row.</param>
    /// <param name="turn">Which copy of that row it stands in, from 0.</param>
    public static string Moved(string formula, string sheet, IReadOnlyDictionary<string, RowMap> maps, int row = 0, int turn = 0) =>
        References.Replace(formula, reference =>
        {
            if (!maps.TryGetValue(reference.Sheet.Length > 0 ? reference.Sheet : sheet, out var map))
                return reference;
            var isOwn = reference.Sheet.Length == 0 || string.Equals(reference.Sheet, sheet, StringComparison.OrdinalIgnoreCase);
            if (isOwn && reference.First.Row == row && reference.Last.Row == row && map.CountOf(row) > 1)
                return reference.At(map.First(row) + turn, map.First(row) + turn);
            // A list's one row in the template stands for all of them.
            var isAll = reference.IsRange || (map.CountOf(reference.First.Row) > 1 && TakeRanges.Contains(reference.Function));
            if (!isAll)
                return reference.At(map.First(reference.First.Row), map.First(reference.First.Row));
            return map.Range(reference.First.Row, reference.Last.Row) is var (first, last)
                ? reference.At(first, last) with { IsRange = reference.IsRange || first < last }
                : reference.At(map.First(reference.First.Row), map.First(reference.First.Row));
        });

    /// <summary>The formula as Excel copies it to another cell: relative references move along.</summary>
    public static string Copied(string formula, int rows, int columns) => References.Replace(formula, reference => reference with
    {
        First = reference.First.MovedBy(rows, columns),
        Last = reference.Last.MovedBy(rows, columns),
    });

    /// <summary>The sheets to which a formula points by name.</summary>
    public static IReadOnlySet<string> SheetsIn(string formula)
    {
        var sheets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        References.Replace(formula, reference =>
        {
            if (reference.Sheet.Length > 0)
                sheets.Add(reference.Sheet);
            return reference;
        });
        return sheets;
    }
}

/// <summary>One end of a reference: row 0 for whole columns, column 0 for whole rows.</summary>
internal readonly record struct ReferenceEnd(int Row, int Column, bool IsRowFixed, bool IsColumnFixed)
{
    public ReferenceEnd MovedBy(int rows, int columns) => this with
    {
        Row = Row == 0 || IsRowFixed ? Row : Math.Max(1, Row + rows),
        Column = Column == 0 || IsColumnFixed ? Column : Math.Max(1, Column + columns),
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(IsColumnFixed ? "$" : "")}{(Column > 0 ? CellName.ColumnOf(Column) : "")}{(IsRowFixed ? "$" : "")}{(Row > 0 ? Row : "")}");
}

/// <summary>A cell or a range that a formula names.</summary>
/// <param name="Sheet">Empty for the formula's own.</param>
/// <param name="Function">Whose whole argument it is; empty for none.</param>
internal readonly record struct Reference(string Sheet, ReferenceEnd First, ReferenceEnd Last, bool IsRange, string Function)
{
    public Reference At(int first, int last) => this with
    {
        First = First.Row == 0 ? First : First with { Row = first },
        Last = Last.Row == 0 ? Last : Last with { Row = last },
    };

    public override string ToString() => IsRange ? $"{First}:{Last}" : First.ToString();
}

/// <summary>Finds the references of a formula.</summary>
internal static class References
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public static string Replace(string formula, Func<Reference, Reference> change) =>
        ReplaceText(formula, reference => change(reference).ToString());

    /// <param name="change">What stands in the place of a reference, behind the name of its sheet.</param>
    public static string ReplaceText(string formula, Func<Reference, string> change)
    {
        var written = new StringBuilder(formula.Length + 16);
        var functions = new Stack<string>();
        var sheet = "";
        for (var at = 0; at < formula.Length;)
        {
            var from = at;
            switch (formula[at])
            {
                case '"':
                    at = End(formula, at, '"');
                    break;
                case '\'':
                    at = End(formula, at, '\'');
                    if (at < formula.Length && formula[at] == '!')
                    {
                        sheet = formula[(from + 1)..(at - 1)].Replace("''", "'", StringComparison.Ordinal);
                        written.Append(formula, from, ++at - from);
                        continue;
                    }
                    break;
                case '[':
                    at = formula.IndexOf(']', at) is var close and >= 0 ? close + 1 : formula.Length;
                    break;
                case '(':
                    functions.Push("");
                    at++;
                    break;
                case ')':
                    functions.TryPop(out _);
                    at++;
                    break;
                case var c when IsWord(c):
                    at = WordEnd(formula, at);
                    var word = formula[from..at];
                    if (at < formula.Length && formula[at] == '!')
                    {
                        // “[1]Sheet!A1” is another workbook's.
                        sheet = from > 0 && formula[from - 1] == ']' ? "\0" : word;
                        written.Append(formula, from, ++at - from);
                        continue;
                    }
                    if (at < formula.Length && formula[at] == '(')
                    {
                        functions.Push(word);
                        written.Append(formula, from, ++at - from);
                        continue;
                    }
                    if (Read(formula, from, sheet, functions) is var (reference, length) && !sheet.Contains('[', StringComparison.Ordinal)
                        && sheet != "\0")
                    {
                        written.Append(change(reference));
                        at = from + length;
                        sheet = "";
                        continue;
                    }
                    break;
                default:
                    at++;
                    break;
            }
            sheet = "";
            written.Append(formula, from, at - from);
        }
        return written.ToString();
    }

    /// <summary>The formula with the names of sheets that are called otherwise now.</summary>
    public static string Renamed(string formula, IReadOnlyDictionary<string, string> names)
    {
        foreach (var (old, now) in names)
        {
            formula = formula.Replace(ExcelLimits.Quoted(old) + "!", ExcelLimits.Quoted(now) + "!", StringComparison.OrdinalIgnoreCase);
        }
        return formula;
    }

    private static (Reference Reference, int Length)? Read(string formula, int from, string sheet, Stack<string> functions)
    {
        var end = WordEnd(formula, from);
        if (One(formula[from..end]) is not { } first)
            return null;
        var last = first;
        var isRange = false;
        if (end < formula.Length && formula[end] == ':')
        {
            var second = WordEnd(formula, end + 1);
            if (One(formula[(end + 1)..second]) is { } other && other.Row == 0 == (first.Row == 0)
                && other.Column == 0 == (first.Column == 0))
                (last, end, isRange) = (other, second, true);
        }
        if (!isRange && (first.Row == 0 || first.Column == 0))
            return null;
        var open = formula[..from].LastIndexOfAny(['(', ',']);
        var before = sheet.Length == 0 ? from : open + 1;
        var isWhole = before > 0 && formula[before - 1] is '(' or ',' && end < formula.Length && formula[end] is ')' or ',';
        return (new Reference(sheet, first, last, isRange, isWhole && functions.TryPeek(out var function) ? function : ""), end - from);
    }

    private static ReferenceEnd? One(string word)
    {
        var at = 0;
        var isColumnFixed = word.StartsWith('$');
        at += isColumnFixed ? 1 : 0;
        var column = 0;
        var letters = at;
        for (; at < word.Length && char.IsAsciiLetter(word[at]) && at - letters < 3; at++)
            column = (column * 26) + char.ToUpperInvariant(word[at]) - 'A' + 1;
        var isRowFixed = at < word.Length && word[at] == '$' && (at > letters || !isColumnFixed);
        at += isRowFixed ? 1 : 0;
        var digits = word[at..];
        if (column == 0 && isColumnFixed && !isRowFixed)
            (isColumnFixed, isRowFixed) = (false, true);
        if (digits.Length == 0)
            return column is > 0 and <= LastColumn && !isRowFixed ? new ReferenceEnd(0, column, false, isColumnFixed) : null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= LastRow
            && column <= LastColumn ? new ReferenceEnd(row, column, isRowFixed, isColumnFixed) : null;
    }

    private static int End(string formula, int at, char quote)
    {
        for (at++; at < formula.Length; at++)
        {
            if (formula[at] != quote)
                continue;
            if (at + 1 < formula.Length && formula[at + 1] == quote)
                at++;
            else
                return at + 1;
        }
        return formula.Length;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '.' or '\\';

    private static int WordEnd(string formula, int at)
    {
        while (at < formula.Length && IsWord(formula[at]))
            at++;
        return at;
    }
}
