using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Program;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>What goes wrong while a part is rendered: each tag's problem once, with the item that caused it, however many rows meet
/// it.</summary>
internal sealed class RenderFindings(TemplatePart part, RenderSession session)
{
    private const int MostProblems = 500;
    private const int MostOffered = 8;

    private readonly Dictionary<(Location, string), (Diagnostic First, string Tag, int Count)> _found = [];
    private readonly Dictionary<string, (string Path, string Text)> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartProgram> _documents = new(StringComparer.Ordinal);
    private int _problems;

    /// <summary>How many missing names were met; every one counts, also those reported before.</summary>
    public int MissingCount { get; private set; }

    /// <summary>A text template that has been put in: places in it are lines and columns.</summary>
    public void Know(string file, string path, string text) => _texts[file] = (path, text);

    /// <summary>A document that has been put in: places in it are its own.</summary>
    public void Know(TemplatePart document) => _documents[document.Name] = document.Program;

    public string? TextOf(string file) => _texts.TryGetValue(file, out var known) ? known.Text : null;

    public static bool IsLimit(ScriptRuntimeException problem) =>
        problem.OriginalMessage.StartsWith("Exceeding", StringComparison.Ordinal) || IsTextLimit(problem) || IsRangeLimit(problem);

    private static bool IsTextLimit(ScriptRuntimeException problem) =>
        problem.OriginalMessage.Contains("LimitToString", StringComparison.Ordinal);

    private static bool IsRangeLimit(ScriptRuntimeException problem) =>
        problem.OriginalMessage.Contains("LoopLimit", StringComparison.Ordinal);

    /// <summary>Something else is missing and reported: what that breaks in the same tag needs no finding.</summary>
    public void CountMissing() => MissingCount++;

    public void Missing(RenderContext context, SourceSpan span, string name, object? owner)
    {
        MissingCount++;
        var (at, tag) = PlaceOf(span);
        if (owner is not null and not string and System.Collections.IEnumerable and not IDictionary<string, object?>)
        {
            var list = ListOf(context);
            Add(at, tag, "list:" + name, () => TemplateFindings.MemberOfList(at, tag, list, name), context, span);
            return;
        }
        if (owner is null && part.Tags.Any(each => IsLoopOf(each.Code, name)))
        {
            Add(at, tag, "loop:" + name, () => TemplateFindings.OutsideItsLoop(at, tag, name), context, span);
            return;
        }
        var candidates = owner switch
        {
            IScriptObject known => known.GetMembers(),
            null => context.Session.KnownNames,
            _ => [],
        };
        var meant = owner is string or System.Collections.IEnumerable and not IScriptObject || ForeignNames.IsCalled(context.CurrentNode)
            ? ForeignNames.Find(name)
            : owner is null ? context.Loops.PathTo(name) : null;
        var nearest = Bracketed(tag, name, candidates, owner is null) ?? meant ?? NearestName.To(name, candidates);
        Add(at, tag, "name:" + name, () => TemplateFindings.UnknownName(at, tag, name, nearest), context, span);
    }

    private static bool IsLoopOf(TagCode code, string name) =>
        code.Text.StartsWith($"for {name} in ", StringComparison.Ordinal);

    /// <summary>What gives another value at each run is not there.</summary>
    public void Withdrawn(RenderContext context, SourceSpan span, string name)
    {
        MissingCount++;
        var (at, tag) = PlaceOf(span);
        Add(at, tag, "withdrawn:" + name, () => TemplateFindings.NotRepeatable(at, tag, name), context, span);
    }

    private static string ListOf(RenderContext context) => context.CurrentNode switch
    {
        ScriptMemberExpression { Target: { } target } => target.ToString() ?? "",
        ScriptIndexerExpression { Target: { } target } => target.ToString() ?? "",
        _ => "",
    };

    /// <summary><c>{{ ho-ten }}</c> and <c>{{ Họ tên }}</c> are a subtraction and a call to the language: such a name goes into
    /// brackets.</summary>
    private static string? Bracketed(string tag, string name, IEnumerable<string> candidates, bool isGlobal) =>
        candidates.FirstOrDefault(known => known.Length > name.Length && !IsWord(known) && known.Contains(name, StringComparison.Ordinal)
            && tag.Contains(known, StringComparison.Ordinal)) is { } whole
            ? $"{(isGlobal ? "this" : "")}[\"{whole}\"]"
            : candidates.FirstOrDefault(known => known.StartsWith(name + "_", StringComparison.Ordinal)
                && tag.Contains(known.Replace('_', ' '), StringComparison.Ordinal));

    private static bool IsWord(string name) =>
        name.All(character => char.IsLetterOrDigit(character) || character == '_') && !char.IsAsciiDigit(name[0]);

    public void Misplaced(PartOutput output, TemplateValue value)
    {
        var (at, tag) = PlaceOf(output);
        Add(at, tag, "value",
            () => value == TemplateValue.Layout ? TemplateFindings.OnlyInTable(at, tag)
            : TemplateFindings.ValueNotHere(at, tag, value), null, default);
    }

    /// <summary>A check box got something that is neither yes nor no.</summary>
    public void Unticked(PartOutput output, string value)
    {
        var (at, tag) = PlaceOf(output);
        Add(at, tag, "box", () => TemplateFindings.NotForCheckBox(at, tag, QuotedText.Of(value)), null, default);
    }

