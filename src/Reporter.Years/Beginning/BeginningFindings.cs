using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Years.Beginning;

/// <summary>What stood in the way of beginning a year.</summary>
public static class BeginningFindings
{
    public static Diagnostic Kept(Location at, string beside) => Query("RP9060", at,
        vi: $"Tệp này đã có và khác bản mới, nên được giữ nguyên; bản mới là “{beside}”.",
        en: $"This file was there and differs from the new one, so it was kept; the new one is “{beside}”.")
        .Advise(
            vi: "So hai bản, chép sang bản đang dùng những gì cần, rồi xóa bản kia.",
            en: "Compare the two, take over what is needed, and delete the other.");

    public static Diagnostic NotWritten(Location at) => Error("RP9061", at,
        vi: "Không ghi được tệp này.",
        en: "This file could not be written.")
        .Advise(
            vi: "Kiểm tra ổ đĩa còn chỗ và quyền ghi vào thư mục, rồi chạy lại.",
            en: "Check the free space and your right to write into the folder, then run again.");

    public static Diagnostic NothingToBeginWith(Location at) => Error("RP9062", at,
        vi: "Chưa nói lập từ gì.",
        en: "Nothing is named to begin with.")
        .Advise(
            vi: "Thêm --plan KE-HOACH.docx (kế hoạch của cấp trên), --province TỈNH hoặc --units TỆP (đơn vị), --form BIEU.xlsx (biểu), "
                + "hoặc --from THƯ-MỤC-NĂM-TRƯỚC.",
            en: "Add --plan PLAN.docx, --province NAME or --units FILE, --form FORM.xlsx, or --from LAST-YEAR.");

    public static Diagnostic ProvinceUnknown(Location at, string name, string? nearest) => Error("RP9063", at,
        vi: $"Không có tỉnh, thành phố nào tên “{Cut(name)}” trong danh mục kèm chương trình.{DidYouMeanVi(nearest)}",
        en: $"There is no province “{Cut(name)}” in the list that comes with the program.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Ghi tên tỉnh sau sắp xếp năm 2025, có dấu hoặc không dấu; hoặc dùng --units TỆP.",
            en: "Write the name of a province as of 2025, with or without marks; or use --units FILE.");

    public static Diagnostic ProvinceListMissing(Location at) => Error("RP9064", at,
        vi: "Không tìm thấy danh mục đơn vị hành chính kèm chương trình.",
        en: "The list of administrative units that comes with the program was not found.")
        .Advise(
            vi: "Cài lại chương trình cùng thư mục templates.",
            en: "Reinstall the program with its folder templates.");

    public static Diagnostic ProvinceListDated(Location at, int units, string province, string day) => Note("RP9065", at,
        vi: $"{Number(units)} xã, phường, đặc khu của {province} lấy từ danh mục kèm chương trình, theo hiện trạng ngày {day}.",
        en: $"{Number(units)} communes of {province} come from the list that travels with the program, as of {day}.")
        .Advise(
            vi: "Nếu sau ngày đó có sắp xếp lại, sửa don-vi.csv.",
            en: "If units were rearranged since, correct don-vi.csv.");

    public static Diagnostic UnitTableUnreadable(Location at) => Error("RP9066", at,
        vi: "Không tìm thấy trong tệp này bảng nào có cột tên đơn vị.",
        en: "No table in this file has a column with names of units.")
        .Advise(
            vi: "Cần một bảng có dòng tiêu đề, trong đó có cột “Tên đơn vị”; các cột mã, loại, thư điện tử thì tùy.",
            en: "A table with a title row is needed, with a column of units' names; codes, kinds and addresses are optional.");

    public static Diagnostic UnitKindGuessed(Location at, IReadOnlyList<string> names) => Query("RP9067", at,
        vi: $"{Number(names.Count)} đơn vị không rõ thuộc loại nào, được đánh dấu ?? trong cột ghi_chu: {Listed(names)}.",
        en: $"Of {Number(names.Count)} units the kind is not clear; they are marked ?? in the column ghi_chu: {Listed(names)}.")
        .Advise(
            vi: "Sửa cột loai rồi xóa dấu ??; dòng còn dấu ?? thì đơn vị đó chưa phải báo cáo.",
            en: "Correct the column loai and delete the mark; a line with ?? does not report.");

