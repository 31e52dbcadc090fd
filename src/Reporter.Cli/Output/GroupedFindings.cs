using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Unicode;

namespace Reporter.Cli.Output;

/// <summary>
/// Findings as people work through them: what the author of the plan mends, what this office looks after, then unit by unit, file by file.
/// Causes stand before effects, the gravest first; of many alike the first are told and all others counted and placed.
/// </summary>
internal static class GroupedFindings
{
    private const string NotSent = StateNames.NotSent;

    private const string OfRule = "RP4012";

    /// <summary>Found at a unit's figures, and nothing that the unit could mend.</summary>
    private const string RuleNotComputed = "RP4029";

    // Of a kind that is found more often, two are told in full.
    private const int MostAlike = 3, ToldAlike = 2;

    private const int MostPlaces = 40;

    private static readonly Bilingual OfPlan = new("KẾ HOẠCH VÀ DANH SÁCH ĐƠN VỊ (người soạn kế hoạch sửa)",
        "PLAN AND LIST OF UNITS (for the author of the plan)");

    private static readonly Bilingual OfOffice = new("CƠ QUAN TỔNG HỢP XEM LẠI", "FOR THIS OFFICE");

    private static readonly Bilingual OfUnits = new("ĐƠN VỊ SỬA, GIẢI TRÌNH", "FOR THE UNITS");

    private static readonly Bilingual InHistory = new(
        "TRONG CÁC BẢN CŨ đã có bản mới thay, và số của chính biểu (chỉ để biết, không ai phải sửa)",
        "IN VERSIONS that newer ones have replaced, and the forms' own numbers (for your information; nobody has to mend them)");

    /// <param name="unitOf">The unit whose file it is, where it is one unit's alone: what is wrong with the file stands before what follows
    /// from it.</param>
    public static void Write(IReadOnlyCollection<Diagnostic> findings, ReportPlan plan, CommandContext context,
        IReadOnlyCollection<Diagnostic> history, Func<string, string?> unitOf)
    {
        findings = [.. findings.Select(found => found.Code == RuleNotComputed ? found with { Unit = null }
            : found.Unit is null ? found with { Unit = unitOf(found.Location.Path) } : found)];
        var own = findings.Where(found => found.Unit is null).ToLookup(found => IsOfTemplate(found) ? 2 : IsOfPlan(found, plan) ? 0 : 1);
        WriteBlock(OfPlan, own[0], context);
        WriteBlock(OfOffice, own[1], context);
        WriteUnits([.. findings.Where(found => found.Unit is not null)], plan, context);
        // Mistakes that keep a template from being used stand last, beside the line that says so.
        WriteBlock(null, own[2], context);
        WriteBlock(InHistory, history, context);
    }

    private static bool IsOfTemplate(Diagnostic found) => found is { Severity: Severity.Error, Code: ['R', 'P', '6', ..] };

    private static bool IsOfPlan(Diagnostic found, ReportPlan plan) =>
        found.Code == RuleNotComputed || found.Code.StartsWith("RP1", StringComparison.Ordinal)
        || found.Location.Path == plan.Path || found.Location.Path == plan.UnitListPath;

    private static void WriteBlock(Bilingual? title, IEnumerable<Diagnostic> findings, CommandContext context)
    {
        var found = findings.ToList();
        if (found.Count == 0)
            return;
        if (title is { } words)
            context.Out.WriteLine(Strong(context.Say(words), context));
        WriteByFile(found, "", context);
        context.Out.WriteLine();
    }

    private static void WriteUnits(IReadOnlyList<Diagnostic> findings, ReportPlan plan, CommandContext context)
    {
        if (findings.Count == 0)
            return;
        context.Out.WriteLine(Strong(context.Say(OfUnits), context));
        context.Out.WriteLine();
        var byUnit = findings.Where(found => found.Code != NotSent).ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        foreach (var unit in plan.Units.Where(unit => byUnit.Contains(unit.Code)))
        {
            context.Out.WriteLine(PrintableText.Of($"{Strong(UnitNameInText.First(unit.Name), context)} ({unit.Code}): ")
                + context.Say(StateNames.Counts([.. byUnit[unit.Code]])));
            WriteByFile(byUnit[unit.Code], "  ", context);
            context.Out.WriteLine();
        }
        WriteNotSent([.. findings.Where(found => found.Code == NotSent)], plan, context);
    }

