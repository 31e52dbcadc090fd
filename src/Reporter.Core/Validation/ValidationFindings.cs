using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Validation;

public static class ValidationFindings
{
    public static Diagnostic RequiredCellBlank(CellLocation at, string field) => Error("RP4001", at,
        vi: $"“{field}” bắt buộc nhưng ô để trống.",
        en: $"“{field}” is required, but the cell is blank.")
        .Advise(
            vi: "Điền số liệu; nếu không phát sinh thì ghi 0 hoặc “không”.",
            en: "Fill it in; where there was nothing, write 0 or “không”.");

    public static Diagnostic NotANumber(CellLocation at, string field, string found) => Error("RP4002", at,
        vi: $"“{field}” phải là số, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” must be a number, but the cell says “{Cut(found)}”.")
        .Advise(
            vi: "Chỉ gõ chữ số, ví dụ 12 hoặc 1.234.",
            en: "Type digits only, such as 12 or 1.234.");

    public static Diagnostic BelowMinimum(CellLocation at, string field, decimal found, decimal least) => Error("RP4003", at,
        vi: $"“{field}” là {VietNumber.Format(found)}, nhỏ hơn mức thấp nhất {VietNumber.Format(least)}.",
        en: $"“{field}” is {VietNumber.Format(found)}, below the least allowed, {VietNumber.Format(least)}.");

    public static Diagnostic AboveMaximum(CellLocation at, string field, decimal found, decimal most) => Error("RP4004", at,
        vi: $"“{field}” là {VietNumber.Format(found)}, lớn hơn mức cao nhất {VietNumber.Format(most)}.",
        en: $"“{field}” is {VietNumber.Format(found)}, above the most allowed, {VietNumber.Format(most)}.");

    public static Diagnostic NotWhole(CellLocation at, string field, decimal found) => Error("RP4005", at,
        vi: $"“{field}” phải là số nguyên, nhưng ô ghi {VietNumber.Format(found)}.",
        en: $"“{field}” must be a whole number, but the cell says {VietNumber.Format(found)}.");

    public static Diagnostic NotADate(CellLocation at, string field, string found) => Error("RP4006", at,
        vi: $"“{field}” phải là một ngày có thật, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” must be a date of the calendar, but the cell says “{Cut(found)}”.")
        .Advise(
            vi: "Viết ngày/tháng/năm, ví dụ 05/4/2024.",
            en: "Write day/month/year, such as 05/4/2024.");

    public static Diagnostic NotInList(CellLocation at, string field, string found, IReadOnlyList<string> choices) => Error("RP4007", at,
        vi: $"“{field}” có nội dung ngoài danh sách: “{Cut(found)}”.",
        en: $"“{field}” has an entry that is not in the list: “{Cut(found)}”.")
        .Advise(
            vi: $"Chọn trong: {string.Join("; ", choices)}. Nhiều lựa chọn cách nhau bằng dấu chấm phẩy.",
            en: $"Choose among: {string.Join("; ", choices)}. Separate several by semicolons.");

    public static Diagnostic NotYesNo(CellLocation at, string field, string found) => Error("RP4008", at,
        vi: $"“{field}” phải trả lời có hoặc không, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” must be answered có or không, but the cell says “{Cut(found)}”.")
        .Advise(
            vi: "Ghi “có” (hoặc x) hay “không”.",
            en: "Write “có” (or x) or “không”.");

    public static Diagnostic TextTooShort(CellLocation at, string field, int words, int least) => Error("RP4009", at,
        vi: $"“{field}” mới có {words} từ; kế hoạch yêu cầu ít nhất {least} từ.",
        en: $"“{field}” has {words} words; the plan asks for at least {least}.");

    public static Diagnostic SectionMissing(Location at, string section, string name, string clause) => Error("RP4010", at,
        vi: $"Thiếu phần {section} “{name}” mà kế hoạch yêu cầu (mục {clause}).",
        en: $"Section {section} “{name}”, which the plan requires (clause {clause}), is missing.")
        .Advise(
            vi: "Bổ sung phần này; nếu không phát sinh thì ghi 0 hoặc “không” vào từng chỉ tiêu bắt buộc.",
            en: "Add this section; where there was nothing, write 0 or “không” for each required figure.");

