using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Output;

/// <summary>Every code of a finding with a line that says what it is about, by stages.</summary>
internal static class CodeList
{
    private static readonly Dictionary<char, Bilingual> Stages = new()
    {
        ['1'] = new("Kế hoạch", "Plan"),
        ['2'] = new("Đọc tệp", "Reading files"),
        ['3'] = new("Tệp của ai, trả lời chỉ tiêu nào", "Whose file it is, what it answers"),
        ['4'] = new("Số liệu và lời văn", "Figures and texts"),
        ['5'] = new("Tổng hợp", "Consolidation"),
        ['6'] = new("Mẫu", "Templates"),
        ['7'] = new("Thể thức văn bản", "Format of documents"),
        ['9'] = new("Chương trình", "The program"),
    };

    public static void Write(CommandContext context)
    {
        foreach (var stage in FindingPages.Codes.GroupBy(code => code[2]))
        {
            context.Out.WriteLine(context.Say(Stages[stage.Key]));
            foreach (var code in stage)
            {
                var title = context.Say(new(FindingPages.TitleOf(code), FindingPages.NameOf(code)));
                var severity = SeverityNames.Of(FindingPages.SeverityOf(code), 1, context.Language);
                foreach (var line in WrappedText.Lines($"{code}  {title} ({severity})", 2, hanging: 8))
                    context.Out.WriteLine(line);
            }
            context.Out.WriteLine();
        }
        context.Out.WriteLine(context.Say(new("Xem từng mã: reporter explain RP4002", "For one of them: reporter explain RP4002")));
    }
}
