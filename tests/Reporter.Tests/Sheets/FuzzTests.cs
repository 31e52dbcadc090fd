using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

/// <summary>
/// Broken copies of whole files: whatever is broken, the reader gives rows or a finding and never an exception.
/// REPORTER_FUZZ=100000 makes a long run of it; the seed of a failing copy is in the message.
/// </summary>
public sealed class FuzzTests
{
    private const string Sheet =
        """<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45387</v></c><c r="C1" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>Sè cuéc</t></r></is></c></row>""" +
        """<row r="2" hidden="1"><c r="A2"><f>SUM(B1:B2)</f></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="d"><v>2024-04-05</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>""";

    private const string Strings =
        "<si><r><t xml:space=\"preserve\">Đơn </t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>vị_x000D_</t></r><rPh sb=\"0\" "
            + "eb=\"1\"><t>x</t></rPh></si>";

    private const string Styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/></numFmts><fonts><font><name "
            + "val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\" fontId=\"0\"/></cellXfs>";

    private static readonly string[] Splices =
        ["<", ">", "\"", "&", "&#0;", "&x;", "]]>", "<![CDATA[", "<!--", "<?x?>", "</row>", "<row>", "<c>", "</c>", "<v/>", "r=\"\"",
            "r=\"XFD1048577\"", "r=\"-1\"", "s=\"-9\"", "t=\"s\"", "99999999999", "1E999", "NaN", "\0", "\uFFFF", "_xD800_"];

    private static int Copies =>
        int.TryParse(Environment.GetEnvironmentVariable("REPORTER_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var copies)
        ? copies : 300;

    [Fact]
    public void Broken_bytes_never_throw()
    {
        (string Path, byte[] Bytes)[] files =
        [
            ("a.xlsx", Xlsx(new Random(0), mutations: 0)),
            ("a.xls", new XlsBuilder { Fonts = { ".VnTime" } }.Cell(1, 1, "Sè cuéc", 1).Cell(2, 2, 5).Cell(3, 3, (byte)7).Build()),
            ("a.csv", Encoding.UTF8.GetBytes("Đơn vị;Số cuộc\nxã A;\"1\n2\"\nxã B;3\n")),
            ("b.csv", LegacyWriter.Write("Đơn vị;Số cuộc\nxã A;\"1\n2\"\nxã B;3\n", TextEncoding.Tcvn3)),
            ("c.csv", LegacyWriter.Write("Đơn vị\tSố cuộc\nxã A\t1\n", TextEncoding.Utf16LittleEndian)),
            ("a.ods", Ods(new Random(0), mutations: 0)),
            ("a.docx", Docx(new Random(0), mutations: 0)),
            ("a.zip", WorkbookReaderTests.Zip(("b.xlsx", Xlsx(new Random(0), mutations: 0)), ("c.csv", "a;1\n"u8.ToArray()))),
        ];
        for (var seed = 0; seed < Copies; seed++)
        {
            var (path, bytes) = files[seed % files.Length];
            Read(path, Mutate([.. bytes], new Random(seed)), seed);
        }
    }

    [Fact]
    public void Broken_xml_never_throws()
    {
        for (var seed = 0; seed < Copies; seed++)
            Read("a.xlsx", Xlsx(new Random(seed), mutations: 1 + (seed % 3)), seed);
    }

    [Fact]
    public void Broken_xml_of_other_offices_never_throws()
    {
        for (var seed = 0; seed < Copies; seed++)
        {
            Read("a.ods", Ods(new Random(seed), mutations: 1 + (seed % 3)), seed);
            Read("a.docx", Docx(new Random(seed), mutations: 1 + (seed % 3)), seed);
        }
    }

    private static void Read(string path, byte[] bytes, int seed)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var workbooks = WorkbookReader.ReadAll(path, bytes, IntakeOptions.Default, diagnostics);
            Assert.True(workbooks.Count > 0 || diagnostics.Count > 0, $"{path}, seed {seed}: neither rows nor a finding");
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{path}, seed {seed}: {e}");
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes[at] = random.Next(2) == 0 ? (byte)0xFF : (byte)0;
                    break;
                case 3:
                    bytes = bytes[..Math.Max(1, at)];
                    break;
                case 4:
                    bytes = [.. bytes[..at], .. bytes[random.Next(bytes.Length)..]];
                    break;
                default:
                    bytes.AsSpan(at, Math.Min(random.Next(1, 5), bytes.Length - at)).Fill((byte)random.Next(256));
                    break;
            }
            if (bytes.Length == 0)
                bytes = [0];
        }
        return bytes;
    }

    private static byte[] Xlsx(Random random, int mutations)
    {
        var parts = new[] { Sheet, Strings, Styles, "<workbookPr date1904=\"0\"/>",
            "<definedNames><definedName name=\"a\">\"b\"</definedName></definedNames>" };
        Break(parts, random, mutations);
        return new XlsxBuilder { Strings = parts[1], Styles = parts[2], WorkbookPr = parts[3], DefinedNames = parts[4] }.Sheet("Bieu 1",
            parts[0]).Build();
    }

    private static byte[] Ods(Random random, int mutations)
    {
        var parts = new[]
        {
            """<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:style-name="ce1" office:value-type="string" table:number-columns-spanned="2"><text:p>Sè <text:span>cuéc</text:span><text:s text:c="3"/></text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="12" table:number-columns-repeated="3" table:formula="of:=1"><text:p>12</text:p></table:table-cell></table:table-row>"""
            + """<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-03-17"/><table:table-cell office:value-type="time" office:time-value="PT1H2M3S"/><table:table-cell table:formula="of:=x"/></table:table-row>""",
            """<number:number-style style:name="N1"><number:number number:min-integer-digits="3"/><number:text>x</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="N1"/></number:number-style><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="ce1" style:data-style-name="N1"><style:text-properties style:font-name=".VnTime"/></style:style>""",
            """<table:named-expressions><table:named-expression table:name="a" table:expression="of:=&quot;b&quot;"/></table:named-expressions>""",
        };
        Break(parts, random, mutations);
        return new OdsBuilder { Styles = parts[1], Behind = parts[2] }.Table("a", parts[0]).Build();
    }

    private static byte[] Docx(Random random, int mutations)
    {
        var parts = new[]
        {
            DocxBuilder.P("Đơn vị: xã A") + """<w:tbl><w:tblGrid><w:gridCol w:w="90"/><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>Sè cuéc</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:del><w:r><w:delText>1</w:delText></w:r></w:del></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>""",
        };
        Break(parts, random, mutations);
        return DocxBuilder.With(parts[0]).Build();
    }

    private static void Break(string[] parts, Random random, int mutations)
    {
        for (; mutations > 0; mutations--)
        {
            ref var part = ref parts[random.Next(parts.Length)];
            var at = random.Next(part.Length);
            part = random.Next(4) switch
            {
                0 => part.Insert(at, Splices[random.Next(Splices.Length)]),
                1 => part.Remove(at, Math.Min(random.Next(1, 12), part.Length - at)),
                2 => part[..at] + part[random.Next(part.Length)..],
                _ => part.Remove(at, 1).Insert(at, Splices[random.Next(Splices.Length)]),
            };
            part += " ";
        }
    }
}
