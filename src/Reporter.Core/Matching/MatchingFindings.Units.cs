using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Units;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Matching;

public static partial class MatchingFindings
{
    public static Diagnostic UnitUnknown(Location at, string name, IReadOnlyList<string> nearest) => Error("RP3001", at,
        vi: $"Không có đơn vị nào tên “{Cut(name)}” trong danh sách đơn vị, nên phần này không được đọc.{DidYouMeanVi(nearest)}",
        en: $"The unit list has no unit called “{Cut(name)}”, so this part was not read.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Sửa tên đơn vị trong tệp, hoặc thêm cách viết này vào cột ten_khac của danh sách đơn vị.",
            en: "Correct the unit's name in the file, or add this spelling to the column ten_khac of the unit list.");

    public static Diagnostic UnitAmbiguous(Location at, string name, IEnumerable<string> units) => Error("RP3002", at,
        vi: $"“{Cut(name)}” có thể là {OrVi(units)}; chương trình không đoán, nên phần này không được đọc.",
        en: $"“{Cut(name)}” may be {OrEn(units)}; the program does not guess, so this part was not read.")
        .Advise(
            vi: "Ghi đủ tên, kể cả “xã”, “thị trấn”, “phường”, hoặc ghi mã đơn vị.",
            en: "Write the whole name, with its kind (xã, thị trấn, phường), or the unit's code.");

    public static Diagnostic UnitNotGiven(FileLocation at) => Error("RP3003", at,
        vi: "Không biết tệp này của đơn vị nào: không có ô “Đơn vị báo cáo”, không có cột đơn vị, tên tệp và tên thư mục cũng không cho "
            + "biết. Tệp không được đọc.",
        en: "Nothing tells which unit this file is from: no cell “Đơn vị báo cáo”, no unit column, and neither file nor folder name. The "
            + "file was not read.")
        .Advise(
            vi: "Thêm dòng “Đơn vị báo cáo: …” vào đầu trang tính, hoặc đổi tên tệp theo tên hay mã đơn vị.",
            en: "Add a line “Đơn vị báo cáo: …” at the top of the sheet, or name the file after the unit or its code.");

    public static Diagnostic UnitsDisagree(Location at, UnitSource first, string firstName, UnitSource second, string secondName) =>
        Error("RP3004", at,
        vi: $"{Capital(Word(first).Vi)} ghi “{Cut(firstName)}”, nhưng {Word(second).Vi} ghi “{Cut(secondName)}”. Không rõ số liệu của đơn "
            + "vị nào, nên không được đọc.",
        en: $"{Capital(Word(first).En)} says “{Cut(firstName)}”, but {Word(second).En} says “{Cut(secondName)}”. It is not clear whose "
            + "figures these are, so they were not read.")
        .Advise(
            vi: "Hỏi lại đơn vị, rồi sửa ô ghi tên đơn vị hoặc đổi tên tệp, thư mục cho khớp.",
            en: "Ask the sender, then correct the cell or rename the file or folder so that they agree.");

    public static Diagnostic UnitInexact(Location at, string name, string unit, int others) => Note("RP3005", at,
        vi: $"“{Cut(name)}” được hiểu là “{unit}”{AndOthersVi(others, "tên khác")}.",
        en: $"“{Cut(name)}” was taken to be “{unit}”{AndOthersEn(others, "other names")}.");

    public static Diagnostic UnitFormerName(Location at, string name, string unit) => Note("RP3006", at,
        vi: $"“{Cut(name)}” là tên cũ; ở đây được hiểu là “{unit}”, đơn vị thay cho nó.",
        en: $"“{Cut(name)}” is a former name; it is taken to mean “{unit}”, which succeeds it.");

    public static Diagnostic RowWithoutUnit(CellLocation at) => Error("RP3007", at,
        vi: "Dòng này có số liệu nhưng bỏ trống cột đơn vị, nên không được đọc.",
        en: "This row has figures but its unit column is empty, so it was not read.")
        .Advise(
            vi: "Ghi tên hoặc mã đơn vị vào cột đơn vị.",
            en: "Write the unit's name or code into the unit column.");

