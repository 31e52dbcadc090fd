using System.Text;
using Reporter.Cli;
using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>A copy of a sample's folder in which <c>reporter report</c> was run: what it wrote and what it said.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly TempFolder _folder = new();

    private SampleRun(string name) => Folder = Path.Combine(_folder.Path, name);

    public string Folder { get; }

    public int Exit { get; private set; }

    public string Said { get; private set; } = "";

    /// <param name="name">The copy's folder name.</param>
    /// <param name="change">What to do to the copy before the run.</param>
    /// <param name="standingInside">True to run in the folder itself; otherwise from the folder above.</param>
    public static SampleRun Of(string sample, string name = "nam-nay", Action<string>? change = null, bool standingInside = false)
    {
        var run = new SampleRun(name);
        Copy(Path.Combine(Repo.Root, "samples", sample), run.Folder);
        change?.Invoke(run.Folder);
        run.Report(standingInside);
        return run;
    }

    public void Report(bool standingInside = false) => Run("report", standingInside);

    public void Run(string command, bool standingInside = false)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var io = new AppIO(said, said, standingInside ? Folder : _folder.Path,
            FixedClock.AfterTheDeadline)
        { ProgramDirectory = Repo.Root };
        string[] args = standingInside ? command.Split(' ') : [.. command.Split(' '), Path.GetFileName(Folder)];
        // The program has no other thread to wait for: the task is done when it returns.
        Exit = App.RunAsync(args, io).GetAwaiter().GetResult();
        Said = said.ToString();
    }

    public byte[] Output(string name) => File.ReadAllBytes(Path.Combine(Folder, "ket-qua", name));

    public string Text(string name) => Encoding.UTF8.GetString(Output(name));

    /// <summary>The report as <see cref="DocxText"/>: a line per paragraph and per table row.</summary>
    public string[] Lines() => DocxText.Of(new MemoryStream(Output("bao-cao.docx"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            // Somebody may have run the program in the sample itself.
            if (relative.StartsWith("ket-qua", StringComparison.Ordinal))
                continue;
            var copy = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
