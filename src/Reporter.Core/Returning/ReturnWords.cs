using Reporter.Core.Diagnostics;

namespace Reporter.Core.Returning;

/// <summary>
/// The words of a workbook that is handed back. Its reader is a clerk who knows her form and nothing of this program, of the plan's file or
/// of other units: where a finding speaks to the office, she is told something else.
/// </summary>
public static class ReturnWords
{
    public const string SheetName = "Nội dung cần sửa";

    /// <summary>Where figures and texts are typed that the unit's own file has no place for.</summary>
    public const string MissingSheet = "Bổ sung";

    /// <summary>The sheet of a file whose sheets have no names, as text files.</summary>
    public const string OnlySheet = "Số liệu";

    public const string Number = "STT";

    public const string Place = "Ô cần xem";

    public const string Found = "Đang ghi";

    public const string Message = "Nội dung";

    public const string Advice = "Cách sửa";

    public const string Task = "Phải làm";

    public const string Explanation = "Giải trình";

    public const string Code = "Mã";

    /// <summary>A hidden column: the figure as it was when it was asked about.</summary>
    public const string Value = "Số liệu khi hỏi";

    public const string MustMend = "Phải sửa";

    public const string MayExplain = "Sửa, hoặc giải trình nếu đúng";

    public const string WholeFile = "Cả tệp";

    public const string WholeSheet = "Cả trang";

    /// <summary>The author of notes, and what stands above what is added to somebody else's.</summary>
    public const string Author = "Kiểm tra số liệu";

    public const string Appended = "— Kiểm tra số liệu —";

    public const string MarkLabel = "Mã tệp trả lại (không sửa, không xóa): ";

    public const string NoSignature =
        "Tệp đã gửi có chữ ký số. Bản này không còn chữ ký; sau khi sửa xong hãy ký lại nếu cần.";

    public const string NoMacros = "Bản này không chép macro của tệp đã gửi; mọi số liệu và công thức khác giữ nguyên.";

    public const string Unshared = "Tệp đã gửi ở chế độ dùng chung (Share Workbook); bản này đã bỏ chế độ đó để sửa được.";

    public const string Copied =
        "Không sửa được ngay trong tệp đã gửi, nên bản này chép lại số liệu sang bảng tính mới, đúng ô và tên trang, không kèm macro và "
        + "liên kết chạy chương trình khác; sửa trong bản này.";

    public const string Unreadable =
        "Không đọc được số liệu nào trong tệp đã gửi. Hãy điền số liệu vào các trang “Bổ sung” của bản này rồi gửi lại.";

    public const string OwnRows = "Tệp đã gửi có số liệu của nhiều đơn vị; bản này chỉ có phần của đơn vị mình.";

    public const string MissingTitle = "SỐ LIỆU CÒN THIẾU";

    public const string MissingHint = "Gõ số liệu vào cột “Số liệu”; không phát sinh thì ghi 0 hoặc “không”.";

    public const string MissingListHint = "Mỗi dòng một mục; thêm dòng ngay bên dưới nếu cần.";

    public static string Title(string unit) => $"NỘI DUNG CẦN SỬA, GIẢI TRÌNH: {unit}";

    public static string From(string file) => $"Làm từ tệp đơn vị đã gửi: {file}";

    public static string Shown(IReadOnlyCollection<string> places) =>
        $"Các dòng, cột đang ẩn mà có ô phải sửa đã được hiện ra: {string.Join("; ", places)}.";

    public static string TooMany(int notes) => $"Chỉ {notes} ô đầu có ghi chú và tô màu; danh sách dưới đây có đủ.";

    public static string FillIn(string sheet) => $"Điền vào trang “{sheet}” của tệp này; không phát sinh thì ghi 0 hoặc “không”.";

    /// <summary>The finding as its unit should read it: no other unit, no path of the office's folder.</summary>
    public static string MessageOf(Diagnostic found, string topic)
    {
        ArgumentNullException.ThrowIfNull(found);

        var about = topic.Length > 0 ? $"“{topic}”" : "Nội dung ô này";
        return found.Code switch
        {
            "RP4020" => $"{about} giống hệt nội dung của một đơn vị khác.",
            "RP3065" => "Tệp này giống hệt tệp của một đơn vị khác.",
            "RP4035" => "Tệp đã gửi không đọc được số liệu nào; mọi phần mà kế hoạch yêu cầu đều còn thiếu.",
            _ => found.Message.Vi.Replace("bao-cao-nop/", "", StringComparison.Ordinal),
        };
    }

    /// <summary>What to do, for the unit itself.</summary>
    public static string AdviceOf(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);

