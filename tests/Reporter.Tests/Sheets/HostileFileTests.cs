using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

/// <summary>Files made to hurt, and files that were hurt: each is refused at once, or read as far as it is worth reading.</summary>
public sealed class HostileFileTests
{
    private const string Cell = """<row r="1"><c r="A1"><v>1</v></c></row>""";

    [Fact]
    public void Too_many_entries() => Check(
        WorkbookReaderTests.Zip([("[Content_Types].xml", []),
            .. Enumerable.Range(0, 2_001).Select(i => ($"xl/{i}.xml", Array.Empty<byte>()))]), "RP2006");

    [Fact]
    public void A_part_that_unpacks_to_a_thousand_times_its_size() => Check(
        XlsxBuilder.Rows($"""<row r="1"><c r="A1" t="inlineStr"><is><t>{new string('a', 5_000_000)}</t></is></c></row>"""), "RP2006");

    [Fact]
    public void A_part_that_lies_about_its_size()
    {
        var bytes = XlsxBuilder.Rows(string.Concat(Enumerable.Range(1, 60_000)
            .Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>0</v></c></row>")) + new string(' ', 5_000_000));
        var entry = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        for (; !bytes.AsSpan(entry + 46).StartsWith("xl/worksheets"u8); entry += 4 + bytes.AsSpan(entry + 4).IndexOf("PK\x01\x02"u8))
        {
        }
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(entry + 24), 1_000);

        // The framework unpacks no more than was declared; the checksum then tells that it was not all.
        Check(bytes, "RP2003");
    }

    [Fact]
    public void A_cell_longer_than_Excel_allows() => Check(
        XlsxBuilder.Rows($"""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""", strings: $"<si><t>{Noise(40_000)}</t></si>"), "RP2006");

    [Fact]
    public void An_attribute_of_two_million_letters() => Check(
        XlsxBuilder.Rows($"""<row r="1" spans="{Noise(2_000_000)}"><c r="A1"><v>1</v></c></row>"""), "RP2006");

    [Fact]
    public void More_rows_than_the_limit() => Check(
        XlsxBuilder.Rows(Cell + """<row r="2"><c r="A2"><v>1</v></c></row>"""), ["RP2006"], new IntakeOptions { MaxRows = 1 });

    [Fact]
    public void A_document_type_with_entities() => Check(
        new XlsxBuilder().Sheet("Bieu 1", $"<sheetData>{Cell}</sheetData>")
            .Part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>").Build(), "RP2005");

    [Fact]
    public void A_sheet_or_the_texts_are_missing()
    {
        Check(new XlsxBuilder { Strings = "<si><t>a</t></si>", OmitStringsPart = true }.Sheet("Bieu 1", $"<sheetData>{Cell}</sheetData>")
            .Build(), "RP2004");
        Check(WorkbookReaderTests.Zip(("[Content_Types].xml", []),
            ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>"u8.ToArray())),
            "RP2004");
    }

    [Fact]
    public void A_file_cut_short() => Check(XlsxBuilder.Rows(Cell)[..^200], "RP2003");

    [Fact]
    public void One_flipped_bit_anywhere_in_a_sheet_is_noticed()
    {
        var bytes = new XlsxBuilder().Sheet("Bieu 1", $"<sheetData>{Cell}</sheetData>").Build();
        var start = bytes.AsSpan().IndexOf("xl/worksheets/sheet1.xml"u8) + 24;
        var whole = SheetText.Read("a.xlsx", bytes);
        for (var at = start; at < start + 60; at++)
        {
            bytes[at] ^= 0x10;
            var read = SheetText.Read("a.xlsx", bytes);
            Assert.True(read is ["RP2003 a.xlsx"] || read.SequenceEqual(whole), $"byte {at}: {string.Join("; ", read)}");
            bytes[at] ^= 0x10;
        }
    }

    [Fact]
    public void Styled_rows_without_end_are_not_followed() => Check(
        XlsxBuilder.Rows(Cell
            + string.Concat(Enumerable.Range(2, 100_000).Select(i => $"<row r=\"{i}\" s=\"1\"><c r=\"A{i}\" s=\"1\"/></row>"))),
        "A1 Number 1", "RP2012 a.xlsx[Bieu 1!A10001]");

    [Fact]
    public void The_later_of_two_parts_of_one_name_is_read_and_said() => Check(
        new XlsxBuilder().Sheet("Bieu 1", $"<sheetData>{Cell}</sheetData>").Part("xl/worksheets/sheet1.xml", """<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>""").Build(),
        "A1 Number 2", "RP2011");

    [Fact]
    public void A_text_field_longer_than_a_cell() =>
        Assert.Equal(["RP2006 a.csv"], SheetText.Read("a.csv", Encoding.UTF8.GetBytes($"a;\"{new string('b', 40_000)}\"\n")));

    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)source.Next('a', 'z');
        });
    }

    private static void Check(byte[] bytes, params string[] expected) => Check(bytes, expected, IntakeOptions.Default);

    private static void Check(byte[] bytes, string[] expected, IntakeOptions options)
    {
        var watch = Stopwatch.StartNew();
        var read = SheetText.Read("a.xlsx", bytes, options);

        Assert.Equal(expected.Select(line => line.Length == 6 ? line + " a.xlsx" : line), read);
        // Far above what it takes, so that a busy machine does not fail the test; docs/performance.md has the figures.
        Assert.True(watch.ElapsedMilliseconds < 3_000, $"took {watch.ElapsedMilliseconds} ms");
    }
}
