using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Word.Markdown;
using Reporter.Word.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>
/// Scriban's context for one part: values are written as fits their place, missing names and failing tags become
/// findings and the rest goes on.
/// </summary>
internal sealed class RenderContext : TemplateContext, IBoundedContext
{
    // How a Vietnamese table answers yes or no.
    private const string Yes = "có";
    private const string No = "không";

    private readonly RenderSession _session;
    private readonly RenderFindings _findings;
    private readonly OptionalNames _optional;
    private readonly ShadowedFunctions _shadowed;
    private readonly MemoryWatch _memory;
    private readonly LoopVariables _loops = new();
    private bool _asksForLoop;

    // From here on a value is looked at for what it takes.
    private const int ManyItems = 10_000;

    private int _statements;
    private SourceSpan? _written;

    // A value is written right after its statement was worked out; the language then names only the block around it.
    private ScriptNode? _evaluated;

    public RenderContext(RenderSession session, RenderFindings findings, ScriptObject builtins, IScriptObject model)
        : base(builtins)
    {
        (_session, _findings, _optional) = (session, findings, new OptionalNames());
        var options = session.Options;
        LimitToString = 0;
        LoopLimit = options.MaxIterations;
        RecursiveLimit = options.MaxDepth;
        _memory = new MemoryWatch(options.MaxHeldBytes);
        AutoIndent = false;
        NewLine = "\n";

        // Where what is missing is empty, so is what would have stood in it.
        EnableRelaxedTargetAccess = options.Missing == MissingName.Empty;
        TemplateLoader = new SourceLoader(session);
        TemplateLoaderParserOptions = ScribanOptions.Parser;
        TryGetVariable = ResolveVariable;
        TryGetMember = ResolveMember;
        if (options.Culture is { } culture)
            PushCulture(culture);
        _shadowed = new ShadowedFunctions(builtins, model);
        PushGlobal(new DataNames(model));
    }

    public RenderSession Session => _session;

    public RenderFindings Findings => _findings;

    public PartOutput? PartOutput => Output as PartOutput;

    /// <summary>Learns from a program which names may be absent.</summary>
    public void Learn(ScriptNode page) => _optional.Learn(page);

    /// <summary>The item of the loop that went round last, with the name it has there.</summary>
    public (string Name, object? Item) LoopItem { get; private set; } = ("", null);

    /// <summary>The loops that are going round, with their items.</summary>
    public LoopVariables Loops => _loops;

    public int MaxTextLength => _session.Options.MaxTextLength;

    public int MaxListLength => _session.Options.MaxListLength;

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (variable != ScriptVariable.ForObject && variable != ScriptVariable.WhileObject)
        {
            LoopItem = (variable.Name, value);
            _loops.Set(variable.Name, value);
        }
        base.SetLoopVariable(variable, value);
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void Exceeded(SourceSpan span, TemplateLimit limit, long allowed) => _findings.Stop(span, limit, allowed);

    public void TellTextFigure(SourceSpan span, string text, string operation) =>
        _findings.Add(span, "figure", (at, tag) => TemplateFindings.TextAsFigure(at, tag, text, operation), this);

    protected override void OnExitLoop(ScriptLoopStatementBase loop)
    {
        if (loop is ScriptForStatement { Variable: ScriptVariable variable })
            _loops.Remove(variable.Name);
        base.OnExitLoop(loop);
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is bool or char or decimal || target.GetType().IsPrimitive ? PlainValueAccessor.Default : base.GetMemberAccessorImpl(target);

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        _written = _evaluated?.Span ?? span;
        try
        {
            return WriteValue(span, textAsObject);
        }
        finally
        {
            _written = null;
        }
    }

    private TemplateContext WriteValue(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        if (Output is MarkdownOutput markdown)
        {
            WriteText(markdown, span, textAsObject);
            return this;
        }
        if (Output is not PartOutput output)
            return Write(textAsObject as string ?? ObjectToString(textAsObject));
        if (output.WriteValue(textAsObject, this) is { } misplaced)
            _findings.Misplaced(output, misplaced);
        if (output.IsOverLimit)
            _findings.Stop(span, TemplateLimit.Output, _session.Options.MaxOutputBytes);
        return this;
    }

