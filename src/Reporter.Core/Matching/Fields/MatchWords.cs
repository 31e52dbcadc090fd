using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The words by which a sheet is understood, as people put them above columns and beside cells, folded as <see cref="NameKey.Of"/> folds.
/// None of them belongs to one plan, place or office.
/// </summary>
internal static class MatchWords
{
    public static readonly IReadOnlySet<string> CodeTitles = Keys("mã", "mã chỉ tiêu", "mã số", "mã trường", "mã nội dung",
        "mã số chỉ tiêu", "ký hiệu chỉ tiêu");

    public static readonly IReadOnlySet<string> NameTitles = Keys(
        "chỉ tiêu", "tên chỉ tiêu", "nội dung", "nội dung báo cáo", "nội dung chỉ tiêu", "chỉ tiêu, nội dung", "nội dung, chỉ tiêu",
            "chỉ tiêu báo cáo",
        "tên", "tiêu chí", "câu hỏi", "nội dung yêu cầu", "nội dung công việc", "mục", "tên nội dung");

    public static readonly IReadOnlySet<string> ValueTitles = Keys(
        "số liệu", "kết quả", "số lượng", "giá trị", "trả lời", "nội dung trả lời", "kết quả thực hiện", "số liệu báo cáo", "thực hiện",
            "số liệu thực hiện",
        "kết quả, số liệu", "số liệu, nội dung", "số liệu, trả lời", "nội dung báo cáo của đơn vị", "đơn vị báo cáo số liệu",
            "số liệu của đơn vị", "tổng số",
        "kq", "kết quả đạt được", "kết quả công tác", "số thực hiện", "th", "đã thực hiện", "kết quả báo cáo", "số báo cáo",
            "số liệu cụ thể", "kỳ này", "năm nay", "trong kỳ", "kỳ báo cáo này", "thực hiện kỳ này",
            "thực hiện trong kỳ", "số liệu kỳ này", "phát sinh trong kỳ",
            "cả năm", "lũy kế", "lũy kế cả năm", "lũy kế từ đầu năm", "cộng", "tổng cộng", "tổng");

    /// <summary>A title that is the name column's beside a value column, and the value column itself where there is none: “Mã | Nội
    /// dung”.</summary>
    public const string NameOrValueTitle = "noi dung";

    public static readonly IReadOnlySet<string> ExplanationTitles = Keys("giải trình", "giải trình (nếu có)", "lý do", "giải thích",
        "thuyết minh", "thuyết minh số liệu");

    public static readonly IReadOnlySet<string> MeasureTitles = Keys("đơn vị tính", "đvt", "đv tính", "đơn vị đo");

    /// <summary>“ĐVT:” in a cell of its own.</summary>
    public static bool IsMeasureLabel(string text) =>
        text.Length < 20 && NameKey.Of(text) is var key && (MeasureTitles.Contains(key) || key == UnitOrMeasureTitle);

    /// <summary>A title that is a unit of measure above “cuộc, lượt” and a reporting unit above names of units.</summary>
    public const string UnitOrMeasureTitle = "don vi";

    public static readonly IReadOnlySet<string> UnitTitles = Keys(
        "đơn vị", "đơn vị báo cáo", "tên đơn vị", "mã đơn vị", "đơn vị gửi", "đơn vị nộp", "đơn vị gửi báo cáo", "cơ quan, đơn vị",
            "cơ quan", "tên cơ quan, đơn vị",
        "tên đơn vị báo cáo", "đơn vị, địa phương", "địa phương", "địa bàn", "mã đvhc");

    public static readonly IReadOnlySet<string> SectionTitles = Keys("phần", "mã phần", "phần, mục");

    /// <summary>Columns that a form carries for its reader and that hold nothing to read.</summary>
    public static readonly IReadOnlySet<string> SilentTitles = Keys("stt", "tt", "số tt", "số thứ tự", "ghi chú", "dấu thời gian",
        "timestamp", "thời điểm gửi", "id", "điều khoản");

    /// <summary>What stands before the sender's name: “Đơn vị báo cáo: UBND xã …”.</summary>
    public static readonly IReadOnlySet<string> UnitLabels =
        Keys("đơn vị báo cáo", "tên đơn vị báo cáo", "đơn vị gửi báo cáo", "đơn vị lập báo cáo", "đơn vị gửi", "đơn vị nộp",
            "cơ quan báo cáo", "cơ quan, đơn vị báo cáo", "tên đơn vị", "đơn vị");

