using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Validation;

public static partial class ValidationFindings
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
        en: $"“{field}” is {VietNumber.Format(now)}, last year it was {VietNumber.Format(before)}: a change of more than "
            + $"{VietNumber.Format(limit * 100)}%.")
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
        $"{Capital(unit)} chưa gửi báo cáo{(due is { } day ? $" (hạn gửi {VietDate.Format(day)})" : "")}.",
        $"{Capital(unit)} has not reported{(due is { } date ? $" (due {VietDate.Format(date)})" : "")}."))
        .Advise(
            vi: "Đôn đốc đơn vị; nếu đã gửi, kiểm tra tên đơn vị ghi trong tệp.",
            en: "Remind the unit; if it did report, check the unit's name in its file.");

    public static Diagnostic Late(Location at, DateOnly arrived, DateOnly due) => Note("RP4022", at,
        vi: $"Gửi chậm: nhận ngày {VietDate.Format(arrived)}, hạn gửi {VietDate.Format(due)}. Số liệu vẫn được tính.",
        en: $"Late: arrived on {VietDate.Format(arrived)}, due {VietDate.Format(due)}. The figures count all the same.");

    public static Diagnostic TableEmpty(Location at, string table, string clause) => Error("RP4023", at,
        vi: $"Bảng “{table}” bắt buộc nhưng không có dòng nào (mục {clause} của kế hoạch).",
        en: $"The list “{table}” is required but has no row (clause {clause} of the plan).");

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
        vi: $"Kiểm tra số liệu của {unit} gặp lỗi mà chương trình không lường trước ({exception}), nên không tính số liệu nào của đơn vị "
            + "này; các đơn vị khác vẫn được tính.",
        en: $"Checking the figures of {unit} met with a fault that was not foreseen ({exception}), so none of this unit's count; all "
            + "other units do.")
        .Advise(
            vi: "Hãy gửi các tệp của đơn vị này và kế hoạch cho người phụ trách chương trình.",
            en: "Please send this unit's files and the plan to whoever looks after the program.");

    public static Diagnostic NotItsTask(CellLocation at, string field, string found) => Query("RP4046", at,
        vi: $"“{field}” ghi “{Cut(found)}”, nhưng kế hoạch có hỏi đơn vị này. Ô này không tính là 0, cũng không tính là để trống.",
        en: $"“{field}” says “{Cut(found)}”, but the plan asks this unit. It counts neither as zero nor as blank.")
        .Advise(
            vi: "Kiểm tra nhiệm vụ của đơn vị: nếu đúng là không được giao, thêm danh_cho trong kế hoạch hoặc ghi lý do vào cột “Giải "
                + "trình”; nếu có, đề nghị đơn vị điền số.",
            en: "See what the unit is charged with: if not with this, narrow danh_cho in the plan or have it explained in the column "
                + "“Giải trình”; otherwise have it filled in.");

    /// <summary>A query that was answered: it stays, as a note that quotes the answer.</summary>
    internal static Diagnostic Answered(Diagnostic query, string answer) => query with
    {
        Severity = Severity.Note,
        Answer = answer,
        Message = new Bilingual(
            $"{query.Message.Vi} Đơn vị giải trình: “{CutPath(answer)}”.",
            $"{query.Message.En} The unit explains: “{CutPath(answer)}”."),
        Advice = null,
    };

    /// <summary>A query that was answered when the figures said something else: they are asked about again.</summary>
    /// <param name="value">What they said then.</param>
    internal static Diagnostic AskedAgain(Diagnostic query, string value) => query with
    {
        Message = new Bilingual(
            $"{query.Message.Vi} Giải trình đã có là cho số {Cut(value)}; số nay đã khác.",
            $"{query.Message.En} It was explained when the figure was {Cut(value)}; it is another now."),
    };

    internal static Diagnostic AnsweredLastYear(Diagnostic query, string answer) => query with
    {
        Message = new Bilingual(
            $"{query.Message.Vi} Năm trước đơn vị giải trình: “{CutPath(answer)}”.",
            $"{query.Message.En} Last year the unit explained: “{CutPath(answer)}”."),
    };
}
