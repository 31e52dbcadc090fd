using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Matching;

public static partial class MatchingFindings
{
    public static Diagnostic CopyOfFile(FileLocation at, string other) => Note("RP3060", at,
        vi: $"Tệp này giống hệt “{other}”; chỉ tính một.",
        en: $"This file is the same as “{other}”, byte for byte; it counts once.");

    public static Diagnostic ReturnedReplaces(FileLocation at, string replaced) => Note("RP3140", at,
        vi: $"Tệp này được sửa từ bản trả lại, nên thay cho “{replaced}”.",
        en: $"This file was corrected from the one that was handed back, and takes the place of “{replaced}”.");

    public static Diagnostic OlderSetAside(FileLocation at, string newer, IEnumerable<string> parts) => Note("RP3061", at,
        vi: $"Tệp này là bản cũ; bản mới “{newer}” thay nó ở {PartsVi(parts)}.",
        en: $"This file is an older version; “{newer}” replaces it for {PartsEn(parts)}.")
        .Advise(
            vi: "Nếu thứ tự này sai, ghi “lần 2” vào tên tệp đúng, hoặc sửa thời điểm trong nhat-ky-nop.csv.",
            en: "If that is the wrong way round, put “lần 2” into the name of the right file, or correct the time in nhat-ky-nop.csv.");

    public static Diagnostic FilesContradict(FileLocation at, IReadOnlyList<string> others, string part) => Error("RP3062", at,
        vi: $"Tệp này và {Quoted(others)} cùng có phần “{part}” với nội dung khác nhau, và không biết bản nào mới hơn; phần này của các "
            + "tệp đó không được dùng.",
        en: $"This file and {Quoted(others)} give “{part}” with different content, and nothing tells which is newer; that part of them is "
            + "not used.")
        .Advise(
            vi: "Xóa tệp sai, hoặc ghi “lần 2” vào tên tệp đúng.",
            en: "Delete the wrong file, or put “lần 2” into the name of the right one.");

    public static Diagnostic MergedUnitsContradict(FileLocation at, IReadOnlyList<string> others, string part) => Error("RP3067", at,
        vi: $"Tệp này và {Quoted(others)} cùng có phần “{part}”, của các đơn vị cũ nay là một đơn vị; cộng hay thay nhau thì không rõ, "
            + "nên phần này của các tệp đó không được dùng.",
        en: $"This file and {Quoted(others)} all give “{part}”, from former units that are one unit now; whether to add or to replace is "
            + "not clear, so that part of them is not used.")
        .Advise(
            vi: "Đề nghị đơn vị mới cộng số liệu của các đơn vị cũ thành một báo cáo, ghi “lần 2” trong tên tệp.",
            en: "Ask the present unit to put the figures of the former ones together into one report, with “lần 2” in the file's name.");

    /// <param name="figures">Each with its cell here and the blank one there.</param>
    public static Diagnostic OlderHadMore(FileLocation at, string newer, IReadOnlyList<string> figures) => Query("RP3066", at,
        vi: $"Bản mới “{newer}” không ghi {figures.Count} số liệu mà bản cũ này có; số liệu cũ vẫn được tính (ô ở bản cũ → ô ở bản mới): "
            + $"{Listed(figures)}.",
        en: $"The newer “{newer}” leaves out {figures.Count} figures that this older version has; the older ones count (cell here → cell "
            + $"there): {Listed(figures)}.")
        .Advise(
            vi: "Hỏi đơn vị: nếu đúng là không còn số liệu ấy thì ghi 0 vào bản mới.",
            en: "Ask the unit: where a figure is really gone, 0 should stand in the newer version.");

    public static Diagnostic Supplemented(FileLocation at, DateOnly later, DateOnly first) => Note("RP3068", at,
        vi: $"Bổ sung ngày {Day(later)}. Báo cáo lần đầu nhận ngày {Day(first)}, đúng hạn.",
        en: $"Supplemented on {Day(later)}. The first report came on {Day(first)}, in time.");

    public static Diagnostic FileAfterLock(FileLocation at, DateOnly seen, DateOnly locked) => Query("RP3063", at,
        vi: $"Tệp này đến ngày {Day(seen)}, sau ngày khóa số liệu {Day(locked)}, nên được để riêng, không đọc vào báo cáo.",
        en: $"This file came on {Day(seen)}, after the figures were locked on {Day(locked)}; it was set aside and does not enter the "
            + "report.")
        .Advise(
            vi: "Nếu lãnh đạo đồng ý nhận thêm, chạy lại với --mo-khoa; nếu không, chuyển tệp ra khỏi thư mục nộp.",
            en: "If it is to be accepted, run again with --mo-khoa; if not, move the file out of the folder of submissions.");

    public static Diagnostic SameFileOfOtherUnit(FileLocation at, string other, string otherUnit, string unit) => Query("RP3065", at,
        vi: $"Tệp này (được tính cho “{unit}”) giống hệt “{other}” (được tính cho “{otherUnit}”).",
        en: $"This file (counted for “{unit}”) is the same, byte for byte, as “{other}” (counted for “{otherUnit}”).")
        .Advise(
            vi: "Hỏi lại hai đơn vị: có thể một đơn vị gửi nhầm tệp của đơn vị kia.",
            en: "Ask both units: one may have sent the other's file.");

