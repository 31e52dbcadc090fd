using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Matching;

public static partial class MatchingFindings
{
    public static Diagnostic MatchingFailed(FileLocation at, string exception) => Error("RP3090", at,
        vi: $"Đối chiếu tệp này với kế hoạch gặp lỗi mà chương trình không lường trước ({exception}), nên không lấy số liệu nào trong "
            + "tệp; các tệp khác vẫn được tính.",
        en: $"Matching this file with the plan met with a fault that was not foreseen ({exception}), so nothing in it was taken; the "
            + "other files count.")
        .Advise(
            vi: "Chép số liệu của đơn vị sang biểu mẫu rồi chạy lại; gửi tệp này cho người phụ trách chương trình.",
            en: "Copy the unit's figures into the form and run again; send the file to whoever looks after the program.");

    public static Diagnostic MergingFailed(FileLocation at, string unit, string exception) => Error("RP3091", at,
        vi: $"Chọn bản mới trong các tệp của {unit} gặp lỗi mà chương trình không lường trước ({exception}), nên không lấy số liệu nào "
            + "của đơn vị này; các đơn vị khác vẫn được tính.",
        en: $"Choosing among the files of {unit} met with a fault that was not foreseen ({exception}), so nothing of this unit was taken; "
            + "all other units count.")
        .Advise(
            vi: "Chỉ để lại bản mới nhất của đơn vị trong bao-cao-nop rồi chạy lại; hãy gửi các tệp này cho người phụ trách chương trình.",
            en: "Leave only the unit's newest version in bao-cao-nop and run again; please send these files to whoever looks after the "
                + "program.");

    public static Diagnostic OnlyRowIsPart(CellLocation at, string label) => Error("RP3051", at,
        vi: $"Bảng chỉ có một dòng số liệu, ghi “{Cut(label)}”; không rõ có phải số của cả đơn vị, nên không được đọc.",
        en: $"The table has one row of figures, which says “{Cut(label)}”; whether it is the whole unit's is not clear, "
            + "so it was not read.")
        .Advise(
            vi: "Nếu là số của cả đơn vị, ghi “Tổng số” vào ô này hoặc để trống ô; nếu không, thêm dòng tổng.",
            en: "If it is the whole unit's, write “Tổng số” into the cell or clear it; if not, add a row with the total.");

    public static Diagnostic OnlyTotalRow(CellLocation at, string total, int rows, CellLocation first) => Note("RP3028", at,
        vi: $"Bảng ghi theo {Number(rows)} dòng không phải đơn vị của kế hoạch (thôn, tổ…), bắt đầu từ ô {first.Address}; chỉ dòng "
            + $"“{Cut(total)}” được tính cho đơn vị gửi, các dòng kia không được đọc.",
        en: $"The table has {Number(rows)} rows that are no units of the plan (hamlets, groups…), from cell {first.Address} on; only the "
            + $"row “{Cut(total)}” counts for the sender, the others were not read.");

    public static Diagnostic TotalRowDiffers(CellLocation at, string total, IReadOnlyList<string> columns) => Query("RP3053", at,
        vi: $"Dòng “{Cut(total)}” không bằng tổng các dòng của bảng: {Listed(columns)}. Số ở dòng “{Cut(total)}” vẫn được tính.",
        en: $"The row “{Cut(total)}” is not the sum of the rows of its table: {Listed(columns)}. The figures of “{Cut(total)}” count.")
        .Advise(
            vi: "Hỏi đơn vị: sửa dòng tổng hoặc dòng bị sai, rồi gửi lại; nếu số đúng là như vậy thì ghi lý do.",
            en: "Ask the unit to mend the total or the row that is wrong; if the figures are right, the reason is to be given.");

