using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Duties;

/// <summary>A body that a sentence names, or a group of them: “Sở Tư pháp”, “UBND các xã, phường”, “các cơ quan, đơn vị”.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="End">Where what stands behind it begins.</param>
internal sealed partial record UnitMention(string Text, int End)
{
    private const int MostWords = 28;

    /// <summary>The body with which a text begins; null where it begins with anything else.</summary>
    public static UnitMention? AtStart(string text)
    {
        if (!HeadPattern().IsMatch(text))
            return null;
        var end = StopPattern().Match(text, 1) is { Success: true } stop ? stop.Index : text.Length;
        var name = text[..end].TrimEnd(' ', ',', '-', '–', '/');
        name = TrailPattern().Replace(name, "").TrimEnd(' ', ',', '-', '–');
        return name.Length > 1 && name.Split(' ').Length <= MostWords ? new UnitMention(name, end) : null;
    }

    /// <summary>The body that a sentence is about, whatever stands before it: “Căn cứ chức năng, nhiệm vụ, các sở …”, “Giao Sở Tư pháp
    /// …”.</summary>
    public static UnitMention? Subject(string sentence)
    {
        var start = LeadPattern().Match(sentence).Length;
        if (At(sentence, start) is { } first)
            return Asked(sentence, first.End) ?? first;
        if (AskPattern().Match(sentence) is { Success: true } ask && At(sentence, ask.Index + ask.Length) is { } asked)
            return asked;
        if (!OpeningPattern().IsMatch(sentence))
            return null;
        for (var comma = sentence.IndexOf(", ", StringComparison.Ordinal); comma >= 0;
            comma = sentence.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            // Behind the verb a body is no longer the subject: “báo cáo UBND tỉnh, Bộ Nội vụ”.
            if (ReportWords.DutyAt(sentence) < comma)
                return null;
            var from = comma + 2 + LeadPattern().Match(sentence[(comma + 2)..]).Length;
            if (At(sentence, from) is { } after && after.End < sentence.Length)
                return Asked(sentence, after.End) ?? after;
        }
        return null;
    }

    public static UnitMention? At(string text, int start) =>
        start < text.Length && AtStart(text[start..]) is { } found ? found with { End = start + found.End } : null;

    // “UBND tỉnh yêu cầu các sở …”: who is asked must do it.
    private static UnitMention? Asked(string sentence, int from) =>
        AskedPattern().Match(sentence, from) is { Success: true } ask && ask.Index == from ? At(sentence, ask.Index + ask.Length) : null;