    /// <summary>What stands before the number of the attempt: “Lần gửi: 2”.</summary>
    public static readonly IReadOnlySet<string> AttemptLabels = Keys("lần gửi", "lần nộp", "gửi lần", "nộp lần", "lần báo cáo");

    /// <summary>The word before an attempt's number in a file's name: “xa-a-lan-2.xlsx”.</summary>
    public const string AttemptWord = "lan";

    /// <summary>What stands before the period that a sheet is about.</summary>
    public static readonly IReadOnlySet<string> PeriodLabels = Keys("kỳ báo cáo", "kỳ số liệu", "thời kỳ báo cáo", "thời gian báo cáo",
        "năm báo cáo", "năm");

    /// <summary>“Năm”, and not “Nam”.</summary>
    public static bool IsPeriodLabel(string text) =>
        PeriodLabels.Contains(NameKey.Of(text)) && (NameKey.Of(text) != YearKey || NameKey.Exact(text) == NameKey.Exact("năm"));

    private const string YearKey = "nam";

    /// <summary>“Đơn vị báo cáo:” and whatever else is asked for in a form's head: its answer stands beside it or under it.</summary>
    public static bool IsLabel(string text) =>
        text.Length < 40 && text.TrimEnd().EndsWith(':') && NameKey.Of(text) is var key
            && (UnitLabels.Contains(key) || PeriodLabels.Contains(key) || AttemptLabels.Contains(key)
            || key.StartsWith("don vi nhan", StringComparison.Ordinal));

    /// <summary>A heading with one of these tells what the sheet itself is about.</summary>
    public static readonly IReadOnlyList<string> ReportWords = [.. Keys("báo cáo", "số liệu", "kết quả", "tổng hợp", "biểu mẫu")];

    /// <summary>What may stand behind “Đơn vị:” and is a measure, not a unit that reports.</summary>
    public static readonly IReadOnlyList<string> MeasureWords = [.. Keys(
        "đồng", "cuộc", "người", "lượt", "lượt người", "bản", "văn bản", "lần", "vụ", "vụ việc", "việc", "tổ", "hồ sơ", "tin", "bài",
            "tin, bài", "lớp", "hội nghị", "xã", "thôn", "đơn vị", "câu lạc bộ",
        "buổi", "giờ", "phút", "ngày", "tờ", "quyển", "cuốn", "bộ", "trường hợp", "đoàn", "cái", "chiếc", "hộ", "đơn", "ý kiến", "cơ quan",
            "điểm", "kế hoạch", "chương trình", "tài liệu", "video", "nhiệm vụ")];

    private static readonly IReadOnlyList<string> OtherValues = [.. Keys(
        "kế hoạch", "KH", "chỉ tiêu giao", "chỉ tiêu được giao", "được giao", "giao",
        "mục tiêu", "định mức", "cùng kỳ", "kỳ trước", "năm trước", "ước", "ước thực hiện", "dự kiến", "so sánh", "so với", "tỷ lệ", "tăng",
        "giảm", "chênh lệch")];

    /// <summary>A title over figures that are not what was done: the plan's, another period's, a comparison.</summary>
    public static bool IsOfOther(string key) => OtherValues.Any(start => StartsWithWords(key, start));

    private static readonly HashSet<string> BesideOther = Keys("năm", "thực", "hiện", "được", "cả", "so", "với", "cùng", "kỳ", "trước",
        "đề", "ra", "th", "tháng", "cuối", "đầu", "quý", "ước", "liền", "kề", "tăng", "giảm", "số", "số liệu", "tỷ", "lệ", "chỉ", "tiêu");

    /// <summary>A title that says nothing else: “Kế hoạch”, “KH 2024”, “Cùng kỳ năm trước”; not “Kế hoạch triển khai đã ban
    /// hành”.</summary>
    public static bool IsOnlyOfOther(string key) => OtherValues.Any(start => start != Share && StartsWithWords(key, start)
        && key[start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => BesideOther.Contains(word) || word.All(char.IsAsciiDigit) || OtherValues.Contains(word)));

    // “Tỷ lệ” under “Hòa giải thành” may be what is asked.
    private const string Share = "ty le";

    private static readonly HashSet<string> TotalWords = Keys("tổng", "cộng", "tổng cộng", "tổng số", "cộng dồn", "tổng hợp", "bình quân",
        "trung bình");

    // The letters with which such words begin, so that most texts are passed over at a glance.
    private const string TotalStarts = "TtCcBb";

    private static readonly string[] PartTotalStarts = [.. new[] { "cộng", "tổng" }.Select(NameKey.Exact)];

    private static readonly string[] WholeTotals = ["tong cong", "tong so"];

