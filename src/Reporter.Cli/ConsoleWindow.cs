using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Reporter.Cli;

/// <summary>The console as Windows knows it.</summary>
[SupportedOSPlatform("windows")]
internal static partial class ConsoleWindow
{
    public const uint Utf8 = 65001;

    private const int StandardOutput = -11;
    private const uint UnderstandsColors = 0x4;

    /// <summary>Nobody else writes here: Explorer or a link opened the window for this program, and it closes with it.</summary>
    public static bool IsOurs => GetConsoleProcessList(new uint[2], 2) == 1;

    /// <summary>The line as it was typed, quotes included.</summary>
    public static string CommandLine => Marshal.PtrToStringUni(GetCommandLineW()) ?? "";

    /// <summary>In what code page it shows what is written; zero without a console.</summary>
    public static uint CodePage
    {
        get => GetConsoleOutputCP();
        set => SetConsoleOutputCP(value);
    }

    /// <summary>False for the consoles that would print the marks of colours as signs.</summary>
    public static bool TryUnderstandColors()
    {
        var console = GetStdHandle(StandardOutput);
        return GetConsoleMode(console, out var mode)
            && ((mode & UnderstandsColors) != 0 || SetConsoleMode(console, mode | UnderstandsColors));
    }

    /// <summary>The share behind the letter of a network drive; null for a drive of this machine.</summary>
    public static string? ShareOf(char drive)
    {
        var length = 1024;
        var share = new char[length];
        return WNetGetConnectionW($"{drive}:", share, ref length) == 0 ? new string(share).TrimEnd('\0') : null;
    }

    [LibraryImport("kernel32.dll")]
    private static partial uint GetConsoleProcessList([Out] uint[] processes, uint count);

    [LibraryImport("kernel32.dll")]
    private static partial nint GetCommandLineW();

    [LibraryImport("kernel32.dll")]
    private static partial uint GetConsoleOutputCP();

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleOutputCP(uint codePage);

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint console, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint console, uint mode);

    [LibraryImport("mpr.dll", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int WNetGetConnectionW(string drive, [Out] char[] share, ref int length);
}
