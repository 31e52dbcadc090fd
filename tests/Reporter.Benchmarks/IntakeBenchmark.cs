using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Benchmarks;

/// <summary>
/// Reading, measured as one process per run: <c>make DIR</c> writes the files once, then <c>many</c>, <c>large</c> and <c>csv</c> read them
/// with our readers keeping every workbook, as a run does (<c>ours</c>), or keeping none (<c>rows</c>), or with ExcelDataReader doing
/// nothing but asking for every cell (<c>edr</c>).
/// </summary>
internal static class IntakeBenchmark
{
    private const int Communes = 3_321;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["make", var folder]:
                Make(folder);
                return 0;
            case ["many", var reader, var folder, var threads]:
                return Measure(reader, () => Many(reader, folder, int.Parse(threads, CultureInfo.InvariantCulture)));
            case ["large", "edr", var folder]:
                return Measure("edr", () => CountByLibrary(File.ReadAllBytes(Path.Combine(folder, "large.xlsx"))));
            case ["large" or "csv", "ours", var folder]:
                return Measure("ours", () => CountRows(Path.Combine(folder, args[0] == "csv" ? "large.csv" : "large.xlsx")));
            case ["hostile", var file]:
                return Measure(Path.GetFileName(file), () => Refuse(file));
            case ["headless", var folder]:
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, "no-header.xlsx"), Workbook(100_000, 10, 0));
                return 0;
            case ["read", var file]:
                return Measure("read", () => Kept(file)?.Sheets.Sum(sheet => sheet.Rows.Count) ?? 0);
            case ["match", var file, var plan]:
                return Measure("match", () => Matched(file, plan));
            default:
                Console.Error.WriteLine("intake headless DIR | read FILE | match FILE PLAN");
                Console.Error.WriteLine("intake make DIR | many ours|rows|edr DIR THREADS | large ours|edr DIR | csv ours DIR | hostile "
                    + "FILE");
                return 2;
        }
    }

    private static int Measure(string what, Func<long> work)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var idle = Process.GetCurrentProcess().WorkingSet64;
        var watch = Stopwatch.StartNew();
        var sum = work();
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-10} {watch.ElapsedMilliseconds,6} ms wall {process.TotalProcessorTime.TotalMilliseconds,7:0} ms cpu "
                + $"{process.PeakWorkingSet64 >> 20,5} MB peak ({(process.PeakWorkingSet64 - idle) >> 20} above idle)  cells {sum}"));
        return 0;
    }

    private static long Many(string reader, string folder, int threads)
    {
        var paths = Directory.GetFiles(folder, "xa-*.xlsx").Order(StringComparer.Ordinal).ToList();
        if (reader == "ours")
        {
            return Intake.ReadFiles(paths, File.OpenRead, IntakeOptions.Default with { Threads = threads })
                .SelectMany(reading => reading.Workbooks).SelectMany(workbook => workbook.Sheets).SelectMany(sheet => sheet.Rows)
                .Sum(row => (long)row.Cells.Count(cell => !cell.IsBlank));
        }
        var sum = 0L;
        Func<string, long> count = reader == "rows" ? CountRows : path => CountByLibrary(File.ReadAllBytes(path));
        Parallel.ForEach(paths, new ParallelOptions { MaxDegreeOfParallelism = threads }, path => Interlocked.Add(ref sum, count(path)));
        return sum;
    }

    private static long CountByLibrary(byte[] bytes)
    {
        var cells = 0L;
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    cells += reader.GetValue(i) is null ? 0 : 1;
            }
        }
        while (reader.NextResult());
        return cells;
    }

    private static long CountRows(string path)
    {
        var (cells, sum) = (0L, 0m);
        var diagnostics = new DiagnosticBag();
        WorkbookReader.Stream(path, File.ReadAllBytes(path), IntakeOptions.Default, diagnostics, (_, row) =>
        {
            foreach (ref readonly var cell in row.Cells)
            {
                cells += cell.IsBlank ? 0 : 1;
                sum += cell.Number ?? 0;
            }
        });
        foreach (var diagnostic in diagnostics)
            Console.Error.WriteLine($"{diagnostic.Code} {diagnostic.Location}: {diagnostic.Message.En}");
        return cells;
    }

    private static Workbook? Kept(string path) =>
        WorkbookReader.Read(path, File.ReadAllBytes(path), IntakeOptions.Default, new DiagnosticBag());

    /// <summary>Reading, and looking for headers and figures in what was read.</summary>
    private static long Matched(string path, string planPath)
    {
        var bag = new DiagnosticBag();
        var plan = PlanReader.Read(planPath, File.ReadAllText(planPath), bag) ?? throw new InvalidDataException(planPath);
        var file = Kept(path) ?? throw new InvalidDataException(path);
        SubmissionMatcher.Match(plan, [file], ArrivalLog.Empty, new MatchOptions(), bag);
        return bag.Count;
    }

    private static long Refuse(string path)
    {
        var diagnostics = new DiagnosticBag();
        WorkbookReader.ReadAll(path, File.ReadAllBytes(path), IntakeOptions.Default, diagnostics);
        foreach (var diagnostic in diagnostics)
            Console.Error.WriteLine($"{diagnostic.Code} {diagnostic.Location}: {diagnostic.Message.En}");
        return 0;
    }

    private static void Make(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Communes; i++)
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"xa-{i:0000}.xlsx")), Workbook(60, 8, i));
        File.WriteAllBytes(Path.Combine(folder, "large.xlsx"), Workbook(200_000, 12, 0));
        using var csv = new StreamWriter(Path.Combine(folder, "large.csv"), append: false,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        for (var row = 0; row < 200_000; row++)
            csv.Write(string.Join(';',
                Enumerable.Range(0, 12)
                .Select(column => column % 4 == 0 ? "Tuyên truyền, phổ biến"
                : (row * 1234567 + column).ToString(CultureInfo.InvariantCulture))) + "\r\n");
    }

    // As Excel writes a form: texts shared, figures plain, a date and a percentage here and there.
    private static byte[] Workbook(int rows, int columns, int seed)
    {
        var texts = Enumerable.Range(0, 200)
            .Select(i => string.Create(CultureInfo.InvariantCulture,
            $"<si><t>Chỉ tiêu số {i} về tuyên truyền, phổ biến quyền con người</t></si>"));
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 1; row <= rows; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:{columns}\">");
            for (var column = 1; column <= columns; column++)
            {
                var address = CellLocation.ColumnName(column);
                if (column % 4 == 1)
                    sheet.Append(CultureInfo.InvariantCulture,
                        $"<c r=\"{address}{row}\" s=\"0\" t=\"s\"><v>{(row + column + seed) % 200}</v></c>");
                else
                    sheet.Append(CultureInfo.InvariantCulture,
                        $"<c r=\"{address}{row}\" s=\"{column % 3}\"><v>{((row * 7919) + (column * 31) + seed) % 45000}</v></c>");
            }
            sheet.Append("</row>");
        }
        sheet.Append("</sheetData></worksheet>");

        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/></Types>");
            Write(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml",
                $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relation}\"><sheets><sheet "
                    + "name=\"Bieu 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                    + $"Type=\"{Relation}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Relation}/sharedStrings\" "
                    + "Target=\"sharedStrings.xml\"/></Relationships>");
            Write(zip, "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts><font><name val=\"Times New "
                    + "Roman\"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>");
            Write(zip, "xl/sharedStrings.xml",
                $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{string.Concat(texts)}</sst>");
            Write(zip, "xl/worksheets/sheet1.xml", sheet.ToString());
        }
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string part, string content)
    {
        using var stream = zip.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
