using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Sheets;

public static partial class IntakeFindings
{
    public static Diagnostic FileEmpty(FileLocation at) => Error("RP2001", at,
        vi: "Tệp rỗng, không có byte nào.",
        en: "The file is empty: it holds no bytes at all.")
        .Advise(
            vi: "Thường do chép hoặc tải về dở dang. Hãy đề nghị đơn vị gửi lại tệp.",
            en: "Usually a copy or a download that was cut short. Ask the unit to send the file again.");

    /// <summary>The system would not open it: locked, missing, no right to read.</summary>
    public static Diagnostic FileNotOpened(FileLocation at, OpenFailure reason) => Error("RP2002", at,
        vi: $"Không mở được tệp: {Sentence(reason, at.Path).Vi}.",
        en: $"The file could not be opened: {Sentence(reason, at.Path).En}.")
        .Advise(
            vi: "Nếu tệp đang mở ở chương trình khác, hãy đóng lại; kiểm tra quyền đọc tệp; rồi chạy lại.",
            en: "If the file is open in another program, close it there; check that you may read it; then run again.");

    public static Diagnostic FileDamaged(FileLocation at) => Error("RP2003", at,
        vi: "Tệp bị hỏng hoặc bị cắt ngang, không đọc được trọn vẹn nên không lấy số liệu nào trong tệp.",
        en: "The file is damaged or cut short. It cannot be read whole, so nothing in it was taken.")
        .Advise(
            vi: "Mở bằng Excel (hoặc Word, LibreOffice); nếu sửa được thì chọn Lưu thành (Save As) một tệp mới. Nếu không, đề nghị đơn vị "
                + "gửi lại.",
            en: "Open it in Excel (or Word, LibreOffice); if that can repair it, save it as a new file. Otherwise ask the unit to send it "
                + "again.");

    public static Diagnostic PartMissing(FileLocation at, string part) => Error("RP2004", at,
        vi: $"Bên trong tệp thiếu phần “{part}”, nên không lấy số liệu nào trong tệp.",
        en: $"The file lacks its part “{part}”, so nothing in it was taken.")
        .Advise(
            vi: "Mở bằng chương trình đã tạo ra tệp (Excel, LibreOffice, Word) rồi lưu thành một tệp mới, hoặc đề nghị đơn vị gửi lại.",
            en: "Open it in the program that made it (Excel, LibreOffice, Word) and save it as a new file, or ask the unit to send it "
                + "again.");

    public static Diagnostic ForbiddenXml(FileLocation at) => Error("RP2005", at,
        vi: "Tệp có khai báo DTD, thứ mà Excel, Word không bao giờ ghi và có thể dùng để tấn công máy; chương trình không đọc.",
        en: "The file has a DTD, which Excel and Word never write and which can be used to attack a machine; it was not read.")
        .Advise(
            vi: "Đừng mở tệp này. Hỏi lại đơn vị xem tệp từ đâu ra và đề nghị gửi tệp lưu từ Excel hoặc Word.",
            en: "Do not open this file. Ask the unit where it comes from, and for one saved by Excel or Word.");

    public static Diagnostic BeyondLimit(FileLocation at, IntakeLimit limit, long most) => Error("RP2006", at,
        vi: $"Tệp vượt giới hạn an toàn nên không đọc: {Vietnamese(limit, most)}.",
        en: $"The file is beyond a safety limit and was not read: {English(limit, most)}.")
        .Advise(
            vi: "Mở tệp, xóa các dòng, trang và hình không liên quan, giữ lại phần số liệu, lưu thành tệp .xlsx mới rồi gửi lại.",
            en: "Open the file, delete rows, sheets and pictures that do not belong to the report, save it as a new .xlsx and send that.");

    public static Diagnostic PasswordProtected(FileLocation at) => Error("RP2007", at,
        vi: "Tệp được đặt mật khẩu nên không đọc được.",
        en: "The file is protected by a password and cannot be read.")
        .Advise(
            vi: "Mở tệp bằng mật khẩu, vào Tệp (File) > Thông tin (Info) > Bảo vệ (Protect) > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu "
                + "lại.",
            en: "Open it with its password, choose File > Info > Protect > Encrypt with Password, delete the password and save.");

    /// <summary>A kind of file that holds no cells for us.</summary>
    public static Diagnostic WrongKind(FileLocation at, ForeignKind kind) => Error("RP2008", at,
        vi: $"Tệp là {Name(kind).Vi}, chương trình không lấy số liệu từ loại tệp này.",
        en: $"The file is {Name(kind).En}; figures cannot be taken from this kind of file.")
        .Advise(HowToSave(kind).Vi, HowToSave(kind).En);

