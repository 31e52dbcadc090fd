using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>
/// Counts the sample as a patient person would, straight from the files and with none of the program's readers: finds each
/// figure's row or column by its code or exact name and adds what stands there.
/// </summary>
internal static class HandCount
{
    public static readonly string Folder = Path.Combine(Repo.Root, "samples", "dinh-lap-2024");

    /// <summary>Sums and counts of answers by field code; money in đồng.</summary>
    public static (IReadOnlyDictionary<string, decimal> Totals, IReadOnlyDictionary<string, int> Answers) Figures(IReadOnlySet<(string File, string Code)> mistakes)
    {
        var plan = PlanReader.Read("ke-hoach.yaml", File.ReadAllText(Path.Combine(Folder, "ke-hoach.yaml")), new DiagnosticBag());
        var fields = plan?.Fields.Where(field => field.IsNumeric).ToList() ?? [];
        var totals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var answers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, rows) in Sheets())
        {
            foreach (var (title, cell) in Answered(rows))
            {
                if (fields.Find(field => field.Code == title || field.Name == title) is not { } field || cell.Text.Length == 0 || mistakes.Contains((file, field.Code)))
                    continue;
                totals[field.Code] = totals.GetValueOrDefault(field.Code) + (NumberIn(cell) * field.Factor);
                answers[field.Code] = answers.GetValueOrDefault(field.Code) + 1;
            }
        }
        return (totals, answers);
    }

    /// <summary>Rows of the lists of conferences, and the people in them.</summary>
    public static (int Rows, decimal People) Conferences()
    {
        var (count, people) = (0, 0m);
        foreach (var (_, rows) in Sheets())
        {
            var header = rows.FindIndex(row => row.Any(cell => cell.Text == "Số người tham dự"));
            if (header < 0)
                continue;
            var column = rows[header].FindIndex(cell => cell.Text == "Số người tham dự");
            foreach (var row in rows.Skip(header + 1).TakeWhile(row => row.Count > column && row[column].Text.Length > 0))
            {
                count++;
                people += NumberIn(row[column]);
            }
        }
        return (count, people);
    }

    // Pairs of a title (code or name of a figure) and the cell that answers it.
    private static IEnumerable<(string Title, Typed Cell)> Answered(List<List<Typed>> rows)
    {
        var list = rows.FindIndex(row => row.Any(cell => cell.Text == "Số liệu"));
        if (list >= 0)
        {
            var value = rows[list].FindIndex(cell => cell.Text == "Số liệu");
            var name = rows[list].FindIndex(cell => cell.Text == "Chỉ tiêu");
            foreach (var row in rows.Skip(list + 1).Where(row => row.Count > value))
                yield return (row[name].Text, row[value]);
        }
        var wide = rows.FindIndex(row => row.Count > 0 && row[0].Text == "Đơn vị");
        if (wide >= 0)
        {
            // A header of three lines leaves the cells under “Đơn vị” empty; the figures' names stand in its last line.
            var last = wide + rows.Skip(wide + 1).TakeWhile(row => row[0].Text.Length == 0).Count();
            foreach (var row in rows.Skip(last + 1).TakeWhile(row => row[0].Text.Length > 0))
            {
                foreach (var (title, cell) in rows[last].Zip(row))
                    yield return (title.Text, cell);
            }
        }
    }

    private static decimal NumberIn(Typed cell) => cell.IsNumber
        ? decimal.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : decimal.Parse(cell.Text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static IEnumerable<(string File, List<List<Typed>> Rows)> Sheets()
    {
        var root = Path.Combine(Folder, "bao-cao-nop");
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            var sheets = Path.GetExtension(path) switch
            {
                ".xlsx" => OfXlsx(path),
                ".xls" => OfXls(path),
                _ => [OfText(File.ReadAllBytes(path))],
            };
            foreach (var rows in sheets)
                yield return (file, rows);
        }
    }

    private static List<Typed> Line(string text, char separator)
    {
        var cells = new List<Typed>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == separator && !quoted)
            {
                cells.Add(new Typed(cell.ToString(), false));
                cell.Clear();
            }
            else
                cell.Append(letter);
        }
        cells.Add(new Typed(cell.ToString(), false));
        return cells;
    }

    // Legacy encodings are read letter by letter as they come: figures are found by their codes, which are ASCII.
    private static List<List<Typed>> OfText(byte[] bytes)
    {
        var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes.AsSpan(2))
            : IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')
            : Encoding.Latin1.GetString(bytes);
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var separator = "\t;,".First(each => lines[0].EndsWith(each));
        var rows = lines.Select(line => Line(line, separator)).ToList();
        // Under a code column the code is the title; the header's words may be in any encoding.
        var header = rows.FindIndex(row => row.Count == 4 && row[0].Text is "M·" or "M\u00e3" or "Ma\u00de");
        if (header >= 0)
        {
            rows[header] = [new("", false), new("Chỉ tiêu", false), new("", false), new("Số liệu", false)];
            for (var i = header + 1; i < rows.Count; i++)
                rows[i][1] = rows[i][0];
        }
        return rows;
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static IEnumerable<List<List<Typed>>> OfXls(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateBinaryReader(stream);
        do
        {
            var rows = new List<List<Typed>>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)
                    .Select(value => new Typed(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", value is double))]);
            }
            yield return rows;
        }
        while (reader.NextResult());
    }

    private static IEnumerable<List<List<Typed>>> OfXlsx(string path)
    {
        XNamespace s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var zip = ZipFile.OpenRead(path);
        var shared = zip.GetEntry("xl/sharedStrings.xml") is { } strings
            ? Load(strings).Descendants(s + "si").Select(item => string.Concat(item.Descendants(s + "t").Select(text => text.Value))).ToList()
            : [];
        foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var rows = new List<List<Typed>>();
            foreach (var row in Load(sheet).Descendants(s + "row"))
            {
                var cells = new List<Typed>();
                foreach (var cell in row.Elements(s + "c"))
                {
                    var column = ((string?)cell.Attribute("r") ?? "").TakeWhile(char.IsLetter).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);
                    while (cells.Count < column - 1)
                        cells.Add(new Typed("", false));
                    var value = (string?)cell.Element(s + "v") ?? "";
                    cells.Add((string?)cell.Attribute("t") switch
                    {
                        "s" => new(shared[int.Parse(value, CultureInfo.InvariantCulture)], false),
                        "inlineStr" => new(string.Concat(cell.Descendants(s + "t").Select(text => text.Value)), false),
                        _ => new(value, true),
                    });
                }
                rows.Add(cells);
            }
            yield return rows;
        }
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    /// <summary>A cell's text, and whether the file holds it as a number.</summary>
    internal sealed record Typed(string Text, bool IsNumber);
}
