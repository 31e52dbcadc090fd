using System.Text;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Sheets.Returning;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets.Returning;

/// <summary>
/// Workbooks of strangers, listed with their SHA-256 in corpus.tsv and not kept here: whoever lays them into artifacts/workbooks, each
/// under the first twelve letters of its hash, has them edited, compared part by part, and read back.
/// </summary>
public sealed class PublicWorkbooksTests
{
    private static readonly string Folder = Path.Combine(Repo.Root, "artifacts", "workbooks");

    [Fact, Slow]
    public void Nothing_of_a_public_workbook_is_lost_and_it_is_read_as_what_it_is()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "artifacts/workbooks is not there.");
        var wrong = new List<string>();
        var (edited, left) = (0, new List<string>());
        foreach (var path in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            var sent = File.ReadAllBytes(path);
            if (WorkbookReader.Read("a.xlsx", sent, IntakeOptions.Default, new DiagnosticBag()) is not { Sheets.Count: > 0 } book)
                continue;
            if (ReturnedWorkbook.Write(sent, DraftFor(book)) is not { } returned)
            {
                left.Add(Path.GetFileName(path));
                continue;
            }
            edited++;
            wrong.AddRange(Faults(book, sent, returned).Select(fault => $"{Path.GetFileName(path)}: {fault}"));
        }
        File.WriteAllLines(Path.Combine(Repo.Root, "artifacts", "workbooks.txt"),
            [$"edited {edited}, copied anew {left.Count}: {string.Join(' ', left)}", .. wrong]);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60)));
    }

    private static ReturnDraft DraftFor(Workbook book)
    {
        var lines = new List<ReturnLine>();
        foreach (var sheet in book.Sheets.Take(3))
        {
            foreach (var row in sheet.Rows.Where((_, index) => index is 0 or 3 || index == sheet.Rows.Count - 1))
            {
                var column = Math.Max(1, Enumerable.Range(1, Math.Min(row.Cells.Count, 50)).FirstOrDefault(each => !row[each].IsBlank));
                lines.Add(new ReturnLine
                {
                    Sheet = sheet.Name,
                    Row = row.Number,
                    Column = column,
                    Message = "Sai.",
                    IsError = column % 2 == 1,
                    Code = "RP4002",
                });
            }
        }
        return ReturnedWorkbookTests.Draft(lines);
    }

    private static IEnumerable<string> Faults(Workbook book, byte[] sent, byte[] returned)
    {
        foreach (var fault in Lost(sent, returned))
            yield return fault;
        var again = ReturnedBook.Read(WorkbookReader.Read("a.xlsx", returned, IntakeOptions.Default, new DiagnosticBag())
            ?? new Workbook("a.xlsx", []), out var mark);
        if (mark is null)
            yield return "no mark";
        foreach (var (sheet, other) in book.Sheets.Zip(again.Sheets))
        {
            if (sheet.Name != other.Name || !CellsOf(sheet).SequenceEqual(CellsOf(other)))
                yield return $"read otherwise: {sheet.Name} / {other.Name}";
        }
        if (book.Sheets.Count != again.Sheets.Count)
            yield return $"{book.Sheets.Count} sheets read, then {again.Sheets.Count}";
        foreach (var fault in NewInValidator(sent, returned))
            yield return fault;
        if (ReturnedWorkbook.Write(returned, ReturnedWorkbookTests.Draft() with { OldLists = again.OldLists }) is not { } clean)
            yield return "a second round fails";
        else if (ReturnedWorkbookTests.Parts(clean).Any(part => Encoding.UTF8.GetString(part.Value).Contains("Phải sửa: Sai.",
            StringComparison.Ordinal) || Encoding.UTF8.GetString(part.Value).Contains("LEN(\"reporter\")", StringComparison.Ordinal)))
            yield return "notes or fills of the first round are left";
    }

    private static IEnumerable<(int, int, Cell)> CellsOf(Sheet sheet) => sheet.Rows.SelectMany(row => row.Cells
        .Select((cell, index) => (row.Number, index, cell)).Where(each => !each.cell.IsBlank));

    // Parts that must change are compared by what they hold.
    private static IEnumerable<string> Lost(byte[] sent, byte[] returned)
    {
        var (before, after) = (ReturnedWorkbookTests.Parts(sent), ReturnedWorkbookTests.Parts(returned));
        foreach (var (name, bytes) in before)
        {
            if (name.EndsWith('/') || name.Contains("vbaProject", StringComparison.Ordinal) || name.StartsWith("_xmlsignatures",
                StringComparison.Ordinal) || name.Contains("/revisions/", StringComparison.Ordinal) || name.Contains("customUI",
                StringComparison.Ordinal) || name.Contains("vbaData", StringComparison.Ordinal))
                continue;
            if (!after.TryGetValue(name, out var now))
                yield return $"lost {name}";
            else if (!now.AsSpan().SequenceEqual(bytes) && WhatIsMissing(name, bytes, now) is { } missing)
                yield return $"{name}: {missing}";
        }
    }

    private static string? WhatIsMissing(string name, byte[] before, byte[] after)
    {
        if (name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase))
            return Encoding.Latin1.GetString(after).Contains(Encoding.Latin1.GetString(before).Trim().Replace("</xml>", "",
                StringComparison.Ordinal).TrimEnd(), StringComparison.Ordinal) ? null : "drawing";
        var (one, other) = (XDocument.Parse(Text(before)), XDocument.Parse(Text(after)));
        // Each element that was there is there, in its order, with its own attributes but for those that are meant to change.
        using var rest = other.Root!.DescendantsAndSelf().Select(KeyOf).GetEnumerator();
        foreach (var key in one.Root!.DescendantsAndSelf().Where(each => !IsOurs(each)).Select(KeyOf))
        {
            var isThere = false;
            while (!isThere && rest.MoveNext())
                isThere = rest.Current == key;
            if (!isThere)
                return $"element {key[..Math.Min(120, key.Length)]}";
        }
        return null;
    }

    private static bool IsOurs(XElement element) => element.Name.LocalName is "Relationship" or "Override"
        && (element.ToString().Contains("vba", StringComparison.OrdinalIgnoreCase)
            || element.ToString().Contains("signature", StringComparison.OrdinalIgnoreCase)
            || element.ToString().Contains("revision", StringComparison.OrdinalIgnoreCase)
            || element.ToString().Contains("customUI", StringComparison.OrdinalIgnoreCase)
            || element.ToString().Contains("usernames", StringComparison.OrdinalIgnoreCase)
            || element.ToString().Contains("/xl/workbook.xml", StringComparison.Ordinal))
        || element.Name.LocalName == "col";

    private static string KeyOf(XElement element) => $"{element.Name.LocalName}[{string.Join(',', element.Attributes()
        .Where(each => !each.IsNamespaceDeclaration && each.Name.LocalName is not ("count" or "hidden" or "tabSelected" or "activeTab"
            or "firstSheet" or "localSheetId" or "priority" or "uniqueCount")
            && !(element.Name.LocalName is "legacyDrawing" && each.Name.LocalName == "id"))
        .OrderBy(each => each.Name.LocalName, StringComparer.Ordinal).Select(each => $"{each.Name.LocalName}={each.Value}"))}]"
        + (element.HasElements ? "" : element.Value);

    private static string Text(byte[] part) => new StreamReader(new MemoryStream(part)).ReadToEnd();

    private static IEnumerable<string> NewInValidator(byte[] sent, byte[] returned)
    {
        List<string>? before = null, after = null;
        try
        {
            before = [.. ReturnedWorkbookTests.Faults(sent)];
        }
        catch (Exception)
        {
            // The SDK cannot even open what the sender sent: then nothing can be held against it.
            yield break;
        }
        try
        {
            after = [.. ReturnedWorkbookTests.Faults(returned)];
        }
        catch (Exception wrong)
        {
            before = null;
            after = [$"validator: {wrong.GetType().Name} {wrong.Message}"];
        }
        foreach (var fault in after.Select(WithoutNumbers).Except((before ?? []).Select(WithoutNumbers)).Take(4))
            yield return fault;
    }

    // Elements before ours have moved by one.
    private static string WithoutNumbers(string fault) => System.Text.RegularExpressions.Regex.Replace(fault, @"\[[0-9]+\]", "[n]");
}
