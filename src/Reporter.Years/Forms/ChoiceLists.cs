using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>
/// The entries that cells choose from: in the rule itself where Excel takes them there, else on a sheet that nobody sees.
/// </summary>
internal sealed class ChoiceLists
{
    public const string SheetName = "Danh sách chọn";

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public ChoiceLists(IReadOnlyList<FormSheet> forms)
    {
        var columns = new List<IReadOnlyList<string>>();
        var fields = forms.SelectMany(form => form.Cells.Select(cell => cell.Field)
            .Concat(form.Lists.SelectMany(list => list.Columns.Select(column => column.Field))));
        foreach (var field in fields.OfType<Field>().Where(field => field.Type == FieldType.Choice && field.Choices.Count > 0))
        {
            List<string> names = [.. field.Choices.Select(choice => choice.Name)];
            if (_places.ContainsKey(KeyOf(field)))
                continue;
            if (ExcelLimits.FitsLiteral(names))
            {
                _places[KeyOf(field)] = $"\"{string.Join(',', names)}\"";
                continue;
            }
            columns.Add(names);
            _places[KeyOf(field)] =
                $"{ExcelLimits.Quoted(SheetName)}!{CellName.Fixed(1, columns.Count)}:{CellName.Fixed(names.Count, columns.Count)}";
        }
        if (columns.Count > 0)
            Sheet = SheetOf(columns);
    }

    /// <summary>Null when every list stands in its rule.</summary>
    public SheetDraft? Sheet { get; }

    public string Of(Field field) => _places.GetValueOrDefault(KeyOf(field), "");

    // Columns of two lists may have one code.
    private static string KeyOf(Field field) => $"{field.Code}\n{string.Join('\n', field.Choices.Select(choice => choice.Name))}";

    private static SheetDraft SheetOf(List<IReadOnlyList<string>> columns) =>
        new(SheetName, [.. Enumerable.Range(1, columns.Max(column => column.Count)).Select(row => new RowDraft(row,
            [.. columns.Select((names, index) => (names, index)).Where(column => column.names.Count >= row)
                .Select(column => new CellDraft(column.index + 1, CellContent.Of(column.names[row - 1]), CellStyle.Plain))]))])
        {
            Visibility = SheetVisibility.VeryHidden,
            Protection = new SheetProtectionDraft(),
        };
}
