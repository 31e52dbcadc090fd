using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>What the plan says of a field besides its name, by which a short name is known to be its own or another's.</summary>
internal sealed class FieldIdentity
{
    private const int FewestShared = 2;

    public FieldIdentity(Field field, PlanSection section, Field? whole)
    {
        (Field, Section, Whole) = (field, section, whole);
        IsPart = whole is not null || NameWords.IsPart(field.Name);
        PartKey = NameKey.Of(field.PartName);
        Own = [.. NameWords.Of(TitleText.Clean(field.Name))];
        Known = [.. Own, .. field.OtherNames.SelectMany(NameWords.Of), .. NameWords.Of(section.Name), .. NameWords.Of(field.Measure)];
        Near = [.. Own, .. field.OtherNames.SelectMany(NameWords.Of)];
        if (whole is not null)
        {
            Known.UnionWith(NameWords.Of(whole.Name));
            Near.UnionWith(NameWords.Of(whole.Name));
        }
        IsRelative = IsPart && (whole is null || NameWords.Telling(TitleText.Clean(whole.Name)).Count(Own.Contains) < FewestShared);
        Measure = Fields.Measure.Read(field.Measure);
        Counted = [.. NameWords.Of(field.Measure)];
        Telling = [.. NameWords.Telling(TitleText.Clean(field.Name))];
        PlainTelling = [.. NameWords.Telling(NameKey.Of(TitleText.Clean(field.Name)))];
        if (NameKey.Of(field.Name).StartsWith("tong ", StringComparison.Ordinal))
        {
            Telling.Add("tong");
            PlainTelling.Add("tong");
        }
    }

    public Field Field { get; }

    public PlanSection Section { get; }

    /// <summary>The field of which this one is a part, as the plan says or as its “Trong đó” implies.</summary>
    public Field? Whole { get; }

    public bool IsPart { get; }

    /// <summary>A part whose name does not say of what: “Trong đó: nữ”, not “Số hòa giải viên nữ”.</summary>
    public bool IsRelative { get; }

    /// <summary>Its name as a part, which is its own only under its whole; empty where the plan gives none.</summary>
    public string PartKey { get; }

    /// <summary>The words of its name that tell it from others.</summary>
    public HashSet<string> Own { get; }

    /// <summary>Those, and the words of its other names, its section, its whole and its measure: all that may stand above it.</summary>
    public HashSet<string> Known { get; }

    /// <summary>The words that must be said for it to be meant, “tổng” among them.</summary>
    public HashSet<string> Telling { get; }

    /// <summary>The same for who types without marks, where “quả” and “qua” are one word.</summary>
    public HashSet<string> PlainTelling { get; }

    /// <summary>The words of its measure: “vụ việc hòa giải thành” is meant by “hòa giải thành” in a table of vụ việc.</summary>
    public HashSet<string> Counted { get; }

    /// <summary>The words of its names and of its whole: what another figure's name may say and still be about this one.</summary>
    public HashSet<string> Near { get; }

    public Measure? Measure { get; }

    /// <summary>The plan names the two together: a count and its attendance.</summary>
    public bool IsCompanionOf(FieldIdentity other) =>
        Field.CompanionOf?.Code == other.Field.Code || other.Field.CompanionOf?.Code == Field.Code;

    /// <summary>Both are counted in one thing, so that one may be a part of the other.</summary>
    public bool SharesMeasure(FieldIdentity other) =>
        Measure is null || other.Measure is null || Measure.Kind != Fields.MeasureKind.Counted || Measure.Names(other.Measure);

    public bool KnowsAll(IEnumerable<string> words) => words.All(Known.Contains);

    /// <summary>In a section, “Trong đó: nữ” belongs to the last whole that is counted in the same.</summary>
    public static Field? ImpliedWhole(Field field, IReadOnlyList<Field> before) =>
        NameWords.IsPart(field.Name)
            ? before.LastOrDefault(other => !NameWords.IsPart(other.Name) && NameKey.Of(other.Measure) == NameKey.Of(field.Measure)) : null;
}