    /// <summary>All units of which nothing came, in one block by kind: each would say the same.</summary>
    private static void WriteNotSent(IReadOnlyList<Diagnostic> missing, ReportPlan plan, CommandContext context)
    {
        if (missing.Count == 0)
            return;
        var due = plan.Due is { } day ? Wording.Day(day) : null;
        context.Out.WriteLine(Strong(context.Say(new(
            $"Chưa gửi báo cáo: {missing.Count} đơn vị{(due is null ? "" : $" (hạn gửi {due})")}",
            $"Not sent: {missing.Count} units{(due is null ? "" : $" (due {due})")}")), context) + $" [{NotSent}]");
        var codes = missing.Select(found => found.Unit).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in plan.UnitKinds)
        {
            var units = plan.Units.Where(unit => unit.Kind == kind.Code && codes.Contains(unit.Code)).ToList();
            if (units.Count > 0)
                WriteWrapped($"{kind.Name} ({units.Count}): "
                    + string.Join("; ", units.Select(unit => $"{UnitNameInText.Within(unit.Name)} ({unit.Code})")), 2, 2,
                    context);
        }
        if (missing.Select(found => found.Advice).FirstOrDefault(advice => advice is not null) is { } first)
            WriteWrapped("→ " + context.Say(first), 4, 2, context);
        context.Out.WriteLine();
    }

    private static void WriteByFile(IEnumerable<Diagnostic> findings, string indent, CommandContext context)
    {
        var all = findings.ToList();
        // One kind over many files is one matter: 26 files that have gone are one line, not 26.
        var spread = all.GroupBy(found => (found.Code, found.Severity))
            .Where(alike => alike.Count() > MostAlike && alike.Select(found => found.Location.Path).Distinct().Skip(1).Any())
            .Select(alike => alike.Key).ToHashSet();
        foreach (var alike in all.Where(found => spread.Contains((found.Code, found.Severity)))
            .GroupBy(found => (found.Code, found.Severity)).OrderBy(alike => Rank(alike.First())))
        {
            var first = alike.First();
            context.Out.WriteLine(indent + PrintableText.Of(first.Location.Path));
            WriteOne(first, indent.Length + 2, context);
            WriteOthers([.. alike.Skip(1).Select(found => found.Location.In(context.Language))], first, indent.Length + 2, context);
        }
        foreach (var file in all.Where(found => !spread.Contains((found.Code, found.Severity)))
            .GroupBy(found => found.Location.Path, StringComparer.Ordinal))
        {
            context.Out.WriteLine(indent + PrintableText.Of(file.Key));
            WriteFile([.. file.OrderBy(Rank)], indent.Length + 2, context);
        }
    }

    /// <summary>What keeps the rest from being read first, then what must be mended, then what is asked.</summary>
    private static (int Stage, int Severity) Rank(Diagnostic found) =>
        (found.Severity == Severity.Note ? 9 : found.Code[2] - '0', -(int)found.Severity);

    private static void WriteFile(IReadOnlyList<Diagnostic> findings, int indent, CommandContext context)
    {
        var alike = findings.GroupBy(found => (found.Code, found.Severity, found.Answer is null)).ToDictionary(group => group.Key,
            group => group.ToList());
        foreach (var found in findings)
        {
            var group = alike[(found.Code, found.Severity, found.Answer is null)];
            if (group.Count <= MostAlike)
            {
                WriteOne(found, indent, context);
                continue;
            }
            if (!ReferenceEquals(found, group[0]))
                continue;
            foreach (var told in group.Take(ToldAlike))
                WriteOne(told, indent, context);
            WriteOthers([.. group.Skip(ToldAlike).Select(other => PlaceOf(other, context)).Where(place => place.Length > 0)], found, indent,
                context, group.Count - ToldAlike);
        }
    }

    private static void WriteOthers(IReadOnlyList<string> places, Diagnostic first, int indent, CommandContext context, int? count = null)
    {
        var number = count ?? places.Count;
        var at = string.Join(", ", places.Take(MostPlaces)) + (places.Count > MostPlaces ? $", … (+{places.Count - MostPlaces})" : "");
        WriteWrapped(context.Say(new($"… và {number} chỗ nữa cùng loại [{first.Code}]", $"… and {number} more of the kind [{first.Code}]"))
            + (at.Length > 0 ? ": " + at : ""), indent, 2, context);
    }

    private static void WriteOne(Diagnostic found, int indent, CommandContext context)
    {
        var place = PlaceOf(found, context);
        var word = context.Say(StateNames.Of(found));
        var lead = place.Length > 0 ? place + " – " : "";
        var lines = WrappedText.Lines($"{lead}{word}: {MessageOf(found, context)} [{found.Code}]", indent, hanging: 2).ToList();
        if (context.IsColored)
            lines[0] = lines[0].Replace($"{word}:", $"{ConsoleReport.Colored(word, found.Severity)}:", StringComparison.Ordinal);
        foreach (var line in lines)
            context.Out.WriteLine(line);
        if (found.Advice is { } advice)
            WriteWrapped("→ " + context.Say(advice), indent + 2, 2, context);
    }

    /// <summary>A rule's code says nothing in the middle of a sentence; templates of version 0.1 have it there.</summary>
    private static string MessageOf(Diagnostic found, CommandContext context)
    {
        var message = context.Say(found.Message);
        if (found.Code != OfRule || found.AnswerKeys.Count == 0)
            return message;
        var rule = $" ({found.AnswerKeys[0]})";
        var at = message.IndexOf(rule, StringComparison.Ordinal);
        return at < 0 ? message : message.Remove(at, rule.Length) + rule;
    }

    private static string PlaceOf(Diagnostic found, CommandContext context)
    {
        var whole = found.Location.In(context.Language);
        var path = PrintableText.Of(found.Location.Path);
        return found.Location switch
        {
            TextLocation at => context.Say(new($"dòng {at.Line}, cột {at.Column}", $"line {at.Line}, column {at.Column}")),
            _ when whole.Length > path.Length + 2 && whole.StartsWith(path, StringComparison.Ordinal) => whole[(path.Length + 1)..^1],
            _ => "",
        };
    }

    private static void WriteWrapped(string text, int indent, int hanging, CommandContext context)
    {
        foreach (var line in WrappedText.Lines(text, indent, hanging))
            context.Out.WriteLine(line);
    }

    private static string Strong(string text, CommandContext context) => context.IsColored ? $"\e[1m{text}\e[0m" : text;
}