    [GeneratedRegex(@"^(?:(?:Đề nghị|Yêu cầu|Giao|Phân công|Đối với|đề nghị|yêu cầu|giao|đối với)(?: cho)? )")]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"(?:(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Pp]hân công)(?: cho)?) (?=\p{L})")]
    private static partial Regex AskPattern();

    [GeneratedRegex(@"\G\s*(?:đề nghị|yêu cầu|giao|phân công)(?: cho)? ")]
    private static partial Regex AskedPattern();

    [GeneratedRegex(@"^(?:Căn cứ|Trên cơ sở|Hằng|Hàng|Định kỳ|Trước|Chậm nhất|Quý|Theo|Từ|Sau|Trong|Khi|Vào|Nếu|Để|Kết thúc|Nhận được|Tùy"
        + @"|Tuỳ|Ngoài ra|Đồng thời|Bên cạnh|Trường hợp|Quá trình|Sau khi)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OpeningPattern();

    // “Phòng, chống”, “Ban hành”, “Hội nghị” and “tổ chức thực hiện” are no bodies.
    [GeneratedRegex(
        @"^(?:(?:Thủ trưởng|Người đứng đầu|Lãnh đạo|Chủ tịch|Giám đốc|Trưởng|Chánh|Hiệu trưởng|thủ trưởng|người đứng đầu|lãnh đạo"
            + @"|chủ tịch|giám đốc|trưởng|hiệu trưởng)[ ,]" +
        @"|(?:(?:[Cc]ác|[Nn]hững|[Tt]ất cả các|[Tt]ừng|[Mm]ỗi) )?(?:[Cc]ơ quan|[Đđ]ơn vị(?! tính)|[Đđ]ịa phương|[Ss]ở, (?:ban|ngành)"
            + @"|[Bb]an, (?:ngành|sở)|[Pp]hòng, ban|[Pp]hòng chuyên môn|[Xx]ã, (?:phường|thị trấn)|[Pp]hường, xã|[Hh]uyện, (?:thành phố"
            + @"|thị xã)|[Đđ]oàn thể|[Tt]hành viên (?:Hội đồng|Ban)|[Bb]ộ, ngành|[Dd]oanh nghiệp|[Tt]rường(?! hợp| xuyên)"
            + @"|[Cc]ơ sở giáo dục)\b" +
        @"|(?:các )?[Tt]ổ chức (?=chính trị|xã hội|đoàn thể|hành nghề|có liên quan|liên quan|thành viên|, )|[Cc]ác tổ chức\b"
            + @"|[Cc]ác [Ss]ở\b|[Cc]ác [Hh]ội\b|[Cc]ác [Pp]hòng\b|[Cc]ác [Bb]an\b|[Cc]ác [Bb]ộ\b|[Cc]ác xã\b|[Cc]ác [Tt]rung tâm\b"
            + @"|[Cc]ác huyện\b|[Cc]ác thôn\b|[Cc]ấp xã\b|[Cc]ấp huyện\b" +
        @"|Sở \p{Lu}|Phòng \p{Lu}|Ban (?:\p{Lu}|[Cc]hỉ đạo|quản lý|chỉ huy)|Bộ (?:\p{Lu}|đội)|Cục |Chi cục |Vụ \p{Lu}|Công an\b"
            + @"|Thanh tra (?:\p{Lu}|tỉnh|huyện|thành)|Văn phòng\b|VP |Hội (?:\p{Lu}|đồng|nông|cựu|liên hiệp|luật gia|chữ thập|người cao)"
            + @"|Đoàn (?:[Tt]hanh niên|TN|Luật sư|kiểm tra|ĐBQH|đại biểu)|Huyện đoàn|Tỉnh đoàn|Tỉnh Đoàn|Thành đoàn|Xã đoàn|Mặt trận"
            + @"|Ủy ban|Uỷ ban|UB ?MTTQ|UBND|MTTQ|HĐND|Liên đoàn|LĐLĐ|Liên minh|Tòa án|Toà án|TAND|Viện (?:\p{Lu}|kiểm sát)|VKSND"
            + @"|Trung tâm\b|Trạm \p{Lu}|Báo (?:và|\p{Lu})|Cơ quan (?:\p{Lu}|Báo)|Đài \p{Lu}|Trường \p{Lu}|Kho bạc|Bảo hiểm xã hội"
            + @"|Ngân hàng|Hiệp hội|Thường trực|Tổ (?:công tác|hòa giải|giúp việc)|Quân sự|BCH|Ban CHQS|Bưu điện|Thuế|Cảnh sát|Công đoàn"
            + @"|Thành viên|Học viện|Đảng ủy|Chi bộ)")]
    private static partial Regex HeadPattern();

    // What is done ends the name of who does it. Capitals begin words of a name: “Ban Chỉ đạo”.
    [GeneratedRegex(
        @"[:.;(\[/…“]|, (?=\p{Ll})(?!ban\b|ngành|đơn vị|địa phương|tổ chức (?:chính|xã|đoàn|hành|có|liên)|các\b|xã\b|phường|thị\b"
            + @"|thành phố|đoàn thể|đặc khu|sở\b|huyện|thị trấn|hội\b|cơ quan|phòng\b|doanh nghiệp|cá nhân|trường|công chức|thành viên"
            + @"|khu\b|nhà)" +
        @"|\s(?:chủ trì|(?<!Hội đồng |Hội đồng PBGDPL |Ban )phối hợp|căn cứ|tham mưu|xây dựng|tổ chức(?! chính trị| xã hội| đoàn| có liên"
            + @"| liên quan| hành nghề| thành viên| CT)|chịu|có(?! liên quan| thẩm quyền| trụ sở)|theo\b|hướng dẫn|thực hiện|triển khai"
            + @"|báo cáo|gửi|định kỳ|tổng hợp|chủ động|tăng cường|tiếp tục|hằng|hàng|trước|chậm nhất|là(?! thành viên)|kịp thời|đôn đốc"
            + @"|(?<!được )kiểm tra|(?<!trợ )giúp|làm\b|thông qua|thông tin|thông báo|để\b|phản ánh|quan tâm|nghiêm túc|rà soát|bố trí"
            + @"|cân đối|lồng ghép|phát động|đẩy mạnh|(?<!Ban )chỉ đạo|quán triệt|thẩm định|trình\b|cung cấp|lập\b|trên cơ sở|đề xuất"
            + @"|phổ biến|tuyên truyền|nếu|khi\b|trong(?! tỉnh| huyện| toàn)|phát(?! thanh| triển)|đăng|ban hành|cập nhật|qua\b|về\b"
            + @"|sau\b|từ\b|với\b|cùng\b|đề nghị|yêu cầu|được(?! giao| phân| kiểm tra| thanh tra)|đã\b|sẽ\b|phải\b|cần\b|ở\b|nào\b"
            + @"|bảo đảm|đảm bảo|giao\b|nâng cao|duy trì|ký\b|tự\b|xem xét|đánh giá|cử\b|tạo\b|đưa\b|nộp|hoàn thành|tích cực|thường xuyên"
            + @"|khẩn trương|lựa chọn|nghiên cứu|sử dụng|vận động|đề cao|phân công|kết quả|tình hình|nghiêm|tiến hành|xử lý|lấy|đối với"
            + @"|bằng\b|tại\b|ngay|quyết định|hỗ trợ|gắn|đúng|năm\b|việc\b|công tác|đồng thời|hàng quý|vào\b|ngoài|do\b|không\b|chưa\b"
            + @"|còn\b|khai thác|huy động|ưu tiên|tập trung|xác định|giám sát|sơ kết|tổng kết|đầu tư)(?=\W|$)")]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"[ ,]+(?:và|hoặc|cùng|các|của|là)$")]
    private static partial Regex TrailPattern();
}