    public static Diagnostic UnitColumnMissing(CellLocation at, int rows) => Error("RP3008", at,
        vi: $"Bảng có {Number(rows)} dòng số liệu nhưng không có cột đơn vị, nên không được đọc.",
        en: $"The table has {Number(rows)} rows of figures but no unit column, so it was not read.")
        .Advise(
            vi: "Thêm cột “Đơn vị” ghi tên hoặc mã của từng đơn vị.",
            en: "Add a column “Đơn vị” with the name or code of each unit.");

    public static Diagnostic UnitRowTwice(CellLocation at, string unit, CellLocation before) => Note("RP3009", at,
        vi: $"“{unit}” được ghi hai lần với số liệu giống nhau (ô {before.Address} và ô này); chỉ tính một.",
        en: $"“{unit}” stands twice with the same figures (cell {before.Address} and this one); it counts once.");

    public static Diagnostic UnitRowsContradict(CellLocation at, string unit, CellLocation before) => Error("RP3010", at,
        vi: $"“{unit}” được ghi hai lần với số liệu khác nhau (ô {before.Address} và ô này); không rõ lần nào đúng, nên cả hai không được "
            + "dùng.",
        en: $"“{unit}” stands twice with figures that differ (cell {before.Address} and this one); it is not clear which is right, so "
            + "neither is used.")
        .Advise(
            vi: "Giữ chỗ ghi đúng, xóa chỗ kia.",
            en: "Keep the right one and delete the other.");

    public static Diagnostic TitleOfOtherUnit(Location at, string title, string unit, UnitSource source) => Query("RP3011", at,
        vi: $"Đầu trang ghi “{Cut(title)}”, nhưng {Word(source).Vi} cho biết tệp của “{unit}”; số liệu được tính cho “{unit}”.",
        en: $"The head of the sheet says “{Cut(title)}”, but {Word(source).En} says that the file is from “{unit}”; the figures count for "
            + $"“{unit}”.")
        .Advise(
            vi: "Hỏi lại đơn vị: nếu dùng lại mẫu của nơi khác thì sửa đầu trang; nếu là số liệu của nơi kia thì đổi tên tệp hoặc thư mục.",
            en: "Ask the sender: if the form was somebody else's, correct its head; if the figures are, rename the file or folder.");

    public static Diagnostic UnitFromOfficeTitle(Location at, string title, string unit) => Query("RP3012", at,
        vi: $"Chỉ có đầu trang “{Cut(title)}” cho biết tệp này của ai, nên số liệu được tính cho “{unit}”; tên cơ quan ở đầu trang cũng "
            + "có thể là của nơi làm ra biểu mẫu.",
        en: $"Only the head “{Cut(title)}” tells whose file this is, so the figures count for “{unit}”; an office at the head may also be "
            + "the one that made the form.")
        .Advise(
            vi: "Nếu đúng, đổi tên tệp theo tên đơn vị; nếu không, ghi “Đơn vị báo cáo: …” vào đầu trang.",
            en: "If it is right, name the file after the unit; if not, write “Đơn vị báo cáo: …” at the top.");

    private static Bilingual Word(UnitSource source) => source switch
    {
        UnitSource.HiddenMark => new Bilingual("dấu ẩn của biểu mẫu", "the form's hidden mark"),
        UnitSource.Cell => new Bilingual("ô ghi đơn vị báo cáo", "the cell with the reporting unit"),
        UnitSource.SheetName => new Bilingual("tên trang tính", "the sheet's name"),
        UnitSource.UnitColumn => new Bilingual("cột đơn vị", "the unit column"),
        UnitSource.Folder => new Bilingual("tên thư mục", "the folder's name"),
        UnitSource.FileName => new Bilingual("tên tệp", "the file's name"),
        UnitSource.Title => new Bilingual("tiêu đề", "the title"),
        _ => throw new InvalidOperationException($"No name for {source}."),
    };
}
