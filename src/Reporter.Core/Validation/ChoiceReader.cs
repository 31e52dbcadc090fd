using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>Choices out of the plan's list, by code or name: “CRC; CEDAW”, one a line, or separated by commas.</summary>
internal static class ChoiceReader
{
    private static readonly HashSet<string> None =
        [.. new[] { "không", "không có", "không phát sinh", "chưa phát sinh",
            "0" }.SelectMany(word => new[] { NameKey.Exact(word), NameKey.Of(word) })];

    /// <param name="isBlank">Whether a cell says nothing, in the plan's own words.</param>
    public static (Value? Value, Diagnostic? Found) Read(Answer answer, Func<Cell, bool> isBlank)
    {
        var (marked, wrong) = ReadMarks(answer, isBlank);
        if (wrong is not null || isBlank(answer.Cell))
            return (wrong is null ? marked : null, wrong);
        var (written, found) = ReadText(answer.Field, answer.Cell.Text, answer.At);
        return written is null || answer.Marks.Count == 0 ? (written, found) : (Both(answer.Field, marked, written), found);
    }

    private static ChoiceValue Both(Field field, ChoiceValue marked, ChoiceValue written) =>
        new([.. field.Choices.Select(choice => choice.Code).Where(code => marked.Codes.Contains(code) || written.Codes.Contains(code))]);

    /// <summary>Choices with a row or column of their own: an “x” takes it, a blank or “không” leaves it.</summary>
    private static (ChoiceValue Marked, Diagnostic? Wrong) ReadMarks(Answer answer, Func<Cell, bool> isBlank)
    {
        var taken = new List<string>();
        foreach (var mark in answer.Marks.Where(mark => !isBlank(mark.Cell)))
        {
            if (YesNoWords.Read(mark.Cell.Text) is not { } isTaken)
                return (new ChoiceValue([]), ValidationFindings.NotYesNo(mark.At, mark.Choice.Name, mark.Cell.Text));
            if (isTaken)
                taken.Add(mark.Choice.Code);
        }
        return (new ChoiceValue(taken), null);
    }

    private static (ChoiceValue? Value, Diagnostic? Found) ReadText(Field field, string text, CellLocation at)
    {
        if (None.Contains(NameKey.Exact(text)))
            return (new ChoiceValue([]), null);

        var parts = Split(text, [';', '\n', '|', '/']).SelectMany(part => CodeOf(part, field) is null ? Pieces(part, field) : [part])
            .ToList();
        var codes = parts.Select(part => CodeOf(part, field)).ToList();
        var unknown = parts.Where((_, index) => codes[index] is null).ToList();
        if (unknown.Count > 0)
            return (null, ValidationFindings.NotInList(at, field.Name, string.Join("; ", unknown),
                [.. field.Choices.Select(choice => choice.Code)]));
        if (field.Type == FieldType.Choice && codes.Distinct().Count() > 1)
            return (null, ValidationFindings.OnlyOneChoice(at, field.Name, text));
        return (new ChoiceValue([.. field.Choices.Select(choice => choice.Code).Where(codes.Contains)]), null);
    }

    /// <summary>What commas separate. A name of the list may hold commas of its own, so the longest name that reads is taken
    /// first.</summary>
    private static IEnumerable<string> Pieces(string text, Field field)
    {
        var words = Split(text, [',']);
        for (var from = 0; from < words.Count;)
        {
            var length = words.Count - from;
            while (length > 1 && CodeOf(string.Join(", ", words.Skip(from).Take(length)), field) is null)
                length--;
            yield return string.Join(", ", words.Skip(from).Take(length));
            from += length;
        }
    }

    private static List<string> Split(string text, char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string? CodeOf(string text, Field field)
    {
        var key = NameKey.Of(text);
        return field.Choices.FirstOrDefault(choice => NameKey.Of(choice.Code) == key || NameKey.Of(choice.Name) == key)?.Code;
    }
}