    public static Diagnostic FieldsMissing(Location at, string section, string clause, IReadOnlyList<string> fields) => Error("RP4011", at,
        vi: $"Phần {section} thiếu {fields.Count} chỉ tiêu bắt buộc (mục {clause} của kế hoạch): {Listed(fields)}.",
        en: $"Section {section} lacks {fields.Count} required figures (clause {clause} of the plan): {Listed(fields)}.")
        .Advise(
            vi: "Thêm dòng hoặc cột cho các chỉ tiêu này, đúng tên trong kế hoạch.",
            en: "Add a row or column for each, under the plan's own names.");

    /// <param name="severity">The rule's own.</param>
    /// <param name="figures">Both sides with their numbers: “Tổng số tài liệu = 120 (B7)”.</param>
    public static Diagnostic RuleBroken(Location at, Severity severity, string rule, string message, IReadOnlyList<string> figures) =>
        new Diagnostic("RP4012", severity, at, new Bilingual(
            $"{message} ({rule}) Hiện ghi: {string.Join("; ", figures)}.",
            $"Rule {rule} does not hold: {message} Found: {string.Join("; ", figures)}."))
        .Advise(
            vi: severity == Severity.Query ? "Sửa số liệu, hoặc ghi lý do vào cột “Giải trình”." : "Sửa các số liệu này cho khớp nhau.",
            en: severity == Severity.Query ? "Correct the figures, or give the reason in the column “Giải trình”."
                : "Correct these figures so that they agree.");

    public static Diagnostic NumberApproximate(CellLocation at, string field, string found) => Query("RP4013", at,
        vi: $"“{field}” ghi con số áng chừng: “{Cut(found)}”.",
        en: $"“{field}” gives a rough number: “{Cut(found)}”.")
        .Advise(
            vi: "Ghi số chính xác, hoặc xác nhận số này ở cột “Giải trình”.",
            en: "Give the exact number, or confirm it in the column “Giải trình”.");

    public static Diagnostic NumberAmbiguous(CellLocation at, string field, string found) => Error("RP4014", at,
        vi: $"“{field}” ghi “{Cut(found)}”, có thể hiểu theo nhiều cách.",
        en: $"“{field}” says “{Cut(found)}”, which can be read in more than one way.")
        .Advise(
            vi: "Viết kiểu Việt Nam: dấu chấm sau mỗi ba chữ số (1.234), dấu phẩy trước phần thập phân (1,5); hoặc viết liền (1234).",
            en: "Write the Vietnamese way: a dot after every three digits (1.234), a comma before decimals (1,5), or plain digits (1234).");

    public static Diagnostic ErrorCell(CellLocation at, string field, string found) => Error("RP4015", at,
        vi: $"“{field}”: ô có công thức bị lỗi {found}.",
        en: $"“{field}”: the cell's formula fails with {found}.")
        .Advise(
            vi: "Mở tệp bằng Excel, sửa công thức hoặc gõ thẳng con số.",
            en: "Open the file in Excel and mend the formula, or type the number.");

    public static Diagnostic NotCalculated(CellLocation at, string field) => Error("RP4016", at,
        vi: $"“{field}”: ô có công thức nhưng tệp không chứa kết quả tính.",
        en: $"“{field}”: the cell has a formula, but the file does not hold its result.")
        .Advise(
            vi: "Mở tệp bằng Excel, bấm Lưu rồi gửi lại; hoặc gõ thẳng con số.",
            en: "Open the file in Excel, save it and send it again, or type the number.");

    public static Diagnostic NotAskedOf(CellLocation at, string field) => Note("RP4017", at,
        vi: $"Kế hoạch không hỏi “{field}” ở loại đơn vị này; số liệu vẫn được tính.",
        en: $"The plan does not ask “{field}” of this kind of unit; the figure counts all the same.");