    /// <summary>A list was given what it does not offer.</summary>
    public void NotOffered(PartOutput output, string value, IEnumerable<string> offered)
    {
        var (at, tag) = PlaceOf(output);
        Add(at, tag, "offered", () => TemplateFindings.NotOffered(at, tag, QuotedText.Of(value),
            string.Join(", ", offered.Take(MostOffered).Select(choice => $"“{choice}”"))), null, default);
    }

    private (Location At, string Tag) PlaceOf(PartOutput output)
    {
        var tag = output.Program.TagAt(output.Position + 3);
        return (tag?.At ?? (Location)new FileLocation(session.Template.Path), QuotedText.Of(tag?.Written ?? ""));
    }

    /// <summary>A finding that a function makes about its own tag.</summary>
    public void Add(SourceSpan span, Func<Location, string, Diagnostic> finding, RenderContext context) =>
        Add(span, finding.Method.Name, finding, context);

    /// <param name="kind">What makes two such findings of one tag the same.</param>
    public void Add(SourceSpan span, string kind, Func<Location, string, Diagnostic> finding, RenderContext context)
    {
        var (at, tag) = PlaceOf(span);
        Add(at, tag, kind, () => finding(at, tag), context, span);
    }

    public void Failed(ScriptRuntimeException problem, RenderContext context)
    {
        var (at, tag) = PlaceOf(problem.Span);
        var (failure, detail) = RuntimeMessages.Explain(problem);
        if (failure == TagFailure.NotCallable)
        {
            var called = NameAt(problem.Span);
            if (called.Length > 0 && char.IsLetter(called[0]))
            {
                Add(at, tag, "called:" + called, () => TemplateFindings.ValueCalled(at, tag, called), context, problem.Span);
                return;
            }
            // A number before another one: most often a negative one without its brackets.
            (failure, detail) = (TagFailure.WrongArguments, "");
        }
        Add(at, tag, failure + detail, () => TemplateFindings.TagFailed(at, tag, LoopItems.Describe(context), failure, detail), context,
            problem.Span);
    }

    public void Limit(ScriptRuntimeException problem)
    {
        var (at, tag) = PlaceOf(problem.Span);
        var isLoop = IsRangeLimit(problem) || problem.OriginalMessage.Contains("iteration", StringComparison.Ordinal);
        Tell(at, IsTextLimit(problem) ? TemplateFindings.TemplateLimitReached(at, tag, TemplateLimit.Text, session.Options.MaxTextLength)
            : isLoop ? TemplateFindings.TemplateLimitReached(at, tag, TemplateLimit.Iterations, session.Options.MaxIterations)
            : TemplateFindings.TemplateLimitReached(at, tag, TemplateLimit.Depth, session.Options.MaxDepth));
    }

    /// <summary>A limit of our own is reached: reported, and the rendering ends.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void Stop(SourceSpan span, TemplateLimit limit, long allowed)
    {
        var (at, tag) = PlaceOf(span);
        Tell(at, TemplateFindings.TemplateLimitReached(at, tag, limit, allowed));
        throw new ScriptAbortException(span, CancellationToken.None);
    }

    public void Timeout(SourceSpan span)
    {
        var (at, tag) = PlaceOf(span);
        Tell(at, TemplateFindings.TemplateLimitReached(at, tag, TemplateLimit.Time, (long)session.Options.MaxTime.TotalSeconds));
    }

    /// <summary>Hands the findings over, in the order in which they were met.</summary>
    public void HandOver()
    {
        foreach (var (first, tag, count) in _found.Values)
        {
            session.Diagnostics.Add(first);
            if (count > 1)
                session.Diagnostics.Add(TemplateFindings.MoreOfTheSame(first.Location, tag, count - 1));
        }
    }

    private void Tell(Location at, Diagnostic diagnostic) =>
        _found.TryAdd((at, diagnostic.Code + diagnostic.Message.En), (diagnostic, "", 1));

    private void Add(Location at, string tag, string kind, Func<Diagnostic> finding, RenderContext? context, SourceSpan span)
    {
        var key = (at, kind + "\n" + tag);
        _found[key] = _found.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : (finding(), tag, 1);
        if (++_problems > MostProblems && context is not null)
            throw new ScriptAbortException(span, CancellationToken.None);
    }

    private (Location At, string Tag) PlaceOf(SourceSpan span)
    {
        if (span.FileName is { } file && _texts.TryGetValue(file, out var source))
            return (new TextLocation(source.Path, span.Start.Line + 1, span.Start.Column + 1),
                QuotedText.Of(LineOf(source.Text, span.Start.Line)));
        var program = span.FileName is { } name && _documents.TryGetValue(name, out var document) ? document : part.Program;
        var tag = program.TagAt(span.Start.Offset);
        return (tag?.At ?? (Location)new FileLocation(session.Template.Path), QuotedText.Of(tag?.Written ?? ""));
    }

    /// <summary>The word with which a stretch of code begins.</summary>
    private string NameAt(SourceSpan span)
    {
        var text = span.FileName is { } file && _texts.TryGetValue(file, out var source) ? source.Text
            : span.FileName is { } name && _documents.TryGetValue(name, out var document) ? document.Text : part.Program.Text;
        var start = Math.Clamp(span.Start.Offset, 0, text.Length);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
            end++;
        return text[start..end];
    }

    private static string LineOf(string text, int line) => text.Split('\n').ElementAtOrDefault(line)?.Trim() ?? "";
}
