using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Years;

public static partial class ProgramFindings
{
    /// <summary>A mistake of the program itself, not of any file.</summary>
    public static Diagnostic Bug(Location at, string exception) => Error("RP9001", at,
        vi: $"Chương trình gặp lỗi của chính nó: {exception}.",
        en: $"The program itself failed: {exception}.")
        .Advise(
            vi: "Tệp của bạn không bị thay đổi. Hãy gửi toàn bộ thông báo này cho người phụ trách chương trình.",
            en: "Your files are unchanged. Please send this whole message to whoever looks after the program.");

    public static Diagnostic UnknownWord(Location at, string word, string? nearest) => Error("RP9010", at,
        vi: $"Không hiểu “{word}” trong dòng lệnh.{DidYouMeanVi(nearest)}",
        en: $"“{word}” on the command line is not known.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Gõ `reporter --help` để xem các lệnh và tùy chọn.",
            en: "Type `reporter --help` to see commands and options.");

    public static Diagnostic WordNotAllowed(Location at, string option, string given, IReadOnlyList<string> allowed) => Error("RP9011", at,
        vi: $"“{given}” không dùng được cho {option}.",
        en: $"“{given}” cannot be used for {option}.")
        .Advise(
            vi: allowed.Count > 0 ? $"Chọn một trong: {string.Join(", ", allowed)}." : "Xem cách dùng bằng --help.",
            en: allowed.Count > 0 ? $"Choose one of: {string.Join(", ", allowed)}." : "See --help.");

    public static Diagnostic ValueMissing(Location at, string name) => Error("RP9012", at,
        vi: $"Thiếu giá trị cho {name}.",
        en: $"A value for {name} is missing.")
        .Advise(
            vi: "Gõ lại lệnh với --help để xem cách dùng.",
            en: "Type the command again with --help to see its usage.");

    public static Diagnostic CommandMissing(Location at, IEnumerable<string> commands) => Error("RP9013", at,
        vi: $"Thiếu tên lệnh. Các lệnh có thể dùng: {string.Join(", ", commands)}.",
        en: $"A command is missing. There are: {string.Join(", ", commands)}.");

    public static Diagnostic NoPlan(Location at) => Error("RP9020", at,
        vi: "Không tìm thấy ke-hoach.yaml trong thư mục này hay các thư mục bên trên.",
        en: "There is no ke-hoach.yaml in this folder or any folder above it.")
        .Advise(
            vi: "Chỉ đúng thư mục của năm báo cáo, ví dụ: reporter check samples/dinh-lap-2024.",
            en: "Name the folder of the reporting year, such as: reporter check samples/dinh-lap-2024.");

    public static Diagnostic FolderMissing(Location at) => Error("RP9021", at,
        vi: "Thư mục không có hoặc không mở được.",
        en: "The folder does not exist or cannot be opened.")
        .Advise(
            vi: "Kiểm tra lại đường dẫn. Tệp các đơn vị gửi để trong thư mục bao-cao-nop, cạnh ke-hoach.yaml.",
            en: "Check the path. What units send belongs in the folder bao-cao-nop, beside ke-hoach.yaml.");

    public static Diagnostic NothingSent(Location at) => Error("RP9022", at,
        vi: "Chưa có tệp nào của đơn vị trong thư mục này.",
        en: "There is no file of any unit in this folder.")
        .Advise(
            vi: "Chép các tệp đơn vị gửi (.xlsx, .xls, .csv) vào đây rồi chạy lại.",
            en: "Copy what units sent (.xlsx, .xls, .csv) into it and run again.");

    public static Diagnostic FileCannotBeOpened(Location at) => Error("RP9023", at,
        vi: "Không mở được tệp này.",
        en: "This file cannot be opened.")
        .Advise(
            vi: "Đóng chương trình đang giữ tệp, hoặc kiểm tra quyền đọc, rồi chạy lại.",
            en: "Close the program that holds it, or check your right to read it, and run again.");

    public static Diagnostic FileOpenElsewhere(FileLocation at) => Error("RP9041", at,
        vi: $"Không đọc được: {OpenElsewhere(at.Path).Vi} và chương trình ấy không cho đọc chung.",
        en: $"This file cannot be read: {OpenElsewhere(at.Path).En}, and that program lets nobody else read it.")
        .Advise(
            vi: "Đóng tệp ở chương trình ấy (hoặc trên máy khác dùng chung thư mục) rồi chạy lại.",
            en: "Close the file there (or on another machine that shares the folder) and run again.");

