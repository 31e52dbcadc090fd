using System.Globalization;

namespace Reporter.Sheets.Writing;

/// <summary>
/// What Excel refuses or cuts although the schema allows it: a file beyond these is “repaired” when opened, and loses what was beyond.
/// </summary>
public static class ExcelLimits
{
    public const int Prompt = 255;

    public const int PromptTitle = 32;

    public const int ListLiteral = 255;

    /// <summary>Of a printed header or footer, with its codes.</summary>
    public const int HeaderText = 255;

    public const int CellText = 32_767;

    public const int SheetName = 31;

    public const int FormulaText = 8_192;

    public const int FormulaArguments = 255;

    public const int Indent = 250;

    /// <summary>The text, cut at its last whole letter and ended by “…” where it is longer.</summary>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Length <= most)
            return text;
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            if (start > most - 1)
                break;
            end = start;
        }
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>A name that Excel takes for a sheet and that none of <paramref name="taken"/> has; it is added to them.</summary>
    public static string SheetNameOf(string wanted, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(taken);

        var clean = string.Concat(wanted.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c))
            .Trim(' ', '\'');
        if (clean.Length == 0)
            clean = "Biểu";
        var name = Cut(clean, SheetName);
        for (var number = 2; !taken.Add(name.ToUpperInvariant()); number++)
            name = Cut(clean, SheetName - 5) + string.Create(CultureInfo.InvariantCulture, $" ({number})");
        return name;
    }

    /// <summary>A sheet's name as formulas write it.</summary>
    public static string Quoted(string sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);

        return $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Whether entries can stand in the rule itself: short enough together, and none with the comma that separates them.</summary>
    public static bool FitsLiteral(IReadOnlyList<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        return entries.Sum(entry => entry.Length + 1) - 1 <= ListLiteral && entries.All(entry => entry.IndexOfAny([',', '"']) < 0);
    }

    /// <summary>What in a workbook Excel would not take, each as “place: limit”; empty for a good one.</summary>
    public static IEnumerable<string> Broken(WorkbookDraft workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);

        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.Name.Length is 0 or > SheetName || sheet.Name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) >= 0)
                yield return $"{sheet.Name}: name";
            // Prompts are cut as they are written; a list cannot be cut without losing entries.
            foreach (var rule in sheet.Inputs.Where(rule => rule.Kind == InputKind.List && rule.First.StartsWith('"')
                && rule.First.Length > ListLiteral + 2))
                yield return $"{sheet.Name}!{rule.Ranges}: list";
            foreach (var (row, cell) in sheet.Rows.SelectMany(row => row.Cells.Select(cell => (row, cell))))
            {
                var tooLong = cell.Content switch
                {
                    CellContent.TextContent text => text.Text.Length > CellText,
                    CellContent.Formula formula => formula.Text.Length > FormulaText || ArgumentsOf(formula.Text) > FormulaArguments,
                    _ => false,
                };
                if (tooLong)
                    yield return $"{sheet.Name}!{CellName.Of(row.Number, cell.Column)}: length";
            }
        }
        foreach (var twice in workbook.Sheets.GroupBy(sheet => sheet.Name.ToUpperInvariant(), StringComparer.Ordinal)
            .Where(same => same.Count() > 1))
            yield return $"{twice.First().Name}: twice";
    }

    // The most arguments of any one call; commas inside texts do not count.
    private static int ArgumentsOf(string formula)
    {
        var most = 0;
        var open = new Stack<int>();
        var inText = false;
        foreach (var c in formula)
        {
            inText ^= c == '"';
            if (inText)
                continue;
            if (c == '(')
                open.Push(1);
            else if (c == ',' && open.Count > 0)
                open.Push(open.Pop() + 1);
            else if (c == ')' && open.Count > 0)
                most = Math.Max(most, open.Pop());
        }
        return most;
    }
}