    public static Diagnostic LogIsNew(FileLocation at, int files) => Note("RP3080", at,
        vi: $"Nhật ký nộp mới được lập: thời điểm đến của {Number(files)} tệp được lấy theo ngày của chính tệp, có thể không phải ngày "
            + "nhận.",
        en: $"The log of arrivals is new: {Number(files)} files were given their own dates, which may not be the days on which they came.")
        .Advise(
            vi: "Mở nhật ký và sửa cột thoi_diem ở những tệp có ngày không đúng.",
            en: "Open the log and correct the column thoi_diem where a date is wrong.");

    public static Diagnostic LogColumnsMissing(CellLocation at, IEnumerable<string> columns) => Error("RP3081", at,
        vi: $"Nhật ký nộp thiếu cột {string.Join(", ", columns)}, nên không dùng được.",
        en: $"The log of arrivals lacks the columns {string.Join(", ", columns)}, so it cannot be used.")
        .Advise(
            vi: "Khôi phục dòng đầu: thoi_diem,ten_tep,sha256,ma_don_vi.",
            en: "Restore the first line: thoi_diem,ten_tep,sha256,ma_don_vi.");

    public static Diagnostic LogTimeUnreadable(CellLocation at, string found, string file) => Error("RP3082", at,
        vi: $"Thời điểm đến của “{file}” ghi “{Cut(found)}”, không đọc được; dòng này không được dùng.",
        en: $"The arrival of “{file}” is given as “{Cut(found)}”, which cannot be read; the line is not used.")
        .Advise(
            vi: "Ghi ngày/tháng/năm giờ:phút, ví dụ 16/12/2024 09:30.",
            en: "Write day/month/year hour:minute, such as 16/12/2024 09:30.");

    public static Diagnostic LogLineIncomplete(CellLocation at) => Error("RP3083", at,
        vi: "Dòng này của nhật ký nộp bỏ trống tên tệp hoặc sha256, nên không được dùng.",
        en: "This line of the log of arrivals lacks the file's name or its sha256, so it is not used.")
        .Advise(
            vi: "Xóa dòng, hoặc lấy lại nội dung từ bản sao lưu; chương trình sẽ ghi lại tệp nào còn trong thư mục.",
            en: "Delete the line, or restore it from a backup; files that are still in the folder are entered again.");

    public static Diagnostic LogTorn(Location at) => Error("RP3085", at,
        vi: "Dòng cuối của nhật ký nộp bị cắt dở, nên lần chạy này không ghi thêm gì vào nhật ký.",
        en: "The last line of the log of arrivals is cut short, so this run adds nothing to it.")
        .Advise(
            vi: "Mở nhật ký, điền đủ hoặc xóa dòng cuối rồi lưu; lần chạy sau sẽ ghi tiếp.",
            en: "Open the log, complete or delete its last line and save it; the next run goes on from there.");

    public static Diagnostic LogNotCsv(FileLocation at) => Error("RP3086", at,
        vi: "Nhật ký nộp không phải tệp CSV, nên chương trình chỉ đọc, không ghi thêm gì vào đó.",
        en: "The log of arrivals is no CSV file, so it is read and nothing is added to it.")
        .Advise(
            vi: "Mở bằng Excel, chọn Lưu thành (Save As), loại “CSV UTF-8”, đúng tên nhat-ky-nop.csv.",
            en: "Open it in Excel, choose Save As, type “CSV UTF-8”, under the name nhat-ky-nop.csv.");

    public static Diagnostic LogCannotHold(FileLocation at, string encoding) => Error("RP3087", at,
        vi: $"Nhật ký nộp được lưu bằng bảng mã {encoding}, không ghi được hết chữ của tên tệp mới, nên không ghi thêm gì vào đó.",
        en: $"The log of arrivals is saved in {encoding}, which lacks letters of a new file's name, so nothing was added to it.")
        .Advise(
            vi: "Mở bằng Excel, chọn Lưu thành (Save As), loại “CSV UTF-8”, đúng tên nhat-ky-nop.csv.",
            en: "Open it in Excel, choose Save As, type “CSV UTF-8”, under the name nhat-ky-nop.csv.");

    /// <param name="file">The first of them.</param>
    public static Diagnostic LoggedFileGone(FileLocation at, int files, string file, DateOnly seen) => Note("RP3084", at,
        vi: files == 1
            ? $"Tệp “{file}”, nhận ngày {Day(seen)}, không còn trong thư mục bao-cao-nop."
            : $"{files} tệp có trong nhật ký nay không còn trong thư mục bao-cao-nop (tệp đầu: “{file}”, nhận ngày {Day(seen)}).",
        en: files == 1
            ? $"The file “{file}”, seen first on {Day(seen)}, is no longer in the folder of submissions."
            : $"{files} files of the log are no longer in the folder of submissions (the first: “{file}”, seen on {Day(seen)}).");

    private static string Quoted(IEnumerable<string> paths) => string.Join(", ", paths.Select(path => $"“{path}”"));
}
