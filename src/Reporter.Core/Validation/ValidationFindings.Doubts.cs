using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Validation;

/// <summary>Figures that can be right and look wrong.</summary>
public static partial class ValidationFindings
{
    private const string CheckOrExplainVi = "Kiểm tra lại số này; nếu đúng thì ghi lý do vào cột “Giải trình”.";

    private const string CheckOrExplainEn = "Check the figure; if it is right, give the reason in the column “Giải trình”.";

    public static Diagnostic TenfoldOfLastYear(CellLocation at, string field, decimal now, decimal before) => Query("RP4070", at,
        vi: $"“{field}” là {VietNumber.Format(now)}, năm trước là {VietNumber.Format(before)}: chênh nhau từ 10 lần trở lên.",
        en: $"“{field}” is {VietNumber.Format(now)}, last year it was {VietNumber.Format(before)}: ten times as much, or more.")
        .Advise(
            vi: "Xem có gõ thừa hoặc thiếu chữ số, hay nhầm đơn vị tính không; nếu đúng thì ghi lý do vào cột “Giải trình”.",
            en: "See whether a digit is too many or missing, or the measure is another; if it is right, give the reason in the column "
                + "“Giải trình”.");

    /// <param name="usual">The middle one of the figures of all units of the kind.</param>
    public static Diagnostic FarFromSimilarUnits(CellLocation at, string field, decimal number, decimal usual, int units) =>
        Query("RP4071", at,
        vi: $"“{field}” là {VietNumber.Format(number)}, khác hẳn mức thường thấy ở {Number(units)} đơn vị cùng loại (khoảng "
            + $"{VietNumber.Format(Math.Round(usual, 1))}).",
        en: $"“{field}” is {VietNumber.Format(number)}, far from what is usual among {Number(units)} units of the same kind (about "
            + $"{VietNumber.Format(Math.Round(usual, 1))}).")
        .Advise(
            vi: "Xem có gõ thừa hoặc thiếu chữ số, hay nhầm đơn vị tính không; nếu đúng thì ghi lý do vào cột “Giải trình”.",
            en: "See whether a digit is too many or missing, or the measure is another; if it is right, give the reason in the column "
                + "“Giải trình”.");

    /// <param name="figures">The count and its attendance with their numbers.</param>
    public static Diagnostic PeoplePerMeeting(CellLocation at, decimal average, IReadOnlyList<string> figures) => Query("RP4072", at,
        vi: $"Bình quân {VietNumber.Format(average)} người một cuộc, thường là 10 đến 300. Hiện ghi: {string.Join("; ", figures)}.",
        en: $"On average {VietNumber.Format(average)} people came to a meeting; 10 to 300 are usual. Found: {string.Join("; ", figures)}.")
        .Advise(vi: CheckOrExplainVi, en: CheckOrExplainEn);

    /// <param name="figures">The parts with their numbers.</param>
    public static Diagnostic EqualParts(CellLocation at, string whole, IReadOnlyList<string> figures) => Query("RP4073", at,
        vi: $"Các phần của “{whole}” bằng nhau cả: {string.Join("; ", figures)}. Đây là số đếm được hay số chia đều?",
        en: $"The parts of “{whole}” are all equal: {string.Join("; ", figures)}. Were they counted, or divided evenly?")
        .Advise(vi: CheckOrExplainVi, en: CheckOrExplainEn);

    /// <param name="figures">Those that are the same, with their numbers.</param>
    public static Diagnostic SameAsLastYear(CellLocation at, int same, int compared, IReadOnlyList<string> figures) => Query("RP4074", at,
        vi: $"{Number(same)} chỉ tiêu ghi đúng số năm trước (trong {Number(compared)} chỉ tiêu có số cả hai năm): "
            + $"{string.Join("; ", figures.Take(8))}{(figures.Count > 8 ? "; …" : "")}.",
        en: $"{Number(same)} figures are last year's to the last digit (of {Number(compared)} that both years have): "
            + $"{string.Join("; ", figures.Take(8))}{(figures.Count > 8 ? "; …" : "")}.")
        .Advise(
            vi: "Xem có gửi nhầm báo cáo năm trước không; nếu số năm nay đúng như vậy thì ghi lý do vào cột “Giải trình”.",
            en: "See whether last year's report was sent by mistake; if this year's figures are the same, give the reason in the column "
                + "“Giải trình”.");

    /// <param name="inList">The list's rows, or the sum of its column.</param>
    /// <param name="figure">The figure with its number.</param>
    public static Diagnostic ListDiffersFromFigure(CellLocation at, string list, decimal inList, string figure) => Query("RP4075", at,
        vi: $"“{list}” cộng lại là {VietNumber.Format(inList)}, nhưng {figure}.",
        en: $"“{list}” adds up to {VietNumber.Format(inList)}, but {figure}.")
        .Advise(
            vi: "Bổ sung dòng còn thiếu hoặc sửa số; nếu danh mục chỉ kê một phần thì ghi như vậy vào cột “Giải trình”.",
            en: "Add the rows that are missing, or correct the figure; if the list is only a part, say so in the column “Giải trình”.");
}
