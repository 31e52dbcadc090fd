using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Years;

/// <summary>About reminding units: letters and mail drafts.</summary>
public static partial class ProgramFindings
{
    public static Diagnostic MailAddressMissing(Location at, IReadOnlyList<string> units) => Query("RP9080", at,
        vi: $"{units.Count} đơn vị chưa có địa chỉ thư điện tử dùng được nên không có thư nháp: {Listed(units)}.",
        en: $"{units.Count} units have no usable mail address, so there is no draft for them: {Listed(units)}.")
        .Advise(
            vi: "Điền cột “thu_dien_tu” của danh sách đơn vị rồi chạy lại, hoặc gửi công văn cho các đơn vị này bằng cách khác.",
            en: "Fill in the column “thu_dien_tu” of the unit list and run again, or send them the letter in another way.");

    public static Diagnostic MailAddressUnclear(Location at, string unit, string found) => Query("RP9081", at,
        vi: $"Địa chỉ thư điện tử của {unit} không đúng: “{Cut(found)}”.",
        en: $"The mail address of {unit} is not one: “{Cut(found)}”.")
        .Advise(
            vi: "Ghi dạng ten@co-quan.gov.vn; nhiều địa chỉ cách nhau bằng dấu “;”.",
            en: "Write it as name@office.gov.vn; several are split by “;”.");

    public static Diagnostic MailTooLarge(Location at, string unit, int megabytes) => Query("RP9082", at,
        vi: $"Thư nháp cho {unit} lớn hơn {megabytes} MB; máy chủ thư của nhiều cơ quan không nhận thư như vậy.",
        en: $"The draft for {unit} is larger than {megabytes} MB; mail servers of many offices refuse such mail.")
        .Advise(
            vi: "Bỏ tệp đính kèm khỏi thư và gửi tệp bằng cách khác.",
            en: "Take the attachment out of the mail and send the file in another way.");

    public static Diagnostic NothingToAttach(Location at, IReadOnlyList<string> units) => Note("RP9083", at,
        vi: $"Không có tệp nào để đính kèm vào thư nháp cho {units.Count} đơn vị: {Listed(units)}.",
        en: $"There is no file to attach to the drafts for {units.Count} units: {Listed(units)}.")
        .Advise(
            vi: "Chạy `reporter forms` để có biểu của từng đơn vị, rồi chạy lại lệnh này.",
            en: "Run `reporter forms` for each unit's form, then run this command again.");

    public static Diagnostic EditedAttached(Location at, IReadOnlyList<string> files) => Note("RP9085", at,
        vi: $"Thư nháp kèm {files.Count} tệp trả lại đã có người sửa: {Listed(files)}.",
        en: $"Drafts carry {files.Count} returned workbooks in which somebody worked: {Listed(files)}.")
        .Advise(
            vi: "Nếu không phải bản muốn gửi, xóa tệp đó trong ket-qua/tra-lai rồi chạy lại.",
            en: "If that is not the one to send, delete it in ket-qua/tra-lai and run again.");

    public static Diagnostic EditedPassedOver(Location at, IReadOnlyList<string> files) => Note("RP9086", at,
        vi: $"{files.Count} tệp trả lại đã có người sửa, nhưng làm từ báo cáo mà đơn vị đã thay, nên thư nháp kèm bản mới: "
            + $"{Listed(files)}.",
        en: $"{files.Count} returned workbooks in which somebody worked were made from reports that their units have replaced; drafts "
            + $"carry new ones: {Listed(files)}.")
        .Advise(
            vi: "Xem lại tệp đã sửa; không cần nữa thì xóa.",
            en: "Look at the edited files; delete those that are no longer needed.");

    public static Diagnostic DayUnclear(Location at, string found) => Error("RP9084", at,
        vi: $"“{Cut(found)}” không phải một ngày.",
        en: $"“{Cut(found)}” is no date.")
        .Advise(
            vi: "Gõ ngày theo dạng dd/mm/yyyy, ví dụ --date 05/12/2026.",
            en: "Type the date as dd/mm/yyyy, such as --date 05/12/2026.");
}
