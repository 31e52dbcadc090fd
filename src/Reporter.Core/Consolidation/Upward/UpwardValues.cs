using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Reporter.Core.Validation;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation.Upward;

/// <summary>
/// What a tag of a form that goes up gives. A figure's tag gives it in the measure in which the plan asks for it, because that is the
/// measure of its column on the form; an expression is the template language's own, money in đồng.
/// </summary>
internal sealed class UpwardValues
{
    // Excel takes no longer text in a cell.
    private const int Longest = 32_767;

    private readonly Dictionary<string, FieldTotal> _totals;
    private readonly Dictionary<string, CheckedSubmission> _sent;
    private readonly ILookup<string, (ReportingUnit Unit, string Text)> _explanations;
    private readonly Dictionary<string, Template> _parsed = new(StringComparer.Ordinal);
    private readonly BoundedText _context;
    private readonly DiagnosticBag _bag;

    public UpwardValues(Consolidated? all, ScriptObject model, ScriptObject functions, DiagnosticBag bag)
    {
        (_bag, _context) = (bag, new BoundedText(new FileLocation(all?.Plan.Path ?? ""), functions, model, Longest));
        _totals = (all?.Fields ?? []).ToDictionary(total => total.Field.Code, StringComparer.Ordinal);
        _sent = (all?.Submissions ?? []).ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        _explanations = (all?.Submissions ?? []).SelectMany(submission => submission.Source.Answers
                .Where(answer => answer.Explanation.Length > 0)
                .Select(answer => (answer.Field.Code, Said: (submission.Unit, answer.Explanation))))
            .ToLookup(pair => pair.Code, pair => pair.Said, StringComparer.Ordinal);
    }

    public object? Of(FormTag tag, TurnScope scope, Location at)
    {
        if (IsBlank(tag, scope))
            return null;
        switch (tag)
        {
            case { Kind: FormTagKind.Column, Table: { } table, Field: { } column }:
                return scope.Rows.TryGetValue(table.Code, out var row) && row.Row.Cells.TryGetValue(column.Code, out var cell)
                    ? Typed(cell.Value, column) : null;
            case { Kind: FormTagKind.Choice, Field: { } field, Choice: { } choice }:
                return _totals.TryGetValue(field.Code, out var chosen) ? (decimal)chosen.ByChoice[choice.Code] : null;
            case { Kind: FormTagKind.Explanation, Field: { } explained }:
                return Lines(_explanations[explained.Code]);
            case { Kind: FormTagKind.Input or FormTagKind.Total, Field: { } figure }:
                return TagNames.PathOf(tag.Code.Script) is [var variable, TagNames.Figures, _]
                    ? OfUnit(figure, scope.Units.GetValueOrDefault(variable)) : OfAll(figure);
            case { Kind: FormTagKind.Running }:
                return Plain(Evaluate(tag.Code.Text.Replace("for.index", Number(scope.Index), StringComparison.Ordinal), scope, at));
            default:
                return TagNames.PathOf(tag.Code.Script) is ["theo_loai", var kind, var code] && _totals.TryGetValue(code, out var total)
                    ? total.ByKind.TryGetValue(kind, out var part) ? total.Field.TotalInMeasure(part) : null
                    : Plain(Evaluate(tag.Code.Text, scope, at));
        }
    }

    /// <summary>What a loop goes through; nothing, with a finding, where it cannot be gone through.</summary>
    public IReadOnlyList<object?> Items(FormTag loop, TurnScope scope, Location at)
    {
        if (IsBlank(loop, scope) || TagNames.IteratorOf(loop.Code.Script) is not { } source)
            return [];
        return Evaluate(source, scope, at) is System.Collections.IEnumerable items and not string ? [.. items.Cast<object?>()] : [];
    }

    /// <summary>As it is printed among other words: a year without dots.</summary>
    public string Text(FormTag tag, TurnScope scope, Location at) => _context.ObjectToString(
        tag is { Kind: FormTagKind.Printed } or { Kind: FormTagKind.Total, Field: null } && !IsBlank(tag, scope)
            ? Evaluate(tag.Code.Text, scope, at)
            : Of(tag, scope, at) switch { DateOnly date => date.ToDateTime(TimeOnly.MinValue), var value => value }) ?? "";

    /// <summary>It tells of the item of a loop that has none.</summary>
    public static bool IsBlank(FormTag tag, TurnScope scope) => scope.Blank.Count > 0
        && (tag.Kind is FormTagKind.Column or FormTagKind.Running || scope.Blank.Overlaps(TagNames.RootsOf(tag.Code.Script)));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private object? OfUnit(Field field, ReportingUnit? unit) =>
        unit is not null && _sent.TryGetValue(unit.Code, out var sent) && sent.Values.TryGetValue(field.Code, out var value)
            ? Typed(value.Value, field) : null;

    private object? OfAll(Field field)
    {
        if (!_totals.TryGetValue(field.Code, out var total))
            return null;
        if (field.Choices.Count > 0)
            return string.Join('\n', field.Choices.Select(choice => $"{choice.Name}: {total.ByChoice[choice.Code]}"));
        return field.Type == FieldType.Text && field.Aggregation != Aggregation.Count
            ? Lines(total.Sources.Where(source => source.Value.Value is TextValue text && !Names.YesNoWords.IsNo(text.Text))
                .Select(source => (source.Unit, ((TextValue)source.Value.Value).Text)))
            : field.TotalInMeasure(total.Number);
    }

    private static string? Lines(IEnumerable<(ReportingUnit Unit, string Text)> said) =>
        string.Join('\n', said.Select(each => $"{each.Unit.Name}: {each.Text}")) is { Length: > 0 } lines ? lines : null;

    private static object? Typed(Value value, Field field) => value switch
    {
        NumberValue number => number.Number / field.Factor,
        DateValue date => date.Date,
        YesNoValue yesNo => YesNo(yesNo.IsYes),
        ChoiceValue => Joined(ValueModel.Of(value, field)),
        _ => ValueModel.Of(value, field),
    };

    private static object? Plain(object? value) => value switch
    {
        YearValue year => (decimal)year.Year,
        DateTime date => DateOnly.FromDateTime(date),
        bool yesNo => YesNo(yesNo),
        int or long or double or float or byte => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture),
        string { Length: 0 } => null,
        string or decimal or null => value,
        _ => Joined(value),
    };

    private static string YesNo(bool isYes) => isYes ? "có" : "không";

    private static string? Joined(object value) => value is ScriptArray items ? string.Join("; ", items) : value.ToString();

    private object? Evaluate(string code, TurnScope scope, Location at)
    {
        if (!_parsed.TryGetValue(code, out var template))
            _parsed[code] = template = Template.Parse(code, null, ScribanOptions.Parser, new Scriban.Parsing.LexerOptions
            {
                Mode = Scriban.Parsing.ScriptMode.ScriptOnly,
            });
        if (template.HasErrors)
            return null;
        _context.PushGlobal(scope.Variables);
        try
        {
            return template.Evaluate(_context);
        }
        catch (ScriptRuntimeException wrong)
        {
            var (failure, detail) = RuntimeMessages.Explain(wrong);
            _bag.Add(_context.Limit ?? TemplateFindings.TagFailed(at, QuotedText.Of(code), "", failure, detail));
            return null;
        }
        finally
        {
            _context.PopGlobal();
        }
    }
}