    public static Diagnostic ChangedMuch(CellLocation at, string field, decimal now, decimal before, decimal limit) => Query("RP4018", at,
        vi: $"“{field}” là {VietNumber.Format(now)}, năm trước là {VietNumber.Format(before)}: lệch quá {VietNumber.Format(limit * 100)}%.",
        en: $"“{field}” is {VietNumber.Format(now)}, last year it was {VietNumber.Format(before)}: a change of more than {VietNumber.Format(limit * 100)}%.")
        .Advise(
            vi: "Kiểm tra lại, hoặc ghi lý do vào cột “Giải trình”.",
            en: "Check it, or give the reason in the column “Giải trình”.");

    public static Diagnostic AllZero(Location at, int figures) => Query("RP4019", at,
        vi: $"Cả {figures} chỉ tiêu bằng số của đơn vị đều bằng 0.",
        en: $"All {figures} figures of the unit are zero.")
        .Advise(
            vi: "Hỏi lại đơn vị: không có hoạt động nào, hay gửi nhầm biểu mẫu trống?",
            en: "Ask the unit: was there no activity at all, or was an empty form sent?");

    public static Diagnostic SameTextAsOther(CellLocation at, string field, string other, string otherPlace) => Query("RP4020", at,
        vi: $"“{field}” giống hệt nội dung của {other} ({otherPlace}).",
        en: $"“{field}” is word for word that of {other} ({otherPlace}).")
        .Advise(
            vi: "Hỏi lại hai đơn vị xem ai chép của ai; viết lại theo kết quả thật.",
            en: "Ask both units who copied from whom; each should report its own results.");

    public static Diagnostic NotSent(Location at, string unit, DateOnly? due, bool isOverdue) =>
        new Diagnostic("RP4021", isOverdue ? Severity.Error : Severity.Note, at, new Bilingual(
        $"{Capital(unit)} chưa gửi báo cáo{(due is { } day ? $" (hạn nộp {VietDate.Format(day)})" : "")}.",
        $"{Capital(unit)} has not reported{(due is { } date ? $" (due {VietDate.Format(date)})" : "")}."))
        .Advise(
            vi: "Đôn đốc đơn vị; nếu đã gửi, kiểm tra tên đơn vị ghi trong tệp.",
            en: "Remind the unit; if it did report, check the unit's name in its file.");

    public static Diagnostic Late(Location at, DateOnly arrived, DateOnly due) => Note("RP4022", at,
        vi: $"Gửi chậm: nhận ngày {VietDate.Format(arrived)}, hạn nộp {VietDate.Format(due)}. Số liệu vẫn được tính.",
        en: $"Late: arrived on {VietDate.Format(arrived)}, due {VietDate.Format(due)}. The figures count all the same.");

