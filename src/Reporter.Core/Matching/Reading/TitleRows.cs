using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;

namespace Reporter.Core.Matching.Reading;

/// <summary>Which rows of a sheet hold a title that is known, each looked at once: a header may begin in any of several rows above
/// it.</summary>
internal sealed class TitleRows(SheetView view, FieldNames names)
{
    private const int MostKept = 20_000;

    private readonly byte[] _rows = new byte[view.Rows.Count];
    private readonly Dictionary<string, bool> _isTitle = new(StringComparer.Ordinal);

    public SheetView View => view;

    public bool Has(int index)
    {
        if (_rows[index] == 0)
            _rows[index] = Look(index) ? (byte)2 : (byte)1;
        return _rows[index] == 2;
    }

    public bool AnyFrom(int top, int rows)
    {
        for (var index = top; index < Math.Min(top + rows, _rows.Length); index++)
        {
            if (Has(index))
                return true;
        }
        return false;
    }

    private bool Look(int index)
    {
        var row = view.Rows[index];
        for (var column = 1; column <= Math.Min(row.Cells.Count, SheetView.MostColumns); column++)
        {
            if (row[column] is { IsBlank: false } cell && IsTitle(cell.Text))
                return true;
        }
        return false;
    }

    // A long sheet repeats its few texts in thousands of rows.
    private bool IsTitle(string text)
    {
        if (_isTitle.TryGetValue(text, out var isTitle))
            return isTitle;
        isTitle = names.IsTitle(text);
        if (_isTitle.Count < MostKept)
            _isTitle[text] = isTitle;
        return isTitle;
    }
}
