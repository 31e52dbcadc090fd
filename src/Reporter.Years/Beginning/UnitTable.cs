using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Names;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>Makes the list of units from any table that has their names: whatever its other columns are called, and wherever it
/// begins.</summary>
public static class UnitTable
{
    private const int MostRowsAbove = 30;

    private static readonly string[] Names = ["ten don vi", "ten", "don vi", "ten co quan", "co quan", "ten xa", "xa phuong",
        "ten co quan don vi", "don vi bao cao", "ten don vi hanh chinh", "xa phuong dac khu", "ten xa phuong"];
    private static readonly string[] Codes = ["ma", "ma don vi", "ma so", "ma xa", "ma dvhc", "ma don vi hanh chinh", "ma dinh danh"];
    private static readonly string[] Kinds = ["loai", "loai don vi", "cap", "nhom", "khoi"];
    private static readonly string[] Mails = ["thu dien tu", "email", "e mail", "dia chi thu dien tu", "hop thu", "thu cong vu",
        "dia chi email"];

    /// <summary>Null when there is no such table; the reason is in the bag.</summary>
    /// <param name="kinds">The kinds of the plan: code, name.</param>
    public static IReadOnlyList<UnitLine>? Read(string path, string shownAs, IReadOnlyList<DraftedKind> kinds, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(shownAs);
        ArgumentNullException.ThrowIfNull(bag);

        var at = new FileLocation(shownAs.Replace('\\', '/'));
        if (UserFile.Read(path, at, bag) is not { } bytes)
            return null;
        var found = new DiagnosticBag();
        var workbook = WorkbookReader.Read(at.Path, bytes, IntakeOptions.Default, found);
        foreach (var each in found.Where(each => each.Severity == Severity.Error))
            bag.Add(each);
        if (workbook is null)
            return null;
        foreach (var sheet in workbook.Sheets)
        {
            if (Titles(sheet) is var (titles, columns))
                return Lines(sheet, titles, columns, kinds, bag);
        }
        bag.Add(BeginningFindings.UnitTableUnreadable(at));
        return null;
    }

    private static (int Row, UnitColumns Columns)? Titles(Sheet sheet)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Count, MostRowsAbove); i++)
        {
            var row = sheet.Rows[i];
            int Column(string[] words) => Enumerable.Range(1, row.Cells.Count)
                .Where(column => words.Contains(NameKey.Of(row[column].Text)))
                .OrderBy(column => Array.IndexOf(words, NameKey.Of(row[column].Text))).FirstOrDefault();
            if (Column(Names) is > 0 and var name && row.Cells.Count(cell => !cell.IsBlank) > (sheet.Rows.Count > i + 1 ? 0 : 1))
                return (i, new UnitColumns(name, Column(Codes), Column(Kinds), Column(Mails)));
        }
        return null;
    }

    private static List<UnitLine> Lines(Sheet sheet, int titles, UnitColumns columns, IReadOnlyList<DraftedKind> kinds, DiagnosticBag bag)
    {
        var (lines, unclear) = (new List<UnitLine>(), new List<string>());
        foreach (var row in sheet.Rows.Skip(titles + 1))
        {
            string Text(int column) => column > 0 ? row[column].Text.Trim() : "";
            var name = Text(columns.Name);
            if (name.Length == 0 || name.All(c => !char.IsLetter(c)) || NameKey.Of(name) is "tong" or "tong cong" or "cong" or "tong so")
                continue;
            var kind = KindOf(Text(columns.Kind), name, kinds);
            if (kind is null)
                unclear.Add(name);
            var code = Text(columns.Code) is { Length: > 0 } own ? own.Replace(' ', '_') : Slug(name);
            lines.Add(new UnitLine(code, name, (kind ?? kinds[0]).Code)
            {
                Mail = Text(columns.Mail),
                Remark = kind is null
                ? BeginningWords.KindUnclear : ""
            });
        }
        if (unclear.Count > 0)
            bag.Add(BeginningFindings.UnitKindGuessed(new FileLocation(UnitLines.File), unclear));
        return lines;
    }

    private static DraftedKind? KindOf(string said, string name, IReadOnlyList<DraftedKind> kinds)
    {
        if (kinds.Count == 1)
            return kinds[0];
        if (said.Length > 0 && kinds.FirstOrDefault(kind => NameKey.Of(kind.Code) == NameKey.Of(said)
            || NameKey.Of(kind.Name) == NameKey.Of(said)) is { } named)
            return named;
        if (kinds.FirstOrDefault(kind => NameKey.Of(kind.Name) == NameKey.Of(name)) is { } itself)
            return itself;
        var unit = UnitName.Read(name);
        var groups = unit.Kind is "xa" or "phuong" or "thi tran" or "dac khu" ? UnitGroups.Communes
            : GroupsOf(said) is var told and not UnitGroups.None ? told : GroupsOf(name);
        return kinds.Where(kind => kind.Group != UnitGroups.None && groups.HasFlag(kind.Group)).ToList() is [var only] ? only : null;
    }

    private static UnitGroups GroupsOf(string text) => text.Length == 0 ? UnitGroups.None : UnitGroupWords.Of(text);

    private static string Slug(string name) => NameKey.Of(name).Replace(' ', '_') is var slug && slug.Length > 40 ? slug[..40].Trim('_')
        : NameKey.Of(name).Replace(' ', '_');

    private sealed record UnitColumns(int Name, int Code, int Kind, int Mail);
}
