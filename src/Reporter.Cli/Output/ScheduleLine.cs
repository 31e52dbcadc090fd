using System.Globalization;
using System.Text;

namespace Reporter.Cli.Output;

/// <summary>The line that makes a system run <c>check</c> every day, ready to be pasted.</summary>
/// <param name="Program">The program, and what stands before its arguments.</param>
/// <param name="Folder">The full path of the year's folder.</param>
internal sealed record ScheduleLine(IReadOnlyList<string> Program, string Folder, TimeOnly At)
{
    /// <summary>In the outputs' folder, where the run itself may write.</summary>
    public const string Log = "ket-qua/kiem-tra.log";

    /// <summary>What schtasks takes behind <c>/tr</c>, by its own help.</summary>
    public const int LongestTask = 261;

    private const string CommandSigns = "&|<>^()";

    private IReadOnlyList<string> Words => [.. Program, "check", Folder, "--quiet", "--log", Log];

    /// <summary>
    /// For cmd and PowerShell alike: inside one pair of double quotes schtasks takes single ones for quotes. Only a path that holds such a
    /// mark needs the double ones, and cmd's own signs then a mark before them.
    /// </summary>
    public string ForWindows => $"schtasks /create /tn \"Reporter {TaskName}\" /sc daily /st {Time} /tr \"{InQuotes}\"";

    /// <summary>The command as Windows will run it.</summary>
    public string Task => string.Join(' ', Words.Select(word => word.Contains(' ', StringComparison.Ordinal) || IsPath(word)
        ? $"\"{word}\"" : word));

    /// <summary>A line of a crontab: there a percent sign ends the command unless a mark stands before it.</summary>
    public string ForCron => $"{At.Minute} {At.Hour} * * * "
        + string.Join(' ', Words.Select(InShell)).Replace("%", "\\%", StringComparison.Ordinal);

    private string Time => At.ToString("HH:mm", CultureInfo.InvariantCulture);

    // The name of a task must not hold what separates folders of tasks, nor what a shell reads.
    private string TaskName => string.Concat(Path.GetFileName(Folder.Replace('\\', '/').TrimEnd('/'))
        .Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.' ? letter : '-'));

    private string InQuotes => Task.Contains('\'', StringComparison.Ordinal)
        ? string.Concat(Task.Select(letter => letter == '"' ? "\\\"" : CommandSigns.Contains(letter, StringComparison.Ordinal)
            ? "^" + letter : letter.ToString()))
        : Task.Replace('"', '\'');

    private static bool IsPath(string word) =>
        word.Contains('\\', StringComparison.Ordinal) || word.Contains(':', StringComparison.Ordinal);

    private static string InShell(string word)
    {
        if (word.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_'))
            return word;
        return new StringBuilder("'").Append(word.Replace("'", "'\\''", StringComparison.Ordinal)).Append('\'').ToString();
    }
}
