using System.Text.RegularExpressions;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A register (<c>bang</c>) in the body: how many rows it has, and where they stand.</summary>
internal static partial class ListWords
{
    private const string Register = "danh mục";
    private const string At = "tại", Enclosed = "kèm theo";
    private const string Have = "có";

    public static string Of(ReportFigures figures, ListTable table, AnnexNames annexes)
    {
        var rows = figures.All.Tables.First(each => each.Table.Code == table.Code).Rows.Count;
        if (rows == 0)
            return "";
        if (table.Sentence.Length > 0)
            return OwnSentence.Of(figures, table.Sentence, Wordings.Count(rows));
        var name = Wordings.Lower(HeadPattern().Replace(Wordings.Plain(table.Name), ""));
        return Wordings.Sentence(table.IsPrivate ? $"{Have} {Wordings.Count(rows)} {name}"
            : $"{Register} {Wordings.Count(rows)} {name} {At} {annexes.Lists} {Enclosed}");
    }

    [GeneratedRegex(@"^(?:danh mục|danh sách|bảng kê|bảng|thống kê|các)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex HeadPattern();
}