    public static Diagnostic TimeUnclear(Location at, string found) => Error("RP9042", at,
        vi: $"“{Cut(found)}” không phải giờ trong ngày.",
        en: $"“{Cut(found)}” is no time of day.")
        .Advise(
            vi: "Gõ giờ và phút theo 24 giờ, ví dụ --at 07:00.",
            en: "Type hours and minutes of 24 hours, such as --at 07:00.");

    public static Diagnostic DriveOfOnePerson(Location at, string folder, string share) => Note("RP9043", at,
        vi: $"“{Cut(folder)}” nằm trên ổ mạng của riêng một người dùng; dòng lệnh dùng đường dẫn mạng “{Cut(share)}” thay vào.",
        en: $"“{Cut(folder)}” lies on a drive letter that one person has given to a share; the line names the share “{Cut(share)}”.")
        .Advise(
            vi: "Giữ đường dẫn mạng trong dòng lệnh: chữ cái ổ mạng không có khi tác vụ chạy lúc không ai đăng nhập.",
            en: "Keep the share's own path in the line: the letter is not there while nobody is logged on.");

    public static Diagnostic PercentInPath(Location at) => Error("RP9044", at,
        vi: "Đường dẫn của chương trình hoặc của thư mục có dấu %, mà bộ lập lịch của Windows đọc thành tên biến.",
        en: "The path of the program or of the folder holds a percent sign, which Windows' scheduler takes for a variable.")
        .Advise(
            vi: "Đổi tên thư mục cho hết dấu % rồi chạy lại lệnh này.",
            en: "Rename the folder so that it has none, and run this command again.");

    public static Diagnostic TaskTooLong(Location at) => Error("RP9045", at,
        vi: "Lệnh của tác vụ dài hơn 261 ký tự nên schtasks không nhận.",
        en: "The task's command has more than 261 characters, which schtasks does not take.")
        .Advise(
            vi: "Đưa chương trình hoặc thư mục của năm về đường dẫn ngắn hơn, ví dụ C:\\reporter, rồi chạy lại lệnh này.",
            en: "Move the program or the year's folder to a shorter path, such as C:\\reporter, and run this command again.");

    public static Diagnostic OutputOpen(Location at, string beside) => Error("RP9024", at,
        vi: $"Tệp kết quả cũ đang mở ở chương trình khác; bản mới được ghi thành {beside}.",
        en: $"The old output is open in another program; the new one was written as {beside}.")
        .Advise(
            vi: "Đóng Word, Excel hoặc LibreOffice rồi chạy lại; nếu không có chương trình nào mở, xóa tệp khóa "
                + "(~$… hoặc .~lock…) cạnh nó.",
            en: "Close Word, Excel or LibreOffice and run again; if none has it open, delete the lock file (~$… or .~lock…) beside it.");

    public static Diagnostic OutputFailed(Location at) => Error("RP9025", at,
        vi: "Không ghi được tệp kết quả này.",
        en: "This output could not be written.")
        .Advise(
            vi: "Kiểm tra ổ đĩa còn chỗ và quyền ghi vào thư mục ket-qua.",
            en: "Check the free space and your right to write into ket-qua.");

    public static Diagnostic FolderBusy(Location at) => Error("RP9026", at,
        vi: "Một lần chạy khác của chương trình đang dùng thư mục này.",
        en: "Another run of the program holds this folder.")
        .Advise(
            vi: "Chờ lần chạy kia xong rồi chạy lại.",
            en: "Wait until it has ended and run again.");

    public static Diagnostic TemplateMissing(Location at) => Error("RP9027", at,
        vi: "Không tìm thấy mẫu báo cáo.",
        en: "The report's template was not found.")
        .Advise(
            vi: "Đặt mẫu vào thư mục mau của năm, hoặc cài lại chương trình cùng thư mục templates.",
            en: "Put a template into the year's folder mau, or reinstall the program with its folder templates.");

    public static Diagnostic PathOutside(Location at, string path) => Error("RP9028", at,
        vi: $"Đường dẫn “{path}” đi ra ngoài thư mục của năm.",
        en: $"The path “{path}” leads out of the year's folder.")
        .Advise(
            vi: "Chép tệp vào thư mục của năm và ghi đường dẫn tính từ đó.",
            en: "Copy the file into the year's folder and give its path from there.");

