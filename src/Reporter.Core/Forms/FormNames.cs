namespace Reporter.Core.Forms;

/// <summary>
/// The hidden names that a form gives its cells: <c>rp_so_cuoc</c>, <c>rp_hoi_nghi__ngay</c>. No dots, since a program on the way writes
/// them as “_”; always with the prefix, since <c>kp2024</c> alone is the address of a cell.
/// </summary>
public static class FormNames
{
    private const string Prefix = "rp_";

    // Programs cut longer ones, and then two may become one.
    private const int Longest = 60;

    /// <summary>Null where the code would not come back as it went out; labels decide alone then.</summary>
    public static string? Of(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);

        return cell switch
        {
            { Field: { } field, Kind: FormCellKind.Input or FormCellKind.Narrative } => Name(field.Code),
            { Field: { } field, Kind: FormCellKind.Explanation } => Name(field.Code, "giai_trinh"),
            { Field: { } field, Kind: FormCellKind.Choice, Choice: { } choice } => Name(field.Code, choice.Code),
            _ => null,
        };
    }

    public static string? Of(FormList list, FormListColumn column)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(column);

        return Name(list.Table.Code, column.Field.Code);
    }

    private static string? Name(params string[] codes)
    {
        if (codes.Any(code => code.Contains("__", StringComparison.Ordinal) || !code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')))
            return null;
        var name = Prefix + string.Join("__", codes).ToLowerInvariant();
        return name.Length <= Longest ? name : null;
    }
}
