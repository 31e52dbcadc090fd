using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Validation;

public static partial class ValidationFindings
{
    public static Diagnostic OtherMeasure(CellLocation at, string field, string found, string measure) => Error("RP4024", at,
        vi: $"“{field}” tính bằng “{measure}”, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” is counted in “{measure}”, but the cell says “{Cut(found)}”.")
        .Advise(
            vi: "Đổi sang đúng đơn vị tính rồi chỉ ghi con số.",
            en: "Convert it to that measure and write the number only.");

    public static Diagnostic MeasureDiffers(CellLocation at, string field, string found, string measure) => Query("RP4034", at,
        vi: $"“{field}” tính bằng “{measure}”, nhưng cột đơn vị tính ghi “{Cut(found)}”.",
        en: $"“{field}” is counted in “{measure}”, but its column of measures says “{Cut(found)}”.")
        .Advise(
            vi: "Nếu số đã ghi tính bằng đơn vị khác, đổi sang đúng đơn vị tính; nếu chỉ ghi khác chữ, sửa cột đơn vị tính.",
            en: "If the figure is in another measure, convert it; if only the word differs, correct the column.");

    public static Diagnostic MeasureOfOtherScale(CellLocation at, string field, string found, string measure) => Error("RP4037", at,
        vi: $"“{field}” tính bằng “{measure}”, nhưng tiêu đề hoặc cột đơn vị tính ghi “{Cut(found)}”; số này không được tính.",
        en: $"“{field}” is counted in “{measure}”, but the heading or the column of measures says “{Cut(found)}”; the figure does not "
            + "count.")
        .Advise(
            vi: $"Đổi số ra {measure} và sửa tiêu đề hoặc cột đơn vị tính.",
            en: $"Convert the figure to {measure}, and correct the heading or the column of measures.");

    public static Diagnostic ScaledByFormat(CellLocation at, string field, string seen, decimal stored) => Error("RP4060", at,
        vi: $"“{field}”: ô cho thấy {Cut(seen)} nhưng chứa số {VietNumber.Format(stored)}, vì định dạng số của ô chia cho một nghìn hoặc "
            + "viết thêm chữ số; không rõ đơn vị định ghi số nào, nên không được tính.",
        en: $"“{field}”: the cell shows {Cut(seen)} but holds {VietNumber.Format(stored)}, since its number format divides by a thousand "
            + "or adds figures; which is meant is not clear, so it does not count.")
        .Advise(
            vi: "Đặt lại định dạng ô là #.##0, xem số hiện ra có đúng đơn vị tính của chỉ tiêu không, rồi gửi lại.",
            en: "Set the cell's format to #,##0, see that the number is right in the indicator's measure, and send it again.");

    public static Diagnostic MeasuresDisagree(CellLocation at, string field, string one, string other) => Error("RP4061", at,
        vi: $"“{field}” được ghi với hai đơn vị tính khác nhau: “{Cut(one)}” và “{Cut(other)}”; không rõ cái nào đúng, nên số này không "
            + "được tính.",
        en: $"“{field}” is given with two measures that differ: “{Cut(one)}” and “{Cut(other)}”; which is right is not clear, so the "
            + "figure does not count.")
        .Advise(
            vi: "Giữ một đơn vị tính ở dòng hoặc cột này, xóa chỗ kia.",
            en: "Keep one measure for this row or column and delete the other.");

    public static Diagnostic PercentPerhapsAsFraction(CellLocation at, string field, string found, decimal inPercent) => Query("RP4033", at,
        vi: $"“{field}” là tỷ lệ phần trăm, nhưng ô ghi “{Cut(found)}”: nhỏ hơn 1%, hay là {VietNumber.Format(inPercent)}%?",
        en: $"“{field}” is a percentage, but the cell says “{Cut(found)}”: less than 1%, or {VietNumber.Format(inPercent)}%?")
        .Advise(
            vi: "Ghi kèm dấu %: “95%” hoặc “0,95%”.",
            en: "Write the percent sign: “95%” or “0,95%”.");

    public static Diagnostic MoneyMeasureUnknown(CellLocation at, string field, string found, string measure) => Error("RP4030", at,
        vi: $"“{field}” tính bằng {measure}, nhưng bảng ghi đơn vị tính “{Cut(found)}”, không rõ là bao nhiêu tiền.",
        en: $"“{field}” is counted in {measure}, but the sheet gives the measure “{Cut(found)}”, which is no sum of money.")
        .Advise(
            vi: "Ghi lại đơn vị tính là đồng, nghìn đồng, triệu đồng hoặc tỷ đồng. Số này không được cộng vào tổng.",
            en: "Give the measure as đồng, nghìn đồng, triệu đồng or tỷ đồng. The figure is left out of totals.");

    public static Diagnostic MoneyPerhapsInFull(CellLocation at, string indicator, string found, string measure) => Error("RP4032", at,
        vi: $"“{indicator}” hỏi bằng {measure}, nhưng ô ghi “{found}”: số này quá lớn, có thể đơn vị ghi bằng đồng.",
        en: $"“{indicator}” is asked in {measure}, but the cell says “{found}”: so large a figure may have been given in đồng.")
        .Advise(
            vi: $"Đổi ra {measure} (15.500.000 đồng ghi 15,5 triệu đồng), hoặc ghi rõ đơn vị tính sau số: “15.500.000 đồng”.",
            en: $"Give it in {measure} (15.500.000 đồng is 15,5 triệu đồng), or write the measure behind the number: “15.500.000 đồng”.");

    public static Diagnostic MoneyConverted(CellLocation at, string field, string found, string measure, decimal number) =>
        Note("RP4031", at,
        vi: $"“{field}” được ghi bằng {Cut(found)}; đã quy ra {VietNumber.Format(number)} {measure}.",
        en: $"“{field}” is given in {Cut(found)}; it was converted to {VietNumber.Format(number)} {measure}.")
        .Advise(
            vi: "Xem lại nếu tiêu đề trong tệp ghi nhầm đơn vị tính.",
            en: "Check that the heading in the file names the right measure.");
}
