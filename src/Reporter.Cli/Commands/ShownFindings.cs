using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Commands;

/// <summary>Which findings a person wants to see on the screen: of these units, from this severity on, of these codes. What is written and
/// the exit code know nothing of it.</summary>
internal sealed class ShownFindings(CommandContext context)
{
    private static readonly string[] Severities = ["loi", "giai_trinh", "luu_y"];

    public Option<string[]> Unit { get; } = new("--unit")
    {
        HelpName = context.Say(new("MÃ", "CODE")),
        Description = context.Say(new("Chỉ cho xem đơn vị này (lặp lại được)", "Show only this unit (may be repeated)")),
    };

    public ChoiceOption Severity { get; } = new("--severity", Severities)
    {
        Description = context.Say(new("Chỉ cho xem từ mức này trở lên", "Show only this severity and graver ones")),
    };

    public Option<string[]> Code { get; } = new("--code")
    {
        HelpName = context.Say(new("RP4…", "RP4…")),
        Description = context.Say(new("Chỉ cho xem các mã bắt đầu như thế này (lặp lại được)",
            "Show only codes that begin so (may be repeated)")),
    };

    public Func<Diagnostic, bool> In(ParseResult parsed)
    {
        var (units, codes) = (parsed.GetValue(Unit) ?? [], parsed.GetValue(Code) ?? []);
        var least = parsed.GetValue(Severity) is { } word ? Core.Diagnostics.Severity.Error - Array.IndexOf(Severities, word)
            : Core.Diagnostics.Severity.Note;
        return found => found.Severity >= least
            && (units.Length == 0 || units.Contains(found.Unit, StringComparer.OrdinalIgnoreCase))
            && (codes.Length == 0 || Array.Exists(codes, code => found.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase)));
    }
}
