using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>What a title that the plan does not have probably means.</summary>
internal sealed class NearestField(FieldNames names)
{
    private const int LongestKept = 120;

    private const int MostKept = 20_000;

    private static readonly string[] FillWords = ["so", "tong", "cac", "va"];

    // Forms come with the same strange titles from many units.
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    /// <summary>What the name of a row probably means, of all figures of the plan.</summary>
    public string? To(string text)
    {
        if (_nearest.TryGetValue(text, out var nearest))
            return nearest;
        // A code is proposed only for what was typed as one.
        nearest = To(text, [.. names.Plan.Fields])
            ?? (text.Contains(' ', StringComparison.Ordinal) ? null : NearestName.To(text, names.Plan.Fields.Select(field => field.Code)));
        if (text.Length <= LongestKept && _nearest.Count < MostKept)
            _nearest[text] = nearest;
        return nearest;
    }

    /// <summary>What a title or a row's name probably means: the nearest name, or the only one that has all its words.</summary>
    public string? To(string text, IReadOnlyList<Field> fields)
    {
        var forms = names.Keys(text);
        if (forms.Select(form => NearestName.To(form, fields.Select(field => field.Name)))
            .FirstOrDefault(name => name is not null) is { } near)
            return near;
        var words = forms.Count == 0 ? [] : forms[^1].Split(' ').Except(FillWords).ToList();
        return words.Count >= 2 && fields.Where(field => words.Except(names.Key(field.Name).Split(' ')).Take(1).ToList() is []).ToList()
            is [var only] ? only.Name : null;
    }
}
