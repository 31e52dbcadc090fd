using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Drafting.Forms;

/// <summary>What was drawn from an official form, and what could not be.</summary>
public static class FormFindings
{
    public static Diagnostic Drawn(Location at, int figures, int sections) => Note("RP1096", at,
        vi: $"Lấy được {Number(figures)} chỉ tiêu, cột từ biểu này, trong {Number(sections)} phần.",
        en: $"{Number(figures)} figures and columns were drawn from this form, in {Number(sections)} sections.")
        .Advise(
            vi: "Đối chiếu tên, đơn vị tính và “trong đó”, “chia ra” của từng chỉ tiêu với biểu.",
            en: "Hold the name, measure and parts of each against the form.");

    public static Diagnostic NothingAsked(Location at) => Error("RP1097", at,
        vi: "Không tìm thấy bảng nào có ô để điền trong tệp này, nên không lấy được chỉ tiêu.",
        en: "No table with cells to fill in was found in this file, so no figures can be drawn.")
        .Advise(
            vi: "Cần biểu trống bằng Excel (.xlsx) có dòng tiêu đề; biểu là ảnh hoặc PDF thì xin tệp Excel.",
            en: "A blank Excel form (.xlsx) with title rows is needed; of a picture or PDF ask for the Excel file.");

    public static Diagnostic SheetWithoutTable(Location at, string sheet) => Note("RP1098", at,
        vi: $"Trang “{Cut(sheet)}” không có bảng để điền, nên được giữ nguyên.",
        en: $"The sheet “{Cut(sheet)}” has no table to fill in and stays as it is.");

    public static Diagnostic PathTwice(CellLocation at, string path, string first) => Query("RP1099", at,
        vi: $"“{CutPath(path)}” giống hệt tên của ô {first}, nên ô này không được lấy thành chỉ tiêu.",
        en: $"“{CutPath(path)}” is the very name of cell {first}, so this cell was not drawn.")
        .Advise(
            vi: "Sửa tên dòng hoặc tên cột trong biểu cho khác nhau, rồi chạy lại; hoặc tự thêm chỉ tiêu và thẻ.",
            en: "Make the names of row or column differ in the form and run again; or add figure and tag by hand.");

    public static Diagnostic FiguresForgotten(Location at, int count) => Note("RP1100", at,
        vi: $"Biểu có sẵn {Number(count)} số liệu; chúng được bỏ đi, biểu được lấy làm biểu trống.",
        en: $"There are {Number(count)} figures in the form; they are forgotten, and it is taken as a blank form.");

    public static Diagnostic TooManyFigures(Location at, int found, int most) => Error("RP1101", at,
        vi: $"Biểu có {Number(found)} ô để điền, nhiều hơn mức {Number(most)} của một biểu.",
        en: $"The form has {Number(found)} cells to fill in, more than the {Number(most)} of one form.")
        .Advise(
            vi: "Tách biểu thành nhiều tệp.",
            en: "Split it into several files.");

    public static Diagnostic NotTaken(Location at, Bilingual what) => Query("RP1102", at,
        vi: $"Biểu có {what.Vi}; phần này được giữ nguyên, không lấy được chỉ tiêu từ đó.",
        en: $"The form has {what.En}; it stays as it is, and no figures are drawn from it.");

    public static Diagnostic NotXlsx(Location at) => Error("RP1103", at,
        vi: "Biểu phải là tệp Excel .xlsx để gắn thẻ vào ô.",
        en: "The form must be an Excel .xlsx so that tags can be put into its cells.")
        .Advise(
            vi: "Mở bằng Excel hoặc LibreOffice, lưu thành “Excel Workbook (*.xlsx)”, rồi chạy lại.",
            en: "Open it in Excel or LibreOffice, save it as “Excel Workbook (*.xlsx)”, and run again.");
}
