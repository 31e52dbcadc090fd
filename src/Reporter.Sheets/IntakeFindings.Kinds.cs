using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Sheets;

public static partial class IntakeFindings
{
    /// <summary>Where a text is asked for, and not figures.</summary>
    public static Diagnostic NotADocument(FileLocation at, ForeignKind kind) => Error("RP2030", at,
        vi: kind == ForeignKind.Unknown ? "Tệp này không phải văn bản Word (.docx) hay văn bản thuần (.txt)."
            : $"Tệp này là {Name(kind).Vi}; ở đây cần văn bản Word (.docx) hoặc văn bản thuần (.txt).",
        en: kind == ForeignKind.Unknown ? "This file is neither a Word document (.docx) nor plain text (.txt)."
            : $"This file is {Name(kind).En}; a Word document (.docx) or plain text (.txt) is wanted here.")
        .Advise(
            vi: "Mở tệp bằng Word (hoặc LibreOffice), chọn Lưu thành (Save As), loại “Word Document (*.docx)”, rồi chạy lại với tệp "
                + ".docx. Bản quét (ảnh) thì xin cơ quan ban hành tệp Word.",
            en: "Open it in Word (or LibreOffice), choose Save As, type “Word Document (*.docx)”, and run again with the .docx. Of a "
                + "scan, ask the issuing office for the Word file.");

    private static Bilingual Name(ForeignKind kind) => kind switch
    {
        ForeignKind.BinaryWorkbook => new("bảng tính nhị phân của Excel (.xlsb)", "a binary Excel workbook (.xlsb)"),
        ForeignKind.OpenDocumentOther => new("tài liệu OpenDocument (.odt, .odp, .fods…)", "an OpenDocument file (.odt, .odp, .fods…)"),
        ForeignKind.Numbers => new("bảng tính Numbers của Apple", "an Apple Numbers sheet"),
        ForeignKind.Pdf => new("tệp PDF", "a PDF"),
        ForeignKind.OldWord => new("văn bản Word cũ (.doc)", "an old Word document (.doc)"),
        ForeignKind.WordXml => new("văn bản Word lưu dạng XML", "a Word document saved as XML"),
        ForeignKind.RichText => new("văn bản RTF", "an RTF document"),
        ForeignKind.Slides => new("bài trình chiếu PowerPoint", "a PowerPoint presentation"),
        ForeignKind.Picture => new("tệp ảnh", "a picture"),
        ForeignKind.WebPage => new("trang web (HTML)", "a web page (HTML)"),
        ForeignKind.XmlSheet => new("bảng tính XML của Excel 2003", "an Excel 2003 XML sheet"),
        ForeignKind.Text => new("văn bản thuần (CSV hoặc TXT)", "plain text (CSV or TXT)"),
        ForeignKind.RarOrSevenZip => new("tệp nén RAR, 7z hoặc gzip", "a RAR, 7z or gzip archive"),
        ForeignKind.Mail => new("thư điện tử", "an e-mail"),
        ForeignKind.OtherOffice => new("tệp Office không có bảng tính", "an Office file without a workbook"),
        ForeignKind.Database =>
            new("cơ sở dữ liệu hoặc bảng tính kiểu rất cũ (.dbf, .slk, .wk1…)",
            "a database or a very old kind of sheet (.dbf, .slk, .wk1…)"),
        _ => new("loại tệp không nhận ra", "of a kind that was not recognised"),
    };

    private static Bilingual HowToSave(ForeignKind kind) => kind switch
    {
        ForeignKind.Numbers => new(
            "Mở bằng Numbers, chọn Tệp (File) > Xuất sang (Export To) > Excel.",
            "Open it in Numbers and choose File > Export To > Excel."),
        ForeignKind.Pdf or ForeignKind.Picture => new(
            "Đề nghị đơn vị gửi chính tệp Excel hoặc Word đã dùng để in ra bản này; không còn thì gõ lại số liệu vào biểu mẫu Excel.",
            "Ask the unit for the very Excel or Word file that it was printed from; if there is none, for the figures typed into the "
                + "Excel form."),
        ForeignKind.OldWord or ForeignKind.WordXml or ForeignKind.RichText => new(
            "Mở bằng Word, chọn Lưu thành (Save As), loại “Word Document (*.docx)”, rồi dùng tệp .docx; hoặc đề nghị đơn vị gửi biểu mẫu "
                + "Excel.",
            "Open it in Word, choose Save As, type “Word Document (*.docx)”, and use that; or ask the unit for the Excel form."),
        ForeignKind.OpenDocumentOther => new(
            "Mở bằng LibreOffice, lưu văn bản thành .docx, bảng tính thành .ods hoặc .xlsx, rồi dùng tệp đó.",
            "Open it in LibreOffice, save a text as .docx, a sheet as .ods or .xlsx, and use that."),
        ForeignKind.Slides or ForeignKind.OtherOffice => new(
            "Đề nghị đơn vị gửi biểu mẫu Excel đã điền.",
            "Ask the unit for the Excel form, filled in."),
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