        return found.Code switch
        {
            "RP3001" or "RP3002" or "RP3004" or "RP3110" => "Ghi đúng tên đơn vị mình ở ô này; nếu là số liệu của đơn vị khác thì xóa.",
            "RP3003" => "Ghi dòng “Đơn vị báo cáo: …” ở đầu trang.",
            "RP3011" => "Nếu dùng lại mẫu của nơi khác thì sửa tên đơn vị ở đầu trang; nếu là số liệu của nơi kia thì gửi lại số liệu của "
                + "đơn vị mình.",
            "RP3012" => "Nếu đúng là báo cáo của đơn vị mình, ghi thêm “Đơn vị báo cáo: …” ở đầu trang.",
            "RP3020" or "RP3026" => "Đặt một dòng tiêu đề “Mã | Chỉ tiêu | Số liệu” ngay trên số liệu, mỗi chỉ tiêu một dòng.",
            "RP3032" or "RP3034" or "RP3036" =>
                "Sửa tiêu đề cột theo đúng tên hoặc mã chỉ tiêu của kế hoạch; nếu là cột thêm ngoài biểu thì xóa cột, hoặc ghi rõ ở cột "
                + "“Giải trình”.",
            "RP3040" or "RP3041" or "RP3046" or "RP3048" or "RP3050" =>
                "Sửa tên dòng, tên cột theo đúng tên hoặc mã chỉ tiêu của kế hoạch; nếu là số liệu thêm ngoài biểu thì xóa, hoặc ghi rõ ở "
                + "cột “Giải trình”.",
            "RP3051" => "Nếu là số của cả đơn vị, ghi “Tổng số” vào ô này hoặc để trống ô; nếu không, thêm dòng tổng.",
            "RP3052" or "RP3073" => "Ghi số liệu thực hiện của kỳ này, và sửa tiêu đề cột thành “Số liệu”.",
            "RP3062" or "RP3067" =>
                "Xem lại các số liệu này, sửa cho đúng ngay trong tệp này rồi gửi lại; tệp gửi lại sẽ thay các tệp đã gửi.",
            "RP3063" => "Liên hệ cơ quan tổng hợp nếu cần nộp bổ sung.",
            "RP3065" or "RP4020" => "Viết lại theo kết quả của đơn vị mình; nếu đúng là trùng nhau thì ghi lý do ở cột “Giải trình”.",
            "RP3066" => "Nếu không còn số liệu ấy thì ghi 0; nếu vẫn đúng thì ghi “số cũ vẫn đúng” ở cột “Giải trình”.",
            "RP3072" => "Nếu chỉ quên sửa tiêu đề thì sửa lại; nếu là số liệu của kỳ khác thì ghi lại số liệu của kỳ này.",
            "RP3090" or "RP3091" or "RP3096" or "RP4048" => "Cơ quan tổng hợp sẽ xem lại; đơn vị chưa phải làm gì.",
            "RP3113" or "RP3114" or "RP3115" or "RP3120" => "Ghi lại các số này vào trang “Bổ sung”, hoặc khôi phục tên dòng, tên cột như "
                + "biểu gốc.",
            "RP3111" or "RP3119" => "Ghi lại số liệu của năm nay vào trang “Bổ sung”.",
            "RP4003" or "RP4004" => "Kiểm tra và ghi lại số đúng.",
            "RP4005" => "Ghi số nguyên, không có phần lẻ.",
            "RP4009" => "Viết thêm cho đủ ý.",
            "RP4019" => "Nếu đúng là không phát sinh hoạt động nào thì ghi lý do ở cột “Giải trình”; nếu gửi nhầm biểu trống thì điền số.",
            "RP4023" => "Điền ít nhất một dòng; nếu không có thì ghi “không” vào dòng đầu.",
            "RP4025" => "Ghi đủ ngày/tháng/năm, ví dụ 05/4/2024.",
            "RP4028" => "Chỉ giữ một lựa chọn.",
            "RP4029" => "Kiểm tra và điền đủ các số liệu của phần này.",
            "RP4035" => "Điền số liệu vào các trang “Bổ sung” của tệp này rồi gửi lại.",
            "RP4046" => "Nếu đúng là không được giao nhiệm vụ này thì ghi rõ ở cột “Giải trình”; nếu có thì điền số, không phát sinh thì "
                + "ghi 0.",
            _ when found.Code.StartsWith("RP2", StringComparison.Ordinal) => "Điền số liệu vào bản này rồi gửi lại.",
            _ => found.Advice?.Vi ?? "",
        };
    }
}
