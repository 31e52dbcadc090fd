using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>giai-trinh.csv: answers to queries that came by telephone or letter. Only people write it.</summary>
public static class AnswersFile
{
    private static readonly string[] OtherEndings = [".xlsx", ".xls", ".xlsm", ".ods", ".txt", ".docx"];

    /// <summary>What it says, and the file itself; nothing where there is none.</summary>
    public static (IReadOnlyList<QueryAnswer> Answers, IReadOnlyList<RecordedFile> File) Read(Workspace workspace, ReportPlan plan,
        DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bag);

        // Whoever saved it from Excel under another ending wants it read; beside the list itself it is where she works.
        if (!workspace.IsThere(Workspace.AnswersFile))
        {
            foreach (var other in OtherEndings.Select(ending => Path.ChangeExtension(Workspace.AnswersFile, ending))
                .Where(workspace.Has))
                bag.Add(MatchingFindings.AnswersUnderOtherName(new FileLocation(other), Workspace.AnswersFile));
        }
        return Read(Workspace.AnswersFile, workspace, plan, bag);
    }

    /// <summary>Last year's answers; whatever is wrong with them was said last year.</summary>
    public static (IReadOnlyList<QueryAnswer> Answers, IReadOnlyList<RecordedFile> File) ReadLastYears(Workspace workspace, ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(workspace);

        return Read(Workspace.LastYearAnswersFile, workspace, plan, new DiagnosticBag());
    }

    /// <summary>Last year's figures with the answers of that year; what the list says has the word.</summary>
    public static LastYear? Beside(LastYear? figures, IReadOnlyList<QueryAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);

        if (figures is null || answers.Count == 0)
            return figures;
        var all = figures.Answers.ToDictionary();
        foreach (var answer in answers)
            all[(answer.Unit.TrimStart('0'), answer.Key)] = answer.Text;
        return figures with { Answers = all };
    }

    private static (IReadOnlyList<QueryAnswer> Answers, IReadOnlyList<RecordedFile> File) Read(string path, Workspace workspace,
        ReportPlan plan, DiagnosticBag bag)
    {
        if (!workspace.IsThere(path) || workspace.Read(path, bag) is not { } bytes)
            return ([], []);
        var sheet = WorkbookReader.Read(path, bytes, new IntakeOptions { KnownWords = KnownWords.Of(plan) }, bag) is
        { Sheets: [var only, ..] } ? only : null;
        return (sheet is null ? [] : QueryAnswerReader.Read(plan, sheet, bag), [RecordedFile.Of(path, bytes)]);
    }
}