    public static Diagnostic ListSumsLeftOut(CellLocation at, string list, int rows) => Note("RP3029", at,
        vi: $"“{list}” có {Number(rows)} dòng cộng hoặc tiêu đề nhóm có ghi số, bắt đầu từ ô này; chúng không phải là một mục của danh "
            + "mục nên không được tính.",
        en: $"“{list}” has {Number(rows)} rows with sums or headings of groups that carry figures, from this cell on; they are no items "
            + "of the list and do not count.")
        .Advise(
            vi: "Nếu dòng nào là một mục thật, điền đủ các cột bắt buộc của nó.",
            en: "If one of them is an item, fill in all its required columns.");

    public static Diagnostic NoHeader(CellLocation at, string sheet) => Error("RP3020", at,
        vi: $"Không tìm thấy dòng tiêu đề nào nhận ra được trong {SheetVi(at, sheet)}, nên toàn bộ không được đọc.",
        en: $"No row of titles that the program knows was found in {SheetEn(at, sheet)}, so none of it was read.")
        .Advise(
            vi: "Dùng biểu mẫu đã gửi, hoặc đặt một dòng tiêu đề “Mã | Chỉ tiêu | Số liệu” ngay trên số liệu; danh mục thì dùng đúng tên "
                + "cột của kế hoạch.",
            en: "Use the form that was sent out, or put a row of titles “Mã | Chỉ tiêu | Số liệu” right above the figures; for a list, "
                + "use the plan's column names.");

    public static Diagnostic SheetWithoutFigures(CellLocation at, string sheet) => Note("RP3021", at,
        vi: $"{Capital(SheetVi(at, sheet))} chỉ có chữ, không có bảng số liệu, nên được bỏ qua.",
        en: $"{Capital(SheetEn(at, sheet))} holds only text and no table, so it was passed over.");

    public static Diagnostic FileWithoutFigures(FileLocation at) => Error("RP3026", at,
        vi: "Cả tệp chỉ có chữ, không có bảng số liệu nào, nên không có gì được đọc.",
        en: "The whole file holds only text and no table, so nothing of it was read.")
        .Advise(
            vi: "Đề nghị đơn vị đưa số liệu vào bảng có cột “Chỉ tiêu | Số liệu”, mỗi chỉ tiêu một dòng, rồi gửi lại.",
            en: "Ask the unit to put the figures into a table with the columns “Chỉ tiêu | Số liệu”, one figure a row, and to send it "
                + "again.");

    public static Diagnostic GroupRowLeftOut(CellLocation at, string name, int others) => Note("RP3027", at,
        vi: $"Dòng “{name}”{(others > 0 ? $" (và {others} dòng khác)" : "")} đánh số La Mã hoặc chữ cái và không phải tên đơn vị nào, nên "
            + "được hiểu là dòng cộng của một nhóm và không được tính.",
        en: $"The row “{name}”{(others > 0 ? $" (and {others} others)" : "")} is numbered in Roman numerals or letters and names no unit, "
            + "so it is taken for the sum of a group and not counted.")
        .Advise(
            vi: "Nếu đó là tên một đơn vị, sửa cho đúng tên trong danh sách đơn vị.",
            en: "If it is a unit, correct the name as in the unit list.");

    public static Diagnostic SheetHidden(CellLocation at, string sheet) => Query("RP3022", at,
        vi: $"Trang tính “{sheet}” bị ẩn mà có số liệu; trang ẩn không được đọc.",
        en: $"The sheet “{sheet}” is hidden and holds figures; hidden sheets are not read.")
        .Advise(
            vi: "Nếu là số liệu phải nộp, bỏ ẩn trang (nhấn chuột phải vào tên trang, chọn Unhide); nếu không, xóa trang.",
            en: "If the figures are to be sent, unhide the sheet (right-click a sheet tab, Unhide); if not, delete it.");

