using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Unicode;
using Reporter.Core.Validation;
using Reporter.Years.Reading;

namespace Reporter.Cli.Output;

/// <summary>Where one total comes from: its formula with its figures, each unit's part with its cell, the largest first, last year's, then
/// what was left out and why.</summary>
internal static class TotalTrace
{
    private static readonly Bilingual NoTotal = new("không cộng thành một số", "not put together into one number");
    private static readonly Bilingual From = new("từ {0} đơn vị", "from {0} units");
    private static readonly Bilingual Formula = new("Công thức", "Formula");
    private static readonly Bilingual LastYears = new("Năm trước", "Last year");
    private static readonly Bilingual InBoth = new("của {0} đơn vị có số liệu cả hai năm: {1} → {2}",
        "of {0} units with both years: {1} → {2}");
    private static readonly Bilingual LeftOut = new("Không tính:", "Left out:");

    public static void Write(CommandContext context, Consolidated all, string code, LastYear? lastYear, LevelFigures levels)
    {
        var total = all.Fields.First(each => each.Field.Code == code);
        var field = total.Field;
        var sum = total.Number is { } number ? $"{Shown(number, field)} {field.Measure}".TrimEnd() : context.Say(NoTotal);
        var from = context.Say(From).Replace("{0}", VietNumber.Format(total.Sources.Count), StringComparison.Ordinal);
        context.Out.WriteLine(PrintableText.Of($"{field.Name} ({field.Code}): {sum}, {from}"));
        WriteFormula(context, all, total);
        WriteLastYear(context, total, lastYear);
        foreach (var source in total.Sources.OrderByDescending(source => (source.Value.Value as NumberValue)?.Number ?? decimal.MinValue))
        {
            context.Out.WriteLine(PrintableText.Of($"  {source.Unit.Name}: {Shown(source.Value.Value, field)}  "
                + $"{source.Value.At.In(context.Language)}"));
            if (levels.SourcesOf(source.Value.At) is { } lower)
                WriteLower(context, lower, "    ", field);
        }

        var omissions = all.Omissions.Where(omission => omission.Field.Code == code).ToList();
        if (omissions.Count > 0)
            context.Out.WriteLine(context.Say(LeftOut));
        foreach (var omission in omissions)
            context.Out.WriteLine(PrintableText.Of($"  {omission.Unit.Name}: “{omission.Found}”  {omission.At.In(context.Language)}  "
                + $"{omission.Reason.Code}"));
    }

    // What a lower level was sent, down to the lowest cell that it knows.
    private static void WriteLower(CommandContext context, JsonElement sources, string indent, Field field)
    {
        foreach (var source in sources.EnumerateArray())
        {
            string Of(string name) => source.TryGetProperty(name, out var value) ? value.ToString() : "";
            var shown = source.TryGetProperty("gia_tri", out var number) && number.TryGetNumber(out var known) ? Shown(known, field)
                : Of("gia_tri");
            context.Out.WriteLine(PrintableText.Of($"{indent}{Of("don_vi")}: {shown}  {Of("tep")}[{Of("trang")}!{Of("o")}]"));
            if (source.TryGetProperty("nguon", out var lower))
                WriteLower(context, lower, indent + "  ", field);
        }
    }

    private static bool TryGetNumber(this JsonElement element, out decimal number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out number);
    }

    private static void WriteFormula(CommandContext context, Consolidated all, FieldTotal total)
    {
        if (total.Field.Formula is not { } formula)
            return;
        var figures = total.Fraction is var (above, below) ? $" = {VietNumber.Format(above)} / {VietNumber.Format(below)}" : "";
        context.Out.WriteLine(PrintableText.Of($"  {context.Say(Formula)}: {formula.Text}{figures}"));
        foreach (var part in all.Fields.Where(other => RuleExpression.Parse(formula.Text)?.Names.Contains(other.Field.Code) == true))
            context.Out.WriteLine(PrintableText.Of($"    {part.Field.Code} ({part.Field.Name}): "
                + $"{(part.Number is { } number ? Shown(number, part.Field) : "–")} {part.Field.Measure}".TrimEnd()));
    }

    private static void WriteLastYear(CommandContext context, FieldTotal total, LastYear? lastYear)
    {
        if (lastYear?.Totals.TryGetValue(total.Field.Code, out var before) != true)
            return;
        var both = total.Sources.Where(source => source.Value.Value is NumberValue && lastYear.Of(source.Unit.Code, total.Field.Code)
            is not null)
            .ToList();
        var compared = both.Count == 0 || total.Field.IsComputed ? "" : $"; {context.Say(InBoth)}"
            .Replace("{0}", VietNumber.Format(both.Count), StringComparison.Ordinal)
            .Replace("{1}", Shown(both.Sum(source => lastYear.Of(source.Unit.Code, total.Field.Code) ?? 0), total.Field),
                StringComparison.Ordinal)
            .Replace("{2}", Shown(both.Sum(source => ((NumberValue)source.Value.Value).Number), total.Field), StringComparison.Ordinal);
        context.Out.WriteLine(PrintableText.Of($"  {context.Say(LastYears)}: {Shown(before, total.Field)} {total.Field.Measure}".TrimEnd()
            + compared));
    }

    public static string Shown(Value value, Field field) => value switch
    {
        NumberValue number => Shown(number.Number, field),
        DateValue date => VietDate.Format(date.Date),
        TextValue text => $"“{(text.Text.Length > 60 ? text.Text[..60].TrimEnd() + "…" : text.Text)}”",
        YesNoValue yesNo => yesNo.IsYes ? "có" : "không",
        ChoiceValue chosen => string.Join("; ", chosen.Codes),
        _ => throw new InvalidOperationException($"No form for {value}."),
    };

    // In the form's own measure: a figure asked in millions reads in millions.
    public static string Shown(decimal number, Field field) =>
        VietNumber.Format(field.TotalInMeasure(number) ?? number);
}
