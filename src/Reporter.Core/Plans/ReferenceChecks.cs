using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>Whether what figures say of each other (<c>trong_do</c>, <c>chia_ra</c>, <c>di_kem</c>) can be.</summary>
internal static class ReferenceChecks
{
    private const string PartKey = "trong_do", AddendKey = "chia_ra", CompanionKey = "di_kem";

    public static void Check(ReportPlan plan, DiagnosticBag bag)
    {
        var homes = plan.Sections.SelectMany(section => section.Indicators.Select(field => (field, section)))
            .DistinctBy(pair => pair.field.Code)
            .ToDictionary(pair => pair.field.Code, StringComparer.Ordinal);
        foreach (var (field, section) in homes.Values)
        {
            foreach (var (key, reference) in References(field))
            {
                if (!homes.TryGetValue(reference.Code, out var other))
                    bag.Add(PlanFindings.PlanReferenceUnknown(reference.At, key, reference.Code,
                        NearestName.To(reference.Code, homes.Keys)));
                else if (MistakeOf(field, section, other.field, other.section) is { } mistake)
                    bag.Add(PlanFindings.PlanReferenceMisplaced(reference.At, key, field.Code, reference.Code, mistake));
                else if (key != CompanionKey && !FitTogether(field, other.field))
                    bag.Add(PlanFindings.PlanMeasuresDiffer(reference.At, key, field.Code, Shown(field), reference.Code,
                        Shown(other.field)));
            }
        }
        foreach (var key in (string[])[PartKey, AddendKey, CompanionKey])
            CheckCircles(key, homes.Values.Select(home => home.field), bag);
    }

    private static IEnumerable<(string Key, CodeReference Reference)> References(Field field)
    {
        if (field.PartOf is { } whole)
            yield return (PartKey, whole);
        if (field.AddendOf is { } sum)
            yield return (AddendKey, sum);
        if (field.CompanionOf is { } companion)
            yield return (CompanionKey, companion);
    }

    private static ReferenceMistake? MistakeOf(Field field, PlanSection section, Field other, PlanSection otherSection) =>
        !field.IsNumeric || !other.IsNumeric ? ReferenceMistake.NotNumbers
        : section != otherSection ? ReferenceMistake.OtherSection
        : null;

    /// <summary>Money adds up in whatever measure it is asked; other figures must be counted in the same.</summary>
    private static bool FitTogether(Field part, Field whole)
    {
        if ((part.Type == FieldType.Money) != (whole.Type == FieldType.Money)
            || (part.Type == FieldType.Percent) != (whole.Type == FieldType.Percent))
            return false;
        if (part.Type == FieldType.Money)
            return true;
        if (part.Factor != whole.Factor)
            return false;
        var (one, two) = (NameKey.Exact(part.Measure), NameKey.Exact(whole.Measure));
        return one.Length == 0 || two.Length == 0 || $" {one} ".Contains($" {two} ", StringComparison.Ordinal)
            || $" {two} ".Contains($" {one} ", StringComparison.Ordinal);
    }

    private static string Shown(Field field) => field.Measure.Length > 0 ? field.Measure : PlanWords.Of(field.Type);

    /// <summary>Each circle is reported once, at the first of its figures.</summary>
    private static void CheckCircles(string key, IEnumerable<Field> fields, DiagnosticBag bag)
    {
        var next = fields
            .SelectMany(field => References(field).Where(pair => pair.Key == key).Select(pair => (field.Code, pair.Reference)))
            .ToDictionary(pair => pair.Code, pair => pair.Reference, StringComparer.Ordinal);
        foreach (var circle in Circles.Of(next.Keys, code => next.TryGetValue(code, out var reference) ? [reference.Code] : []))
            bag.Add(PlanFindings.PlanReferenceCircle(next[circle[0]].At, key, string.Join(" → ", circle.Append(circle[0]))));
    }
}
