using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reporter.Core.Diagnostics;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>What of a superior's form names rows outside its cells, or in ways that no hand would write: charts, tables, page breaks,
/// notes, shared and array formulas.</summary>
public sealed partial class LinkedFormTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Everything_that_names_rows_goes_where_they_go(int units)
    {
        var more = Math.Max(units, 1) - 1;
        var filled = Fill(Form(), units);
        var cells = new WorkbookCells(filled);

        Assert.Empty(WorkbookCells.Errors(filled));
        var last = 4 + more;
        Assert.Equal($"C{last}*2", cells.Formula("Biểu", $"D{last}"));
        Assert.Equal($"D{last}*2", cells.Formula("Biểu", $"E{last}"));
        Assert.Equal($"SUM(C4:C{last}*2)", cells.Formula("Biểu", $"D{last + 1}"));
        var sheet = Part(filled, "xl/worksheets/sheet1.xml");
        Assert.DoesNotContain("t=\"shared\"", sheet, StringComparison.Ordinal);
        Assert.Contains($"t=\"array\" ref=\"D{last + 1}\"", sheet, StringComparison.Ordinal);
        Assert.Matches($"<(?:\\w+:)?brk id=\"{last + 1}\"", sheet);
        Assert.Matches($"<(?:\\w+:)?table [^>]*ref=\"A3:E{last}\"", Part(filled, "table"));
        Assert.Matches($"<(?:\\w+:)?autoFilter ref=\"A3:E{last}\"", Part(filled, "table"));
        Assert.Contains($"ref=\"C{last + 1}\"", Part(filled, "comments"), StringComparison.Ordinal);
        var drawing = Part(filled, "drawings/drawing");
        Assert.Equal([6 + more, 12 + more], RowPattern().Matches(drawing).Select(row => int.Parse(row.Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture)));
        var chart = Part(filled, "chart");
        Assert.Contains(more == 0 ? "'Biểu'!$C$4" : $"'Biểu'!$C$4:$C${last}", chart, StringComparison.Ordinal);
        Assert.Contains(more == 0 ? "'Biểu'!$B$4" : $"'Biểu'!$B$4:$B${last}", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("numCache", chart, StringComparison.Ordinal);
    }

    private static byte[] Form()
    {
        var draft = new WorkbookDraft
        {
            Title = "Biểu",
            Sheets =
            [
                new SheetDraft("Biểu",
                [
                    Row(3, "STT", "Đơn vị", "Số cuộc", "Gấp đôi", "Gấp bốn"),
                    Row(4, "{{ for d in ds }}{{ for.index + 1 }}", "{{ d.ten }}", "{{ d.cuoc }}", "=C4*2", "=D4*2", "{{ end }}"),
                    Row(5, "", "Cộng", "=SUM(C4)", "=SUM(C4:C4*2)"),
                    Row(6, "", "Người lập biểu") with { StartsPage = true },
                ])
                { Notes = [new NoteDraft(5, 3, "Cấp trên", "Số liệu minh hoạ")] },
            ],
        };
        using var memory = new MemoryStream();
        memory.Write(WorkbookWriter.Write(draft));
        using (var document = SpreadsheetDocument.Open(memory, isEditable: true))
        {
            var part = document.WorkbookPart!.WorksheetParts.Single();
            Link(part, part.Worksheet!);
        }
        return memory.ToArray();
    }

    private static void Link(WorksheetPart part, Worksheet sheet)
    {
        CellFormula At(string cell) => sheet.Descendants<Cell>().Single(each => each.CellReference == cell).CellFormula!;
        (At("D4").FormulaType, At("D4").SharedIndex, At("D4").Reference) = (CellFormulaValues.Shared, 0, "D4:E4");
        (At("E4").FormulaType, At("E4").SharedIndex, At("E4").Text) = (CellFormulaValues.Shared, 0, "");
        (At("D5").FormulaType, At("D5").Reference) = (CellFormulaValues.Array, "D5");
        Feed(part.AddNewPart<TableDefinitionPart>("rIdT"), """
            <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bang1" ref="A3:E4"
              totalsRowShown="0"><autoFilter ref="A3:E4"/><tableColumns count="5"><tableColumn id="1" name="STT"/>
              <tableColumn id="2" name="Đơn vị"/><tableColumn id="3" name="Số cuộc"/><tableColumn id="4" name="Gấp đôi"/>
              <tableColumn id="5" name="Gấp bốn"/></tableColumns></table>
            """);
        var drawing = part.AddNewPart<DrawingsPart>("rIdD");
        Feed(drawing.AddNewPart<ChartPart>("rIdC"), """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart>
              <c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>
              <c:cat><c:strRef><c:f>'Biểu'!$B$4:$B$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Biểu'!$C$4:$C$4</c:f><c:numCache>
              <c:ptCount val="1"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>
              <c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>
              <c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>
              </c:plotArea></c:chart></c:chartSpace>
            """);
        Feed(drawing, """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col>
              <xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col>
              <xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">
              <xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>
              <a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>
              <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart
              xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdC"/></a:graphicData></a:graphic>
              </xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>
            """);
        sheet.InsertBefore(new Drawing { Id = "rIdD" }, sheet.Elements<LegacyDrawing>().Single());
        sheet.InsertAfter(new TableParts(new TablePart { Id = "rIdT" }) { Count = 1 }, sheet.Elements<LegacyDrawing>().Single());
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static byte[] Fill(byte[] form, int units)
    {
        var bag = new DiagnosticBag();
        var package = FormPackage.Open("bieu.xlsx", form, bag)!;
        var tagged = OfficialForms.Check(package, null, new(StringComparer.Ordinal), bag);
        var filled = UpwardForms.Of(package, tagged, new ScriptObject
        {
            ["ds"] = new ScriptArray(Enumerable.Range(1, units).Select(number =>
                new ScriptObject { ["ten"] = $"Đơn vị {number}", ["cuoc"] = (decimal)number })),
        }, bag);
        Assert.Empty(bag.Select(each => $"{each.Code} {each.Location} {each.Message.Vi}"));
        return filled;
    }

    private static RowDraft Row(int number, params string[] cells) => new(number, [.. cells.Select((text, index) => new CellDraft(index + 1,
        text.StartsWith('=') ? new CellContent.Formula(text[1..]) : CellContent.Of(text), Reporter.Sheets.Writing.CellStyle.Plain))]);

    private static string Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.Entries.First(entry => entry.FullName.Contains(name, StringComparison.Ordinal)
            && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"<xdr:row>(\d+)</xdr:row>")]
    private static partial Regex RowPattern();
}
