using System.Diagnostics;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>LibreOffice, where it is installed; a test that needs it is skipped elsewhere, and says so.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    // Twenty documents take seconds, and minutes where the machine is busy.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public static void SkipWhenMissing() => Assert.SkipWhen(Program is null, "LibreOffice (soffice) is not installed here.");

    /// <summary>Opens files and saves each again under its own name in another folder, all in one run of the program.</summary>
    /// <param name="from">As which kind the files are opened, where their ending does not say it.</param>
    public static void Save(IEnumerable<string> files, string format, string folder, string? from = null)
    {
        if (Program is null)
            return;
        using var profile = new TempFolder();
        using var process = Process.Start(new ProcessStartInfo(Program,
            ["--headless", $"-env:UserInstallation=file://{profile.Path}", .. from is null ? Array.Empty<string>() : [$"--infilter={from}"],
            "--convert-to", format, "--outdir", folder, .. files])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // Both pipes are emptied: a program that has much to say waits for ever when one is full.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(LongestWait))
            return;
        process.Kill(entireProcessTree: true);
        Assert.Fail($"LibreOffice did not end within {LongestWait.TotalMinutes} minutes.");
    }
}
