using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// From a path of titles to the field of the plan that it names. A whole name is taken wherever it stands, unless another section of the
/// plan stands above it; a short one (“Nam”, “Tổng số”, “Số lượt người”) only under a path that does not contradict it by another
/// indicator, another section or another measure. A part is never its whole.
/// </summary>
internal sealed class FieldFinder(FieldNames names)
{
    // One word is no name: “Nữ” and “Nam” stand below every count of people.
    private const int FewestWords = 2;

    private const string Other = "khac";

    // “Hòa giải không thành” has all words of “hòa giải thành” and means the opposite.
    private static readonly string[] Negations = ["khong", "chua", "ngoai"];

    public FieldFound Find(TitlePath path)
    {
        if (names.Expanded(path) is { } whole)
            path = whole;
        if (names.Coded(path.Leaf) is { } coded)
            return new FieldFound([coded]);
        if (path.IsOfOther || names.IsOfOther(path.Leaf) || path.Above.Any(step => IsOfOther(step.Text)))
            return FieldFound.Other;
        if ((path.Above.Count > 0 || (path.Captions is [var title, ..] && names.Titled(title).Count == 1))
            && NameWords.IsTotal(NameKey.Of(TitleText.Clean(path.Leaf))) && OfWholeAbove(path) is { } total)
            return total;
        var refused = FieldFound.None;
        for (var steps = path.Above.Count; steps > 0; steps--)
        {
            var joined = string.Join(' ', path.Above.Skip(path.Above.Count - steps).Select(step => step.Text).Append(path.Leaf));
            if (Among(names.Keys(joined), path, path.Above.Count - steps, ref refused) is { } found)
                return found;
        }
        return Among(names.Keys(path.Leaf), path, path.Above.Count, ref refused)
            ?? OfWholeAbove(path)
            ?? (NameWords.IsWholeWithPart(path.Leaf) ? refused
            : Loosely(path, ref refused)
            ?? ByWords(path)
            ?? ByMeasureOf(path)
            ?? refused);
    }

    // “I. Kế hoạch” may be a section of the plan, “Triển khai Luật … năm 2013” stands above figures of this year.
    private bool IsOfOther(string above) =>
        (PeriodWords.IsOnlyOther(above, names.Plan) || MatchWords.IsOnlyOfOther(NameKey.Of(above))
            || (above.EndsWith(')') && MatchWords.IsOnlyOfOther(NameKey.Of(above[(above.LastIndexOf('(') + 1)..]))))
        && names.Section(above) is null && names.Named(above).Count == 0;

    /// <summary>The fields of the first key that fits any, without those that the path contradicts.</summary>
    /// <param name="above">How many steps of the path stand above the words of the key.</param>
    private FieldFound? Among(IReadOnlyList<string> keys, TitlePath path, int above, ref FieldFound refused)
    {
        foreach (var key in keys)
        {
            var named = names.WithKey(key);
            if (named.Count == 0)
                continue;
            var isPart = above == path.Above.Count && NameWords.IsPart(path.Leaf) && !NameWords.IsPartKey(key);
            var kept = new List<Field>();
            foreach (var field in named)
            {
                var of = names.Identity(field);
                var isWhole = named.Count == 1 && IsWholeName(key);
                // “tiếng Việt” is that part only under its whole.
                if (of.PartKey == key && !IsUnderWhole(of, path))
                    continue;
                if ((isPart ? WholeAbove(of, path) : null) is { } same)
                    refused = refused.Refused is null ? new FieldFound([]) { Refused = field, By = same } : refused;
                else if (Contradiction(of, path, above, isWhole) is { } by)
                    refused = refused.Refused is null ? new FieldFound([]) { Refused = field, By = by } : refused;
                else
                    kept.Add(field);
            }
            if (kept.Count > 0)
                return new FieldFound(names.Narrow(kept, path.Section));
        }
        return null;
    }

