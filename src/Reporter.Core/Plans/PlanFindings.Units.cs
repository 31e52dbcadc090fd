using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Plans;

public static partial class PlanFindings
{
    public static Diagnostic UnitListColumnMissing(Location at, IEnumerable<string> columns) => Error("RP1050", at,
        vi: $"Danh sách đơn vị thiếu cột {string.Join(", ", columns)}, nên không dùng được.",
        en: $"The unit list lacks the columns {string.Join(", ", columns)}, so it cannot be used.")
        .Advise(
            vi: "Khôi phục dòng đầu: ma,ten,loai,ten_khac,bien_gioi,dac_biet_kho_khan,dan_toc_thieu_so,thay_cho,thu_dien_tu,ghi_chu.",
            en: "Restore its first line: ma,ten,loai,ten_khac,bien_gioi,dac_biet_kho_khan,dan_toc_thieu_so,thay_cho,thu_dien_tu,ghi_chu.");

    public static Diagnostic UnitListColumnUnknown(CellLocation at, string title, string? nearest) => Note("RP1051", at,
        vi: $"Danh sách đơn vị không có cột nào tên “{Cut(title)}”, nên cột này không được đọc.{DidYouMeanVi(nearest)}",
        en: $"The unit list knows no column “{Cut(title)}”, so it was not read.{DidYouMeanEn(nearest)}");

    public static Diagnostic UnitCellMissing(CellLocation at, string column) => Error("RP1052", at,
        vi: $"Dòng này của danh sách đơn vị bỏ trống cột {column}, nên không được dùng.",
        en: $"This line of the unit list lacks {column}, so it is not used.")
        .Advise(
            vi: "Điền ô còn trống, hoặc xóa cả dòng.",
            en: "Fill in the cell, or delete the line.");

    public static Diagnostic UnitKindUnknown(CellLocation at, string kind, IReadOnlyList<string> kinds) => Error("RP1053", at,
        vi: $"Loại đơn vị “{Cut(kind)}” không có trong loai_don_vi của kế hoạch.",
        en: $"The kind “{Cut(kind)}” is not among the plan's loai_don_vi.")
        .Advise(
            vi: $"Ghi một trong: {string.Join(", ", kinds)}; hoặc thêm loại vào kế hoạch.",
            en: $"Write one of: {string.Join(", ", kinds)}; or add the kind to the plan.");

    public static Diagnostic UnitCodeTwice(CellLocation at, string code, int otherRow) => Error("RP1054", at,
        vi: $"Mã đơn vị “{code}” đã dùng ở dòng {otherRow}; dòng này không được dùng.",
        en: $"The unit code “{code}” is taken by line {otherRow}; this line is not used.")
        .Advise(
            vi: "Đặt cho mỗi đơn vị một mã riêng.",
            en: "Give each unit a code of its own.");

    public static Diagnostic UnitNameTwice(CellLocation at, string name, string unit, string other) => Error("RP1055", at,
        vi: $"Tên “{Cut(name)}” là của cả “{unit}” ({at.Address}) và “{other}”; tệp ghi tên này sẽ không biết là của ai.",
        en: $"The name “{Cut(name)}” belongs to “{unit}” ({at.Address}) and to “{other}”; a file under it would fit both.")
        .Advise(
            vi: "Ghi đủ tên kèm loại hoặc địa bàn, hoặc bỏ cách viết trùng khỏi ten_khac.",
            en: "Write the names in full, with kind or place, or drop the shared spelling from ten_khac.");

    public static Diagnostic UnitFlagUnclear(CellLocation at, string column, string found) => Query("RP1056", at,
        vi: $"Cột {column} ghi “{Cut(found)}”, không rõ có hay không; ô được coi là không.",
        en: $"The column {column} says “{Cut(found)}”, neither yes nor no; it counts as no.")
        .Advise(
            vi: "Ghi “x” nếu có, để trống nếu không.",
            en: "Write “x” for yes and leave it empty for no.");

    public static Diagnostic UnitsUndecided(CellLocation at, IReadOnlyList<string> names) => Query("RP1058", at,
        vi: $"{Number(names.Count)} dòng còn dấu ?? trong cột ghi_chu nên chưa được tính là đơn vị phải báo cáo: {Listed(names)}.",
        en: $"{Number(names.Count)} lines are marked ?? in the column ghi_chu and do not count as units that report: {Listed(names)}.")
        .Advise(
            vi: "Đơn vị phải báo cáo thì xóa dấu ??; không thì xóa cả dòng.",
            en: "Delete the mark of a unit that reports, and the line of one that does not.");

    public static Diagnostic UnitListEmpty(Location at) => Error("RP1057", at,
        vi: "Danh sách đơn vị không có dòng nào đọc được.",
        en: "The unit list has no line that can be read.")
        .Advise(
            vi: "Ghi mỗi đơn vị một dòng: mã, tên, loại.",
            en: "Write one line per unit: code, name, kind.");
}
