using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Duties;

/// <summary>To whom a sentence says that a report goes, as it stands there: “UBND tỉnh (qua Sở Tư pháp)”.</summary>
internal static partial class Addressee
{
    public static string Of(string sentence, int dutyAt)
    {
        for (var match = ToPattern().Match(sentence, dutyAt); match.Success; match = match.NextMatch())
        {
            var start = match.Index + match.Length;
            if (UnitMention.At(sentence, start) is not { } found || !IsBody(found.Text))
                continue;
            var through = ThroughPattern().Match(sentence, start, Math.Min(sentence.Length - start, found.Text.Length + 80));
            return through.Success && through.Index >= start + found.Text.Length - 1
                && UnitMention.AtStart(through.Groups["u"].Value) is { } by
                ? $"{Trimmed(found.Text)} (qua {Trimmed(by.Text)})"
                : Trimmed(found.Text);
        }
        return "";
    }

    // A report goes to an office, and to no group of them.
    private static bool IsBody(string text) => UnitGroupWords.IsOneBody(text) || text.StartsWith("Chủ tịch", StringComparison.Ordinal)
        || text.StartsWith("cơ quan ", StringComparison.Ordinal);

    private static string Trimmed(string text) => TrailPattern().Replace(text, "").Trim(' ', ',', ')');

    [GeneratedRegex(@"(?:(?:gửi|nộp)(?: báo cáo| kết quả)?(?: bằng văn bản)?(?: (?:về|cho|đến|tới|qua))?|(?:về|cho|với|đến|tới)"
        + @"|[Bb]áo cáo(?: (?:cho|với|lên|về|trình|gửi|cấp ủy,|kịp thời))?|trình|phản ánh(?: kịp thời)?|thông qua|qua|,|và|\() (?=[A-ZĐỦ]"
        + @"|cơ quan )|\((?=[A-ZĐỦ])")]
    private static partial Regex ToPattern();

    [GeneratedRegex(@"[(,]?\s*(?:\(|,)?\s*(?:thông )?qua (?<u>[^).;]{3,70})")]
    private static partial Regex ThroughPattern();

    [GeneratedRegex(@"\s+(?:trước|chậm nhất|để|theo|định kỳ|và|kết quả|tổng hợp|xem xét|bằng|hằng|hàng|tình hình|khi|vào|ngày"
        + @"|là)(?:\s.*)?$")]
    private static partial Regex TrailPattern();
}
