using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Templates;
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
internal sealed class RenderContext : TemplateContext
{
    // How a Vietnamese table answers yes or no.
    private const string Yes = "có";
    private const string No = "không";

    private readonly RenderSession _session;
    private readonly RenderFindings _findings;
    private readonly OptionalNames _optional;
    private readonly ShadowedFunctions _shadowed;
    private bool _asksForLoop;

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

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (variable != ScriptVariable.ForObject && variable != ScriptVariable.WhileObject)
            LoopItem = (variable.Name, value);
        base.SetLoopVariable(variable, value);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
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
        if (value is JsonRow row)
            return row.ToString();
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

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptStatement and not (ScriptRawStatement or ScriptEscapeStatement or ScriptBlockStatement))
            return EvaluateStatement(scriptNode, aliasReturnedFunction);
        if (_shadowed.CalledBy(this, scriptNode, aliasReturnedFunction) is { } function)
            return function;
        if (_optional.IsEmpty || scriptNode is not ScriptExpression || !_optional.IsRelaxed(scriptNode))
            return Limited(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));

        var relaxed = EnableRelaxedTargetAccess;
        EnableRelaxedTargetAccess = true;
        try
        {
            return Limited(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));
        }
        finally
        {
            EnableRelaxedTargetAccess = relaxed;
        }
    }

    /// <summary>An empty list, an empty text and 0 count as true in the language; whoever asks for them mostly means the contrary.</summary>
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
        return value;
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
        try
        {
            return base.Evaluate(statement, aliasReturnedFunction);
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

    private bool ResolveVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!_asksForLoop && _session.Options.Missing == MissingName.Error && variable.Scope == ScriptVariableScope.Global && !_optional.MayBeAbsent(span))
            _findings.Missing(this, span, variable.Name, null);
        return true;
    }

    private bool ResolveMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (_shadowed.TryGetMember(context, span, member, out value))
            return true;
        if (_session.Options.Missing == MissingName.Error && !_optional.MayBeAbsent(span))
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