    // The whole may be what the table is called: “SỐ HÒA GIẢI VIÊN” above “Tổng số”, “Nam”, “Nữ”.
    private bool IsUnderWhole(FieldIdentity of, TitlePath path) => of.Whole is { } whole
        && (path.Above.Any(step => names.Titled(step.Text).Contains(whole))
            || Enumerable.Range(0, path.Above.Count).Any(step => !NameWords.IsEmpty(path.Above[step].Text) && ReferenceEquals(whole,
                names.Find(path with { Above = [.. path.Above.Take(step)], Leaf = path.Above[step].Text, IsHeading = false }).Only))
            || (path.Above.All(step => NameWords.IsEmpty(step.Text))
                && path.Captions.Any(caption => names.Titled(caption).Contains(whole))));

    // A name of two words or more that the plan has once. “Nguồn khác” stands under many things.
    private static bool IsWholeName(string key) => NameWords.Of(key).Count(word => word != Other) >= FewestWords;

    /// <summary>Why “Trong đó: số cuộc …” is not this field: it is the whole above, or there is none of which it could be a part.</summary>
    private string? WholeAbove(FieldIdentity of, TitlePath path)
    {
        if (of.IsPart)
            return null;
        var whole = path.Above.LastOrDefault(step => !NameWords.IsEmpty(step.Text));
        if (whole is null)
            return path.Captions.Select(names.Titled).FirstOrDefault(named => named.Count > 0) is { } titled
                && titled.All(field => field != of.Field && names.Identity(field).Own.IsSubsetOf(of.Own)) ? null : path.Leaf;
        return of.Own.IsSubsetOf(NameWords.Of(whole.Text)) ? whole.Text : null;
    }

    /// <summary>The title above, or the measure, that makes a name another's; null when nothing does.</summary>
    private string? Contradiction(FieldIdentity of, TitlePath path, int above, bool isWhole)
    {
        // A text is told from others by its name alone.
        if (isWhole && of.Field.Type == FieldType.Text)
            return null;
        var isUnderWhole = false;
        for (var i = above - 1; i >= 0; i--)
        {
            var step = path.Above[i];
            // “Chia theo giới tính” says by what the figures below are told apart, and is nobody's name.
            if (NameWords.IsEmpty(step.Text) || (!step.HasFigure && NameWords.IsPart(step.Text)))
                continue;
            if (names.Section(step.Text) is { } section)
                return ReferenceEquals(section, of.Section) ? null : step.Text;
            var named = names.Meant(step.Text);
            if (of.Whole is not null && named.Contains(of.Whole))
            {
                if (named.Count == 1)
                    return null;
                // Several sections have such a whole, and the one that stands above it chooses.
                isUnderWhole = true;
            }
            else if (!isUnderWhole && (named.Count > 0
                ? IsOther(of, named, isWhole, step.HasFigure || SaysMeasure(of, path)) || IsOfFigureAbove(of, step, path)
                : IsStrange(of, step, isWhole)))
            {
                return step.Text;
            }
        }
        return isWhole || isUnderWhole ? null : ByCaption(of, path) ?? ByMeasure(of, path);
    }

    // “Trong đó: nữ” right under another figure is of that one; “trong đó: số cuộc lồng ghép” under a number of people says itself of what.
    private bool IsOfFigureAbove(FieldIdentity of, PathStep step, TitlePath path) =>
        step.HasFigure && of is { IsRelative: true, Whole: not null } && !SaysMeasure(of, path)
        && !NameKey.Of(path.Leaf).Split(' ').Any(of.Counted.Contains);

    private bool SaysMeasure(FieldIdentity of, TitlePath path) =>
        names.Measures.IsKnown(path.Measure) && of.Measure is { } own && Measure.Read(path.Measure) is { } said && own.Names(said);