    public static Diagnostic PieceUnknown(Location at, string name, IReadOnlyList<string> known) => Error("RP9069", at,
        vi: $"Không có phần soạn sẵn nào tên “{Cut(name)}”, hoặc có nhiều phần cùng tên ấy.",
        en: $"There is no ready section “{Cut(name)}”, or there are several of that name.")
        .Advise(
            vi: $"Chọn một trong: {string.Join(", ", known)}.",
            en: $"Choose one of: {string.Join(", ", known)}.");

    public static Diagnostic NoYearThere(Location at) => Error("RP9070", at,
        vi: "Thư mục này không phải thư mục của một năm: không có ke-hoach.yaml đọc được.",
        en: "This folder is no year: it has no ke-hoach.yaml that can be read.")
        .Advise(
            vi: "Chỉ ra thư mục của năm trước, ví dụ --from ../lang-son-2025.",
            en: "Name last year's folder, such as --from ../lang-son-2025.");

    public static Diagnostic NoFiguresThere(Location at) => Note("RP9073", at,
        vi: "Năm trước chưa lập báo cáo nên không có số liệu để so sánh.",
        en: "No report was made of the year before, so there are no figures to compare with.")
        .Advise(
            vi: "Chạy reporter report ở thư mục năm trước rồi chép ket-qua/so-lieu.json vào nam-truoc của năm mới.",
            en: "Run reporter report in the folder of the year before, then copy ket-qua/so-lieu.json into the new year's nam-truoc.");

    /// <param name="most">How many files are taken from a folder.</param>
    public static Diagnostic LeftBehind(Location at, int most) => Query("RP9074", at,
        vi: $"Tệp này của năm trước không được chép sang: nó là liên kết, hoặc thư mục có quá {most} tệp.",
        en: $"This file of the year before was not taken along: it is a link, or its folder holds more than {most} files.")
        .Advise(
            vi: "Nếu năm nay còn dùng, chép tệp thật vào thư mục của năm mới.",
            en: "If it is still in use, copy the file itself into the new year's folder.");

    public static Diagnostic OldWords(Location at, IReadOnlyList<string> words) => Query("RP9071", at,
        vi: $"Mẫu này còn ghi {string.Join(", ", words)} của năm trước.",
        en: $"This template still says {string.Join(", ", words)} of last year.")
        .Advise(
            vi: "Mở mẫu, sửa câu chữ của năm trước; năm thì dùng {{ nam }} để khỏi phải sửa nữa.",
            en: "Open it and change last year's words; write {{ nam }} for the year and it need never be changed again.");

    public static Diagnostic CodesTaken(Location at, IReadOnlyList<string> codes) => Error("RP9072", at,
        vi: $"Kế hoạch đã dùng các mã của phần này: {string.Join(", ", codes)}.",
        en: $"The plan has codes of this section already: {string.Join(", ", codes)}.")
        .Advise(
            vi: "Phần này có thể đã được chèn; nếu không, đổi các mã ấy trong ke-hoach.yaml rồi chạy lại.",
            en: "The section may have been put in already; if not, change those codes in ke-hoach.yaml and run again.");

    public static Diagnostic NoCopyWithComments(Location at) => Query("RP9068", at,
        vi: "Không lập được bản kế hoạch kèm nhận xét (ke-hoach.nhan-xet.docx) từ tệp này; bản dự thảo vẫn được lập.",
        en: "No copy with comments (ke-hoach.nhan-xet.docx) could be made of this file; the draft was made all the same.")
        .Advise(
            vi: "Mở tệp bằng Word, lưu lại thành .docx rồi chạy lại nếu cần bản kèm nhận xét.",
            en: "Open the file in Word, save it as .docx again and run again if you want the copy.");
}
