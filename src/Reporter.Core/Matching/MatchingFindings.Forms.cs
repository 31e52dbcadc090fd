using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Matching;

/// <summary>What may be wrong with a form that comes back.</summary>
public static partial class MatchingFindings
{
    public static Diagnostic FormOfOtherUnit(Location at, string sheet, string marked, string code, string sender) => Error("RP3110", at,
        vi: $"Trang “{sheet}” là biểu của {marked} (mã {code}), nhưng tệp nằm trong thư mục hoặc mang tên của {sender}; trang này không "
            + "được đọc.",
        en: $"Sheet “{sheet}” is the form of {marked} (code {code}), but the file lies under, or bears, the name of {sender}; it was not "
            + "read.")
        .Advise(
            vi: "Hỏi lại đơn vị: số liệu này của đơn vị nào? Ghi lại vào đúng biểu của đơn vị đó.",
            en: "Ask whose figures these are, and have them written on that unit's own form.");

    public static Diagnostic FormOfOtherYear(Location at, string sheet, int year, int current) => Error("RP3111", at,
        vi: $"Trang “{sheet}” là biểu của năm {year}; năm nay dùng biểu {current}. Trang này không được đọc.",
        en: $"Sheet “{sheet}” is the form of {year}; this year's form is that of {current}. It was not read.")
        .Advise(
            vi: $"Điền vào biểu năm {current} đã gửi rồi gửi lại.",
            en: $"Fill in the form of {current} that was sent out, and send it again.");

    public static Diagnostic FormOfOtherVersion(Location at, string sheet, IReadOnlyList<string> lacking) => Note("RP3112", at,
        vi: $"Trang “{sheet}” là biểu cũ của năm nay; những ô có trong cả hai biểu vẫn được đọc."
            + $"{(lacking.Count > 0 ? $" Biểu cũ thiếu các ô: {Listed(lacking)}; gửi bổ sung các ô này." : "")}",
        en: $"Sheet “{sheet}” is an older form of this year; what both forms have was read."
            + $"{(lacking.Count > 0 ? $" The older form lacks {Listed(lacking)}; these are still to be sent." : "")}");

    public static Diagnostic FormCellUnsure(CellLocation at, string field, int labelled) => Error("RP3113", at,
        vi: $"Không chắc ô nào là “{field}”: ô {at.Address} (theo biểu gốc) hay ô ở dòng {labelled} (theo tên dòng). Số này không được "
            + "đọc.",
        en: $"It is not certain which cell is “{field}”: {at.Address} (as on the form) or the one in row {labelled} (by the row's name). "
            + "The figure was not read.")
        .Advise(
            vi: "Ghi lại số này vào biểu trống.",
            en: "Write the figure into an empty form.");

    public static Diagnostic FormRowsGone(Location at, string sheet, IReadOnlyList<string> rows) => Error("RP3114", at,
        vi: $"Trang “{sheet}”: không còn nhận ra dòng của {Listed(rows)} như trong biểu gốc; các số này không được đọc.",
        en: $"Sheet “{sheet}”: the rows of {Listed(rows)} are no longer those of the form; these figures were not read.")
        .Advise(
            vi: "Ghi lại các số này vào biểu trống, không xóa hay sửa tên dòng.",
            en: "Write these figures into an empty form, without deleting or renaming rows.");

    public static Diagnostic FormColumnsGone(Location at, string sheet, IReadOnlyList<string> columns) => Error("RP3115", at,
        vi: $"Trang “{sheet}”: không còn nhận ra cột {Listed(columns)} như trong biểu gốc.",
        en: $"Sheet “{sheet}”: the columns {Listed(columns)} are no longer those of the form.")
        .Advise(
            vi: "Ghi lại vào biểu trống, không xóa hay sửa tên cột.",
            en: "Write them into an empty form, without deleting or renaming columns.");

    public static Diagnostic FormRowTwice(CellLocation at, string text, int first) => Error("RP3116", at,
        vi: $"Hai dòng cùng ghi “{Cut(text)}” (dòng {first} và dòng {at.Row}).",
        en: $"Two rows say “{Cut(text)}” (rows {first} and {at.Row}).")
        .Advise(
            vi: "Giữ một dòng.",
            en: "Keep one of them.");

    public static Diagnostic FormMarkAltered(Location at) => Note("RP3117", at,
        vi: "Mã biểu bị sửa; trang được đọc theo tên dòng, tên cột.",
        en: "The form's printed mark was altered; the sheet was read by the names of rows and columns.");

    public static Diagnostic FormLabelsChanged(Location at, string sheet, IReadOnlyList<string> fields) => Note("RP3118", at,
        vi: $"Trang “{sheet}”: tên dòng hoặc tên cột đã bị sửa; vẫn đọc được {Listed(fields)} theo vị trí trong biểu.",
        en: $"Sheet “{sheet}”: names of rows or columns were changed; {Listed(fields)} could still be read by their places on the form.");

    public static Diagnostic FormUnknown(Location at, string sheet) => Error("RP3119", at,
        vi: $"Trang “{sheet}” mang mã biểu, nhưng không phải biểu nào của kế hoạch này; trang này không được đọc.",
        en: $"Sheet “{sheet}” bears a form's mark, but is no form of this plan; it was not read.")
        .Advise(
            vi: "Điền vào biểu đã gửi rồi gửi lại.",
            en: "Fill in the form that was sent out, and send it again.");

    public static Diagnostic FormOptionalRowsGone(Location at, string sheet, IReadOnlyList<string> rows) => Query("RP3120", at,
        vi: $"Trang “{sheet}”: không còn dòng của {Listed(rows)} như trong biểu gốc. "
            + "Các ô này được phép để trống, nên được coi là không có số liệu.",
        en: $"Sheet “{sheet}”: the rows of {Listed(rows)} are no longer those of the form. "
            + "They may stand blank, so they are taken as without figures.")
        .Advise(
            vi: "Nếu có số liệu thì ghi vào biểu trống rồi gửi bổ sung.",
            en: "Where there are figures, write them into an empty form and send it.");

    public static Diagnostic FormListTwice(Location at, string list, string first, string second) => Error("RP3121", at,
        vi: $"Hai trang “{first}” và “{second}” cùng là biểu của “{list}” nhưng ghi khác nhau; danh mục này không được đọc.",
        en: $"Two sheets, “{first}” and “{second}”, are both the form of “{list}” and differ; the list was not read.")
        .Advise(
            vi: "Giữ một trang có đủ các dòng, xóa trang kia.",
            en: "Keep one sheet with all rows, and delete the other.");
}