    // Under the name of another indicator of the plan.
    private bool IsOther(FieldIdentity of, IReadOnlyList<Field> named, bool isWhole, bool isCompanion) => named.All(other =>
    {
        var whole = names.Identity(other);
        if (!ReferenceEquals(whole.Section, of.Section))
            return !isWhole || of.IsRelative;
        // A count and its attendance stand under each other; a part stands under its own whole.
        return !of.IsCompanionOf(whole) && (!isCompanion || of.SharesMeasure(whole))
            && (of is { IsRelative: true, Whole: not null } || (!isWhole && !whole.Own.IsSubsetOf(of.Near)));
    });

    // Under a name that the plan does not know.
    private static bool IsStrange(FieldIdentity of, PathStep step, bool isWhole) =>
        (!isWhole || (of.IsRelative && step.HasFigure)) && !of.KnowsAll(NameWords.Strange(step.Text));

    private string? ByCaption(FieldIdentity of, TitlePath path)
    {
        foreach (var caption in path.Captions)
        {
            if (names.Section(caption) is { } section)
                return ReferenceEquals(section, of.Section) ? null : caption;
            var named = names.Meant(caption);
            if (named.Count > 0)
                return !named.Contains(of.Field) && (of.Whole is null || !named.Contains(of.Whole))
                    && IsOther(of, named, isWhole: false, isCompanion: false) ? caption : null;
        }
        return null;
    }

    private string? ByMeasure(FieldIdentity of, TitlePath path) =>
        names.Measures.IsKnown(path.Measure) && of.Measure is { } own && Measure.Read(path.Measure) is { } found
            && found.Kind == MeasureKind.Counted && !own.Names(found) && !Measures.IsSameKind(own.Base, found.Base) ? path.Measure : null;

    /// <summary>“Tổng số” under “Số hòa giải viên” is the number of hòa giải viên; so is “(Người)”.</summary>
    private FieldFound? OfWholeAbove(TitlePath path)
    {
        var key = NameKey.Of(TitleText.Clean(path.Leaf));
        if ((!NameWords.IsTotal(key) && !names.IsMeasure(key) && key.Length > 0 && !(path.Above.Count > 0 && names.IsOfThis(key)))
            || MatchWords.IsUnitTitle(key))
            return null;
        if (path.Above.Count > 0)
        {
            var whole = path with { Above = [.. path.Above.SkipLast(1)], Leaf = path.Above[^1].Text };
            // “Tổng số” under “Kinh phí” is “Tổng kinh phí”.
            return Find(whole) is { Fields.Count: > 0 } found ? found
                : NameWords.IsTotal(key) && Find(whole with { Leaf = "Tổng " + whole.Leaf }) is { Fields.Count: > 0 } total ? total : null;
        }
        // A sheet called “Khác” is no whole.
        return path.Captions.Select(names.Titled)
            .FirstOrDefault(named => named.Count > 0
            && named.All(field => names.Identity(field).PartKey.Length == 0 || !names.Identity(field).IsPart)) is { } titled
            && titled.All(field => ByMeasure(names.Identity(field), path) is null)
            ? new FieldFound(names.Narrow(titled, path.Section))
            : null;
    }

    /// <summary>The same words but for those that tell nothing: “Tổng số cuộc tuyên truyền” is “Số cuộc tuyên truyền”.</summary>
    private FieldFound? Loosely(TitlePath path, ref FieldFound refused)
    {
        var text = NameWords.Rest(TitleText.Clean(path.Leaf));
        var key = NameKey.Of(text);
        var words = NameWords.Of(text);
        if (words.Count < FewestWords || (WithTotal(key, words) ?? names.WithLooseWords(words)) is not [var field])
            return null;
        var of = names.Identity(field);
        var by = (NameWords.IsPart(path.Leaf) ? WholeAbove(of, path) : null) ?? Contradiction(of, path, path.Above.Count, isWhole: true);
        if (by is null)
            return new FieldFound([field]);
        refused = refused.Refused is null ? new FieldFound([]) { Refused = field, By = by } : refused;
        return null;
    }

    private IReadOnlyList<Field>? WithTotal(string key, IReadOnlyList<string> words) =>
        key.StartsWith("tong ", StringComparison.Ordinal) && names.WithLooseWords([.. words.Prepend("tong")]) is { Count: > 0 } total
            ? total : null;

