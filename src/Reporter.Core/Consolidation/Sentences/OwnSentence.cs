using System.Text.RegularExpressions;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The plan's own sentence (<c>cau</c>), its names in braces replaced by today's figures.</summary>
internal static partial class OwnSentence
{
    private const string Own = "so";

    /// <param name="number">What <c>{so}</c> is; empty where there is none.</param>
    /// <returns>Empty where a figure that it names is not there: nobody reads half a sentence.</returns>
    public static string Of(ReportFigures figures, string sentence, string number)
    {
        var isWhole = true;
        var text = NamePattern().Replace(sentence, match =>
        {
            var value = match.Groups[1].Value.Trim() is var name && name == Own ? number : Value(figures, name);
            isWhole &= value.Length > 0;
            return value;
        });
        return isWhole ? Wordings.Sentence(text) : "";
    }

    private static string Value(ReportFigures figures, string code)
    {
        if (figures.All.Tables.FirstOrDefault(table => table.Table.Code == code) is { } table)
            return table.Rows.Count > 0 ? Wordings.Count(table.Rows.Count) : "";
        return figures.Find(code) switch
        {
            null => "",
            { Field.Type: FieldType.Text } told when told.Field.Aggregation != Aggregation.Count => told.Sources
                .Count(source => source.Value.Value is TextValue text && !YesNoWords.IsNo(text.Text)) is > 0 and var opinions
                ? Wordings.Count(opinions) : "",
            { Number: { } number } told => told.Field.Type switch
            {
                FieldType.Money => figures.Money.Text(number),
                FieldType.Percent => Wordings.Percent(number),
                _ => number == 0 ? "0" : Wordings.Count(number),
            },
            _ => "",
        };
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex NamePattern();
}
