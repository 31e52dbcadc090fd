using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Years;

/// <summary>A text template outside Word: the first sheet of a form, a mail, the status page.</summary>
public static class PlainTextTemplate
{
    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    /// <param name="names">What the template may name.</param>
    /// <param name="longest">How many characters may come out.</param>
    /// <param name="escape">How printed values are made safe for the kind of text; the template's own words are left as they are.</param>
    public static string? Render(TemplateSource source, ScriptObject names, int longest, DiagnosticBag bag,
        Func<string, string>? escape = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bag);

        if (TextTemplateReader.Read(source, bag) is not { } template)
            return null;
        var context = new BoundedText(source.Path, longest, escape);
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(names);
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException wrong)
        {
            bag.Add(context.Limit ?? FailureOf(wrong, source.Path));
            return null;
        }
    }

    private static Diagnostic FailureOf(ScriptRuntimeException wrong, string path)
    {
        var (failure, detail) = RuntimeMessages.Explain(wrong);
        return TemplateFindings.TagFailed(PlaceOf(path, wrong.Span), wrong.Span.ToStringSimple(), "", failure, detail);
    }

    private static TextLocation PlaceOf(string path, SourceSpan span) => new(path, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>The language within bounds: no clock, no chance, no text that fills the memory.</summary>
    private sealed class BoundedText : TemplateContext, IBoundedContext
    {
        private const int MostTurns = 1_000_000;

        private readonly string _path;
        private readonly Func<string, string>? _escape;

        public BoundedText(string path, int longest, Func<string, string>? escape)
            : base(Functions())
        {
            (_path, _escape, MaxTextLength) = (path, escape, longest);
            LoopLimit = MostTurns;
            LimitToString = 0;
            PushOutput(new BoundedOutput(this));
            StrictVariables = true;
            NewLine = "\n";
        }

        public int MaxTextLength { get; }

        public int MaxListLength => MostTurns;

        /// <summary>The bound that was reached; null when none was.</summary>
        public Diagnostic? Limit { get; private set; }

        [System.Diagnostics.CodeAnalysis.DoesNotReturn]
        public void Exceeded(SourceSpan span, TemplateLimit limit, long allowed)
        {
            Limit = TemplateFindings.TemplateLimitReached(PlaceOf(_path, span), span.ToStringSimple(), limit, allowed);
            throw new ScriptAbortException(span, CancellationToken.None);
        }

        // A text that stands for a figure comes only from data, and this text's data are made by the program.
        public void TellTextFigure(SourceSpan span, string text, string operation)
        {
        }

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
            scriptNode is ScriptBinaryExpression expression && BoundedOperators.Judges(expression)
                ? BoundedOperators.Evaluate(this, this, expression)
                : base.Evaluate(scriptNode, aliasReturnedFunction);

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

        private static BuiltinFunctions Functions()
        {
            var functions = new BuiltinFunctions();
            BoundedFunctions.Apply(functions);
            functions.Import("ngay", (object? ngay, string kieu = "") => DateFunctions.Date(ngay, kieu));
            functions.Import("so", (object? so) => NumberFunctions.Number(so, null));
            functions.Import("hai_chu_so", (object? so) => NumberFunctions.TwoDigits(so));
            return functions;
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
}
