using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Years.Books;

/// <summary>What the consolidated workbook says besides figures and the words of plan and units.</summary>
internal static class BookWords
{
    public const string Contents = "Mục lục";
    public const string Totals = BookMark.Totals;
    public const string Texts = BookMark.Texts;
    public const string Status = "Tình hình nộp";
    public const string LeftOut = "Không tính";
    public const string LastYear = "So với năm trước";

    public const string Code = "Mã";
    public const string Figure = "Chỉ tiêu";
    public const string Measure = "Đơn vị tính";
    public const string Value = "Số liệu";
    public const string Unit = BookMark.Unit;
    public const string Running = BookMark.Running;
    public const string Whole = "Tổng số";
    public const string Addends = "Chia ra";
    public const string Parts = "Trong đó";
    public const string Yes = "có";
    public const string No = "không";
    public const string Author = "Reporter";
    public const string Answered = "Số đơn vị có số liệu";
    public const string Asked = "Số đơn vị được hỏi";
    public const string UnitsCounted = BookMark.UnitsCounted;
    public const string From = BookMark.From;
    public const string Section = "Phần";
    public const string Content = "Nội dung";
    public const string Said = "Đơn vị viết";
    public const string Kind = "Loại";
    public const string Arrived = "Ngày nộp";
    public const string Supplemented = "Ngày bổ sung";
    public const string Deadline = "Thời hạn";
    public const string State = "Tình trạng";
    public const string Errors = "Số lỗi";
    public const string Queries = "Cần giải trình";
    public const string Files = "Tệp được tính";
    public const string Typed = "Ô ghi";
    public const string Place = "Nơi ghi";
    public const string Reason = "Vì sao";
    public const string Finding = "Mã lỗi";
    public const string UnitsInBoth = "Số đơn vị có cả hai năm";
    public const string Change = "Tăng (+), giảm (-)";
    public const string ChangeShare = "Tăng, giảm (%)";
    public const string Sheet = "Trang";
    public const string About = "Nội dung";
    public const string AllTotals = "Tổng số của mọi chỉ tiêu, chia theo loại đơn vị";
    public const string AllTexts = "Thuyết minh của các đơn vị";
    public const string AllStates = "Tình hình nộp báo cáo của từng đơn vị";
    public const string AllLeftOut = "Số liệu không tính vào tổng, và vì sao";
    public const string LikeWithLike = "So sánh trên các đơn vị có số liệu của cả hai năm";

    public const string Legend =
        "Ô trắng để trống: đơn vị chưa có số liệu. Ô gạch chéo: đơn vị không được hỏi chỉ tiêu này. Ô có ghi chú (góc đỏ): rê chuột để xem "
        + "số lấy ở tệp, trang, ô nào, hoặc vì sao không tính.";

    public const string LiveTotals =
        "Dòng tổng số và dòng của từng loại đơn vị là công thức: sửa số của một đơn vị thì tổng tự tính lại. Trang có công thức được khóa, "
        + "không có mật khẩu, để tránh gõ nhầm: lọc được; muốn sửa hay sắp xếp thì vào Review, Unprotect Sheet. Các danh mục không khóa.";

    public static string Title(ReportPlan plan) =>
        string.Create(CultureInfo.InvariantCulture, $"Tổng hợp số liệu năm {plan.Year}: {plan.Document.Subject}");

    public static string Clause(PlanSection section) => section.Clause.Length > 0 ? $"Theo mục {section.Clause} của kế hoạch" : "";

    public static string Reported(int reported, int all) => $"Số liệu của {VietNumber.Format(reported)}/{VietNumber.Format(all)} đơn vị";

    public static string Source(string place) => $"Nguồn: {place}";

    public static string Computed(string formula) => $"Tính theo công thức của kế hoạch: {formula}";

    public static string NotCounted(string found, string place, string reason) => $"Không tính: “{found}”. {place}. {reason}";

    public static string FractionOf(decimal above, decimal below) =>
        $"Tính từ {VietNumber.Format(above)} / {VietNumber.Format(below)}: chỉ của các đơn vị có đủ số liệu để tính.";

    public static string TotalOf(int answered, int asked, int leftOut) =>
        $"Của {VietNumber.Format(answered)} đơn vị có số liệu, trong {VietNumber.Format(asked)} đơn vị được hỏi"
        + (leftOut > 0 ? $"; {VietNumber.Format(leftOut)} ô không tính, xem trang “{LeftOut}”." : ".");

    public static string Arrival(UnitArrival arrival) => arrival switch
    {
        UnitArrival.OnTime => "đúng hạn",
        UnitArrival.Late => "chậm",
        _ => "chưa nộp",
    };

    public static string Condition(UnitCondition condition) => condition switch
    {
        UnitCondition.NotSent => "chưa gửi",
        UnitCondition.Unreadable => "đã gửi, không đọc được",
        UnitCondition.MustCorrect => "phải sửa",
        UnitCondition.MustExplain => "cần giải trình",
        _ => "đạt",
    };

    public static string Rows(string code, int rows) => $"Bảng {code}: {VietNumber.Format(rows)} dòng";

    public static string AllUnits(int year) => string.Create(CultureInfo.InvariantCulture, $"Năm {year}, mọi đơn vị");

    public static string OfBoth(int year) => string.Create(CultureInfo.InvariantCulture, $"Năm {year}, các đơn vị có cả hai năm");

    public static string ListTitle(int number, string name) => number == 1 ? name : $"{name} (tiếp {number})";
}
