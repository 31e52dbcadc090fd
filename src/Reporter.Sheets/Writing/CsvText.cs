using CsvHelper;

namespace Reporter.Sheets.Writing;

/// <summary>Rows as a CSV file that Excel in Vietnam opens as it is: UTF-8 with its sign, semicolons.</summary>
public static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { Separator = ';', WriteByteOrderMark = true };

    public static byte[] Write(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        var width = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        using var memory = new MemoryStream();
        using (var csv = CsvWriter.Create(memory, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                for (var column = 0; column < width; column++)
                    csv.WriteField(column < row.Count ? row[column] : "");
                csv.EndRecord();
            }
        }
        return memory.ToArray();
    }
}
