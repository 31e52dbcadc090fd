using Reporter.Core.Diagnostics;

namespace Reporter.Sheets;

public static partial class IntakeFindings
{
    private static Bilingual Name(ForeignKind kind) => kind switch
    {
        ForeignKind.BinaryWorkbook => new("bảng tính nhị phân của Excel (.xlsb)", "a binary Excel workbook (.xlsb)"),
        ForeignKind.OpenDocumentSheet => new("bảng tính OpenDocument của LibreOffice (.ods)", "an OpenDocument sheet of LibreOffice (.ods)"),
        ForeignKind.OpenDocumentOther => new("tài liệu OpenDocument (.odt, .odp…)", "an OpenDocument file (.odt, .odp…)"),
        ForeignKind.Numbers => new("bảng tính Numbers của Apple", "an Apple Numbers sheet"),
        ForeignKind.Pdf => new("tệp PDF", "a PDF"),
        ForeignKind.Word => new("văn bản Word (.docx)", "a Word document (.docx)"),
        ForeignKind.OldWord => new("văn bản Word cũ (.doc)", "an old Word document (.doc)"),
        ForeignKind.RichText => new("văn bản RTF", "an RTF document"),
        ForeignKind.Slides => new("bài trình chiếu PowerPoint", "a PowerPoint presentation"),
        ForeignKind.Picture => new("tệp ảnh", "a picture"),
        ForeignKind.WebPage => new("trang web (HTML)", "a web page (HTML)"),
        ForeignKind.XmlSheet => new("bảng tính XML của Excel 2003", "an Excel 2003 XML sheet"),
        ForeignKind.Text => new("văn bản thuần (CSV hoặc TXT)", "plain text (CSV or TXT)"),
        ForeignKind.RarOrSevenZip => new("tệp nén RAR, 7z hoặc gzip", "a RAR, 7z or gzip archive"),
        ForeignKind.Mail => new("thư điện tử", "an e-mail"),
        ForeignKind.OtherOffice => new("tệp Office không có bảng tính", "an Office file without a workbook"),
        ForeignKind.Database => new("cơ sở dữ liệu hoặc bảng tính kiểu rất cũ (.dbf, .slk, .wk1…)", "a database or a very old kind of sheet (.dbf, .slk, .wk1…)"),
        _ => new("loại tệp không nhận ra", "of a kind that was not recognised"),
    };

    private static Bilingual HowToSave(ForeignKind kind) => kind switch
    {
        ForeignKind.OpenDocumentSheet => new(
            "Mở bằng LibreOffice hoặc Excel, chọn Lưu thành (Save As), loại “Excel Workbook (*.xlsx)”.",
            "Open it in LibreOffice or Excel, choose Save As, type “Excel Workbook (*.xlsx)”."),
        ForeignKind.Numbers => new(
            "Mở bằng Numbers, chọn Tệp (File) > Xuất sang (Export To) > Excel.",
            "Open it in Numbers and choose File > Export To > Excel."),
        ForeignKind.Pdf or ForeignKind.Picture => new(
            "Đề nghị đơn vị gửi tệp Excel gốc, hoặc gõ lại số liệu vào biểu mẫu.",
            "Ask the unit for the Excel file it was made from, or type the figures into the form."),
        ForeignKind.Word or ForeignKind.OldWord or ForeignKind.RichText or ForeignKind.OpenDocumentOther => new(
            "Chép bảng số liệu sang biểu mẫu Excel rồi gửi tệp .xlsx; nội dung chữ gõ vào mục thuyết minh của biểu mẫu.",
            "Copy the table into the Excel form and send that .xlsx; text goes into the form's rows for text."),
        ForeignKind.RarOrSevenZip => new(
            "Giải nén ra rồi đặt các tệp bên trong vào thư mục của đơn vị; tệp .zip thì chương trình tự mở được.",
            "Unpack it and put the files into the unit's folder; a .zip is opened by itself."),
        ForeignKind.Mail => new(
            "Mở thư, lưu tệp đính kèm vào thư mục của đơn vị.",
            "Open the mail and save its attachment into the unit's folder."),
        _ => new(
            "Mở bằng Excel, chọn Lưu thành (Save As), loại “Excel Workbook (*.xlsx)”, rồi gửi lại.",
            "Open it in Excel, choose Save As, type “Excel Workbook (*.xlsx)”, and send that."),
    };
}