    /// <summary>The name says a workbook, and inside is something that only looks like one when Excel opens it.</summary>
    public static Diagnostic EndingMisleads(FileLocation at, string ending, ForeignKind kind) => Error("RP2009", at,
        vi: $"Tên tệp có đuôi “{ending}” nhưng bên trong là {Name(kind).Vi}.",
        en: $"The file's name ends in “{ending}”, but inside it is {Name(kind).En}.")
        .Advise(HowToSave(kind).Vi, HowToSave(kind).En);

    /// <summary>Read all the same, by what it is.</summary>
    public static Diagnostic EndingDiffers(FileLocation at, string ending, string actual) => Note("RP2010", at,
        vi: $"Tên tệp có đuôi “{ending}” nhưng nội dung là “{actual}”; chương trình đã đọc theo nội dung.",
        en: $"The file's name ends in “{ending}” but its content is “{actual}”; it was read as what it is.");

    public static Diagnostic PartTwice(FileLocation at, string part) => Query("RP2011", at,
        vi: $"Bên trong tệp có hai bản khác nhau của phần “{part}”; chương trình đã đọc bản sau.",
        en: $"The file holds two different versions of its part “{part}”; the later one was read.")
        .Advise(
            vi: "Mở tệp bằng Excel, đối chiếu số liệu, lưu thành tệp mới rồi dùng tệp đó.",
            en: "Open it in Excel, compare the figures, save it as a new file and use that.");

    public static Diagnostic RestOfSheetEmpty(CellLocation at, int rows) => Note("RP2012", at,
        vi: $"Sau {rows} dòng trống liên tiếp, chương trình không đọc tiếp trang tính này.",
        en: $"After {rows} empty rows in a row, the rest of this sheet was not read.");

    public static Diagnostic EncodingUnknown(FileLocation at) => Error("RP2013", at,
        vi: "Không nhận ra bảng mã chữ Việt của tệp, nên không lấy số liệu nào trong tệp.",
        en: "The encoding of the file's Vietnamese letters was not recognised, so nothing in it was taken.")
        .Advise(
            vi: "Mở bằng Excel, chọn Lưu thành (Save As), loại “Excel Workbook (*.xlsx)” hoặc “CSV UTF-8”. Nếu biết bảng mã, chạy lại với "
                + "--encoding.",
            en: "Open it in Excel, choose Save As, type “Excel Workbook (*.xlsx)” or “CSV UTF-8”. If you know the encoding, run again "
                + "with --encoding.");

    public static Diagnostic QuoteNotClosed(CellLocation at) => Error("RP2014", at,
        vi: "Có dấu ngoặc kép (\") mở mà không đóng; từ đây trở đi các ô có thể dính vào nhau.",
        en: "A quotation mark (\") opens here and never closes; from here on cells may run into one another.")
        .Advise(
            vi: "Mở tệp bằng Excel, kiểm tra dòng này, xóa dấu ngoặc kép thừa rồi lưu thành .xlsx.",
            en: "Open the file in Excel, look at this row, delete the stray quotation mark and save as .xlsx.");

    public static Diagnostic EncodingUsed(FileLocation at, string encoding) => Note("RP2015", at,
        vi: $"Tệp được đọc theo bảng mã {encoding}.",
        en: $"The file was read as {encoding}.")
        .Advise(
            vi: "Xem lướt tên đơn vị và chỉ tiêu; nếu chữ sai, chạy lại với --encoding và bảng mã đúng.",
            en: "Look over the names of units and indicators; if letters are wrong, run again with --encoding and the right one.");

    public static Diagnostic LegacyTextDecoded(CellLocation first, string encoding, int cells) => Note("RP2016", first,
        vi: $"{cells} ô trong trang tính này (từ ô {first.Address}) viết bằng phông chữ cũ, bảng mã {encoding}; chương trình đã chuyển "
            + "sang Unicode.",
        en: $"{cells} cells of this sheet (from {first.Address}) are in an old font's encoding, {encoding}; they were turned into "
            + "Unicode.");

    public static Diagnostic LettersLost(CellLocation first, string example, int cells) => Error("RP2017", first,
        vi: $"Chữ có dấu đã mất, thành dấu “?”, ví dụ “{example}”; tất cả {cells} ô trong tệp.",
        en: $"Letters with marks are lost and show as “?”, as in “{example}”; {cells} cells of the file in all.")
        .Advise(
            vi: "Chữ đã mất không khôi phục được. Đề nghị đơn vị gửi lại tệp Excel gốc, hoặc lưu CSV với loại “CSV UTF-8”.",
            en: "Lost letters cannot be brought back. Ask the unit for the original Excel file, or a CSV saved as “CSV UTF-8”.");

