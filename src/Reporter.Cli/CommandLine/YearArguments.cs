using System.CommandLine;

namespace Reporter.Cli.CommandLine;

/// <summary>What every command about a year takes.</summary>
internal static class YearArguments
{
    public static Argument<string> Folder(Shell shell) => new("dir")
    {
        HelpName = shell.Say(new("THƯ-MỤC", "DIR")),
        Description = shell.Say(new(
            "Thư mục của năm (mặc định: thư mục đang đứng, hoặc thư mục gần nhất bên trên có ke-hoach.yaml)",
            "The year's folder (default: the one you stand in, or the nearest above with a ke-hoach.yaml)")),
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public static Option<bool> Unlock(Shell shell) => new("--mo-khoa")
    {
        Description = shell.Say(new("Nhận cả tệp đến sau ngày khóa (han_khoa)", "Take files that came after the lock date (han_khoa)")),
    };
}
