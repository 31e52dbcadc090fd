using System.Globalization;
using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Years.Beginning;

/// <summary>Begins a year from the one before: plan with its dates moved, units, forms, own templates, last year's figures. Log, outputs
/// and reminders stay behind.</summary>
public static partial class NextYear
{
    private const int MostFiles = 500;

    private const string Figures = "ket-qua/so-lieu.json";

    /// <summary>Null when the folder is no year; the reason is in the bag.</summary>
    public static IReadOnlyList<NewFile>? Read(string folder, string shownAs, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        var old = new Workspace(folder);
        var at = new FileLocation(shownAs.Replace('\\', '/'));
        if (!old.Has(Workspace.PlanFile) || old.Read(Workspace.PlanFile, bag) is not { } bytes
            || TextFile.Decode(Workspace.PlanFile, bytes, bag) is not { } text)
        {
            bag.Add(BeginningFindings.NoYearThere(at));
            return null;
        }
        var plan = PlanReader.Read(Workspace.PlanFile, text, new DiagnosticBag());
        var files = new List<NewFile> { new(Workspace.PlanFile, PlanDraftFiles.ForNotepad(Moved(text))) };
        if (plan is not null && old.Holds(plan.UnitListPath))
            Take(old, plan.UnitListPath, plan.UnitListPath, files, bag);
        foreach (var below in (string[])[FormFiles.Folder, Workspace.OwnTemplates])
        {
            foreach (var (name, isTaken) in Below(old, below).Select((entry, index) => (entry.Name, !entry.IsLink && index < MostFiles)))
            {
                if (isTaken)
                    Take(old, name, name, files, bag);
                else
                    bag.Add(BeginningFindings.LeftBehind(new FileLocation($"{at.Path}/{name}"), MostFiles));
            }
        }
        if (!old.Has(Figures))
            bag.Add(BeginningFindings.NoFiguresThere(new FileLocation($"{at.Path}/{Figures}")));
        Take(old, Figures, Workspace.LastYearFile, files, bag);
        Take(old, Workspace.AnswersFile, Workspace.LastYearAnswersFile, files, bag);
        if (plan is not null)
            NameOldWords(files, plan, bag);
        return files;
    }

    /// <summary>Every date of the period, deadline and lock a year later; what only a person knows is marked.</summary>
    public static string Moved(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var year = YearPattern().Match(text) is { Success: true } found ? int.Parse(found.Groups["y"].Value, CultureInfo.InvariantCulture)
            : 0;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (inPeriod, inDocument) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-'))
                (inPeriod, inDocument) = (line.StartsWith("ky:", StringComparison.Ordinal), line
                    .StartsWith("ke_hoach:", StringComparison.Ordinal));
            if (inPeriod || DateKeyPattern().IsMatch(line))
                lines[i] = DatePattern().Replace(line, Later);
            else if (year > 0 && line.StartsWith("nam:", StringComparison.Ordinal))
                lines[i] = line.Replace(Text(year), Text(year + 1), StringComparison.Ordinal);
            else if (year > 0 && SubjectPattern().IsMatch(line))
                lines[i] = line.Replace("năm " + Text(year), "năm " + Text(year + 1), StringComparison.Ordinal);
            else if (inDocument && NumberPattern().IsMatch(line) && !line.Contains('#', StringComparison.Ordinal))
                lines[i] = $"{line}   # {BeginningWords.OfLastYear}";
        }
        return string.Join('\n', lines);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Later(Match match) =>
        DateOnly.TryParseExact(match.Value, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.AddYears(1).ToString(match.Value.Length == 10 ? "dd/MM/yyyy" : "d/M/yyyy", CultureInfo.InvariantCulture) : match.Value;

    // In a fixed order, so that the same ones are left out wherever there are too many. Links are seen and never followed.
    private static IEnumerable<(string Name, bool IsLink)> Below(Workspace year, string folder)
    {
        if (!year.HasFolder(folder))
            return [];
        var entries = new FileSystemEnumerable<(string Path, bool IsLink)>(year.FullPath(folder),
            (ref entry) => (entry.ToFullPath(), entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return entries.Where(entry => !IsLeftBySystems(Path.GetFileName(entry.Path)))
            .Select(entry => (Path.GetRelativePath(year.Folder, entry.Path).Replace('\\', '/'), entry.IsLink))
            .OrderBy(entry => entry.Item1, StringComparer.Ordinal);
    }

    // Owner files of Word and Excel, and what Windows and the Mac leave in every folder.
    private static bool IsLeftBySystems(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini";

    private static void Take(Workspace year, string from, string to, List<NewFile> files, DiagnosticBag bag)
    {
        if (year.Has(from) && year.Read(from, bag) is { } bytes)
            files.Add(new NewFile(to, bytes));
    }

    // Sentences made for last year say so somewhere.
    private static void NameOldWords(List<NewFile> files, ReportPlan plan, DiagnosticBag bag)
    {
        var number = plan.Document.Symbol.Any(char.IsDigit) ? plan.Document.Symbol : null;
        foreach (var file in files.Where(file => file.Name.StartsWith(Workspace.OwnTemplates + "/", StringComparison.Ordinal)))
        {
            var text = file.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                ? string.Join('\n', OwnTexts.InWord(file.Name, file.Content.ToArray()))
                : System.Text.Encoding.UTF8.GetString(file.Content.Span);
            string[] found = [.. plan.Year > 0 && text.Contains(Text(plan.Year), StringComparison.Ordinal) ? (string[])[Text(plan.Year)]
                : [],
                .. number is not null && text.Contains(number, StringComparison.Ordinal) ? (string[])[number] : []];
            if (found.Length > 0)
                bag.Add(BeginningFindings.OldWords(new FileLocation(file.Name), found));
        }
    }

    [GeneratedRegex(@"^nam:\s*(?<y>[0-9]{4})", RegexOptions.Multiline)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?:han_nop|han_khoa|chot_so_lieu):")]
    private static partial Regex DateKeyPattern();

    [GeneratedRegex(@"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^\s+(?:trich_yeu):|^\s*(?:ke_hoach|bao_cao):\s*\{")]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"^\s+(?:ky_hieu|ngay):")]
    private static partial Regex NumberPattern();
}
