namespace Reporter.Office.Rendering;

/// <summary>Rebuilds the grid of a table whose columns the data decided.</summary>
internal static class ColumnTable
{
    public static ReadOnlySpan<byte> Rebuild(byte[] table) => table;
}