    // A text template is words: another text and a link fit in, a picture or a document would leave only its name.
    private void WriteText(MarkdownOutput output, SourceSpan span, object value)
    {
        switch (value)
        {
            case MarkdownValue inserted:
                output.Write(inserted.Text, 0, inserted.Text.Length);
                break;
            case Link link:
                output.WriteLink(link.ToString(), link.Target);
                break;
            case IWordValue rich:
                _findings.Add(_evaluated?.Span ?? span, (at, tag) => TemplateFindings.ValueNotInText(at, tag, rich.Kind), this);
                break;
            default:
                output.WriteValue(ObjectToString(value) ?? "");
                break;
        }
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        if (value is not (string or IWordValue) && value is IScriptObject or System.Collections.IEnumerable && !IsEmptyMark(value))
            return nested ? ValuePrinter.Print(value, this) : Coded(value);
        if (nested)
            return base.ObjectToString(value, nested);
        return value switch
        {
            string text => text,
            int or long or decimal or double or float or short or byte or uint or ulong => NumberText(value),
            bool yes when _session.Options.Culture is { TwoLetterISOLanguageName: "vi" } => yes ? Yes : No,
            DateOnly date => DateText(date),
            DateTime date => DateText(DateOnly.FromDateTime(date)),
            DateTimeOffset date => DateText(DateOnly.FromDateTime(date.DateTime)),
            IWordValue rich => rich.ToString(),
            _ => base.ObjectToString(value, nested),
        };
    }

    /// <summary>A list or a group as text: that is code, and its author mostly wants one of its members.</summary>
    private string Coded(object value)
    {
        _findings.Add(_written ?? CurrentNode?.Span ?? CurrentSpan, "code",
            (at, tag) => TemplateFindings.PrintedAsCode(at, tag, value is not IScriptObject or ScriptArray), this);
        return ValuePrinter.Print(value, this);
    }

