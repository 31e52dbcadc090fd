using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Templates;

public static partial class TemplateFindings
{
    public static Diagnostic TargetEnding(Location at, string ending) => Error("RP6051", at,
        vi: ending.Length > 0 ? $"Không ghi tệp “{ending}”: chương trình chỉ ghi .docx (văn bản) hoặc .dotx (mẫu)."
            : "Tên tệp kết quả thiếu đuôi .docx.",
        en: ending.Length > 0 ? $"No “{ending}” is written: only .docx (a document) and .dotx (a template) are."
            : "The name of the output lacks its ending .docx.")
        .Advise(
            vi: "Đặt tên tệp kết quả kết thúc bằng .docx; cần PDF thì mở bằng Word hoặc LibreOffice rồi lưu thành PDF.",
            en: "Let the name end in .docx; for a PDF, open the document in Word or LibreOffice and save it as PDF.");

    public static Diagnostic TargetIsInput(Location at, string input) => Error("RP6052", at,
        vi: $"Không ghi đè lên “{input}”: văn bản được làm từ chính tệp ấy.",
        en: $"“{input}” is not written over: the document is made from that file.")
        .Advise(
            vi: "Đặt tên khác cho tệp kết quả (-o).",
            en: "Give the output another name (-o).");

    public static Diagnostic TargetEdited(Location at) => Error("RP6053", at,
        vi: "Ở đó đã có một tài liệu không phải do chương trình ghi, hoặc đã có người sửa; nó được giữ nguyên.",
        en: "There is a document that the program did not write, or that somebody has edited; it stays as it is.")
        .Advise(
            vi: "Đặt tên khác cho tệp kết quả, hoặc thêm --force nếu chắc chắn muốn ghi đè.",
            en: "Give the output another name, or add --force if it may really be written over.");

    public static Diagnostic TargetFolderMissing(Location at, string folder) => Error("RP6054", at,
        vi: $"Không có thư mục “{folder}” để ghi tệp kết quả.",
        en: $"There is no folder “{folder}” to write the output to.")
        .Advise(
            vi: "Tạo thư mục ấy trước, hoặc ghi vào thư mục khác.",
            en: "Make the folder first, or write to another one.");

    public static Diagnostic NoRecords(Location at, IReadOnlyList<string> lists) => Error("RP6055", at,
        vi: lists.Count > 1
            ? $"--each cần biết danh sách nào: số liệu có {string.Join(", ", lists.Select(list => $"“{list}”"))}."
            : "--each cần một danh sách các mục, mỗi mục một nhóm tên và giá trị; số liệu không có danh sách như vậy.",
        en: lists.Count > 1
            ? $"--each must know which list: the data have {string.Join(", ", lists.Select(list => $"“{list}”"))}."
            : "--each needs a list of records, each with names and values; the data have none.")
        .Advise(
            vi: "Viết --each tên_danh_sách, hoặc cho tệp JSON là một danh sách [ { … }, { … } ].",
            en: "Write --each list_name, or let the JSON file be a list [ { … }, { … } ].");

    public static Diagnostic RecordHasNoName(Location at, string name) => Error("RP6056", at,
        vi: $"Tên tệp kết quả có {{{name}}} nhưng có mục không có giá trị “{name}”.",
        en: $"The name of the output has {{{name}}}, but a record has no value “{name}”.")
        .Advise(
            vi: "Dùng một tên mà mục nào cũng có, hoặc bỏ ngoặc để các tệp được đánh số.",
            en: "Use a name that every record has, or leave the braces out to have the files numbered.");
}