    public static Diagnostic NothingInIt(FileLocation at) => Error("RP2018", at,
        vi: "Tệp mở được nhưng không có ô nào có chữ hoặc số.",
        en: "The file opens, but no cell in it holds anything.")
        .Advise(
            vi: "Có thể đơn vị gửi nhầm biểu mẫu trống. Đề nghị gửi lại tệp đã điền.",
            en: "Perhaps the blank form was sent by mistake. Ask the unit for the filled one.");

    public static Diagnostic ZipInsideZip(FileLocation at) => Error("RP2019", at,
        vi: "Tệp nén nằm trong một tệp nén khác hoặc không mở được ở đây; chương trình không lấy số liệu trong đó.",
        en: "An archive inside another archive, or in a place where it cannot be opened; nothing in it was taken.")
        .Advise(
            vi: "Giải nén ra rồi đặt các tệp Excel vào thư mục của đơn vị.",
            en: "Unpack it and put the Excel files into the unit's folder.");

    public static Diagnostic AttachmentNameUnsafe(FileLocation at) => Error("RP2020", at,
        vi: "Tên tệp bên trong tệp nén chỉ ra ngoài thư mục (có “..” hoặc tên ổ đĩa); chương trình không đọc.",
        en: "The name of this file inside the archive points outside its folder (“..” or a drive); it was not read.")
        .Advise(
            vi: "Hỏi lại đơn vị tệp nén từ đâu ra; đề nghị gửi trực tiếp tệp Excel.",
            en: "Ask the unit where the archive comes from, and for the Excel file itself.");

    public static Diagnostic RowTooWide(CellLocation first, int usual, int found, int rows) => Error("RP2021", first,
        vi: $"Dòng này có {found} ô trong khi các dòng khác có {usual} ô; tất cả {rows} dòng như vậy. Có thể dấu phẩy trong số hoặc trong "
            + "câu bị hiểu là dấu ngăn cột.",
        en: $"This row has {found} fields where other rows have {usual}; {rows} such rows in all. A comma inside a number or a sentence "
            + "may have been taken for a separator.")
        .Advise(
            vi: "Mở tệp bằng Excel, đưa số liệu về đúng cột, lưu thành .xlsx; hoặc đặt ô có dấu phẩy trong dấu ngoặc kép.",
            en: "Open the file in Excel, put the figures into their columns and save as .xlsx; or put such fields in quotation marks.");

    public static Diagnostic IsLink(FileLocation at) => Error("RP2040", at,
        vi: "Đây là liên kết (lối tắt) dẫn đến chỗ khác; chương trình không đi theo liên kết nên không đọc.",
        en: "This is a link to somewhere else; links are not followed, so it was not read.")
        .Advise(
            vi: "Chép chính tệp hoặc thư mục ấy vào đây thay cho liên kết.",
            en: "Copy the file or folder itself here in place of the link.");

    public static Diagnostic FolderNotListed(FileLocation at) => Error("RP2041", at,
        vi: "Không xem được trong thư mục này có gì; những tệp trong đó chưa được đọc.",
        en: "What this folder holds cannot be seen; the files in it were not read.")
        .Advise(
            vi: "Kiểm tra quyền đọc thư mục rồi chạy lại. Trước đó chưa biết đơn vị nào đã gửi, đơn vị nào chưa.",
            en: "Check your right to read the folder and run again. Until then nobody knows which units have reported.");

    public static Diagnostic FolderNamedAsFile(FileLocation at) => Error("RP2042", at,
        vi: "Tên này là của một tệp, nhưng đây là một thư mục không có tệp nào.",
        en: "The name is that of a file, but this is a folder, and there is no file in it.")
        .Advise(
            vi: "Chép lại tệp đơn vị gửi vào đây, hoặc xóa thư mục.",
            en: "Copy what the unit sent here again, or delete the folder.");

    public static Diagnostic EntriesOfOneName(FileLocation at, IReadOnlyList<string> names) => Error("RP2043", at,
        vi: $"Trong tệp nén có {names.Count} tệp cùng một tên ({Listed(names)}); không biết tệp nào đúng nên không đọc tệp nào.",
        en: $"The archive holds {names.Count} files of one name ({Listed(names)}); nothing tells which is right, so none was read.")
        .Advise(
            vi: "Đề nghị đơn vị gửi lại riêng tệp đúng.",
            en: "Ask the unit to send the right file by itself.");

