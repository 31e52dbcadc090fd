using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ExcelDataReader;
using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>
/// Counts the sample as a patient person would, straight from the files and with none of the program's readers: finds each
/// figure's row or column by its code or exact name and adds what stands there.
/// </summary>
internal static partial class HandCount
{
    public static readonly string Folder = Path.Combine(Repo.Root, "samples", "dinh-lap-2024");

    // Whose each file is, as a person sees at once; no name where each row names its unit.
    private static readonly Dictionary<string, string> Senders = new(StringComparer.Ordinal)
    {
        ["bao-cao-bac-xa.xlsx"] = "xã Bắc Xa",
        ["bieu-tong-hop-nganh-giao-duc.xlsx"] = "Phòng Giáo dục và Đào tạo",
        ["cac-phong-chuyen-mon.csv"] = "",
        ["cong-an-huyen.xlsx"] = "Công an huyện",
        ["hoi-phu-nu.txt"] = "Hội Liên hiệp Phụ nữ huyện",
        ["huyen-doan.xlsx"] = "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện",
        ["mat-tran-to-quoc.xlsx"] = "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
        ["nong-dan-va-cong-doan.csv"] = "",
        ["phong-ldtbxh.xlsx"] = "Phòng Lao động - Thương binh và Xã hội",
        ["phong-tu-phap.xlsx"] = "Phòng Tư pháp",
        ["phong-van-hoa-thong-tin.csv"] = "Phòng Văn hóa và Thông tin",
        ["thi-tran-nong-truong-thai-binh.xlsx"] = "thị trấn Nông Trường Thái Bình",
        ["trung-tam-van-hoa-the-thao-truyen-thong.xlsx"] = "Trung tâm Văn hóa, Thể thao và Truyền thông huyện",
        ["tt-dinh-lap.xlsx"] = "thị trấn Đình Lập",
        ["van-phong-hdnd-ubnd.xls"] = "Văn phòng HĐND và UBND huyện",
        ["van-phong-hdnd-ubnd.xlsx"] = "Văn phòng HĐND và UBND huyện",
        ["xa-binh-xa.csv"] = "xã Bính Xá",
        ["xa-chau-son/danh-muc-hoi-nghi.csv"] = "xã Châu Sơn",
        ["xa-chau-son/so-lieu.csv"] = "xã Châu Sơn",
        ["xa-cuong-loi.xlsx"] = "xã Cường Lợi",
        ["xa-dinh-lap.csv"] = "xã Đình Lập",
        ["xa-dong-thang.xlsx"] = "xã Đồng Thắng",
        ["xa-kien-moc.csv"] = "xã Kiên Mộc",
        ["xa-lam-ca.csv"] = "xã Lâm Ca",
        ["xa-thai-binh.xlsx"] = "xã Thái Bình",
    };

    /// <summary>What the sample's page calls deliberate mistakes; the totals must leave these out.</summary>
    private static readonly HashSet<(string File, string Code)> Mistakes =
    [
        ("xa-cuong-loi.xlsx", "so_cuoc"),
        ("xa-lam-ca.csv", "tl_tong"),
        ("xa-lam-ca.csv", "tl_viet"),
        ("xa-lam-ca.csv", "tl_dtts"),
        ("xa-lam-ca.csv", "tl_khac"),
    ];

    private static readonly List<(string File, List<List<Typed>> Rows)> Sheets = [.. ReadSheets()];

    private static readonly string[] Plan = File.ReadAllLines(Path.Combine(Folder, "ke-hoach.yaml"));

    /// <summary>Figures that add up, in the order of the plan: code and name, and by how much an answer is multiplied.</summary>
    public static IReadOnlyList<(string Code, string Name, decimal Factor)> Fields { get; } =
    [
        .. from line in Plan
           let field = FieldLine().Match(line)
           where field.Success
               && (line.Contains("kieu: so_nguyen", StringComparison.Ordinal) || line.Contains("kieu: tien", StringComparison.Ordinal))
           select (field.Groups["code"].Value, field.Groups["name"].Value.Trim('"'),
               line.Contains("he_so: 1000000", StringComparison.Ordinal) ? 1_000_000m : 1m),
    ];

    /// <summary>Kinds of unit by name: the third column of the list of units.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = File.ReadAllLines(Path.Combine(Folder, "don-vi.csv")).Skip(1)
        .Select(line => Line(line, ',')).ToDictionary(cells => cells[1].Text, cells => cells[2].Text, StringComparer.Ordinal);

    /// <summary>Every figure that somebody sent and that counts, money in đồng.</summary>
    public static IReadOnlyList<Figure> Figures { get; } =
    [
        .. from sheet in Sheets
           from answer in Answered(sheet.File, sheet.Rows)
           from field in Fields
           where (field.Code == answer.Title || field.Name == answer.Title) && answer.Cell.Text.Length > 0
               && !Mistakes.Contains((sheet.File, field.Code))
           select new Figure(sheet.File, answer.Unit, field.Code, NumberIn(answer.Cell) * field.Factor),
    ];