    public static Diagnostic CellsHidden(CellLocation at, int cells) => Query("RP3023", at,
        vi: $"Có {Number(cells)} ô số liệu nằm trong dòng hoặc cột bị ẩn, hoặc có định dạng không hiện số, bắt đầu từ ô này; chúng vẫn "
            + $"được đọc.",
        en: $"{Number(cells)} cells with figures stand in hidden rows or columns, or have a format that shows nothing, this one first; "
            + $"they were read all the same.")
        .Advise(
            vi: "Bỏ ẩn để kiểm tra (bỏ lọc, Unhide), rồi giữ hoặc xóa các ô đó.",
            en: "Unhide them (clear the filter, Unhide), look at them, and keep or delete them.");

    public static Diagnostic TableAmbiguous(CellLocation at, IEnumerable<string> lists) => Error("RP3024", at,
        vi: $"Các cột này hợp với {OrVi(lists)}; không rõ là danh mục nào, nên bảng không được đọc.",
        en: $"These columns fit {OrEn(lists)}; it is not clear which list this is, so the table was not read.")
        .Advise(
            vi: "Ghi tên danh mục ở dòng ngay trên bảng, hoặc đặt làm tên trang tính.",
            en: "Write the list's name in the row above the table, or make it the sheet's name.");

    public static Diagnostic ValueColumnGuessed(CellLocation at, string column) => Note("RP3025", at,
        vi: $"Không có tiêu đề nào ghi “Số liệu”; cột {column} được hiểu là cột số liệu, vì chỉ cột này có nội dung bên cạnh các chỉ tiêu.",
        en: $"No title says “Số liệu”; column {column} was taken for the figures, being the only one with content beside the indicators.");

    public static Diagnostic RequiredColumnMissing(CellLocation at, string list, string column) => Error("RP3030", at,
        vi: $"“{list}” thiếu cột bắt buộc “{column}”; không dòng nào được kiểm tra theo cột này.",
        en: $"“{list}” lacks the required column “{column}”; no row was checked for it.")
        .Advise(
            vi: "Thêm cột, hoặc sửa tên cột đang dùng cho khớp.",
            en: "Add the column, or correct the title of the one that is meant.");

    public static Diagnostic ColumnUnknown(CellLocation at, string title) => Note("RP3031", at,
        vi: $"Kế hoạch không hỏi cột “{Cut(title)}”, nên cột này không được đọc.",
        en: $"The plan does not ask for the column “{Cut(title)}”, so it was not read.")
        .About(title);

    public static Diagnostic ColumnMisspelt(CellLocation at, string title, string nearest) => Error("RP3032", at,
        vi: $"Không có cột nào tên “{Cut(title)}”, nên cột này không được đọc. Có phải “{nearest}”?",
        en: $"No column is called “{Cut(title)}”, so it was not read. Did you mean “{nearest}”?")
        .Advise(
            vi: "Sửa tiêu đề cột cho đúng tên hoặc mã trong kế hoạch, hoặc thêm cách gọi này vào ten_khac.",
            en: "Correct the title to the plan's name or code, or add this spelling to ten_khac.")
        .About(title);

    public static Diagnostic ColumnTwice(CellLocation at, string title, string other, string otherAddress) => Error("RP3033", at,
        vi: $"Cột “{Cut(title)}” và cột “{Cut(other)}” ở ô {otherAddress} cùng một ý nghĩa và đều có số liệu; không rõ cột nào đúng, nên "
            + "cả hai không được đọc.",
        en: $"The column “{Cut(title)}” and the column “{Cut(other)}” at {otherAddress} mean the same and both hold figures; it is not "
            + "clear which is right, so neither was read.")
        .Advise(
            vi: "Giữ một cột, xóa cột kia.",
            en: "Keep one of them and delete the other.");

    public static Diagnostic ColumnAmbiguous(CellLocation at, string title, IEnumerable<string> codes) => Error("RP3034", at,
        vi: $"Tiêu đề “{CutPath(title)}” hợp với nhiều chỉ tiêu ({string.Join(", ", codes)}), nên cột này không được đọc.",
        en: $"The title “{CutPath(title)}” fits several indicators ({string.Join(", ", codes)}), so the column was not read.")
        .Advise(
            vi: "Dùng mã chỉ tiêu làm tiêu đề cột.",
            en: "Use the indicator's code as the title.");