    private static readonly HashSet<string> GroupNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "A", "B", "C", "D",
        "Đ", "E", "a", "b", "c", "d"];

    // “Toàn huyện”.
    private const string WholeOf = "toan ";

    private static readonly string[] UnitTitleStarts = ["ten", "ma", "ubnd", "cac"];

    /// <summary>With which words a title over units begins.</summary>
    public static IEnumerable<string> FirstWordsOfUnits =>
        UnitTitleStarts.Concat(UnitName.Kinds).Concat(UnitTitles).Select(title => title.Split(' ')[0]);

    private static readonly HashSet<string> NothingWords = Keys("không", "không có", "không phát sinh", "không có nội dung",
        "không có số liệu", "chưa có");

    private static readonly IReadOnlyList<string> SignatureStarts =
        [.. Keys("người lập biểu", "người lập", "người lập báo cáo", "người tổng hợp", "người kiểm tra", "thủ trưởng đơn vị",
            "thủ trưởng cơ quan", "thủ trưởng", "ký, ghi rõ họ tên", "ký tên", "ký, đóng dấu", "nơi nhận", "tm ủy ban nhân dân", "tm. UBND",
            "kt. chủ tịch", "q. chủ tịch", "chủ tịch")];

    private static readonly IReadOnlyList<string> RemarkStarts = [.. Keys("ghi chú", "lưu ý", "chú thích", "hướng dẫn")];

    /// <summary>“Tổng cộng”, “Cộng”: a row that adds up the others and is not one of them.</summary>
    public static bool IsTotalText(string text) =>
        text.Length is > 3 and < 24 && TotalStarts.Contains(text[0], StringComparison.Ordinal) && NameKey.Of(text) is var key
        && (TotalWords.Contains(key)
            || (key.StartsWith(WholeOf, StringComparison.Ordinal) && UnitName.Kinds.Contains(key[WholeOf.Length..])));

    /// <summary>“Cộng tháng 4”, “Tổng quý I”: not “Công an”, so marks count.</summary>
    public static bool IsPartTotalText(string text) =>
        text.Length is > 3 and < 40 && TotalStarts.Contains(text[0], StringComparison.Ordinal) && NameKey.Exact(text) is var key
            && PartTotalStarts.Any(start => StartsWithWords(key, start));

    /// <summary>A title over names of units: one of the usual ones, or nothing but kinds of unit, “UBND xã, thị trấn”.</summary>
    public static bool IsUnitTitle(string key)
    {
        if (UnitTitles.Contains(key))
            return true;
        var rest = UnitTitleStarts.Aggregate(key, (left, start) => StartsWithWords(left, start) ? left[start.Length..].TrimStart() : left);
        var kinds = 0;
        for (; rest.Length > 0 && UnitName.Kinds.FirstOrDefault(kind => StartsWithWords(rest, kind)) is { } first; kinds++)
            rest = rest[first.Length..].TrimStart();
        return kinds > 0 && rest.Length == 0;
    }

    /// <summary>“Tổng cộng hai tổ”, “Tổng số năm 2024”.</summary>
    public static bool IsWholeTotal(string text) =>
        text.Length is > 3 and < 80 && NameKey.Of(text) is var key && WholeTotals.Any(start => StartsWithWords(key, start));

    /// <summary>“I”, “A”: how groups of rows are counted, where rows are counted in digits.</summary>
    public static bool IsGroupNumber(string text) => GroupNumbers.Contains(text.Trim().TrimEnd('.', ')'));

    public static bool IsNothing(string key) => NothingWords.Contains(key);

    public static bool IsSignature(string key) => SignatureStarts.Any(start => StartsWithWords(key, start)) || IsPlaceAndDate(key);

    public static bool IsRemark(string key) => RemarkStarts.Any(start => StartsWithWords(key, start));

    public static bool StartsWithWords(string key, string start) =>
        key.StartsWith(start, StringComparison.Ordinal) && (key.Length == start.Length || key[start.Length] == ' ');

    // “…, ngày … tháng … năm …” above a signature, with the numbers filled in or not.
    private static bool IsPlaceAndDate(string key)
    {
        var day = key.IndexOf("ngay", StringComparison.Ordinal);
        var month = day < 0 ? -1 : key.IndexOf("thang", day, StringComparison.Ordinal);
        return month >= 0 && month - day < 12 && key.IndexOf("nam", month, StringComparison.Ordinal) is var year && year >= 0
            && year - month < 14 && key.Length - year < 10;
    }

    private static HashSet<string> Keys(params string[] titles) => [.. titles.Select(NameKey.Of)];
}
