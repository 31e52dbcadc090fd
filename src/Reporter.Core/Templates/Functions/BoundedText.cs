using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>
/// The context of a template that holds words only: the first sheet of a form, a cell, a mail, the status page. Within bounds: no clock, no
/// chance, no text that fills the memory, and what is too long is a finding and never cut. Dates and numbers print as Vietnamese ones.
/// </summary>
public sealed class BoundedText : TemplateContext, IBoundedContext
{
    private const int MostTurns = 1_000_000;

    private readonly Location _at;
    private readonly Func<string, string>? _escape;

    /// <param name="at">The template: the bound that it reaches is told there.</param>
    /// <param name="functions">As <see cref="TextFunctions.Builtins"/> makes them.</param>
    /// <param name="longest">How many characters may come out.</param>
    /// <param name="escape">How printed values are made safe for the kind of text; the template's own words are left as they are.</param>
    public BoundedText(Location at, ScriptObject functions, ScriptObject names, int longest, Func<string, string>? escape = null)
        : base(functions)
    {
        (_at, _escape, MaxTextLength) = (at, escape, longest);
        LoopLimit = MostTurns;
        LimitToString = 0;
        StrictVariables = true;
        NewLine = "\n";
        PushOutput(new BoundedOutput(this));
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(names);
        // What a template sets for itself must not stay in the names that the next one sees.
        PushGlobal(new ScriptObject());
    }

    public int MaxTextLength { get; }

    public int MaxListLength => MostTurns;

    /// <summary>The bound that was reached; null when none was.</summary>
    public Diagnostic? Limit { get; private set; }

    [DoesNotReturn]
    public void Exceeded(SourceSpan span, TemplateLimit limit, long allowed)
    {
        var at = _at is FileLocation ? new TextLocation(_at.Path, span.Start.Line + 1, span.Start.Column + 1) : _at;
        Limit = TemplateFindings.TemplateLimitReached(at, span.ToStringSimple(), limit, allowed);
        throw new ScriptAbortException(span, CancellationToken.None);
    }

    // A text that stands for a figure comes only from data, and the data of these texts are made by the program.
    public void TellTextFigure(SourceSpan span, string text, string operation)
    {
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
        scriptNode is ScriptBinaryExpression expression && BoundedOperators.Judges(expression)
            ? BoundedOperators.Evaluate(this, this, expression)
            : base.Evaluate(scriptNode, aliasReturnedFunction);

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        DateTime date => VietDate.Format(DateOnly.FromDateTime(date)),
        decimal or double => VietNumber.Format(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => base.ObjectToString(value, nested),
    };

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        var text = ObjectToString(textAsObject) ?? "";
        return Write(_escape is null ? text : _escape(text));
    }

    private void CheckLength(int length)
    {
        if (length > MaxTextLength)
            Exceeded(CurrentSpan, TemplateLimit.Output, MaxTextLength);
    }

    private sealed class BoundedOutput(BoundedText context) : IScriptOutput
    {
        private readonly StringBuilder _text = new();

        public void Write(string text, int offset, int count)
        {
            _text.Append(text, offset, count);
            context.CheckLength(_text.Length);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }

        public override string ToString() => _text.ToString();
    }
}
