namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The words that sentences about figures are joined with, and the words in a figure's name that say how it is told.</summary>
internal static class ReportWords
{
    /// <summary>A figure whose name begins so is something that has a size: “diện tích … là 12 ha”; it takes no verb.</summary>
    public static readonly string[] Quantities =
    [
        "khối lượng", "diện tích", "kinh phí", "mức", "điểm", "tỷ lệ", "tỉ lệ", "số tiền", "giá trị", "doanh thu", "sản lượng", "năng suất",
        "chiều dài", "chiều rộng", "chiều cao", "thu nhập", "phí", "lệ phí", "học phí", "chi phí", "vốn", "nguồn", "ngân sách", "thời gian",
        "dân số", "đàn", "trọng lượng", "thể tích", "dung tích", "độ", "chỉ số", "hệ số", "nợ", "dư nợ", "quỹ", "mật độ", "công suất",
        "lượng", "tiền", "thuế", "lợi nhuận", "chi", "thu", "bình quân", "trung bình", "tổng vốn", "quy mô", "cự ly", "quãng đường",
    ];

    /// <summary>“Số …” that is not a count of what follows.</summary>
    public static readonly string[] NotCounts =
        ["hóa", "hoá", "liệu", "hiệu", "tiền", "đo", "tài khoản", "dư", "thuế", "thu ngân sách", "chi ngân sách"];

    /// <summary>What somebody does with what is counted: “dự thảo đã góp ý” is told as “góp ý 12 dự thảo”.</summary>
    public static readonly string[] Verbs =
    [
        "ban hành", "tổ chức", "phát hành", "góp ý", "thẩm định", "kiểm tra", "rà soát", "tiếp nhận", "giải quyết", "thực hiện", "xây dựng",
        "phát sóng", "phát thanh", "đăng tải", "cấp", "thành lập", "hướng dẫn", "chứng thực", "hệ thống hóa", "biên soạn", "cấp phát",
        "bồi dưỡng", "tập huấn", "đào tạo", "tham mưu", "trợ giúp", "xử lý", "xử phạt", "hỗ trợ", "trồng", "thu gom", "vận động", "tặng",
        "trao", "trao tặng", "khen thưởng", "kiện toàn", "củng cố", "tư vấn", "giám sát", "thanh tra", "phổ biến", "trình", "công nhận",
        "lắp đặt", "sửa chữa", "nạo vét", "triển khai", "cung cấp", "đề xuất", "duy trì", "nghiệm thu", "giải ngân", "thăm hỏi", "tiêm",
        "tiêm chủng", "khám", "khám bệnh", "điều trị", "cải tạo", "nâng cấp", "bàn giao", "thụ lý", "thi hành", "sửa đổi", "bãi bỏ", "mở",
        "biên tập", "in ấn", "phê duyệt", "thẩm tra", "tiếp", "cứu trợ", "giới thiệu", "tuyển dụng", "số hóa", "ký kết", "truyền thông",
    ];

    /// <summary>What is received and then has an outcome.</summary>
    public static readonly string[] Receiving = ["tiếp nhận", "thụ lý"];

    /// <summary>How the name of an outcome begins.</summary>
    public static readonly string[] Outcomes =
        ["hòa giải", "giải quyết", "đã", "đang", "chưa", "không", "thành", "trả", "từ chối", "chuyển", "xử lý", "đình chỉ", "rút"];

    /// <summary>What is held, a count of several of which is told without its measure: “12 hội nghị”, not “12 cuộc hội nghị”.</summary>
    public static readonly string[] Meetings = ["hội nghị", "cuộc họp", "cuộc thi", "lớp", "buổi", "hội thảo", "tọa đàm", "đợt", "phiên"];

    public static readonly string[] HeldMeasures =
        ["cuộc", "hội nghị", "cuộc họp", "lớp", "buổi", "cuộc thi", "hội thi", "hội thảo", "đợt", "lần tổ chức", "phiên", "chuyến", "khóa"];

    public static readonly string[] PrintedThings = ["tài liệu", "tờ rơi", "tờ gấp", "sách", "ấn phẩm", "áp phích", "cẩm nang", "bản tin"];

    /// <summary>What there is, rather than what was done in the period.</summary>
    public static readonly string[] StockMeasures =
        ["người", "tổ", "đội", "nhóm", "câu lạc bộ", "ban", "trạm", "cơ sở", "hộ", "điểm", "tủ sách", "tủ", "mô hình", "trường",
            "hộ gia đình"];

    /// <summary>Groups that are told with their members: “164 tổ hòa giải với 959 hòa giải viên”.</summary>
    public static readonly string[] GroupMeasures = ["tổ", "đội", "nhóm", "câu lạc bộ", "ban"];

    /// <summary>A name with one of these tells what happened, not what there is.</summary>
    public static readonly string[] Happenings =
    [
        "đã", "được", "tham gia", "tham dự", "dự", "bị", "mới", "chết", "phát sinh", "vi phạm", "nhiễm", "mắc", "tiếp nhận", "trong kỳ",
        "trong năm", "tăng", "giảm", "nghỉ",
    ];

    /// <summary>People that a part names itself: “329 nữ”.</summary>
    public static readonly string[] People = ["nữ", "nam", "cán bộ", "công chức", "viên chức", "đảng viên", "trẻ em", "học sinh", "phụ nữ"];

    /// <summary>Words at which no phrase may end.</summary>
    public static readonly string[] Dangling =
    [
        "dự", "cuộc", "các", "về", "của", "tại", "cho", "ở", "được", "là", "trong", "với", "tới", "đến", "từ", "và", "hoặc", "theo", "để",
        "bằng", "hội", "buổi", "lớp", "đã", "do", "trên", "vào", "người", "lượt",
    ];

    /// <summary>Names that begin with a capital in a sentence too.</summary>
    public static readonly string[] ProperNames =
    [
        "Đảng", "Nhà nước", "Nhân dân", "Quốc hội", "Chính phủ", "Internet", "Việt Nam", "Liên hợp quốc", "Mặt trận", "Hội đồng",
            "Hội Nông",
        "Hội Liên", "Hội Cựu", "Hội Chữ", "Đoàn Thanh", "Liên đoàn", "Bộ", "Sở", "Ủy ban", "Uỷ ban", "Văn phòng", "Trung ương", "Tết",
        "Luật", "Nghị định", "Thông tư", "Nghị quyết số", "Quyết định số", "Kế hoạch số", "Ngày Pháp", "Facebook", "Zalo",
    ];

    /// <summary>Measures that are no noun of what is counted.</summary>
    public static readonly string[] BareMeasures = ["người", "đơn vị"];
}
