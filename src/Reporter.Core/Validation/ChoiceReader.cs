using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>Choices out of the plan's list, by code or name: “CRC; CEDAW”, one a line, or separated by commas.</summary>
internal static class ChoiceReader
{
    private static readonly string[] None = ["không", "không có", "0"];

    public static (Value? Value, Diagnostic? Found) Read(Answer answer)
    {
        var field = answer.Field;
        var text = answer.Cell.Text;
        if (None.Any(word => NameKey.Exact(word) == NameKey.Exact(text)))
            return (new ChoiceValue([]), null);

        var parts = Split(text, [';', '\n', '|', '/']);
        var codes = parts.Select(part => CodeOf(part, field)).ToList();

        // A name of the list may hold a comma of its own, so commas separate only where nothing else reads.
        if (codes.Contains(null))
        {
            var byComma = parts.SelectMany(part => CodeOf(part, field) is null ? Split(part, [',']) : [part]).ToList();
            var read = byComma.Select(part => CodeOf(part, field)).ToList();
            (parts, codes) = (byComma, read);
        }
        var unknown = parts.Where((_, at) => codes[at] is null).ToList();
        if (unknown.Count > 0)
            return (null, Catalog.NotInList(answer.At, field.Name, string.Join("; ", unknown), [.. field.Choices.Select(choice => choice.Code)]));
        if (field.Type == FieldType.Choice && codes.Distinct().Count() > 1)
            return (null, Catalog.OnlyOneChoice(answer.At, field.Name, text));
        return (new ChoiceValue([.. field.Choices.Select(choice => choice.Code).Where(codes.Contains)]), null);
    }

    private static List<string> Split(string text, char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string? CodeOf(string text, Field field)
    {
        var key = NameKey.Of(text);
        return field.Choices.FirstOrDefault(choice => NameKey.Of(choice.Code) == key || NameKey.Of(choice.Name) == key)?.Code;
    }
}
