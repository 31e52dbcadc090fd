using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Tests.Support;

namespace Reporter.Tests.Years.Beginning;

/// <summary>Forms in the ministry's styles, made here: texts of cells by row, blank where something is to be filled in, and merged
/// ranges.</summary>
internal static class OfficialForms
{
    public static byte[] Book(string sheet, string?[][] rows, params string[] merged)
    {
        var data = string
            .Concat(rows
            .Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((text, c) => Cell(text, r + 1, c + 1)))}</row>"));
        var merges = merged.Length == 0 ? "" : $"<mergeCells "
            + $"count=\"{merged.Length}\">{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
        return new XlsxBuilder().Sheet(sheet, $"<sheetData>{data}</sheetData>{merges}").Build();
    }

    /// <summary>Columns are the figures: three title rows, numbers of columns, one row to fill in.</summary>
    public static byte[] Columns() => Book("10c",
    [
        ["Biểu số: 10c/BTP/PBGDPL/HGCS", null, null, "SỐ TỔ HÒA GIẢI VÀ HÒA GIẢI VIÊN", null, null, null, "Đơn vị báo cáo: ......"],
        [],
        ["Tên xã", "Số tổ hòa giải (tổ)", "Hòa giải viên (người)"],
        ["", null, "Tổng số", "Chia theo giới tính", null, "Trong đó"],
        ["", null, null, "Nam", "Nữ", "Dân tộc thiểu số", "Được bồi dưỡng nghiệp vụ"],
        ["A", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["Tổng số trên địa bàn xã", "", "", "", "", "", ""],
        [],
        ["* Ghi chú: ước tính 02 tháng cuối năm."],
    ], "A3:A5", "B3:B5", "C3:G3", "C4:C5", "D4:E4", "F4:G4");

    /// <summary>Rows are the figures: groups, parts, measures of their own, a yes or no, money, a text.</summary>
    public static byte[] Rows() => Book("Biểu 01",
    [
        ["TỔNG HỢP KẾT QUẢ HÒA GIẢI Ở CƠ SỞ"],
        [],
        ["STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Số liệu"],
        ["I", "TỔ CHỨC", "", ""],
        ["1", "Số hòa giải viên", "người", ""],
        ["", "Trong đó: Nữ", "người", ""],
        ["II", "KẾT QUẢ", "", ""],
        ["1", "Số vụ việc tiếp nhận", "vụ việc", "12"],
        ["", "Chia ra:", "", ""],
        ["", "- Dân sự", "vụ việc", "5"],
        ["", "- Khác", "vụ việc", "7"],
        ["2", "Đã ban hành kế hoạch (có/không)", "", ""],
        ["3", "Kinh phí thực hiện", "triệu đồng", ""],
        [],
        ["Người lập biểu"],
    ]);

    /// <summary>Each group a line; the total computes.</summary>
    public static byte[] Lines() => Book("12b",
    [
        ["KẾT QUẢ HOẠT ĐỘNG CỦA TỔ HÒA GIẢI"],
        ["Đơn vị tính: vụ việc"],
        ["STT", "Tên tổ hòa giải", "Tổng số vụ việc tiếp nhận", "Kết quả"],
        [null, null, null, "Hòa giải thành", "Không thành"],
        ["A", "B", "1", "2", "3"],
        ["", "Tổng số trên địa bàn xã", "=SUM(C7:C9)", "=SUM(D7:D9)", "=SUM(E7:E9)"],
        ["1", "", "", "", ""],
        ["2", "", "", "", ""],
        ["3", "", "", "", ""],
        [],
        ["Ghi chú: mỗi tổ một dòng"],
    ], "A3:A4", "B3:B4", "C3:C4", "D3:E3");

    /// <summary>Two tables under each other.</summary>
    public static byte[] TwoBlocks() => Book("Tổng hợp",
    [
        ["SỐ LIỆU PHỔ BIẾN PHÁP LUẬT"],
        ["Nội dung", "Số cuộc (cuộc)", "Số lượt người (lượt người)"],
        ["Tại thôn, bản", "", ""],
        ["Tại trường học", "", ""],
        [],
        ["TÀI LIỆU"],
        ["TT", "Loại tài liệu", "Số lượng (bản)"],
        ["1", "Tờ rơi", ""],
        ["2", "Sách", ""],
        [],
        ["NGƯỜI LẬP BIỂU"],
    ]);

    /// <summary>Rows and columns together, four title rows, the total computes.</summary>
    public static byte[] Matrix() => Book("04a",
    [
        ["KẾT QUẢ PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT"],
        [],
        ["STT", "Tên đơn vị", "Phổ biến trực tiếp", null, "Tài liệu (bản)"],
        [null, null, "Tổng số", null, null],
        [null, null, "Số cuộc (Cuộc)", "Số lượt người (Lượt người)", null],
        ["A", "B", "(1)", "(2)", "(3)"],
        ["", "Tổng số trên địa bàn", "=C8+C9", "=D8+D9", "=E8+E9"],
        ["I", "Tại cấp xã", "", "", ""],
        ["II", "Tại thôn, tổ dân phố", "", "", ""],
        [],
        ["* Ghi chú"],
    ], "A3:A5", "B3:B5", "C3:D3", "C4:D4", "E3:E5");

    private static string Cell(string? text, int row, int column)
    {
        var address = CellLocation.ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);
        return text switch
        {
            null => "",
            "" => $"<c r=\"{address}\"/>",
            ['=', .. var formula] => $"<c r=\"{address}\"><f>{formula}</f><v>0</v></c>",
            _ when text.All(char.IsAsciiDigit) && column > 2 => $"<c r=\"{address}\"><v>{text}</v></c>",
            _ => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{text}</t></is></c>",
        };
    }
}