    private static bool IsEmptyMark(object value) => value == Scriban.Runtime.EmptyScriptObject.Default;

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptStatement and not (ScriptRawStatement or ScriptEscapeStatement or ScriptBlockStatement))
            return EvaluateStatement(scriptNode, aliasReturnedFunction);
        if (_shadowed.CalledBy(this, scriptNode, aliasReturnedFunction) is { } function)
            return function;
        if (_optional.IsEmpty || scriptNode is not ScriptExpression || !_optional.IsRelaxed(scriptNode))
            return Limited(scriptNode, Worked(scriptNode, aliasReturnedFunction));

        var relaxed = EnableRelaxedTargetAccess;
        EnableRelaxedTargetAccess = true;
        try
        {
            return Limited(scriptNode, Worked(scriptNode, aliasReturnedFunction));
        }
        finally
        {
            EnableRelaxedTargetAccess = relaxed;
        }
    }

    private object? Worked(ScriptNode? node, bool aliasReturnedFunction) =>
        node is ScriptBinaryExpression expression && BoundedOperators.Judges(expression)
        ? BoundedOperators.Evaluate(this, this, expression)
        : base.Evaluate(node, aliasReturnedFunction);

    /// <summary>An empty list, an empty text and 0 count as true in the language; whoever asks for them mostly means the
    /// contrary.</summary>
    public override bool ToBool(SourceSpan span, object? value)
    {
        if (value is "" or 0 or 0L or 0m || value is ScriptArray { Count: 0 })
            _findings.Add(span, static (at, tag) => TemplateFindings.EmptyIsTrue(at, tag), this);
        return base.ToBool(span, value);
    }

    /// <summary>
    /// A text that doubles in every round would fill the memory long before it is written; a share of nothing is no number that
    /// a report could print.
    /// </summary>
    private object? Limited(ScriptNode? node, object? value)
    {
        if (value is double number && !double.IsFinite(number))
            throw new ScriptRuntimeException(node?.Span ?? CurrentSpan, "Attempted to divide by zero.");
        if (value is string text && text.Length > _session.Options.MaxTextLength)
            _findings.Stop(node?.Span ?? CurrentSpan, TemplateLimit.Text, _session.Options.MaxTextLength);
        if (value is ScriptRange range && node is ScriptFunctionCall or ScriptPipeCall)
            value = Listed(node, range);
        if (value is ScriptArray { Count: > ManyItems } or string { Length: > ManyItems })
            CheckMemory(node?.Span ?? CurrentSpan);
        return value;
    }

    /// <summary>The language makes lists as they are asked for; lists of such lists take for ever without a step that could be
    /// counted.</summary>
    private ScriptArray Listed(ScriptNode node, ScriptRange range)
    {
        var list = new ScriptArray();
        foreach (var item in range)
        {
            if (list.Count >= MaxListLength)
                _findings.Stop(node.Span, TemplateLimit.Iterations, MaxListLength);
            list.Add(item);
        }
        return list;
    }

    private void CheckMemory(SourceSpan span)
    {
        if (_memory.IsExceeded())
            _findings.Stop(span, TemplateLimit.Memory, _session.Options.MaxHeldBytes);
    }

    /// <summary>What the innermost loop knows of itself; null outside loops.</summary>
    public object? LoopState()
    {
        _asksForLoop = true;
        try
        {
            return GetValue((ScriptVariable)ScriptVariable.ForObject);
        }
        finally
        {
            _asksForLoop = false;
        }
    }

    private object? EvaluateStatement(ScriptNode statement, bool aliasReturnedFunction)
    {
        var known = _findings.MissingCount;
        if ((++_statements & 63) == 0)
            CheckMemory(statement.Span);
        try
        {
            return statement is ScriptCaptureStatement { Target: { } target, Body: { } body } ? Captured(target, body)
                : base.Evaluate(statement, aliasReturnedFunction);
        }
        catch (ScriptRuntimeException problem) when (problem is not ScriptAbortException && !RenderFindings.IsLimit(problem))
        {
            // A missing name has its own finding; what it then breaks in the same tag needs none.
            if (_findings.MissingCount == known)
                _findings.Failed(problem, this);

            // The variable is there, without a value: what uses it needs no finding of its own.
            if (statement is ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable variable } })
                SetValue(variable, null);
            return null;
        }
        finally
        {
            _evaluated = statement;
        }
    }

    /// <summary>What is captured is one text, with the bounds of one.</summary>
    private object? Captured(ScriptExpression target, ScriptStatement body)
    {
        var text = new CapturedOutput(this);
        PushOutput(text);
        try
        {
            Evaluate(body);
        }
        finally
        {
            PopOutput();
        }
        SetValue(target, text.ToString());
        return null;
    }

    private bool ResolveVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!_asksForLoop && _session.Options.Missing == MissingName.Error && variable.Scope == ScriptVariableScope.Global
            && !_optional.MayBeAbsent(span))
            _findings.Missing(this, span, variable.Name, null);
        return true;
    }

    private bool ResolveMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (_shadowed.TryGetMember(context, span, member, out value))
            return true;
        if (BoundedFunctions.WithdrawnFrom(target, member) is { } withdrawn)
            _findings.Withdrawn(this, span, withdrawn);
        else if (_session.Options.Missing == MissingName.Error && !_optional.MayBeAbsent(span))
            _findings.Missing(this, span, member, target);
        return true;
    }

    private string NumberText(object value)
    {
        if (_session.Options.Culture is not { } culture)
            return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
        return value is double or float && Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) is > 1e27 or double.NaN
            ? ((IFormattable)value).ToString(null, culture)
            : NumberText(Convert.ToDecimal(value, CultureInfo.InvariantCulture), culture);
    }

    private static string NumberText(decimal value, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "vi" ? VietNumber.Format(value) : value.ToString("#,0.############################", culture);

    private string DateText(DateOnly date) => _session.Options.Culture switch
    {
        null => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { TwoLetterISOLanguageName: "vi" } => VietDate.Format(date),
        var culture => date.ToString("d", culture),
    };
}
