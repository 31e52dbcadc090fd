namespace Reporter.Decree30.Components;

/// <summary>The words by which components are known, folded: capitals without marks.</summary>
internal static class Phrases
{
    public const string NationalTitle = "CONGHOAXAHOICHUNGHIAVIETNAM";
    public const string Motto = "DOCLAPTUDOHANHPHUC";
    public const string Party = "DANGCONGSANVIETNAM";

    private static readonly (string Name, string Abbreviation)[] Written =
    [
        ("NGHỊ QUYẾT", "NQ"), ("QUYẾT ĐỊNH", "QĐ"), ("CHỈ THỊ", "CT"), ("QUY CHẾ", "QC"), ("QUY ĐỊNH", "QyĐ"), ("THÔNG CÁO", "TC"),
        ("THÔNG BÁO", "TB"), ("HƯỚNG DẪN", "HD"), ("CHƯƠNG TRÌNH", "CTr"), ("KẾ HOẠCH", "KH"), ("PHƯƠNG ÁN", "PA"), ("ĐỀ ÁN", "ĐA"),
        ("DỰ ÁN", "DA"), ("BÁO CÁO", "BC"), ("BIÊN BẢN", "BB"), ("TỜ TRÌNH", "TTr"), ("HỢP ĐỒNG", "HĐ"), ("CÔNG ĐIỆN", "CĐ"),
        ("BẢN GHI NHỚ", "BGN"), ("BẢN THỎA THUẬN", "BTT"), ("GIẤY ỦY QUYỀN", "GUQ"), ("GIẤY MỜI", "GM"), ("GIẤY GIỚI THIỆU", "GGT"),
        ("GIẤY NGHỈ PHÉP", "GNP"), ("PHIẾU GỬI", "PG"), ("PHIẾU CHUYỂN", "PC"), ("PHIẾU BÁO", "PB"),
    ];

    /// <summary>Kinds of documents: folded, as they are written, and abbreviated (Phụ lục III, mục I).</summary>
    public static readonly (string Title, string Name, string Abbreviation)[] Kinds =
        [.. Written.Select(kind => (FoldedText.Of(kind.Name), kind.Name, kind.Abbreviation))];

    public static readonly string[] NormativeTitles = ["LUAT", "BO LUAT", "PHAP LENH", "NGHI DINH", "THONG TU", "THONG TU LIEN TICH",
        "LENH", "HIEN PHAP"];

    public static readonly string[] ContractTitles = ["HOP DONG", "PHU LUC HOP DONG", "BIEN BAN THANH LY", "BAN THOA THUAN", "THOA THUAN"];

    public static readonly string[] SlipTitles = ["PHIEU TRINH", "PHIEU GHI Y KIEN", "PHIEU Y KIEN", "PHIEU LAY Y KIEN", "PHIEU XU LY",
        "PHIEU DE XUAT", "PHIEU GIAI QUYET", "PHIEU THEO DOI", "PHIEU KIEM SOAT", "PHIEU CHAM DIEM"];

    public static readonly string[] CertificateTitles =
        ["GIAY CHUNG NHAN", "GIAY PHEP", "GIAY XAC NHAN", "CHUNG CHI", "BANG KHEN", "GIAY KHEN", "BANG TOT NGHIEP", "BANG CU NHAN",
            "TRICH LUC", "GIAY KHAI SINH", "GIAY CHUNG TU", "PHIEU LY LICH TU PHAP"];

    public static readonly string[] CitizenTitles =
    [
        "DON ", "TO KHAI", "GIAY DE NGHI", "BAN CAM KET", "GIAY CAM KET", "BAN CAM DOAN", "SO YEU LY LICH", "LY LICH", "GIAY BIEN NHAN",
            "BAN TUONG TRINH",
        "BAN KIEM DIEM", "GIAY XAC NHAN", "VAN BAN DE NGHI", "BAN KE KHAI", "GIAY VAY", "PHIEU DANG KY", "PHIEU KHAI", "GIAY KHAI",
            "BAN KHAI",
    ];