    public static Diagnostic TableEmpty(Location at, string table, string clause) => Error("RP4023", at,
        vi: $"Bảng “{table}” bắt buộc nhưng không có dòng nào (mục {clause} của kế hoạch).",
        en: $"The list “{table}” is required but has no row (clause {clause} of the plan).");

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
        en: $"“{field}” is counted in “{measure}”, but the heading or the column of measures says “{Cut(found)}”; the figure does not count.")
        .Advise(
            vi: $"Đổi số ra {measure} và sửa tiêu đề hoặc cột đơn vị tính.",
            en: $"Convert the figure to {measure}, and correct the heading or the column of measures.");

    public static Diagnostic ScaledByFormat(CellLocation at, string field, string seen, decimal stored) => Error("RP4060", at,
        vi: $"“{field}”: ô cho thấy {Cut(seen)} nhưng chứa số {VietNumber.Format(stored)}, vì định dạng số của ô chia cho một nghìn hoặc hơn; không rõ đơn vị định ghi số nào, nên không được tính.",
        en: $"“{field}”: the cell shows {Cut(seen)} but holds {VietNumber.Format(stored)}, since its number format divides by a thousand or more; which is meant is not clear, so it does not count.")
        .Advise(
            vi: "Đặt lại định dạng ô là #.##0, xem số hiện ra có đúng đơn vị tính của chỉ tiêu không, rồi gửi lại.",
            en: "Set the cell's format to #,##0, see that the number is right in the indicator's measure, and send it again.");

    public static Diagnostic MeasuresDisagree(CellLocation at, string field, string one, string other) => Error("RP4061", at,
        vi: $"“{field}” được ghi với hai đơn vị tính khác nhau: “{Cut(one)}” và “{Cut(other)}”; không rõ cái nào đúng, nên số này không được tính.",
        en: $"“{field}” is given with two measures that differ: “{Cut(one)}” and “{Cut(other)}”; which is right is not clear, so the figure does not count.")
        .Advise(
            vi: "Giữ một đơn vị tính ở dòng hoặc cột này, xóa chỗ kia.",
            en: "Keep one measure for this row or column and delete the other.");

    public static Diagnostic PercentPerhapsAsFraction(CellLocation at, string field, string found, decimal inPercent) => Query("RP4033", at,
        vi: $"“{field}” là tỷ lệ phần trăm, nhưng ô ghi “{Cut(found)}”: nhỏ hơn 1%, hay là {VietNumber.Format(inPercent)}%?",
        en: $"“{field}” is a percentage, but the cell says “{Cut(found)}”: less than 1%, or {VietNumber.Format(inPercent)}%?")
        .Advise(
            vi: "Ghi kèm dấu %: “95%” hoặc “0,95%”.",
            en: "Write the percent sign: “95%” or “0,95%”.");

    public static Diagnostic NothingRead(Location at) => Error("RP4035", at,
        vi: "Đơn vị đã gửi tệp, nhưng không đọc được gì trong đó; mọi phần mà kế hoạch yêu cầu đều còn thiếu.",
        en: "The unit has sent a file, but nothing in it could be read; all that the plan asks for is still missing.")
        .Advise(
            vi: "Xem lỗi của chính tệp này, đề nghị đơn vị gửi lại bản đọc được.",
            en: "See what is wrong with the file itself, and ask the unit for one that can be read.");

    public static Diagnostic DateIncomplete(CellLocation at, string field, string found) => Error("RP4025", at,
        vi: $"“{field}” phải đủ ngày, tháng, năm, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” must have day, month and year, but the cell says “{Cut(found)}”.");

    public static Diagnostic OutsidePeriod(CellLocation at, string field, DateOnly found, DateOnly from, DateOnly to) => Note("RP4026", at,
        vi: $"“{field}” là {VietDate.Format(found)}, ngoài kỳ báo cáo {VietDate.Format(from)} – {VietDate.Format(to)}.",
        en: $"“{field}” is {VietDate.Format(found)}, outside the period {VietDate.Format(from)} – {VietDate.Format(to)}.");

    public static Diagnostic RowTwice(CellLocation at, string table, int otherRow) => Query("RP4027", at,
        vi: $"Bảng “{table}”: dòng này giống hệt dòng {otherRow}.",
        en: $"List “{table}”: this row is the same as row {otherRow}.")
        .Advise(
            vi: "Xóa một dòng nếu bị chép hai lần.",
            en: "Delete one of them if it was copied twice.");

    public static Diagnostic OnlyOneChoice(CellLocation at, string field, string found) => Error("RP4028", at,
        vi: $"“{field}” chỉ được chọn một, nhưng ô ghi “{Cut(found)}”.",
        en: $"“{field}” takes one choice, but the cell says “{Cut(found)}”.");

    /// <summary>A rule of the plan that could not be computed for a unit.</summary>
    public static Diagnostic RuleNotComputed(Location at, string rule) => Error("RP4029", at,
        vi: $"Quy tắc {rule} không tính được với số liệu của đơn vị này.",
        en: $"Rule {rule} cannot be computed on this unit's figures.")
        .Advise(
            vi: "Thêm điều kiện `khi: \"… != null\"` vào quy tắc trong ke-hoach.yaml để bỏ qua chỗ để trống.",
            en: "Add `khi: \"… != null\"` to the rule in ke-hoach.yaml, so that blanks are passed over.");

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

    public static Diagnostic WordsDiffer(CellLocation at, string field, string found) => Error("RP4044", at,
        vi: $"“{field}” ghi “{Cut(found)}”: số và chữ khác nhau.",
        en: $"“{field}” says “{Cut(found)}”: its digits and its words differ.")
        .Advise(
            vi: "Ghi lại một số đúng, bằng chữ số.",
            en: "Write the right number, in digits.");

    public static Diagnostic LetterO(CellLocation at, string field, string found) => Note("RP4045", at,
        vi: $"“{field}” ghi “{Cut(found)}”, có chữ O thay cho số 0; đã đọc là 0.",
        en: $"“{field}” says “{Cut(found)}”, with the letter O for a zero; it was read as 0.");

    public static Diagnostic NumberTooLarge(CellLocation at, string field, string found) => Error("RP4047", at,
        vi: $"“{field}” ghi “{Cut(found)}”, lớn hơn mọi số liệu có thể có.",
        en: $"“{field}” says “{Cut(found)}”, more than any figure can be.")
        .Advise(
            vi: "Kiểm tra có gõ thừa chữ số, hay dán nhầm số điện thoại, số tài khoản vào ô này không.",
            en: "See whether there are digits too many, or the number of a telephone or an account was pasted here.");

    public static Diagnostic CheckFailed(Location at, string unit, string exception) => Error("RP4048", at,
        vi: $"Kiểm tra số liệu của {unit} gặp lỗi mà chương trình không lường trước ({exception}), nên không tính số liệu nào của đơn vị này; các đơn vị khác vẫn được tính.",
        en: $"Checking the figures of {unit} met with a fault that was not foreseen ({exception}), so none of this unit's count; all other units do.")
        .Advise(
            vi: "Hãy gửi các tệp của đơn vị này và kế hoạch cho người phụ trách chương trình.",
            en: "Please send this unit's files and the plan to whoever looks after the program.");

    public static Diagnostic NotItsTask(CellLocation at, string field, string found) => Query("RP4046", at,
        vi: $"“{field}” ghi “{Cut(found)}”, nhưng kế hoạch có hỏi đơn vị này. Ô này không tính là 0, cũng không tính là để trống.",
        en: $"“{field}” says “{Cut(found)}”, but the plan asks this unit. It counts neither as zero nor as blank.")
        .Advise(
            vi: "Kiểm tra nhiệm vụ của đơn vị: nếu đúng là không được giao, thêm danh_cho trong kế hoạch hoặc ghi lý do vào cột “Giải trình”; nếu có, đề nghị đơn vị điền số.",
            en: "See what the unit is charged with: if not with this, narrow danh_cho in the plan or have it explained in the column “Giải trình”; otherwise have it filled in.");

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
        vi: $"“{field}” ghi {VietNumber.Format(found)}, nhưng tính từ số liệu của đơn vị ({formula}) là {VietNumber.Format(computed)}; báo cáo dùng số được tính.",
        en: $"“{field}” says {VietNumber.Format(found)}, but the unit's own figures ({formula}) give {VietNumber.Format(computed)}, which is used.")
        .Advise(
            vi: "Sửa số này hoặc các số mà nó được tính từ đó, hoặc ghi lý do vào cột “Giải trình”.",
            en: "Correct it or the figures that it is computed from, or give the reason in the column “Giải trình”.");

    public static Diagnostic ComputedNotComparable(CellLocation at, string field) => Note("RP4043", at,
        vi: $"“{field}” được tính từ các số liệu khác nên số đơn vị ghi không dùng đến; còn thiếu số liệu để đối chiếu.",
        en: $"“{field}” is computed from other figures, so what the unit typed is not used; what it would be compared with is missing.");

    /// <summary>A query that the sender has answered: it stays, as a note that quotes the answer.</summary>
    internal static Diagnostic Explained(Diagnostic query, string explanation) => query with
    {
        Severity = Severity.Note,
        Message = new Bilingual(
            $"{query.Message.Vi} Đơn vị giải trình: “{Cut(explanation)}”.",
            $"{query.Message.En} The unit explains: “{Cut(explanation)}”."),
        Advice = null,
    };
}
