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
    private readonly RenderSession _session;
    private readonly RenderFindings _findings;
    private readonly OptionalNames _optional;
    private readonly ShadowedFunctions _shadowed;
    private readonly ValueBounds _bounds;
    private readonly ValueTexts _texts;
    private readonly LoopVariables _loops = new();
    private bool _asksForLoop;
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
        _bounds = new ValueBounds(options, findings);
        _texts = new ValueTexts(options.Culture);
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
            IWordValue rich => rich.ToString(),
            _ => _texts.Of(value) ?? base.ObjectToString(value, nested),
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
            return _bounds.Hold(scriptNode, Worked(scriptNode, aliasReturnedFunction), this);

        var relaxed = EnableRelaxedTargetAccess;
        EnableRelaxedTargetAccess = true;
        try
        {
            return _bounds.Hold(scriptNode, Worked(scriptNode, aliasReturnedFunction), this);
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
        _bounds.Step(statement.Span);
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
}