    /// <summary>Words an agency's name begins with; a line that begins otherwise goes on with the name above it.</summary>
    public static readonly string[] AgencyStarts =
    [
        "UBND", "UY BAN", "HDND", "HOI DONG", "BO ", "SO ", "PHONG", "BAN ", "VAN PHONG", "CUC", "TONG CUC", "CHI CUC", "VU ", "VIEN",
            "TRUONG", "TRUNG TAM",
        "CONG TY", "TONG CONG TY", "TAP DOAN", "THANH TRA", "TOA AN", "KHO BAC", "BENH VIEN", "BAO HIEM", "HOI ", "LIEN DOAN", "DOAN ",
            "MAT TRAN", "UY BAN MTTQ",
        "CONG AN", "DANG UY", "QUAN KHU", "TRAM", "NGAN HANG", "DAI ", "HAT ", "DOI ", "TO ", "KHOA ", "CHI NHANH", "UBMTTQ", "BCH", "BQL",
            "CONG DOAN", "XA ", "DAI HOC", "HOC VIEN",
    ];

    /// <summary>Words an agency's name goes on with, on a line of its own.</summary>
    public static readonly string[] AgencyContinuations = ["HUYEN", "TINH", "XA ", "PHUONG", "THI TRAN", "THI XA", "THANH PHO", "TP",
        "QUAN ", "VA ", "DAC KHU", "NUOC ", "KHU VUC", "SO "];

    public static readonly string[] AuthorityStarts =
    [
        "TM.", "TM ", "KT.", "KT ", "Q.", "TL.", "TL ", "TUQ.", "TUQ ", "CHU TICH", "PHO CHU TICH", "GIAM DOC", "PHO GIAM DOC", "TRUONG",
            "PHO TRUONG", "CHANH", "PHO CHANH",
        "BO TRUONG", "THU TRUONG", "CUC TRUONG", "PHO CUC", "VU TRUONG", "VIEN TRUONG", "HIEU TRUONG", "PHO HIEU", "TONG GIAM DOC",
            "CHI CUC TRUONG", "THU TUONG", "NGUOI DUNG DAU",
        "QUYEN HAN", "CHU NHIEM", "TO TRUONG", "DOI TRUONG", "BI THU", "PHO BI THU", "TONG CUC TRUONG", "THAM PHAN", "DAI DIEN",
            "NGUOI LAP", "THU KY", "CHU TRI", "CHU TOA", "CHU TOA", "THU TRUONG",
    ];

    /// <summary>The commonest surnames, with their marks.</summary>
    public static readonly string[] Surnames =
    [
        "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ", "HỒ", "NGÔ", "DƯƠNG", "LÝ", "ĐINH",
            "TRƯƠNG", "MAI", "ĐÀO",
        "TRỊNH", "LÂM", "PHÙNG", "HÀ", "CAO", "LƯƠNG", "LƯU", "THÁI", "CHÂU", "TẠ", "TÔ", "TĂNG", "QUÁCH", "KIỀU", "NÔNG", "HỨA", "VI",
            "CHU", "TỐNG", "LƯỜNG", "LÒ", "LỘC", "HÒA", "BẾ",
    ];

    public static readonly string[] NotNames = ["(", "DA KY", "KY TEN", "[", "CHU KY", "DAU", "PHO ", "KT.", "TM."];

    /// <summary>Documents that are cited, by the word they begin with.</summary>
    public static readonly string[] DocumentStarts = ["LUAT ", "BO LUAT ", "PHAP LENH ", "NGHI DINH ", "NGHI QUYET ", "QUYET DINH ",
        "THONG TU ", "CHI THI ", "KE HOACH SO "];

    public static readonly string[] BasisStarts = ["CAN CU", "THEO DE NGHI", "XET DE NGHI", "XET TO TRINH", "XET "];
}
