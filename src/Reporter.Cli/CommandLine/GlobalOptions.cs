using System.CommandLine;

namespace Reporter.Cli.CommandLine;

/// <summary>Options that every command takes.</summary>
internal static class GlobalOptions
{
    public const string Lang = "--lang";
    public const string NoColor = "--no-color";
    public const string Quiet = "--quiet";
    public const string Log = "--log";

    public static IEnumerable<Option> Create(CommandContext context) =>
    [
        new ChoiceOption(Lang, ["vi", "en"])
        {
            Description = context.Say(new("Ngôn ngữ của thông báo và trợ giúp (mặc định: vi)",
                "Language of messages and help (default: vi)")),
            Recursive = true,
        },
        new Option<bool>(Quiet, "-q")
        {
            Description = context.Say(new("Chỉ in các mục tìm thấy, không in tiến độ và dòng kết luận",
                "Print findings only, neither progress nor the closing line")),
            Recursive = true,
        },
        new Option<string>(Log)
        {
            Description = context.Say(new("Ghi thêm mọi dòng in ra vào tệp này", "Also write every printed line to this file")),
            HelpName = context.Say(new("TỆP", "FILE")),
            Recursive = true,
        },
        new Option<bool>(NoColor)
        {
            Description = context.Say(new("Không dùng màu", "No colours")),
            Recursive = true,
        },
    ];
}

/// <summary>An option that takes one of a few words.</summary>
internal sealed class ChoiceOption : Option<string>
{
    public ChoiceOption(string name, IReadOnlyList<string> words)
        : base(name)
    {
        Words = words;
        HelpName = string.Join('|', words);
        Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !words.Contains(token.Value, StringComparer.Ordinal)))
                result.AddError(string.Join(", ", words));
        });
    }

    public IReadOnlyList<string> Words { get; }
}
