using System.CommandLine;

namespace Reporter.Cli.CommandLine;

/// <summary>Options that every command takes.</summary>
internal static class GlobalOptions
{
    public const string Lang = "--lang";
    public const string NoColor = "--no-color";
    public const string Quiet = "--quiet";
    public const string Log = "--log";

    public static IEnumerable<Option> Create(Shell shell) =>
    [
        new ChoiceOption(Lang, ["vi", "en"])
        {
            Description = shell.Say(new("Ngôn ngữ của thông báo và trợ giúp (mặc định: vi)", "Language of messages and help (default: vi)")),
            Recursive = true,
        },
        new Option<bool>(Quiet, "-q")
        {
            Description = shell.Say(new("Chỉ in các mục tìm thấy, không in tiến độ và dòng kết luận", "Print findings only, neither progress nor the closing line")),
            Recursive = true,
        },
        new Option<string>(Log)
        {
            Description = shell.Say(new("Ghi thêm mọi dòng in ra vào tệp này", "Also write every printed line to this file")),
            HelpName = shell.Say(new("TỆP", "FILE")),
            Recursive = true,
        },
        new Option<bool>(NoColor)
        {
            Description = shell.Say(new("Không dùng màu", "No colours")),
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