    public static Diagnostic CellsUntitled(CellLocation at, int cells) => Query("RP3035", at,
        vi: $"Có {Number(cells)} ô số liệu không có tiêu đề cột, bắt đầu từ ô này, nên không được đọc.",
        en: $"{Number(cells)} cells with figures have no column title, this one first, so they were not read.")
        .Advise(
            vi: "Ghi tiêu đề cột, hoặc xóa các ô đó nếu chỉ là nháp.",
            en: "Give the column its title, or clear the cells if they are only jottings.");

    public static Diagnostic ColumnUnread(CellLocation at, string title) => Query("RP3036", at,
        vi: $"Cột “{CutPath(title)}” có số liệu nhưng không khớp chỉ tiêu nào của kế hoạch, nên không được đọc.",
        en: $"The column “{CutPath(title)}” holds figures but fits no indicator of the plan, so it was not read.")
        .Advise(
            vi: "Nếu là chỉ tiêu của kế hoạch, sửa tiêu đề theo tên hoặc mã, hay thêm cách gọi này vào ten_khac; nếu là cột thêm, xóa cột.",
            en: "If it is one of the plan's, correct the title or add this spelling to ten_khac; if it is an extra column, delete it.")
        .About(title);

    /// <param name="others">Further such rows of the sheet, which get no finding of their own.</param>
    public static Diagnostic RowUnknown(CellLocation at, string name, string? nearest, IReadOnlyList<string> others) =>
        Error("RP3040", at,
        vi: $"Kế hoạch không có chỉ tiêu “{CutPath(name)}”, nên số liệu của dòng này không được "
            + $"đọc{AndOthersVi(others.Count, "dòng khác như vậy")}.{DidYouMeanVi(nearest)}",
        en: $"The plan has no indicator “{CutPath(name)}”, so this row's figure was not "
            + $"read{AndOthersEn(others.Count, "other such rows")}.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Sửa tên hoặc mã cho đúng kế hoạch; nếu là số liệu thêm, xóa dòng.",
            en: "Correct the name or code to the plan's; if the figure is an extra one, delete the row.")
        .About([name, .. others]);

    /// <param name="name">The titles of the row and of the column, as they may be copied into the plan.</param>
    public static Diagnostic CellNamesNothing(CellLocation at, string name, IReadOnlyList<string> others) => Query("RP3050", at,
        vi: $"Dòng và cột này cùng gọi tên “{CutPath(name)}”, nhưng kế hoạch không có chỉ tiêu như vậy, nên ô không được "
            + $"đọc{AndOthersVi(others.Count, "ô khác như vậy")}.",
        en: $"The row and the column say “{CutPath(name)}”, and the plan has no such indicator, so the cell was not "
            + $"read{AndOthersEn(others.Count, "other such cells")}.")
        .Advise(
            vi: "Nếu là chỉ tiêu của kế hoạch, chép nguyên tên trong ngoặc kép vào ten_khac của chỉ tiêu đó; nếu là số liệu thêm, xóa ô.",
            en: "If it is one of the plan's, copy the quoted name into ten_khac of that indicator; if it is an extra figure, clear the "
                + "cell.")
        .About([name, .. others]);

    public static Diagnostic RowAmbiguous(CellLocation at, string name, IEnumerable<string> codes) => Error("RP3041", at,
        vi: $"“{Cut(name)}” hợp với nhiều chỉ tiêu ({string.Join(", ", codes)}), nên số liệu của dòng này không được đọc.",
        en: $"“{Cut(name)}” fits several indicators ({string.Join(", ", codes)}), so this row's figure was not read.")
        .Advise(
            vi: "Ghi mã chỉ tiêu vào cột mã, hoặc đặt dòng dưới tên phần của nó.",
            en: "Write the indicator's code in the code column, or put the row under its section's name.");

