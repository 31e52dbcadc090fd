using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Duties;

/// <summary>Whether a sentence obliges somebody to report: “báo cáo” is as often a noun, and “báo cáo viên” is a speaker.</summary>
internal static partial class ReportWords
{
    /// <summary>Where the duty stands in the sentence; null where there is none.</summary>
    public static int? DutyAt(string sentence)
    {
        if (PunishPattern().IsMatch(sentence))
            return null;
        int? first = null;
        foreach (var pattern in (Regex[])[VerbPattern(), NounPattern(), ReflectPattern(), SendPattern(), TroublePattern()])
        {
            foreach (Match match in pattern.Matches(sentence))
            {
                var at = match.Groups["at"].Index;
                if (IsOfMoney(sentence, match) || IsOfPapers(sentence, at))
                    continue;
                first = first is null ? at : Math.Min(first.Value, at);
            }
        }
        return first;
    }

    public static bool IsDifficulty(string sentence) => DifficultyPattern().IsMatch(sentence);

    public static bool IsConsolidating(string sentence) => ConsolidatingPattern().IsMatch(sentence);

    // Who asks for money reports nothing.
    private static bool IsOfMoney(string sentence, Match match) =>
        MoneyPattern().IsMatch(sentence[Math.Max(0, match.Index - 60)..Math.Min(sentence.Length, match.Index + match.Length + 25)])
        && !ResultPattern().IsMatch(sentence[match.Index..]);

    // “tiếp nhận, xử lý phản ánh”, “Báo cáo số 12/BC-UBND”: nobody reports there.
    private static bool IsOfPapers(string sentence, int at) =>
        PaperPattern().IsMatch(sentence[at..]) || ReceivedPattern().IsMatch(sentence[..at]);

    // The verb, by what stands before it; what makes it a noun is a list, because a verb may stand behind anything.
    [GeneratedRegex(@"(?<!(?:chế độ|các|theo|trong|mẫu|đề cương|bản|từ|những|nội dung|của|qua|tại|(?<![đĐ]ịnh )kỳ|số liệu|về việc"
        + @"|hệ thống|biểu mẫu|biểu|loại|phần mềm|vào|hồ sơ|cáo|chất lượng|thời hạn|thời gian|tiến độ|hạn|phục vụ|dự thảo|kết quả"
        + @"|thông tin,|thông tin|01|một|mỗi|cùng|văn bản|hình thức|này,|liên quan đến|Thông tin,|quy định|yêu cầu|có|gửi|nộp|lập"
        + @"|xây dựng|làm|dựng|hoàn thành|thành|hoàn thiện|với|thống kê|phương pháp|đúng|và các|số|nghe|tiếp nhận|nhận|duyệt|bằng|dữ liệu"
        + @"|công tác|Chế độ|Mẫu|Các|Theo|Kỳ|Thời hạn|Hệ thống) )(?<at>\b[Bb]áo cáo\b)(?! viên| số \d| thuyết minh| tài chính| nghiên cứu"
        + @"| chuyên gia| lồng| đề dẫn| giải trình)")]
    private static partial Regex VerbPattern();

    // The noun, by the verb that governs it.
    [GeneratedRegex(@"(?<at>\b(?:[Gg]ửi|[Nn]ộp|[Ll]ập|[Xx]ây dựng|[Hh]oàn thành|[Hh]oàn thiện|[Cc]ó|[Ll]àm|(?:[Tt]hực hiện|[Cc]hấp hành"
        + @"|[Bb]ảo đảm|[Đđ]ảm bảo|[Dd]uy trì)(?: nghiêm| đầy đủ| tốt| nghiêm túc| đúng| kịp thời|,| và)*(?: quy định về)? (?:chế độ"
        + @"|việc)(?: thông tin| thống kê|,| và)*)(?: (?:nội dung|các|01|một|bản|số liệu|dự thảo|thông tin,|kết quả|đầy đủ|đúng hạn"
        + @"|kịp thời))* [Bb]áo cáo\b)(?! viên| số \d| thuyết minh| nghiên cứu| đề dẫn| thành tích| tóm tắt thành tích)")]
    private static partial Regex NounPattern();

