using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>
/// Subtotals and totals as live formulas that give what the program counted. What Excel cannot count the way the plan does (a text that
/// says “không”) is a plain number.
/// </summary>
internal static class TotalFormulas
{
    // Fewer than the 255 arguments that Excel takes.
    private const int MostArguments = 200;

    private const int MostWords = 20;

    /// <param name="total">What the program counted, in the measure of the plan.</param>
    /// <param name="answers">What the units of the range answered.</param>
    public static CellContent OfGroup(Field field, decimal? total, IReadOnlyList<Value> answers, string range) =>
        field.Aggregation switch
        {
            Aggregation.Sum when field.IsNumeric => Live($"IF(COUNT({range})=0,\"\",SUM({range}))", total),
            Aggregation.Largest when field.IsNumeric => Live($"IF(COUNT({range})=0,\"\",MAX({range}))", total),
            Aggregation.Count when field.IsNumeric || field.Type == FieldType.Date =>
                Live($"IF(COUNT({range})=0,\"\",COUNT({range}))", total),
            Aggregation.Count when field.Type == FieldType.YesNo =>
                Live($"IF(COUNTA({range})=0,\"\",COUNTIF({range},\"{BookWords.Yes}\"))", total),
            Aggregation.Count when (total ?? 0) == answers.Count && answers.All(IsShown) =>
                Live($"IF(COUNTA({range})=0,\"\",COUNTA({range}))", total),
            Aggregation.Count when field.Type == FieldType.Text && answers.All(IsShown) && Uncounted(answers) is { } no
                && (total ?? 0) == answers.Count - no.Count =>
                Live($"IF(COUNTA({range})=0,\"\",COUNTA({range}){string.Concat(no.Words.Select(word => $"-COUNTIF({range},\"{word}\")"))})",
                    total),
            _ => total is { } number ? CellContent.Of(number) : CellContent.Empty,
        };

    /// <summary>Of all units: of the subtotals above, so that nothing is counted twice.</summary>
    public static CellContent OfAll(Field field, decimal? total, IReadOnlyList<string> subtotals, bool areLive) =>
        !areLive || subtotals.Count == 0 ? total is { } number ? CellContent.Of(number) : CellContent.Empty
        : Live($"IF({Over("COUNT", subtotals)}=0,\"\",{Over(field.Aggregation == Aggregation.Largest ? "MAX" : "SUM", subtotals)})", total);

    private static CellContent.Formula Live(string text, decimal? total) => new(text, CachedNumber: total);

    // “Không” and “chưa” are answers of units that have none; null for words that COUNTIF would not take as they are.
    private static (IReadOnlyList<string> Words, int Count)? Uncounted(IReadOnlyList<Value> answers)
    {
        List<string> said = [.. answers.OfType<TextValue>().Select(text => text.Text)
            .Where(text => YesNoWords.IsNo(text) || YesNoWords.IsNotYet(text))];
        List<string> words = [.. said.Distinct(StringComparer.OrdinalIgnoreCase)];
        return words.Count <= MostWords && words.TrueForAll(word => word.Length < 100 && char.IsLetter(word[0])
            && word.IndexOfAny(['*', '?', '~', '"']) < 0) ? (words, said.Count) : null;
    }

    private static bool IsShown(Value value) => value switch
    {
        TextValue text => text.Text.Trim().Length > 0,
        ChoiceValue chosen => chosen.Codes.Count > 0,
        _ => true,
    };

    private static string Over(string function, IReadOnlyList<string> cells) => cells.Count <= MostArguments
        ? $"{function}({string.Join(',', cells)})"
        : string.Join(function == "MAX" ? "," : "+", cells.Chunk(MostArguments).Select(some => $"{function}({string.Join(',', some)})"))
            is var parts && function == "MAX" ? $"MAX({parts})" : parts;
}
