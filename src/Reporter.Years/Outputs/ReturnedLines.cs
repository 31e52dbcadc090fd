using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets.Returning;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Outputs;

/// <summary>A unit's findings as lines of the first sheet.</summary>
internal static class ReturnedLines
{
    /// <param name="file">The file that is handed back; findings elsewhere have no cell in it.</param>
    /// <param name="sheets">What of it the unit gets.</param>
    /// <param name="missing">Sheets that are added for what is missing.</param>
    public static IReadOnlyList<ReturnLine> Of(IEnumerable<Diagnostic> findings, Workbook file, IReadOnlyList<Sheet> sheets,
        IReadOnlyList<SheetDraft> missing, FindingTopics topics)
    {
        var rows = sheets.DistinctBy(sheet => sheet.Name).ToDictionary(sheet => sheet.Name,
            sheet => sheet.Rows.DistinctBy(row => row.Number).ToDictionary(row => row.Number), StringComparer.Ordinal);
        // The gravest first, then as the eye goes through the file.
        return
        [
            .. findings.OrderByDescending(found => found.Severity)
                .ThenBy(found => found.Location is CellLocation cell ? sheets.ToList().FindIndex(sheet => sheet.Name == cell.Sheet) : -1)
                .ThenBy(found => (found.Location as CellLocation)?.Row ?? 0).ThenBy(found => (found.Location as CellLocation)?.Column ?? 0)
                .Select(found => LineOf(found, file, rows, missing, topics))
                .DistinctBy(line => (line.Sheet, line.Row, line.Column, line.Message)),
        ];
    }

    private static ReturnLine LineOf(Diagnostic found, Workbook file, Dictionary<string, Dictionary<int, SheetRow>> rows,
        IReadOnlyList<SheetDraft> missing, FindingTopics topics)
    {
        var topic = topics.Of(found);
        var leadsTo = LeadsTo(found, topic, missing);
        var line = new ReturnLine
        {
            Message = ReturnWords.MessageOf(found, topic.Kind is TopicKind.Figure or TopicKind.Words ? topic.Name : ""),
            Advice = leadsTo.Length > 0 ? ReturnWords.FillIn(leadsTo) : ReturnWords.AdviceOf(found),
            IsError = found.Severity == Severity.Error,
            Code = found.AnswerKey,
            Value = found.AnswerValue,
            LeadsTo = leadsTo,
        };
        return leadsTo.Length == 0 && found.Location is CellLocation at && at.Path == file.Path
            && rows.TryGetValue(at.Sheet, out var own)
            ? line with
            {
                Sheet = at.Sheet,
                Row = at.Row,
                Column = at.Column,
                Place = at.InWord is null ? "" : at.Address,
                Found = own.TryGetValue(at.Row, out var row) ? row[at.Column].Text : "",
            }
            : line;
    }

    private static string LeadsTo(Diagnostic found, Topic topic, IReadOnlyList<SheetDraft> missing)
    {
        if (missing.Count == 0 || !(topic.Kind == TopicKind.Missing || found.Code.StartsWith("RP2", StringComparison.Ordinal)
            || found.Code == "RP4035"))
            return "";
        return missing.FirstOrDefault(sheet => sheet.Name != ReturnWords.MissingSheet && sheet.Name.EndsWith(topic.Name,
            StringComparison.Ordinal))?.Name ?? missing[0].Name;
    }
}