    public static Diagnostic LastYearUnreadable(Location at) => Error("RP9029", at,
        vi: "Không đọc được số liệu năm trước; lần chạy này không so sánh với năm trước.",
        en: "Last year's figures cannot be read; this run makes no comparison.")
        .Advise(
            vi: "Chép lại so-lieu.json từ thư mục ket-qua của năm trước vào nam-truoc.",
            en: "Copy so-lieu.json again from last year's ket-qua into nam-truoc.");

    public static Diagnostic NotUtf8(Location at) => Error("RP9030", at,
        vi: "Tệp không phải chữ Unicode (UTF-8).",
        en: "The file is not Unicode text (UTF-8).")
        .Advise(
            vi: "Mở bằng Notepad, chọn Lưu dưới dạng (Save as), ở ô Mã hóa (Encoding) chọn UTF-8.",
            en: "Open it in Notepad, choose Save as, and set Encoding to UTF-8.");

    public static Diagnostic NothingToExplain(Location at, string code, string? nearest) => Error("RP9031", at,
        vi: $"“{code}” không phải mã thông báo, cũng không phải mã chỉ tiêu của kế hoạch.{DidYouMeanVi(nearest)}",
        en: $"“{code}” is neither the code of a finding nor of a figure of the plan.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Mã thông báo có dạng RP4002; mã chỉ tiêu ghi ở mục `ma` trong ke-hoach.yaml.",
            en: "A finding's code looks like RP4002; a figure's is the `ma` in ke-hoach.yaml.");

    public static Diagnostic FileMissing(Location at) => Error("RP9032", at,
        vi: "Không có tệp này.",
        en: "There is no such file.")
        .Advise(
            vi: "Kiểm tra lại tên và thư mục của tệp.",
            en: "Check the file's name and folder.");

    public static Diagnostic OutputEdited(Location at, string beside) => Error("RP9034", at,
        vi: $"Tệp kết quả này đã được sửa sau khi chương trình lập, nên được giữ nguyên; bản mới được ghi thành {beside}.",
        en: $"This output was edited after the program made it, so it is kept; the new one was written as {beside}.")
        .Advise(
            vi: "Chép những chỗ đã sửa sang bản mới, hoặc đổi tên, cất bản đã sửa đi nơi khác rồi chạy lại.",
            en: "Take your changes over into the new one, or rename or move the edited file and run again.");

    public static Diagnostic CopyKept(Location at, string beside) => Note("RP9056", at,
        vi: $"Đã có tệp này và nội dung khác, có thể có người đã sửa, nên được giữ nguyên; bản mới được ghi thành {beside}.",
        en: $"This file is there already and differs, perhaps by somebody's work, so it is kept; the new one was written as {beside}.")
        .Advise(
            vi: "Bản nào không cần nữa thì xóa.",
            en: "Delete whichever is no longer needed.");

    public static Diagnostic FileTooLarge(Location at, int megabytes) => Error("RP9035", at,
        vi: $"Tệp lớn hơn {megabytes} MB nên không được đọc.",
        en: $"The file is larger than {megabytes} MB and was not read.")
        .Advise(
            vi: "Kiểm tra có phải đúng tệp này không; bỏ bớt hình, trang không liên quan rồi lưu lại.",
            en: "Check that it is the right file; take out pictures and sheets that do not belong and save it again.");

    public static Diagnostic FromNewerProgram(Location at, int version, int known) => Error("RP9036", at,
        vi: $"Tệp này do bản mới hơn của chương trình ghi (phiên bản {version}); bản đang chạy chỉ hiểu đến phiên bản {known}.",
        en: $"This file was written by a newer program (version {version}); this one understands up to version {known}.")
        .Advise(
            vi: "Cài bản mới của chương trình rồi chạy lại.",
            en: "Install the newer program and run again.");

    public static Diagnostic TemplateNotAFile(Location at) => Error("RP9037", at,
        vi: "Mẫu này là liên kết hoặc thư mục, không phải tệp, nên không dùng được; chương trình không lấy mẫu khác thay vào.",
        en: "This template is a link or a folder, no file, so it cannot be used; no other is taken in its place.")
        .Advise(
            vi: "Chép chính tệp mẫu vào đây; hoặc xóa đi nếu muốn dùng mẫu của chương trình.",
            en: "Copy the template itself here; or delete it to use the program's own.");