    public static Diagnostic NameUnderAnother(CellLocation at, string path, string above, string indicator) => Error("RP3048", at,
        vi: $"“{CutPath(path)}” không được lấy cho chỉ tiêu “{indicator}”, vì “{Cut(above)}” đứng trên (hoặc bên cạnh) nó là của chỉ tiêu "
            + "khác; số liệu này không được đọc.",
        en: $"“{CutPath(path)}” was not taken for the indicator “{indicator}”, since “{Cut(above)}” above (or beside) it is another's; "
            + "the figure was not read.")
        .Advise(
            vi: "Nếu kế hoạch không hỏi số liệu này thì bỏ qua; nếu đúng là chỉ tiêu ấy, chép nguyên đường dẫn trên vào ten_khac của nó "
                + "trong ke-hoach.yaml.",
            en: "Leave it if the plan does not ask for it; if it is that indicator, copy the whole path above into its ten_khac in "
                + "ke-hoach.yaml.");

    public static Diagnostic RowsCut(CellLocation at, IReadOnlyList<int> rows) => Error("RP3049", at,
        vi: $"{(rows.Count == 1 ? $"Dòng {rows[0]}" : $"Các dòng {RowsOf(rows)}")} bị dấu phẩy trong số (“15,5”) hoặc trong câu cắt thành "
            + "nhiều ô hơn dòng tiêu đề, nên cả dòng không được đọc.",
        en: $"{(rows.Count == 1 ? $"Row {rows[0]}" : $"Rows {RowsOf(rows)}")} were cut by a comma in a number (“15,5”) or a sentence into "
            + "more cells than the titles have, so none of their cells was read.")
        .Advise(
            vi: "Mở tệp bằng Excel, đưa số liệu về đúng cột, lưu thành .xlsx; hoặc đặt ô có dấu phẩy trong dấu ngoặc kép.",
            en: "Open the file in Excel, put the figures back into their columns and save it as .xlsx; or put cells that have a comma "
                + "into quotes.");

    public static Diagnostic FieldTwice(CellLocation at, string indicator, string otherAddress, int others) => Note("RP3042", at,
        vi: $"“{indicator}” được ghi hai lần với cùng một nội dung, ở ô {otherAddress} và ô này{AndOthersVi(others, "chỉ tiêu khác")}; "
            + "chỉ tính một lần.",
        en: $"“{indicator}” stands here and at {otherAddress} with the same content{AndOthersEn(others, "other indicators")}; it counts "
            + "once.");

    public static Diagnostic FieldContradicts(CellLocation at, string indicator, string found, string otherAddress, string otherFound,
        int others) => Error("RP3043", at,
        vi: $"“{indicator}” được ghi hai lần khác nhau: “{Cut(found)}” ở đây, “{Cut(otherFound)}” ở ô "
            + $"{otherAddress}{AndOthersVi(others, "chỉ tiêu khác như vậy")}. Không giá trị nào được dùng.",
        en: $"“{indicator}” is given twice and differently: “{Cut(found)}” here, “{Cut(otherFound)}” at "
            + $"{otherAddress}{AndOthersEn(others, "other such indicators")}. Neither is used.")
        .Advise(
            vi: "Giữ giá trị đúng, xóa dòng kia.",
            en: "Keep the right one and delete the other row.");

    public static Diagnostic FigureWithoutName(CellLocation at, string found) => Query("RP3044", at,
        vi: $"Ô ghi “{Cut(found)}” nhưng dòng này không có mã hay tên chỉ tiêu, nên không được đọc.",
        en: $"The cell says “{Cut(found)}” but its row has no code and no name, so it was not read.")
        .Advise(
            vi: "Ghi mã hoặc tên chỉ tiêu vào đầu dòng, hoặc xóa ô này.",
            en: "Write the indicator's code or name in the row, or clear the cell.");

    public static Diagnostic ListTwice(CellLocation at, string list, string otherPlace) => Note("RP3047", at,
        vi: $"“{list}” có hai bảng giống hệt nhau trong tệp (bảng kia ở {otherPlace}); chỉ tính một.",
        en: $"“{list}” stands twice in this file with the same rows (also at {otherPlace}); it counts once.");