    /// <summary>“Hòa giải viên” above “Nữ” are all the words of “Hòa giải viên nữ”, and no others.</summary>
    private FieldFound? ByWords(TitlePath path)
    {
        if (path.IsHeading || names.Section(path.Leaf) is not null)
            return null;
        var leaf = NameWords.Telling(NameWords.Rest(TitleText.Clean(path.Leaf)));
        if (leaf.Count == 0)
            return null;
        var isPlain = NameKey.Exact(path.Leaf) == NameKey.Of(path.Leaf)
            && path.Above.All(step => NameKey.Exact(step.Text) == NameKey.Of(step.Text));
        var all = leaf.Concat(path.Above.Where(step => names.Section(step.Text) is null).SelectMany(step => NameWords.Telling(step.Text)))
            .ToHashSet(StringComparer.Ordinal);
        if (NameKey.Of(path.Text).Split(' ').Contains("tong"))
            all.Add("tong");
        var fitting = names.WithWord(leaf)
            .Where(of => of.Own.Count >= FewestWords && leaf.All(of.Known.Contains)
                && Negations.All(word => !all.Contains(word) || of.Known.Contains(word))
                && (isPlain ? of.PlainTelling : of.Telling).All(word => all.Contains(word) || of.Counted.Contains(word))
                && !(NameWords.IsPart(path.Leaf) && WholeAbove(of, path) is not null)
                && (IsOfWhole(of, path, leaf) || Contradiction(of, path, path.Above.Count, isWhole: false) is null))
            .ToList();
        var most = fitting.Select(of => of.Telling.Count).DefaultIfEmpty(0).Max();
        return fitting.FindAll(of => of.Telling.Count == most) is [var only] ? new FieldFound([only.Field]) { IsByWords = true } : null;
    }

    /// <summary>“Số lượt người” under “Thi tìm hiểu pháp luật” is what the plan counts in lượt người of such contests, if that is one
    /// figure.</summary>
    private FieldFound? ByMeasureOf(TitlePath path)
    {
        if (path.IsHeading || path.Above.Count == 0 || names.Section(path.Above[^1].Text) is not null)
            return null;
        var words = NameWords.Of(TitleText.Clean(path.Leaf));
        if (words.Count == 0 || Measure.Read(string.Join(' ', words)) is not { Kind: MeasureKind.Counted, Factor: 1 } counted)
            return null;
        var under = NameWords.Telling(path.Above[^1].Text);
        var fitting = under.Count < FewestWords ? [] : names.WithWord(under)
            .Where(of => !of.IsPart && of.Measure is { Kind: MeasureKind.Counted } own && NameKey.Of(own.Base) == NameKey.Of(counted.Base)
                && under.All(of.Near.Contains) && Contradiction(of, path, path.Above.Count - 1, isWhole: false) is null)
            .ToList();
        return fitting is [var only] ? new FieldFound([only.Field]) { IsByWords = true } : null;
    }

    /// <summary>What the leaf does not say of a name is said by the title right above it, which says little else: it is the
    /// whole.</summary>
    private bool IsOfWhole(FieldIdentity of, TitlePath path, IReadOnlyList<string> leaf)
    {
        if (path.Above.LastOrDefault(step => !NameWords.IsEmpty(step.Text) && (step.HasFigure || !NameWords.IsPart(step.Text)))
            is not { } whole)
            return false;
        var words = NameWords.Telling(whole.Text);
        List<string> shared = [.. of.Telling.Where(word => !leaf.Contains(word) && words.Contains(word))];
        return shared.Count >= FewestWords && shared.Count * 2 >= words.Count && names.Section(whole.Text) is null
            && of.Telling.All(word => leaf.Contains(word) || words.Contains(word) || of.Counted.Contains(word))
            && names.Named(whole.Text) is var named
                && (named.Count == 0 || named.Any(field => ReferenceEquals(names.SectionOf(field), of.Section)));
    }
}
