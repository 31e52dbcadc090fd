using System.CommandLine;
using Reporter.Sheets;
using Reporter.Years.Reading;

namespace Reporter.Cli.CommandLine;

/// <summary>What every command about a year takes.</summary>
internal static class YearArguments
{
    public static Argument<string> Folder(CommandContext context) => new("dir")
    {
        HelpName = context.Say(new("THƯ-MỤC", "DIR")),
        Description = context.Say(new(
            "Thư mục của năm (mặc định: thư mục đang đứng, hoặc thư mục gần nhất bên trên có ke-hoach.yaml)",
            "The year's folder (default: the one you stand in, or the nearest above with a ke-hoach.yaml)")),
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public static Option<bool> Unlock(CommandContext context) => new("--mo-khoa")
    {
        Description = context.Say(new("Nhận cả tệp đến sau ngày khóa (han_khoa)", "Take files that came after the lock date (han_khoa)")),
    };

    public static ChoiceOption Encoding(CommandContext context) => new("--encoding", Encodings)
    {
        Description = context.Say(new("Bảng mã của mọi tệp CSV (mặc định: tự nhận ra)",
            "Encoding of every CSV file (default: found by itself)")),
    };

    public static ReadOptions Read(ParseResult parsed, Option<bool> unlock, ChoiceOption encoding) => new()
    {
        Unlock = parsed.GetValue(unlock),
        Encoding = parsed.GetValue(encoding) is { } name ? EncodingNames.Find(name) : null,
    };

    // Names that EncodingNames knows, as one types them.
    private static readonly string[] Encodings = ["utf-8", "utf-16", "utf-16be", "windows-1258", "tcvn3", "vni", "windows-1252"];
}
