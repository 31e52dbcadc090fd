using Reporter.Cli.CommandLine;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Unicode;
using Reporter.Core.Validation;

namespace Reporter.Cli.Output;

/// <summary>Where one total comes from: each unit's part with its cell, then what was left out and why.</summary>
internal static class TotalTrace
{
    private static readonly Bilingual NoTotal = new("không cộng thành một số", "not put together into one number");
    private static readonly Bilingual From = new("từ {0} đơn vị", "from {0} units");
    private static readonly Bilingual LeftOut = new("Không tính:", "Left out:");

    public static void Write(CommandContext context, Consolidated all, string code)
    {
        var total = all.Fields.First(each => each.Field.Code == code);
        var field = total.Field;
        var sum = total.Number is { } number ? $"{Shown(number, field)} {field.Measure}".TrimEnd() : context.Say(NoTotal);
        var from = context.Say(From).Replace("{0}", VietNumber.Format(total.Sources.Count), StringComparison.Ordinal);
        context.Out.WriteLine(PrintableText.Of($"{field.Name} ({field.Code}): {sum}, {from}"));
        foreach (var source in total.Sources)
            context.Out.WriteLine(PrintableText.Of($"  {source.Unit.Name}: {Shown(source.Value.Value, field)}  "
                + $"{source.Value.At.In(context.Language)}"));

        var omissions = all.Omissions.Where(omission => omission.Field.Code == code).ToList();
        if (omissions.Count > 0)
            context.Out.WriteLine(context.Say(LeftOut));
        foreach (var omission in omissions)
            context.Out.WriteLine(PrintableText.Of($"  {omission.Unit.Name}: “{omission.Found}”  {omission.At.In(context.Language)}  "
                + $"{omission.Reason.Code}"));
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
        VietNumber.Format(field.Aggregation == Aggregation.Count ? number : number / field.Factor);
}
