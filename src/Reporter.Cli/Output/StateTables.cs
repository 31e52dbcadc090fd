using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Unicode;
using Reporter.Core.Validation;
using Reporter.Years.Running;
using Spectre.Console;

namespace Reporter.Cli.Output;

/// <summary>Where the year stands, before anything in detail: a table of the units that have sent something, and one of the plan's
/// sections.</summary>
internal static class StateTables
{
    // More rows tell nobody anything; the page has them all.
    private const int MostUnits = 100;

    private static readonly Bilingual[] UnitTitles =
    [
        new("Đơn vị", "Unit"), new("Tình trạng", "State"), new("Ngày gửi", "Received"), new("Phải\nsửa", "To\ncorrect"),
            new("Giải\ntrình", "To\nexplain"), new("Đã giải\ntrình", "Ex-\nplained"), new("Lưu ý", "Notes"),
    ];

    private static readonly Bilingual[] SectionTitles =
    [
        new("Phần", "Section"), new("Phải\ngửi", "Ex-\npected"), new("Đã\ngửi", "Re-\nceived"), new("Đúng\nhạn", "On\ntime"),
            new("Phải\nsửa", "To\ncorrect"), new("Giải\ntrình", "To\nexplain"), new("Đạt", "Ac-\ncepted"),
    ];

    private static readonly Bilingual LateMark = new(", chậm", ", late");

    public static void Write(Year year, CommandContext context)
    {
        var sent = year.Units.Where(unit => unit.Condition != UnitCondition.NotSent).ToList();
        var shown = sent.Count > MostUnits ? [.. sent.Where(unit => unit.HasToAct).Take(MostUnits)] : sent;
        Write(UnitTitles, [.. shown.Select(unit => RowOf(unit, context))], [.. shown.Select(unit => ColorOf(unit.Condition))], context);
        if (sent.Count > shown.Count)
            context.Out.WriteLine(context.Say(new($"… và {sent.Count - shown.Count} đơn vị khác đã gửi: xem ket-qua/kiem-tra.html.",
                $"… and {sent.Count - shown.Count} other units that have reported: see ket-qua/kiem-tra.html.")));
        context.Out.WriteLine();
        var sections = year.Completeness.Sections.Where(section => section.Counts.Expected > 0).ToList();
        if (sections.Count <= 1)
            return;
        Write(SectionTitles, [.. sections.Select(section => (string[])[section.Section.Code + " " + section.Section.Name,
            .. Numbers(section.Counts)])], [], context);
        context.Out.WriteLine();
    }

    private static string[] RowOf(UnitStatus unit, CommandContext context) =>
    [
        UnitNameInText.First(unit.Unit.Name),
        context.Say(StateNames.Of(unit.Condition)) + (unit.Arrival == UnitArrival.Late ? context.Say(LateMark) : ""),
        unit.Arrived is { } arrived ? VietDate.Format(DateOnly.FromDateTime(arrived.DateTime)) : "",
        Shown(unit.Errors), Shown(unit.Queries), Shown(unit.Answered), Shown(unit.Notes - unit.Answered),
    ];

    private static string[] Numbers(ReportCounts counts) =>
    [
        Shown(counts.Expected), Shown(counts.Received), Shown(counts.OnTime), Shown(counts.WithErrors), Shown(counts.WithQueries),
        Shown(counts.Accepted),
    ];

    private static string Shown(int number) => number == 0 ? "–" : Wording.Number(number);

    private static Color ColorOf(UnitCondition condition) => condition switch
    {
        UnitCondition.Unreadable or UnitCondition.MustCorrect => Color.Maroon,
        UnitCondition.MustExplain => Color.Olive,
        _ => Color.Default,
    };

    /// <summary>Words at the left, numbers at the right; columns without any value are left out.</summary>
    private static void Write(Bilingual[] titles, IReadOnlyList<string[]> rows, IReadOnlyList<Color> colors, CommandContext context)
    {
        if (rows.Count == 0)
            return;
        var columns = Enumerable.Range(0, titles.Length).Where(at => at == 0 || rows.Any(row => row[at] is not ("" or "–"))).ToList();
        var table = new Table { Border = TableBorder.Simple };
        foreach (var at in columns)
        {
            var isNumber = rows.All(row => row[at].All(letter => !char.IsLetter(letter) && letter != '/'));
            var column = new TableColumn(new Text(context.Say(titles[at])));
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : at == 0 ? column : column.NoWrap());
        }
        for (var row = 0; row < rows.Count; row++)
        {
            var own = rows[row];
            var color = row < colors.Count ? colors[row] : Color.Default;
            table.AddRow(columns.Select(at => new Text(PrintableText.Of(own[at]), at == 1 ? new Style(color) : Style.Plain)));
        }
        // Drawn apart from the console: its width must not depend on the window, and spaces at the ends of lines are nobody's.
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = context.IsColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = context.IsColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(drawn),
        });
        console.Profile.Width = WrappedText.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in drawn.ToString().ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.TrimEnd() is { Length: > 0 } text)
                context.Out.WriteLine(text);
        }
    }
}
