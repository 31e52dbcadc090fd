using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Forms;

/// <summary>A table of a form: its title rows, the row of column numbers where it has one, and the rows to fill in.</summary>
internal sealed partial record FormBlock(int FirstTitleRow, int LastTitleRow, int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    private const int MostTitleRows = 6;

    private static readonly string[] LabelTitles = ["chi tieu", "noi dung", "ten chi tieu", "tieu chi", "ten", "don vi", "dia ban",
        "danh muc", "hang muc", "thon", "to dan pho", "xa phuong", "linh vuc", "noi dung bao cao", "noi dung chi tieu"];
    private static readonly string[] CountTitles = ["stt", "tt", "so tt", "so thu tu"];
    private static readonly string[] ValueTitles = ["so lieu", "ket qua", "so luong", "thuc hien", "tong so", "ky nay", "gia tri",
        "so lieu ky nay", "ghi chu", "don vi tinh", "dvt", "ket qua thuc hien", "tra loi"];

    /// <summary>Every table of a sheet, from above; under each other, not side by side.</summary>
    public static IReadOnlyList<FormBlock> Of(FormGrid grid)
    {
        var blocks = new List<FormBlock>();
        for (var row = 1; row <= grid.LastRow; row++)
        {
            if (At(grid, row) is not { } block)
                continue;
            blocks.Add(block);
            row = block.LastRow;
        }
        return blocks;
    }

    private static FormBlock? At(FormGrid grid, int row)
    {
        if (NumberRow(grid, row) is var (first, last))
        {
            var top = row;
            while (top > 1 && row - top < MostTitleRows && IsTitleRow(grid, top - 1, first, last))
                top--;
            return top == row ? null : new FormBlock(top, row - 1, row + 1, LastOf(grid, row + 1, first, last), first, last);
        }
        if (!IsHeader(grid, row, out var from, out var to))
            return null;
        var bottom = row;
        // A row of numbers further down tells where the titles end.
        for (var below = row + 1; below <= Math.Min(row + MostTitleRows, grid.LastRow); below++)
        {
            if (NumberRow(grid, below) is not null)
                return null;
        }
        while (bottom - row < MostTitleRows && bottom < grid.LastRow && GoesOn(grid, bottom + 1, from, to, row))
            bottom++;
        return new FormBlock(row, bottom, bottom + 1, LastOf(grid, bottom + 1, from, to), from, to);
    }

    /// <summary>“A, B, (1), (2) …”: a reader of numbers makes -1 of (1).</summary>
    private static (int First, int Last)? NumberRow(FormGrid grid, int row)
    {
        var (first, last, count, expected) = (0, 0, 0, 1);
        for (var column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.IsCovered(row, column) || grid.Own(row, column).IsBlank)
                continue;
            var text = grid.Text(row, column).Trim('(', ')', ' ', '-', '–');
            if (text is ['A' or 'B' or 'C' or 'D'] && count == 0)
                first = first == 0 ? column : first;
            else if (int.TryParse(LeadPattern().Match(text).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number == expected)
            {
                (first, last, count, expected) = (first == 0 ? column : first, column, count + 1, expected + 1);
            }
            else
                return null;
        }
        return count >= 2 ? (first, last) : null;
    }

    private static bool IsTitleRow(FormGrid grid, int row, int first, int last)
    {
        var filled = 0;
        for (var column = first; column <= last; column++)
        {
            if (grid.Text(row, column).Length > 0)
                filled++;
            if (grid.Range(row, column) is { } range && (range.FirstColumn < first || range.LastColumn > last))
                return false;
        }
        // A title over the whole table, or the measure above its corner, is none of its columns.
        return filled * 2 > last - first + 1 && grid.Texts(row).Count > 1 && !grid.Texts(row)
            .Any(text => MeasureLinePattern().IsMatch(text) && grid.Texts(row).Count < 3);
    }

    private static bool IsHeader(FormGrid grid, int row, out int first, out int last)
    {
        (first, last) = (0, 0);
        var (labels, others) = (0, 0);
        for (var column = 1; column <= grid.LastColumn; column++)
        {
            var key = NameKey.Of(grid.Text(row, column));
            if (key.Length == 0)
                continue;
            if (key.Length > 80 || grid.Own(row, column).Number is not null)
                return false;
            first = first == 0 ? column : first;
            last = column;
            if (LabelTitles.Contains(key) || CountTitles.Contains(key) || LabelTitles
                .Any(word => key.StartsWith(word + " ", StringComparison.Ordinal)))
                labels++;
            else
                others++;
        }
        return labels > 0 && others > 0 && grid.Texts(row).Count > 1 && (labels > 1 || ValuesUnder(grid, row, first, last));
    }

    private static bool ValuesUnder(FormGrid grid, int row, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(column => ValueTitles.Contains(NameKey.Of(grid.Text(row, column)))) || grid.Texts(row)
            .Count > 2;

    // A further title row covers fewer columns, under merged ones; the first row to fill in has a label of its own.
    private static bool GoesOn(FormGrid grid, int row, int first, int last, int top)
    {
        if (grid.Range(row, first) is { } range && range.FirstRow >= top && range.FirstRow < row)
            return true;
        return grid.Text(row, first).Length == 0 && grid.Text(row, Math.Min(first + 1, last)).Length == 0
            && Enumerable.Range(first, last - first + 1).Count(column => grid.Own(row, column) is { IsBlank: false, Number: null }) > 1;
    }

    private static int LastOf(FormGrid grid, int row, int first, int last)
    {
        var end = row - 1;
        for (var at = row; at <= Math.Min(grid.LastRow + 1, row + 400); at++)
        {
            var texts = grid.Texts(at);
            if (texts.Count == 0)
            {
                // One empty row may be to be filled in; after two, or before a note, the table has ended.
                if (at > grid.LastRow || !grid.Sheet.Merged.Any(range => range.FirstRow == at) && grid.Texts(at + 1).Count == 0)
                    break;
                if (FootPattern().IsMatch(string.Join(' ', grid.Texts(at + 1))))
                    break;
                continue;
            }
            if (FootPattern().IsMatch(texts[0]) || FootPattern().IsMatch(texts[^1])
                || (at > row && (NumberRow(grid, at) is not null || IsHeader(grid, at, out _, out _))))
                break;
            if (texts.Count == 1 && at > row && Enumerable.Range(at + 1, 3).Any(below => NumberRow(grid, below) is not null
                || IsHeader(grid, below, out _, out _))
                && !Enumerable.Range(first + 1, Math.Max(0, last - first)).Any(column => grid.Text(at, column).Length > 0))
                break;
            if (texts.Count == 1 && grid.Range(at, first) is { } wide && wide.LastColumn - wide.FirstColumn >= last - first && at > row
                && texts[0].Length > 90)
                break;
            end = at;
        }
        return Math.Max(end, row);
    }

    [GeneratedRegex(@"^[0-9]{1,2}(?=$|\s*=|\s*\+)")]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"^(?:\*?\s*[Gg]hi chú|\*|[Nn]gười lập|NGƯỜI LẬP|TM\.|KT\.|CHỦ TỊCH|GIÁM ĐỐC|[Nn]gười kiểm tra|NGƯỜI KIỂM TRA"
        + @"|THỦ TRƯỞNG|Thủ trưởng|Nơi nhận|.{2,30}, ngày\s)|, ngày\s.*tháng\s")]
    private static partial Regex FootPattern();

    [GeneratedRegex(@"^\(?(?:Đơn vị tính|ĐVT|Đvt|Đơn vị)\s*:")]
    private static partial Regex MeasureLinePattern();
}