    public static Diagnostic TemplateNamedOtherwise(Location at, string asked) => Error("RP9038", at,
        vi: $"Tên mẫu này khác chữ hoa, chữ thường với “{asked}”, nên không biết có phải là mẫu cần dùng không; chương trình không lấy "
            + "mẫu khác thay vào.",
        en: $"This template's name differs from “{asked}” in its capitals, so it is not certain that it is meant; no other is taken in "
            + "its place.")
        .Advise(
            vi: $"Đổi tên thành “{asked}”, hoặc xóa đi nếu không dùng.",
            en: $"Rename it to “{asked}”, or delete it if it is not to be used.");

    public static Diagnostic TemplateFolderIsAFile(Location at) => Error("RP9058", at,
        vi: "Chỗ này phải là thư mục chứa mẫu, nhưng là một tệp; chương trình không lấy mẫu khác thay vào.",
        en: "This should be a folder of templates but is a file; no others are taken in its place.")
        .Advise(
            vi: "Đổi tên tệp này, hoặc xóa đi nếu muốn dùng mẫu của chương trình.",
            en: "Rename this file, or delete it to use the program's own templates.");

    public static Diagnostic TemplateEndsOtherwise(Location at, string asked) => Query("RP9059", at,
        vi: $"Tệp này không được dùng làm mẫu: mẫu phải mang đúng tên “{asked}”, kể cả đuôi tệp.",
        en: $"This file is not used as a template: its name must be “{asked}”, the ending included.")
        .Advise(
            vi: "Lưu lại đúng loại tệp, đúng tên (Explorer: bật View > File name extensions để thấy đuôi); không dùng thì chuyển đi.",
            en: "Save it as that kind of file under that name (Explorer: View > File name extensions shows endings), or move it away.");

    public static Diagnostic NoVietnamese(Location at) => Error("RP9039", at,
        vi: "Máy này chạy .NET không có bộ chữ quốc tế (ICU), nên chữ và số tiếng Việt không đọc đúng được.",
        en: "This machine runs .NET without its international data (ICU), so Vietnamese letters and numbers cannot be read rightly.")
        .Advise(
            vi: "Bỏ biến DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, hoặc cài gói ICU của hệ điều hành, rồi chạy lại.",
            en: "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, or install the system's ICU package, and run again.");

    public static Diagnostic LastYearDiffers(Location at, string what, string found, string wanted) => Query("RP9040", at,
        vi: $"Số liệu trong nam-truoc không dùng để so sánh được: {what} ghi “{Cut(found)}”, cần “{Cut(wanted)}”.",
        en: $"The figures in nam-truoc cannot be compared with: {what} is “{Cut(found)}”, and should be “{Cut(wanted)}”.")
        .Advise(
            vi: "Chép so-lieu.json của đúng kế hoạch và đúng kỳ năm trước vào nam-truoc, hoặc xóa tệp này.",
            en: "Copy the so-lieu.json of the same plan for the year before into nam-truoc, or delete this file.");

    public static Diagnostic FolderNotWritable(Location at) => Error("RP9033", at,
        vi: "Không ghi được vào thư mục này.",
        en: "This folder cannot be written to.")
        .Advise(
            vi: "Chép thư mục của năm sang ổ đĩa mà bạn có quyền ghi, rồi chạy ở đó.",
            en: "Copy the year's folder to a disk that you may write to and run there.");

    public static Diagnostic LockNameTaken(Location at) => Error("RP9158", at,
        vi: "Chương trình cần tên này để giữ thư mục khi chạy, nhưng tên đã có thứ khác chiếm và chương trình không lấy đi được.",
        en: "The program needs this name to hold the folder while it runs, but something else has it that the program cannot take away.")
        .Advise(
            vi: "Nếu không ai đang chạy chương trình trong thư mục này thì xóa .reporter.lock rồi chạy lại; không xóa được thì chép thư "
                + "mục của năm sang ổ đĩa mà bạn có quyền ghi, rồi chạy ở đó.",
            en: "If nobody is running the program in this folder, delete .reporter.lock and run again; if that is not allowed, copy the "
                + "year's folder to a disk that you may write to and run there.");

