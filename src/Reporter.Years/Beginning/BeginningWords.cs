namespace Reporter.Years.Beginning;

/// <summary>Words that stand in the files which begin a year.</summary>
internal static class BeginningWords
{
    public const string Proposed = "?? kế hoạch nêu ở nơi nhận; đúng là đơn vị phải báo cáo thì xóa dấu này, không thì xóa cả dòng";

    public const string Consolidates =
        "?? cơ quan tổng hợp, báo cáo; cũng tự báo cáo phần việc của mình thì xóa dấu này, không thì xóa cả dòng";

    public const string OfLastYear = "?? của năm trước; ghi số, ngày của kế hoạch năm nay";

    public const string KindUnclear = "?? chưa rõ loại đơn vị; sửa cột loai rồi xóa dấu này";
}
