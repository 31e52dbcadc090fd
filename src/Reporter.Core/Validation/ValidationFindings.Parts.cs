using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Validation;

public static partial class ValidationFindings
{
    /// <param name="figures">The part and its whole with their numbers: “Nữ” = 14 (B8).</param>
    public static Diagnostic PartExceedsWhole(CellLocation at, string part, string whole, IReadOnlyList<string> figures) =>
        Error("RP4038", at,
        vi: $"“{part}” là một phần của “{whole}” nhưng lớn hơn. Hiện ghi: {string.Join("; ", figures)}.",
        en: $"“{part}” is a part of “{whole}” and exceeds it. Found: {string.Join("; ", figures)}.")
        .Advise(
            vi: "Sửa số bị nhầm: phần không thể lớn hơn số chung. Các số này không được cộng.",
            en: "Correct the wrong one: a part cannot exceed its whole. Neither counts.");

    /// <param name="figures">The whole, then the parts that were given.</param>
    /// <param name="sum">What the parts add up to.</param>
    /// <param name="isComplete">Every part was given.</param>
    public static Diagnostic PartsDoNotAddUp(CellLocation at, string whole, IReadOnlyList<string> figures, decimal sum, bool isComplete) =>
        Error("RP4039", at,
        vi: isComplete
            ? $"Các phần của “{whole}” cộng lại là {VietNumber.Format(sum)}, không khớp. Hiện ghi: {string.Join("; ", figures)}."
            : $"Các phần đã ghi của “{whole}” cộng lại là {VietNumber.Format(sum)}, vượt quá. Hiện ghi: {string.Join("; ", figures)}.",
        en: isComplete
            ? $"The parts of “{whole}” add up to {VietNumber.Format(sum)}, which differs. Found: {string.Join("; ", figures)}."
            : $"The parts given of “{whole}” add up to {VietNumber.Format(sum)}, which exceeds it. Found: {string.Join("; ", figures)}.")
        .Advise(
            vi: "Sửa các số cho khớp nhau. Khi chưa khớp, các số này không được cộng.",
            en: "Correct the figures so that they agree. Until then none of them counts.");

    public static Diagnostic PairHalfGiven(CellLocation at, string given, string missing) => Query("RP4040", at,
        vi: $"Có “{given}” nhưng không có “{missing}”.",
        en: $"“{given}” is given, “{missing}” is not.")
        .Advise(
            vi: "Điền số còn thiếu, hoặc ghi lý do vào cột “Giải trình”.",
            en: "Fill in what is missing, or give the reason in the column “Giải trình”.");

    public static Diagnostic PairHalfZero(CellLocation at, string count, string attendance, IReadOnlyList<string> figures) =>
        Error("RP4041", at,
        vi: $"“{count}” và “{attendance}” phải cùng bằng 0 hoặc cùng khác 0. Hiện ghi: {string.Join("; ", figures)}.",
        en: $"“{count}” and “{attendance}” must both be zero, or neither. Found: {string.Join("; ", figures)}.")
        .Advise(
            vi: "Sửa số bị nhầm; không phát sinh thì cả hai ghi 0. Các số này không được cộng.",
            en: "Correct the wrong one; where there was nothing, both are 0. Neither counts.");

    public static Diagnostic ComputedDiffers(CellLocation at, string field, decimal found, decimal computed, string formula) =>
        Query("RP4042", at,
        vi: $"“{field}” ghi {VietNumber.Format(found)}, nhưng tính từ số liệu của đơn vị ({formula}) là {VietNumber.Format(computed)}; "
            + "báo cáo dùng số được tính.",
        en: $"“{field}” says {VietNumber.Format(found)}, but the unit's own figures ({formula}) give {VietNumber.Format(computed)}, which "
            + "is used.")
        .Advise(
            vi: "Sửa số này hoặc các số mà nó được tính từ đó, hoặc ghi lý do vào cột “Giải trình”.",
            en: "Correct it or the figures that it is computed from, or give the reason in the column “Giải trình”.");

    public static Diagnostic ComputedNotComparable(CellLocation at, string field) => Note("RP4043", at,
        vi: $"“{field}” được tính từ các số liệu khác nên số đơn vị ghi không dùng đến; còn thiếu số liệu để đối chiếu.",
        en: $"“{field}” is computed from other figures, so what the unit typed is not used; what it would be compared with is missing.");
}