    public static Diagnostic PeriodDiffers(Location at, string found, DateOnly from, DateOnly to) => Query("RP3072", at,
        vi: $"Ở đây ghi “{Cut(found)}”, khác kỳ báo cáo của kế hoạch (từ {Day(from)} đến {Day(to)}); số liệu vẫn được đọc.",
        en: $"This says “{Cut(found)}”, which is not the plan's period ({Day(from)} to {Day(to)}); the figures were read all the same.")
        .Advise(
            vi: "Hỏi lại đơn vị: nếu chỉ quên sửa tiêu đề thì sửa lại; nếu số liệu của kỳ khác thì đề nghị gửi số liệu đúng kỳ.",
            en: "Ask the sender: if only the heading was not changed, correct it; if the figures are of another period, ask for the right "
                + "ones.");

    public static Diagnostic ColumnOfPlan(CellLocation at, string title) => Error("RP3052", at,
        vi: $"Cột số liệu duy nhất ghi “{Cut(title)}”, không phải kết quả thực hiện, nên không được đọc.",
        en: $"The only column of figures says “{Cut(title)}”, which are no results, so it was not read.")
        .Advise(
            vi: "Đề nghị đơn vị gửi số liệu thực hiện; nếu cột này là kết quả, sửa tiêu đề thành “Số liệu”.",
            en: "Ask the unit for the results; if this column has them, correct its title to “Số liệu”.");

    public static Diagnostic ColumnOfOtherPeriod(CellLocation at, string title, DateOnly from, DateOnly to) => Error("RP3073", at,
        vi: $"Cột số liệu duy nhất ghi “{Cut(title)}”, khác kỳ báo cáo của kế hoạch (từ {Day(from)} đến {Day(to)}), nên không được đọc.",
        en: $"The only column of figures says “{Cut(title)}”, which is not the plan's period ({Day(from)} to {Day(to)}), so it was not "
            + "read.")
        .Advise(
            vi: "Đề nghị đơn vị gửi số liệu đúng kỳ; nếu chỉ quên sửa tiêu đề cột thì sửa lại.",
            en: "Ask for the figures of the right period; if only the title was not changed, correct it.");

    public static Diagnostic RowOfOtherSection(CellLocation at, string name, string here, string there, int others) => Error("RP3046", at,
        vi: $"Dòng “{Cut(name)}” đứng dưới phần “{Cut(here)}”, nhưng kế hoạch chỉ hỏi chỉ tiêu này ở phần “{Cut(there)}”; số liệu không "
            + $"được đọc{AndOthersVi(others, "dòng khác như vậy")}.",
        en: $"The row “{Cut(name)}” stands under the section “{Cut(here)}”, but the plan asks for it only in “{Cut(there)}”; it was not "
            + $"read{AndOthersEn(others, "other such rows")}.")
        .Advise(
            vi: "Nếu đúng là chỉ tiêu ấy, chuyển dòng về dưới phần của nó hoặc ghi mã; nếu là số liệu khác, sửa tên dòng.",
            en: "If it is that indicator, move the row under its section or write its code; if it is another figure, correct the name.");

    // A Word file has tables and paragraphs, and no sheets.
    private static string SheetVi(CellLocation at, string sheet) =>
        sheet.Length == 0 ? "tệp" : at.InWord is null ? $"trang tính “{sheet}”" : $"“{sheet}”";

    private static string SheetEn(CellLocation at, string sheet) =>
        sheet.Length == 0 ? "the file" : at.InWord is null ? $"the sheet “{sheet}”" : $"“{sheet}”";

    private static string RowsOf(IReadOnlyList<int> rows) =>
        string.Join(", ", rows.Take(MostRowsNamed)) + (rows.Count > MostRowsNamed ? $"… ({Number(rows.Count)})" : "");

    private const int MostRowsNamed = 12;
}
