using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using PuppeteerSharp;

namespace Reporter.Release;

/// <summary>The pictures of docs/huong-dan, each from the running program: release/pictures.</summary>
internal sealed class Pictures : IDisposable
{
    private const int FirstLines = 12;
    private const int LastLines = 16;

    private readonly string _program;
    private readonly string? _windowsProgram;
    private readonly string _to;
    private readonly string _work = Directory.CreateTempSubdirectory("pictures-").FullName;

    private Pictures(string root, string program, string? windowsProgram)
    {
        (_program, _windowsProgram, _to) = (program, windowsProgram, Path.Combine(root, "docs", "huong-dan", "hinh"));
        Directory.CreateDirectory(_to);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "samples", "dinh-lap-2024"), "*", SearchOption.AllDirectories))
        {
            var name = Path.Combine(_work, Path.GetRelativePath(Path.Combine(root, "samples"), file));
            if (name.Contains("ket-qua", StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(name) ?? _work);
            File.Copy(file, name);
        }
        File.Copy(Path.Combine(root, "samples", "ke-hoach-dinh-lap-2024.txt"), Path.Combine(_work, "ke-hoach.txt"));
    }

    private string Outputs => Path.Combine(_work, "dinh-lap-2024", "ket-qua");

    /// <param name="programs">The program for this system, and the one for Windows where wine is to be had.</param>
    public static async Task<int> Make(string root, string[] programs)
    {
        using var pictures = new Pictures(root, programs[0], programs.ElementAtOrDefault(1));
        await using var browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        await pictures.Take(browser);
        return 0;
    }

    private async Task Take(IBrowser browser)
    {
        const string Year = "dinh-lap-2024";
        await Window(browser, "02-lap-bao-cao", "lap-bao-cao.cmd", Say("report", Year));
        Page("02-bao-cao", Path.Combine(Outputs, "bao-cao.docx"), 1);
        Page("09-bao-cao", Path.Combine(Outputs, "bao-cao.docx"), 3);
        Page("09-tong-hop", Path.Combine(Outputs, "tong-hop.xlsx"), 2, 420);
        await Window(browser, "03-init", "Command Prompt", Say("init", "nam-moi", "--plan", "ke-hoach.txt"));
        var plan = await File.ReadAllLinesAsync(Path.Combine(_work, "nam-moi", "ke-hoach.yaml"));
        await Window(browser, "04-cho-ngo", "ke-hoach.yaml - Notepad", string.Join('\n', plan.Skip(13).Take(26)), isNotepad: true);
        await Window(browser, "05-bieu-mau", "bieu-mau.cmd", Say("forms", Year));
        Page("05-bieu", FirstOf("bieu-mau", "*-xa-*"), 3, 420);
        if (_windowsProgram is not null)
            await Window(browser, "06-dat-lich", "Command Prompt", SayUnderWine("schedule", Year, "--at", "07:00"));
        await Window(browser, "07-kiem-tra", "kiem-tra.cmd", Say("check", Year));
        await WebPage(browser, "07-trang", Path.Combine(Outputs, "kiem-tra.html"));
        await Window(browser, "08-don-doc", "don-doc.cmd", Say("remind", Year));
        Page("08-cong-van", Path.Combine(Outputs, "cong-van-don-doc.docx"), 1);
        await Window(browser, "09-giai-thich", "Command Prompt", Say("explain", "so_cuoc", Year));
        await Window(browser, "10-the-thuc", "reporter.exe", Say("lint", Path.Combine(Year, "ket-qua", "bao-cao.docx")));
    }

    private string FirstOf(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Outputs, folder), pattern).Order(StringComparer.Ordinal).First();

    private string Say(params string[] args) => Output(_program, args);

    // Drive Z is the root of this system there.
    private string SayUnderWine(params string[] args) =>
        Output("wine", [_windowsProgram ?? "", .. args]).Replace("Z:" + _work.Replace('/', '\\'), "D:\\bao-cao", StringComparison.Ordinal)
            .Replace("Z:" + (Path.GetDirectoryName(_windowsProgram) ?? "").Replace('/', '\\'), "C:\\reporter", StringComparison.Ordinal);

    private string Output(string program, IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = _work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var complaints = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (said + complaints.Result).ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>A window with what the program has said: the first lines and the last ones.</summary>
    private async Task Window(IBrowser browser, string name, string title, string said, bool isNotepad = false)
    {
        var lines = said.Split('\n');
        if (lines.Length > FirstLines + LastLines + 4 && !isNotepad)
            lines = [.. lines.Take(FirstLines), "", "⋮", "", .. lines.TakeLast(LastLines)];
        var text = WebUtility.HtmlEncode(string.Join('\n', lines));
        var (ink, paper) = isNotepad ? ("#111", "#fff") : ("#e8e8e8", "#0c0c0c");
        await using var page = await browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = 960, Height = 400 });
        await page.SetContentAsync($"""
            <meta charset="utf-8"><body style="margin:0"><div id="w" style="border:1px solid #777;background:{paper}">
            <div style="background:#ddd;color:#111;font:13px 'DejaVu Sans',sans-serif;padding:5px 10px">{WebUtility.HtmlEncode(title)}</div>
            <pre style="margin:0;padding:8px 10px;color:{ink};
            font:13px/1.4 'DejaVu Sans Mono',monospace;white-space:pre-wrap">{text}</pre></div></body>
            """);
        await using var window = await page.QuerySelectorAsync("#w");
        Write(name, await window.ScreenshotDataAsync());
    }

    private async Task WebPage(IBrowser browser, string name, string file)
    {
        await using var page = await browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = 960, Height = 760 });
        await page.GoToAsync("file://" + file);
        Write(name, await page.ScreenshotDataAsync());
    }

    /// <summary>A page of a document or a workbook, as LibreOffice lays it out.</summary>
    /// <param name="height">Of a sheet, only its upper part in its colours.</param>
    private void Page(string name, string file, int number, int? height = null)
    {
        Output("soffice", [$"-env:UserInstallation=file://{_work}/profile", "--headless", "--convert-to", "pdf", "--outdir", _work, file]);
        var page = number.ToString(CultureInfo.InvariantCulture);
        var pdf = Path.Combine(_work, Path.GetFileNameWithoutExtension(file) + ".pdf");
        string[] part = height is { } shown
            ? ["-x", "0", "-y", "0", "-W", "900", "-H", shown.ToString(CultureInfo.InvariantCulture)] : ["-gray"];
        Output("pdftoppm", ["-r", height is null ? "60" : "75", .. part, "-png", "-singlefile", "-f", page, "-l", page, pdf,
            Path.Combine(_work, name)]);
        Write(name, File.ReadAllBytes(Path.Combine(_work, name + ".png")));
    }

    private void Write(string name, byte[] png) => File.WriteAllBytes(Path.Combine(_to, name + ".png"), SmallPng.Of(png));

    public void Dispose() => Directory.Delete(_work, recursive: true);
}