    [GeneratedRegex(@"(?<at>\b[Pp]hản ánh(?: kịp thời|,| ngay| bằng văn bản| và)*(?: kiến nghị| đề xuất| báo cáo"
        + @"| thông tin)?(?: kịp thời)? (?:về|với|đến|cho|tới|qua|gửi|bằng|Sở|UBND|Ủy ban|Phòng|Ban)\b)")]
    private static partial Regex ReflectPattern();

    [GeneratedRegex(@"(?<at>\b(?:[Gg]ửi|[Cc]ung cấp|[Tt]ổng hợp)(?: (?!dự toán|kinh phí|hồ sơ)[^,.;:]{0,60}?)? (?:kết quả|số liệu"
        + @"|tình hình|thông tin)\b[^.;:]{0,90}? (?:về|cho|đến|tới|gửi|qua)\s+(?:Sở|Phòng|UBND|Ủy ban|Uỷ ban|Ban|Văn phòng|Hội đồng|Bộ"
        + @"|Thường trực|Cục|Thanh tra|Công an|Tổ|Chi cục)\b)")]
    private static partial Regex SendPattern();

    [GeneratedRegex(@"(?:khó khăn|vướng mắc|phát sinh|bất cập)[^.;]{0,90}?(?<at>\b(?:thông tin|thông báo|trao đổi|liên hệ|kiến nghị"
        + @"|đề xuất|gửi|có văn bản|có ý kiến|phản hồi|phản ánh|báo)\b[^.;]{0,50}? (?:về|với|đến|cho|tới|gửi|qua|Sở|UBND)\s*\(?(?:Sở"
        + @"|Phòng|UBND|Ủy ban|Uỷ ban|Ban|Văn phòng|Hội đồng|Bộ|Thường trực|Cục|Thanh tra|Công an|cơ quan|Trường|nhà trường|Chi cục)\b)")]
    private static partial Regex TroublePattern();

    [GeneratedRegex(@"(?:không|chậm) (?:thực hiện |gửi )?(?:chế độ )?báo cáo|báo cáo (?:chậm|không đúng|không đầy đủ|không kịp)"
        + @"|(?:chịu trách nhiệm|phê bình|kiểm điểm|xử lý)[^.;]{0,40} (?:nếu|khi) [^.;]{0,60}báo cáo|không phải báo cáo",
        RegexOptions.IgnoreCase)]
    private static partial Regex PunishPattern();

    [GeneratedRegex(@"dự toán|kinh phí|thanh toán|quyết toán|phân bổ|ngân sách", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex(@"kết quả|tình hình|định kỳ|tiến độ", RegexOptions.IgnoreCase)]
    private static partial Regex ResultPattern();

    [GeneratedRegex(@"^[Bb]áo cáo (?:số \d|viên|tổng kết năm [0-9]{4} của|PAR|chuyên đề của)")]
    private static partial Regex PaperPattern();

    [GeneratedRegex(@"(?:tiếp nhận|xử lý|giải quyết|trả lời|tiếp thu|đường dây nóng|theo dõi các|kịp thời các)(?:,? và| ,|,)?\s*(?:các "
        + @"|những |xử lý |giải quyết |ý kiến |thông tin )*$", RegexOptions.IgnoreCase)]
    private static partial Regex ReceivedPattern();

    [GeneratedRegex(@"khó khăn|vướng mắc|bất cập|phát sinh|phản ánh", RegexOptions.IgnoreCase)]
    private static partial Regex DifficultyPattern();

    [GeneratedRegex(@"tổng hợp|tham mưu[^.;]{0,60}báo cáo|đôn đốc", RegexOptions.IgnoreCase)]
    private static partial Regex ConsolidatingPattern();
}
