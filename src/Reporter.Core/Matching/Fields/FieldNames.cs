using System.Globalization;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>The plan's fields, lists and sections under every name by which a sheet may call them.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, List<Field>> _fieldCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Field>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Field>> _looseWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FieldIdentity>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<Field, FieldIdentity> _identities = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<FieldChoice>> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlanSection>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ListTable>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<ListTable, Dictionary<string, Field>> _columns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<string>> _keys = new(StringComparer.Ordinal);
    private readonly string _year;
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly FirstWords _firstWords = new();
    private readonly Dictionary<string, PlanSection?> _sectionOfText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Field> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldFound> _found = new(StringComparer.Ordinal);
    private readonly NearestField _nearest;
    private readonly FieldFinder _finder;
    private readonly Abbreviations _abbreviations;

    public FieldNames(ReportPlan plan)
    {
        Plan = plan;
        Measures = new MeasureText(IsMeasure);
        _finder = new FieldFinder(this);
        _nearest = new NearestField(this);
        _abbreviations = new Abbreviations(plan.Sections.SelectMany(section => section.Fields.Select(field => field.Name)
            .Prepend(section.Name)));
        _year = plan.Year.ToString(CultureInfo.InvariantCulture);
        foreach (var field in plan.Fields)
            _byCode[field.Code] = field;
        foreach (var section in plan.Sections)
        {
            Add(_sections, NameKey.Of(section.Code), section);
            AddAll(_sections, Keys(section.Name), section);
            var before = new List<Field>();
            foreach (var field in section.Fields)
            {
                AddField(section, field, before);
                before.Add(field);
            }
            foreach (var table in section.Tables)
            {
                Add(_tables, NameKey.Of(table.Code), table);
                AddAll(_tables, Keys(table.Name), table);
                var columns = _columns[table] = new(StringComparer.Ordinal);
                foreach (var (key, column) in table.Columns.SelectMany(column => TitlesOf(column).Select(key => (key, column))))
                    columns.TryAdd(key, column);
                _titles.UnionWith(columns.Keys);
            }
        }
        _measures.UnionWith(MatchWords.MeasureWords.Where(word => word.Length > 0));
        foreach (var kind in plan.UnitKinds)
            UnitKindNames.Add(NameKey.Of(kind.Name));
        _titles.UnionWith([.. _fieldCodes.Keys, .. _fields.Keys, .. UnitKindNames]);
        foreach (var words in new[] { MatchWords.CodeTitles, MatchWords.NameTitles, MatchWords.ValueTitles, MatchWords.UnitTitles })
            _titles.UnionWith(words);
        _firstWords.Add(_titles.Select(title => title.Split(' ')[0]));
        _firstWords.Add(_looseWords.Keys.Select(words => words.Split(' ')[0]));
        _firstWords.Add(MatchWords.FirstWordsOfUnits);
        _firstWords.Add(NameWords.FirstWordsOfParts);
    }

    public ReportPlan Plan { get; }

    /// <summary>The folded names of the plan's kinds of unit: a column under such a title names units.</summary>
    public HashSet<string> UnitKindNames { get; } = new(StringComparer.Ordinal);

    public PlanSection SectionOf(Field field) => _identities[field].Section;

    public FieldIdentity Identity(Field field) => _identities[field];

    /// <summary>The field that a whole path of titles names.</summary>
    public FieldFound Find(TitlePath path)
    {
        var key = KeyOf(path);
        if (_found.TryGetValue(key, out var found))
            return found;
        found = _finder.Find(path);
        // The paths of a form come again with every file.
        if (key.Length <= LongestPath && _found.Count < MostKept)
            _found[key] = found;
        return found;
    }

    private static string KeyOf(TitlePath path) => string.Join('\n',
    [
        .. path.Above.Select(step => step.HasFigure ? "=" + step.Text : "-" + step.Text),
        path.Leaf, path.Measure, path.Section?.Code ?? "", path.IsHeading ? "-" : "=", path.IsOfOther ? "-" : "=", .. path.Captions,
    ]);

    /// <summary>A title or a name that is of another year, of what was planned, a comparison, and not a figure's own name.</summary>
    public bool IsOfOther(string text) => text.Length < LongestTitle
        && (MatchWords.IsOnlyOfOther(Key(text)) || PeriodWords.NamesOther(text, Plan))
        && WithKey(Key(text)).Count == 0 && WithKey(NameKey.Of(TitleText.Unnumbered(text))).Count == 0;

    /// <summary>“Thực hiện”, “Năm 2024” under a name: this year's figure of it.</summary>
    public bool IsOfThis(string key) => MatchWords.ValueTitles.Contains(key) || key == _year || key == $"nam {_year}"
        || (key.EndsWith(_year, StringComparison.Ordinal)
            && MatchWords.ValueTitles.Any(title => key == $"{title} {_year}" || key == $"{title} nam {_year}"));

    /// <summary>The path with the plan's abbreviations written out, “PBGDPL”; null where there is nothing to write out.</summary>
    public TitlePath? Expanded(TitlePath path) =>
        _abbreviations.Expand(path.Leaf) is var leaf && path.Above.Select(step => _abbreviations.Expand(step.Text)).ToList() is var above
        && (leaf != path.Leaf || above.Where((text, i) => text != path.Above[i].Text).Any())
            ? path with { Leaf = leaf, Above = [.. path.Above.Select((step, i) => step with { Text = above[i] })] }
            : null;

    /// <summary>The reader of measures, which knows what the plan counts.</summary>
    public MeasureText Measures { get; }

    /// <summary>
    /// A quick look, so that rows which cannot be a header are passed over: a sheet of prose has a million texts, none of which is a title.
    /// </summary>
    public bool IsTitle(string text)
    {
        if (text.Length > LongestTitle || !_firstWords.Begin(text))
            return text.EndsWith(_year, StringComparison.Ordinal);
        if (_titles.Contains(Key(text)) || text.EndsWith(_year, StringComparison.Ordinal))
            return true;
        // Only what is numbered, measured or a part has another name than its whole text.
        return text.AsSpan().IndexOfAny(TitleMarks) >= 0 || NameWords.IsPart(text)
            ? Keys(text).Any(key => _titles.Contains(key) || MatchWords.IsUnitTitle(key) || key.EndsWith(_year, StringComparison.Ordinal))
                || WithLooseWords(NameWords.Of(TitleText.Clean(text))).Count > 0
            : MatchWords.IsUnitTitle(Key(text)) || WithLooseWords(NameWords.Of(text)).Count > 0 || IsCount(text);
    }

    // “Số cuộc”, “Số lượt người”: what is counted, under or beside the name of what it is counted of.
    private bool IsCount(string text) => text.Length < LongestCount && IsMeasure(string.Join(' ', NameWords.Of(text)));

    /// <summary>The fields that a title or a row's name means; more than one where several sections use one name.</summary>
    public IReadOnlyList<Field> Named(string text) => First(Keys(text), WithKey);

    /// <summary>As <see cref="Named"/>, or those of which the text says all that tells them: “Hòa giải viên”.</summary>
    public IReadOnlyList<Field> Meant(string text) => Named(text) is { Count: > 0 } named ? named
        : text.Length < LongestTitle && NameWords.Of(TitleText.Clean(text)) is { Count: > 1 } words ? WithLooseWords(words) : [];

    /// <summary>As <see cref="Meant"/>, of what a table is called: “VỤ VIỆC TIẾP NHẬN” above “Tổng số” is “Tổng số vụ việc tiếp
    /// nhận”.</summary>
    public IReadOnlyList<Field> Titled(string text) => Meant(text) is { Count: > 0 } meant || text.Length >= LongestTitle ? Meant(text)
        : WithLooseWords([.. NameWords.Of(TitleText.Clean(text)).Prepend("tong")]);

    /// <summary>The fields with one folded name.</summary>
    public IReadOnlyList<Field> WithKey(string key) => Union(_fieldCodes.GetValueOrDefault(key), _fields.GetValueOrDefault(key));

    /// <summary>The field whose code is typed, as a code and not as a word: “so_cuoc”, “kp2024”.</summary>
    public Field? Coded(string text) =>
        text.AsSpan().Trim().ContainsAny(CodeMarks) && _fieldCodes.GetValueOrDefault(Key(text)) is [var only]
            && string.Equals(only.Code, text.Trim(), StringComparison.OrdinalIgnoreCase) ? only : null;

    /// <summary>The field with a code, as the column of codes has it.</summary>
    public Field? WithCode(string text) => _fieldCodes.GetValueOrDefault(Key(text)) is [var only] ? only : null;

    /// <summary>The fields whose names have these words, and no others that tell anything. “Tổng” in the plan must be in the text
    /// too.</summary>
    public IReadOnlyList<Field> WithLooseWords(IReadOnlyList<string> words) => _looseWords.GetValueOrDefault(string.Join(' ', words), []);

    /// <summary>The fields that have at least one of these words in their names.</summary>
    public IEnumerable<FieldIdentity> WithWord(IEnumerable<string> words) =>
        words.SelectMany(word => _byWord.GetValueOrDefault(word, [])).Distinct();

    /// <summary>Of several fields, those of a section, if there are any.</summary>
    public IReadOnlyList<Field> Narrow(IReadOnlyList<Field> fields, PlanSection? section) =>
        fields.Count > 1 && section is not null && fields.Where(field => ReferenceEquals(SectionOf(field), section)).ToList()
            is { Count: > 0 } inside ? inside : fields;

    public IReadOnlyList<FieldChoice> Choices(string text) =>
        First(Keys(text), key => _choices.GetValueOrDefault(key, []));

    public PlanSection? Section(string text)
    {
        if (_sectionOfText.TryGetValue(text, out var section))
            return section;
        section = First(Keys(text), key => _sections.GetValueOrDefault(key, [])) is [var only] ? only : SectionByStart(text);
        if (text.Length <= LongestKept && _sectionOfText.Count < MostKept)
            _sectionOfText[text] = section;
        return section;
    }

    public ListTable? Table(string text) => First(Keys(text), key => _tables.GetValueOrDefault(key, [])) is [var only] ? only : null;

    /// <summary>The column of a list that a title means.</summary>
    public Field? Column(ListTable table, string text) =>
        Keys(text).Select(key => _columns[table].GetValueOrDefault(key)).FirstOrDefault(column => column is not null);

    /// <summary>A unit of measure that some field is counted in.</summary>
    public bool IsMeasure(string text) => text.Length > 0 && _measures.Contains(Key(text));

    /// <summary>The folded text, remembered where it is short: forms repeat their words sheet after sheet.</summary>
    public string Key(string text)
    {
        if (text.Length > LongestKept)
            return NameKey.Of(text);
        if (!_folded.TryGetValue(text, out var key))
        {
            key = NameKey.Of(text);
            if (_folded.Count < MostKept)
                _folded[text] = key;
        }
        return key;
    }

    /// <summary>The folded forms of a title, the fullest first: without its number, its “trong đó”, its unit of measure in
    /// brackets.</summary>
    public IReadOnlyList<string> Keys(string text)
    {
        if (_keys.TryGetValue(text, out var keys))
            return keys;
        keys = MakeKeys(text);
        // Titles and names come again with every sheet; the texts of a long list do not, and are not kept.
        if (text.Length <= LongestKept && _keys.Count < MostKept)
            _keys[text] = keys;
        return keys;
    }

    private static IReadOnlyList<string> MakeKeys(string text)
    {
        // A name is shorter; what is longer is somebody's prose.
        if (text.Length > 400)
            return [];
        string[] forms = [text, TitleText.Unnumbered(text), TitleText.Clean(text)];
        return
        [
            .. forms.Select(NameKey.Of)
                .SelectMany(key => new[] { key, NameWords.WithoutPart(key) })
                .Where(key => key.Length > 0)
                .Distinct(),
        ];
    }

    /// <summary>What a title or a row's name probably means; null where nothing is near.</summary>
    public string? Nearest(string text) => _nearest.To(text);

    /// <summary>As <see cref="Nearest(string)"/>, among some fields.</summary>
    public string? Nearest(string text, IReadOnlyList<Field> fields) => _nearest.To(text, fields);

    // “II.1.2 Các hoạt động thực hiện”, “Phần II.1.2. Các hoạt động…”: the code, then words.
    private PlanSection? SectionByStart(string text)
    {
        var key = NameKey.Of(text);
        foreach (var word in SectionWords)
        {
            if (key.StartsWith(word, StringComparison.Ordinal))
                key = key[word.Length..];
        }
        return Plan.Sections
            .Where(section => MatchWords.StartsWithWords(key, NameKey.Of(section.Code))
                && (key.Length == NameKey.Of(section.Code).Length
                    || Keys(text).Any(form => form.EndsWith(NameKey.Of(section.Name), StringComparison.Ordinal))))
            .MaxBy(section => section.Code.Length);
    }

    private void AddField(PlanSection section, Field field, IReadOnlyList<Field> before)
    {
        var whole = field.Whole is { } code ? _byCode.GetValueOrDefault(code) : FieldIdentity.ImpliedWhole(field, before);
        var identity = new FieldIdentity(field, section, whole);
        _identities[field] = identity;
        foreach (var word in identity.Own)
            Add(_byWord, word, identity);
        var words = NameWords.Of(TitleText.Clean(field.Name));
        if (words.Count > 0)
            Add(_looseWords, string.Join(' ',
                NameKey.Of(field.Name).StartsWith("tong ", StringComparison.Ordinal) ? words.Prepend("tong") : words), field);
        if (NameKey.Of(field.Measure) is { Length: > 0 } measure)
            _measures.Add(measure);
        Add(_fieldCodes, NameKey.Of(field.Code), field);
        if (identity.PartKey.Length > 0)
            Add(_fields, identity.PartKey, field);
        foreach (var name in field.OtherNames.Prepend(field.Name))
        {
            AddAll(_fields, Keys(name), field);
        }
        foreach (var choice in field.Choices)
        {
            Add(_choices, NameKey.Of(choice.Code), new FieldChoice(field, choice));
            AddAll(_choices, Keys(choice.Name), new FieldChoice(field, choice));
        }
    }

    private IEnumerable<string> TitlesOf(Field field) =>
        field.OtherNames.Prepend(field.Name).SelectMany(Keys).Append(NameKey.Of(field.Code));

    private static IReadOnlyList<T> First<T>(IReadOnlyList<string> keys, Func<string, IReadOnlyList<T>> look) =>
        keys.Select(look).FirstOrDefault(found => found.Count > 0) ?? [];

    private static List<Field> Union(List<Field>? coded, List<Field>? named) => coded ?? named ?? [];

    private static void AddAll<T>(Dictionary<string, List<T>> index, IEnumerable<string> keys, T item)
    {
        foreach (var key in keys)
            Add(index, key, item);
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T item)
    {
        if (!index.TryGetValue(key, out var items))
            index[key] = items = [];
        if (!items.Contains(item))
            items.Add(item);
    }

    private const int LongestTitle = 300;

    private static readonly System.Buffers.SearchValues<char> TitleMarks = System.Buffers.SearchValues.Create("([0123456789-+*.:;,)");

    private const int LongestKept = 120;

    private const int LongestPath = 600;

    private const int LongestCount = 30;

    private const int MostKept = 20_000;

    private static readonly System.Buffers.SearchValues<char> CodeMarks = System.Buffers.SearchValues.Create("_0123456789");

    private static readonly string[] SectionWords = ["phan ", "muc ", "bieu "];
}

/// <summary>One of the answers that a field offers.</summary>
internal sealed record FieldChoice(Field Field, Choice Choice);
