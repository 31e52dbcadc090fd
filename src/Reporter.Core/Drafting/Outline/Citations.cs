using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Outline;

/// <summary>The papers that a passage cites: “Quyết định số 1079/QĐ-TTg ngày 14/9/2022 của Thủ tướng Chính phủ …”.</summary>
internal static partial class Citations
{
    private const int Longest = 400;

    public static IReadOnlyList<string> In(string text)
    {
        var starts = CitationPattern().Matches(text).Select(match => match.Index).ToList();
        var found = new List<string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            var citation = EndPattern().Match(text, starts[i], end - starts[i]) is { Success: true } stop ? text[starts[i]..stop.Index]
                : text[starts[i]..end];
            citation = TrailPattern().Replace(citation, "").Trim(' ', ',', ';', '.', ':');
            // One that only says what another is about stays with it: “hướng dẫn thực hiện Quyết định số …”.
            if (i > 0 && GoesOnPattern().IsMatch(text[starts[i - 1]..starts[i]]) && found.Count > 0)
            {
                if (!found[^1].Contains(citation, StringComparison.Ordinal) && found[^1].Length + citation.Length < Longest)
                    found[^1] = text[text.LastIndexOf(found[^1], starts[i], StringComparison.Ordinal)..(starts[i] + citation.Length)];
                continue;
            }
            if (citation.Length is > 8 and <= Longest)
                found.Add(citation);
        }
        return [.. found.Distinct()];
    }

    [GeneratedRegex(@"(?:Luật|Bộ luật|Pháp lệnh) (?=\p{Lu})(?!gia)|(?:Nghị quyết|Nghị định|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị"
        + @"|Kết luận|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Đề án|Văn bản|Quy định|Thông báo|Công điện)(?: liên tịch| phối hợp"
        + @"| hành động)? số:? ?[0-9]{0,6} ?/?[\w.…/-]*[A-ZĐ]", RegexOptions.None)]
    private static partial Regex CitationPattern();

    // The sentence ends, or goes on to what the issuer does about it.
    [GeneratedRegex(@";|(?<=[\p{L}\d””""])\.(?=\s|$)|,?\s*(?:nhằm |như sau)|,\s*(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Hội đồng|Bộ|Trường"
        + @"|Cục|Công an|Liên đoàn)\b[^,;]{0,60}(?:xây dựng|ban hành|triển khai|đề ra|lập|tổ chức))")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"(?:[\s,;]*(?:và|cùng|;|,|căn cứ|Căn cứ|thực hiện|Thực hiện|theo|Theo|các|của))+\s*$")]
    private static partial Regex TrailPattern();

    [GeneratedRegex(@"(?:hướng dẫn|triển khai|thực hiện|thi hành|sửa đổi|bổ sung|ban hành|phê duyệt|một số điều của|tổng kết"
        + @"|quy định chi tiết)(?: thực hiện| thi hành| bổ sung|,| và| kèm theo| tại)*\s*$")]
    private static partial Regex GoesOnPattern();
}
