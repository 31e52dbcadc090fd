using PuppeteerSharp;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>Chromium without a window, where it is installed; a test that needs it is skipped elsewhere, and says so.</summary>
internal static class HeadlessBrowser
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static async Task<IBrowser> Start()
    {
        Assert.SkipWhen(Program is null, "Chromium is not installed here.");
        return await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
    }
}
