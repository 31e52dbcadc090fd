namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A paragraph of the body, an item of a list below one, or a place that only a person can fill.</summary>
internal sealed record TextItem(string Text)
{
    public bool IsListed { get; init; }

    /// <summary>Marked until somebody writes there.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>Puts clauses together to sentences, and sentences to paragraphs, as long as people can read them.</summary>
internal sealed class Paragraphs(OmissionWords omissions)
{
    private const int MostFigures = 5;
    private const int MostWordsOfSentence = 52;
    private const int MostWordsOfParagraph = 110;
    private const int EnoughWords = 60;
    private const int FewWords = 25;

    private const string Done = " đã ";
    private const string InPeriod = "trong kỳ có ";
    private const string NowThere = "hiện có ";

    private readonly List<TextItem> _items = [];
    private readonly List<string> _sentences = [];
    private readonly List<ToldFigure> _told = [];
    private readonly List<(Clause Clause, string Text, int Figures, int Words)> _open = [];
    private readonly List<string> _after = [];
    private string _subject = "";
    private PhraseForm? _form;

    public IReadOnlyList<TextItem> Items
    {
        get
        {
            EndParagraph();
            return _items;
        }
    }

    public void Add(Clause clause)
    {
        var (text, figures, after) = Written(clause);
        var words = Wordings.CountWords(text);
        if (clause.IsAlone || !Joins(clause, figures, words))
            EndSentence();
        if (_open.Count == 0)
            Begin(clause.Form, words + after.Sum(Wordings.CountWords));
        _open.Add((clause, text, figures, words));
        _told.AddRange(clause.Told);
        _after.AddRange(after);
        if (clause.IsAlone)
            EndSentence();
    }

    /// <summary>A whole sentence of its own.</summary>
    public void Add(string sentence)
    {
        EndSentence();
        Begin(_form ?? PhraseForm.There, Wordings.CountWords(sentence));
        _sentences.Add(Wordings.Sentence(sentence));
        _subject = "";
    }

    /// <summary>Items below what was said last.</summary>
    public void AddList(string introduction, IReadOnlyList<string> items)
    {
        EndParagraph();
        _items.Add(new TextItem(introduction));
        foreach (var (item, at) in items.Select((item, at) => (item, at)))
            _items.Add(new TextItem(Wordings.Upper(item) + (at == items.Count - 1 ? "." : ";")) { IsListed = true });
    }

    private bool Joins(Clause clause, int figures, int words) =>
        _open.Count > 0 && _after.Count == 0
        && _open[0].Clause.Form == clause.Form && _open[0].Clause.Subject == clause.Subject
        && _open.Sum(each => each.Figures) + figures <= MostFigures
        && _open.Sum(each => each.Words) + words <= MostWordsOfSentence;

    private static (string Text, int Figures, List<string> After) Written(Clause clause)
    {
        var text = clause.Verb.Length > 0 ? $"{clause.Verb} {clause.Text}" : clause.Text;
        var figures = clause.Figures;
        List<string> after = [];
        foreach (var tail in clause.Tails)
        {
            // What stands behind a sentence of its own is not about the first any more.
            if (tail.Inline.Length > 0 && after.Count == 0 && figures + tail.Figures <= MostFigures
                && Wordings.CountWords(text) + Wordings.CountWords(tail.Inline) <= MostWordsOfSentence)
            {
                text += tail.Inline;
                figures += tail.Figures;
            }
            else
                after.Add(tail.Alone);
        }
        return (text, figures, after);
    }

    private void Begin(PhraseForm form, int words)
    {
        var before = _sentences.Sum(Wordings.CountWords);
        if (before > 0 && (before + words > MostWordsOfParagraph || before >= EnoughWords || (before >= FewWords && IsOther(form))))
            EndParagraph();
        _form = form;
    }

    private bool IsOther(PhraseForm form) => _form is { } last && last != form
        && (last is PhraseForm.Stock or PhraseForm.Done || form is PhraseForm.Stock or PhraseForm.Done);

    private void EndSentence()
    {
        if (_open.Count > 0)
        {
            _sentences.Add(Wordings.Sentence(Sentence()));
            _sentences.AddRange(_after.Select(Wordings.Sentence));
            _subject = _after.Count > 0 ? "" : _open[0].Clause.Subject;
        }
        _open.Clear();
        _after.Clear();
    }

    private string Sentence()
    {
        var (first, text, _, _) = _open[0];
        var texts = string.Join("; ", _open.Select(each => each.Text));
        return first.Form switch
        {
            PhraseForm.Done when first.Subject == _subject => texts,
            PhraseForm.Done => first.Subject + Done + texts,
            PhraseForm.There when !first.IsAlone => InPeriod + texts,
            PhraseForm.Stock => NowThere + texts,
            _ => texts,
        };
    }

    private void EndParagraph()
    {
        EndSentence();
        if (_sentences.Count > 0)
        {
            if (omissions.Of(_told) is { Length: > 0 } missing)
                _sentences.Add(missing);
            _items.Add(new TextItem(string.Join(' ', _sentences)));
        }
        _sentences.Clear();
        _told.Clear();
        (_subject, _form) = ("", null);
    }
}
