namespace Reporter.Core.Matching;

/// <summary>What an official letter calls findings that stand at none of the plan's figures: it speaks of no file and no cell.</summary>
public static partial class MatchingFindings
{
    private const string Titles = "tên chỉ tiêu, tiêu đề không đúng biểu mẫu", Unit = "tên đơn vị ghi trong báo cáo",
        Shape = "biểu mẫu đã bị thay đổi dòng, cột", Hidden = "số liệu bị ẩn", Beyond = "số liệu ngoài các chỉ tiêu được giao báo cáo",
        Versions = "số liệu khác nhau giữa các bản đã gửi", Period = "kỳ số liệu ghi trong báo cáo";

    /// <summary>Null for what stands at a figure, and for what nobody foresaw.</summary>
    public static string? InLetters(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        return code switch
        {
            "RP3007" or "RP3008" or "RP3010" or "RP3011" or "RP3012" => Unit,
            "RP3020" or "RP3024" or "RP3026" or "RP3030" or "RP3032" or "RP3033" or "RP3034" or "RP3035" or "RP3041" or "RP3046"
                or "RP3048" or "RP3050" or "RP3051" or "RP3052" => Titles,
            "RP3022" or "RP3023" => Hidden,
            "RP3036" or "RP3044" => Beyond,
            "RP3062" or "RP3067" => Versions,
            "RP3063" => "báo cáo gửi sau ngày khóa số liệu",
            "RP3065" => "báo cáo giống hệt báo cáo của đơn vị khác",
            "RP3066" => "số liệu có trong bản gửi trước nhưng không có trong bản gửi sau",
            "RP3072" or "RP3073" => Period,
            "RP3110" or "RP3111" => "biểu của đơn vị khác hoặc của năm khác",
            "RP3113" or "RP3114" or "RP3115" or "RP3116" or "RP3119" or "RP3120" or "RP3121" => Shape,
            _ when code.StartsWith("RP2", StringComparison.Ordinal) => "phần báo cáo không đọc được",
            _ => null,
        };
    }
}