    public static decimal Sum(string code, string kind = "") =>
        Figures.Where(figure => figure.Code == code && (kind.Length == 0 || Kinds[figure.Unit] == kind)).Sum(figure => figure.Value);

    /// <summary>How many units chose each of the choices that the plan lists under a field: by the choice's code, with its name.</summary>
    public static IReadOnlyList<(string Code, string Name, int Units)> Choices(string field)
    {
        var at = Array.FindIndex(Plan, line => line.Trim() == $"- ma: {field}");
        var title = Plan[at + 1].Trim()["ten: ".Length..];
        var answers = (from sheet in Sheets
                       from answer in Answered(sheet.File, sheet.Rows)
                       where answer.Title == field || answer.Title == title
                       select answer.Cell.Text).ToList();
        return
        [
            .. from choice in Plan.Skip(at + 1).SkipWhile(line => line.Trim() != "danh_sach:").Skip(1)
                .TakeWhile(line => line.StartsWith("          ", StringComparison.Ordinal))
               let parts = choice.Trim().Split(": ", 2)
               select (parts[0], parts[1],
                   answers.Count(answer => answer.Contains(parts[1], StringComparison.Ordinal)
                   || answer.Split(',', ';').Any(word => word.Trim() == parts[0]))),
        ];
    }

    /// <summary>Answers to a field, as they stand in the files.</summary>
    public static IReadOnlyList<string> Texts(string code, string name) =>
    [
        .. from sheet in Sheets
           from answer in Answered(sheet.File, sheet.Rows)
           where (answer.Title == code || answer.Title == name) && answer.Cell.Text.Length > 0
           select answer.Cell.Text,
    ];

    /// <summary>The lists of conferences: who held each, and how many people came.</summary>
    public static IReadOnlyList<(string Unit, decimal People)> Conferences()
    {
        var found = new List<(string, decimal)>();
        foreach (var (file, rows) in Sheets)
        {
            var header = rows.FindIndex(row => row.Any(cell => cell.Text == "Số người tham dự"));
            if (header < 0)
                continue;
            var column = rows[header].FindIndex(cell => cell.Text == "Số người tham dự");
            foreach (var row in rows.Skip(header + 1).TakeWhile(row => row.Count > column && row[column].Text.Length > 0))
                found.Add((Senders[file], NumberIn(row[column])));
        }
        return found;
    }

    // Who answers, the title (code or name of a figure), and the cell that answers it.
    private static IEnumerable<(string Unit, string Title, Typed Cell)> Answered(string file, List<List<Typed>> rows)
    {
        var list = rows.FindIndex(row => row.Any(cell => cell.Text == "Số liệu"));
        if (list >= 0)
        {
            var value = rows[list].FindIndex(cell => cell.Text == "Số liệu");
            var name = rows[list].FindIndex(cell => cell.Text == "Chỉ tiêu");
            foreach (var row in rows.Skip(list + 1).Where(row => row.Count > value))
                yield return (Senders[file], row[name].Text, row[value]);
        }
        var wide = rows.FindIndex(row => row.Count > 0 && row[0].Text == "Đơn vị");
        if (wide >= 0)
        {
            // A header of three lines leaves the cells under “Đơn vị” empty; the figures' names stand in its last line.
            var last = wide + rows.Skip(wide + 1).TakeWhile(row => row[0].Text.Length == 0).Count();
            foreach (var row in rows.Skip(last + 1).TakeWhile(row => row[0].Text.Length > 0))
            {
                foreach (var (title, cell) in rows[last].Zip(row))
                    yield return (Senders[file].Length > 0 ? Senders[file] : row[0].Text, title.Text, cell);
            }
        }
    }

    private static decimal NumberIn(Typed cell) => cell.IsNumber
        ? decimal.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : decimal.Parse(cell.Text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static IEnumerable<(string File, List<List<Typed>> Rows)> ReadSheets()
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
            ? Load(strings).Descendants(s + "si").Select(item => string.Concat(item.Descendants(s + "t").Select(text => text.Value)))
                .ToList()
            : [];
        foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var rows = new List<List<Typed>>();
            foreach (var row in Load(sheet).Descendants(s + "row"))
            {
                var cells = new List<Typed>();
                foreach (var cell in row.Elements(s + "c"))
                {
                    var column = ((string?)cell.Attribute("r") ?? "").TakeWhile(char.IsLetter)
                        .Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);
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

    [GeneratedRegex("""^ *- \{ ma: (?<code>\w+), ten: (?<name>"[^"]*"|[^,]*),""")]
    private static partial Regex FieldLine();

    /// <summary>One unit's answer to one question.</summary>
    internal sealed record Figure(string File, string Unit, string Code, decimal Value);

    /// <summary>A cell's text, and whether the file holds it as a number.</summary>
    internal sealed record Typed(string Text, bool IsNumber);
}
