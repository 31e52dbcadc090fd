using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;

namespace Reporter.Benchmarks;

/// <summary>
/// The format checker on documents of about twenty pages: <c>make DIR</c> writes a hundred of them once, then
/// <c>many DIR</c> judges all in one process.
/// </summary>
internal static class LintBenchmark
{
    private const int Documents = 100;
    private const int Paragraphs = 160;
    private const int Rows = 120;
    private const string W =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Sentence =
        "Trong năm đã tổ chức các hội nghị phổ biến, giáo dục pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn; nội "
            + "dung tập trung vào các luật mới có hiệu lực thi hành, bảo đảm đúng tiến độ và chất lượng theo kế hoạch đề ra. ";

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["make", var folder]:
                Directory.CreateDirectory(folder);
                for (var i = 1; i <= Documents; i++)
                    File.WriteAllBytes(Path.Combine(folder, $"van-ban-{i:000}.docx"), Document(i));
                return 0;
            case ["many", var folder]:
                return Judge(folder);
            default:
                Console.Error.WriteLine("lint make DIR | many DIR");
                return 2;
        }
    }

    private static int Judge(string folder)
    {
        var watch = Stopwatch.StartNew();
        var found = 0;
        foreach (var path in Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal))
        {
            var bag = new DiagnosticBag();
            Decree30Linter.Check(path, File.ReadAllBytes(path), DecreeOptions.Default, bag);
            found += bag.Count;
        }
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{watch.ElapsedMilliseconds,6} ms wall {process.TotalProcessorTime.TotalMilliseconds,7:0} ms cpu "
                + $"{process.PeakWorkingSet64 >> 20,5} MB peak  findings {found}"));
        return 0;
    }

    private static byte[] Document(int number)
    {
        var body = new StringBuilder();
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"9071\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3400\"/><w:gridCol "
            + "w:w=\"5671\"/></w:tblGrid>")
            .Append(Row(P("UBND HUYỆN AN BÌNH", "center", 26) + P("PHÒNG TƯ PHÁP", "center", 26, "<w:b/>"),
                P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center", 26, "<w:b/>") + P("Độc lập - Tự do - Hạnh phúc", "center", 28, "<w:b/>")))
            .Append(Row(P($"Số: {number + 10}/BC-PTP", "center", 26), P("An Bình, ngày 15 tháng 12 năm 2024", "center", 28, "<w:i/>")))
            .Append("</w:tbl>").Append(P("BÁO CÁO", "center", 28, "<w:b/>"))
                .Append(P("Kết quả công tác tư pháp năm 2024", "center", 28, "<w:b/>"))
                .Append(P("Kính gửi: Sở Tư pháp tỉnh Bình An.", "center", 28));
        for (var i = 0; i < Paragraphs; i++)
        {
            if (i % 20 == 0)
                body.Append(P($"{new string('I', (i / 20 % 3) + 1)}. KẾT QUẢ ĐẠT ĐƯỢC", "both", 28, "<w:b/>"));
            body.Append(P($"{(i % 4 == 0 ? $"{(i % 20) + 1}. " : "")}{Sentence}{(i % 3 == 0 ? Sentence : "")}", "both", 28));
            if (i == Paragraphs / 2)
            {
                body.Append("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/><w:insideH "
                    + "w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>").Append(string.Concat(Enumerable.Repeat("<w:gridCol "
                    + "w:w=\"1500\"/>", 6))).Append("</w:tblGrid>");
                for (var row = 0; row < Rows; row++)
                    body.Append(Row([.. Enumerable.Range(0, 6).Select(cell => P($"{row * cell}", "center", 24))]));
                body.Append("</w:tbl>");
            }
        }
        body.Append("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>")
            .Append(Row(P("Nơi nhận:", "left", 24, "<w:b/><w:i/>") + P("- Như trên;", "left", 22) + P("- Lưu: VT.", "left", 22),
                P("TRƯỞNG PHÒNG", "center", 28, "<w:b/>") + P("Nguyễn Văn An", "center", 28, "<w:b/>")))
            .Append("</w:tbl>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>");
            Write(zip, "word/document.xml",
                $"<w:document {W}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
                    + "w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr></w:body></w:document>");
        }
        return stream.ToArray();
    }

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/></w:tcPr>{cell}</w:tc>"))}</w:tr>";

    // Word cuts text into many runs; so does this.
    private static string P(string text, string alignment, int halves, string marks = "") =>
        $"<w:p><w:pPr><w:spacing w:before=\"120\"/><w:ind w:firstLine=\"{(alignment == "both" ? 720 : 0)}\"/><w:jc "
            + $"w:val=\"{alignment}\"/></w:pPr>"
        + string.Concat(text.Chunk(40)
            .Select(piece => $"<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>{marks}<w:sz "
                + $"w:val=\"{halves}\"/></w:rPr><w:t xml:space=\"preserve\">{new string(piece)}</w:t></w:r>")) + "</w:p>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
