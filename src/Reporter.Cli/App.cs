using System.CommandLine;
using System.Globalization;

namespace Reporter.Cli;

public static class App
{
    public static async Task<int> RunAsync(string[] args, AppIO io)
    {
        ArgumentNullException.ThrowIfNull(io);

        // $"{number:0.0}" takes the culture of the thread, and no analyzer sees it.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");

        var root = new RootCommand("Thu thập, kiểm tra, tổng hợp số liệu và lập báo cáo");
        var configuration = new InvocationConfiguration { Output = io.Out, Error = io.Error };
        return await root.Parse(args).InvokeAsync(configuration);
    }
}