    /// <summary>Threads, open files or memory: the system gave less than the program needs to run at all.</summary>
    public static Diagnostic SystemLendsTooLittle(Location at, string what) => Error("RP9159", at,
        vi: $"Máy không cho chương trình đủ bộ nhớ, luồng hoặc số tệp được mở cùng lúc ({what}).",
        en: $"The machine does not give the program enough memory, threads or files open at once ({what}).")
        .Advise(
            vi: "Đóng bớt chương trình khác, hoặc nâng giới hạn (trên Linux: ulimit -n 1024), rồi chạy lại. Tệp của bạn không bị thay đổi.",
            en: "Close other programs, or raise the limit (on Linux: ulimit -n 1024), and run again. Your files are unchanged.");

    public static Diagnostic UnitNotInPlan(Location at, string code, string? nearest) => Error("RP9050", at,
        vi: $"Không có đơn vị nào mang mã “{code}” trong danh sách đơn vị.{DidYouMeanVi(nearest)}",
        en: $"No unit in the unit list has the code “{code}”.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Xem cột “ma” của danh sách đơn vị.",
            en: "See the column “ma” of the unit list.");

    public static Diagnostic NothingAskedOf(Location at, IReadOnlyList<string> units) => Note("RP9051", at,
        vi: $"Kế hoạch không hỏi gì ở {units.Count} đơn vị, nên không có biểu: {Listed(units)}.",
        en: $"The plan asks nothing of {units.Count} units, so there is no form for them: {Listed(units)}.");

    /// <summary>One unit never stops the others.</summary>
    public static Diagnostic MakingFailed(Location at, string unit, string exception) => Error("RP9057", at,
        vi: $"Không lập được biểu, công văn, thư hay bản trả lại cho “{unit}” vì một lỗi chưa lường trước ({exception}); các đơn vị khác "
            + "vẫn được lập.",
        en: $"The form, letter, mail or returned file for “{unit}” could not be made, by a fault nobody foresaw ({exception}); the others "
            + "were made.")
        .Advise(
            vi: "Xem lại dòng của đơn vị trong danh sách, biểu và mẫu của cơ quan; nếu vẫn vậy, báo cho người phụ trách chương trình.",
            en: "Look at the unit's line in the list and at your own forms and texts; if it stays, tell whoever looks after the program.");

    public static Diagnostic ReturnedKept(FileLocation at) => Note("RP9090", at,
        vi: "Đơn vị này không còn gì phải sửa hay giải trình, nhưng bản trả lại cũ đã có người sửa (hoặc đang mở), nên được giữ lại.",
        en: "This unit has nothing left to mend or explain, but somebody has worked in its old returned file (or has it open), so it "
            + "stays.")
        .Advise(
            vi: "Xem trong đó có gì cần giữ không, rồi xóa.",
            en: "See whether there is anything in it to keep, then delete it.");

    public static Diagnostic FolderAmongForms(Location at) => Query("RP9161", at,
        vi: "Thư mục con trong bieu-mau/ không được đọc; biểu mẫu phải nằm ngay trong bieu-mau/.",
        en: "Folders in bieu-mau/ are not read; forms must lie in bieu-mau/ itself.")
        .Advise(
            vi: "Chuyển các tệp .xlsx trong đó ra bieu-mau/; nếu không dùng thì chuyển thư mục ra khỏi bieu-mau/.",
            en: "Move its .xlsx files up into bieu-mau/; if they are not used, move the folder out.");

    public static Diagnostic OlderOutputKept(Location at) => Query("RP9160", at,
        vi: "Tệp này thuộc lần lập báo cáo trước, lần này không làm lại; đã có người sửa (hoặc đang mở), nên được giữ. Số liệu trong đó có "
            + "thể đã cũ.",
        en: "This file belongs to an earlier report and was not made again; somebody has worked in it (or has it open), so it stays. Its "
            + "figures may be old.")
        .Advise(
            vi: "Xem trong đó có gì cần giữ không, rồi xóa hoặc chuyển ra khỏi ket-qua; không gửi đi.",
            en: "See whether there is anything in it to keep, then delete it or move it out of ket-qua; do not send it.");

    public static Diagnostic NotAnExcelForm(Location at) => Query("RP9052", at,
        vi: "Tệp này trong bieu-mau/ không phải bảng tính .xlsx, nên không dùng làm biểu được.",
        en: "This file in bieu-mau/ is no .xlsx workbook, so it cannot be used as a form.")
        .Advise(
            vi: "Mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx; tệp khác thì chuyển ra ngoài bieu-mau/.",
            en: "Open it in Excel or LibreOffice and save it as .xlsx; move other files out of bieu-mau/.");
}