    public static Diagnostic ReadingFailed(Location at, string exception) => Error("RP2044", at,
        vi: $"Đọc tệp này gặp lỗi mà chương trình không lường trước ({exception}), nên không lấy số liệu nào trong tệp; các tệp khác vẫn "
            + "được đọc.",
        en: $"Reading this file met with a fault that was not foreseen ({exception}), so nothing in it was taken; the other files were "
            + "read.")
        .Advise(
            vi: "Mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi chạy lại; gửi tệp này cho người phụ trách chương trình.",
            en: "Open it in Excel, save it as a new .xlsx and run again; send the file to whoever looks after the program.");

    /// <summary>A Word file of sentences only.</summary>
    public static Diagnostic NoTable(FileLocation at) => Note("RP2022", at,
        vi: "Văn bản Word này không có bảng số liệu nào; số ghi trong câu văn không được đọc.",
        en: "This Word document has no table of figures; numbers in sentences were not read.")
        .Advise(
            vi: "Đề nghị đơn vị đưa số liệu vào biểu mẫu Excel, hoặc vào bảng “Chỉ tiêu | Số liệu” trong Word.",
            en: "Ask the unit to put its figures into the Excel form, or into a table “Chỉ tiêu | Số liệu” in Word.");

    public static Diagnostic EditsPending(FileLocation at, int places) => Note("RP2023", at,
        vi: $"Văn bản Word có {places} chỗ sửa chưa chấp nhận (Track Changes), gạch bỏ hoặc ẩn: chữ đã xóa, gạch bỏ, ẩn không được đọc; "
            + "chữ mới thêm được đọc.",
        en: $"The Word document has {places} places with pending edits (Track Changes), struck or hidden text: what is deleted, struck or "
            + "hidden was not read; what was inserted was.")
        .Advise(
            vi: "Xem lại các chỗ đó; nếu cần, đề nghị đơn vị chấp nhận hoặc bỏ các sửa đổi rồi gửi lại.",
            en: "Look at them; if need be, ask the unit to accept or reject the edits and send the file again.");

    private static Bilingual Sentence(OpenFailure reason, string path) => reason switch
    {
        OpenFailure.InUse => Wording.OpenElsewhere(path),
        OpenFailure.NotAllowed => new("không có quyền đọc", "no permission to read it"),
        OpenFailure.Gone => new("tệp không còn ở đó", "it is no longer there"),
        OpenFailure.Changing => new("tệp đang được chép dở", "it is still being copied"),
        _ => new("ổ đĩa hoặc mạng không đọc được", "the disk or the network could not read it"),
    };

    private static string Vietnamese(IntakeLimit limit, long most) => limit switch
    {
        IntakeLimit.FileSize => $"tệp lớn hơn {most} MB",
        IntakeLimit.Parts => $"tệp nén chứa hơn {most} mục",
        IntakeLimit.PartSize => $"một phần bên trong lớn hơn {most} MB sau khi giải nén",
        IntakeLimit.Compression => $"một phần bên trong phình ra hơn {most} lần khi giải nén",
        IntakeLimit.TotalSize => $"nội dung lớn hơn {most} MB sau khi giải nén",
        IntakeLimit.TextLength => $"một ô chứa hơn {most} ký tự",
        IntakeLimit.Rows => $"một trang tính có hơn {most} dòng có dữ liệu",
        IntakeLimit.Cells => $"tệp có hơn {most} ô có dữ liệu",
        IntakeLimit.Work => "cấu trúc tệp làm việc đọc quẩn không dứt",
        _ => throw new InvalidOperationException($"No sentence for {limit}."),
    };

    private static string English(IntakeLimit limit, long most) => limit switch
    {
        IntakeLimit.FileSize => $"it is larger than {most} MB",
        IntakeLimit.Parts => $"it holds more than {most} entries",
        IntakeLimit.PartSize => $"a part of it is larger than {most} MB when unpacked",
        IntakeLimit.Compression => $"a part of it grows more than {most} times when unpacked",
        IntakeLimit.TotalSize => $"it is larger than {most} MB when unpacked",
        IntakeLimit.TextLength => $"a cell holds more than {most} characters",
        IntakeLimit.Rows => $"a sheet has more than {most} rows with data",
        IntakeLimit.Cells => $"it has more than {most} cells with data",
        IntakeLimit.Work => "its structure leads the reading in circles",
        _ => throw new InvalidOperationException($"No sentence for {limit}."),
    };
}
