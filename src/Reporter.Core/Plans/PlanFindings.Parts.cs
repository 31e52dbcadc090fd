using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Plans;

/// <summary>What figures of the plan say of each other, and formulas.</summary>
public static partial class PlanFindings
{
    public static Diagnostic PlanReferenceUnknown(TextLocation at, string key, string code, string? nearest) => Error("RP1026", at,
        vi: $"Mục “{key}” nhắc đến chỉ tiêu “{code}”, nhưng kế hoạch không có mã này.{DidYouMeanVi(nearest)}",
        en: $"The key “{key}” names the figure “{code}”, which the plan does not have.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Ghi mã (ma) của một chỉ tiêu trong cùng phần.",
            en: "Write the code (ma) of a figure of the same section.");

    public static Diagnostic PlanReferenceCircle(TextLocation at, string key, string circle) => Error("RP1027", at,
        vi: $"Mục “{key}” đi vòng trở lại chính nó: {circle}.",
        en: $"The key “{key}” leads back to itself: {circle}.")
        .Advise(
            vi: "Bỏ mục này ở chỉ tiêu lớn nhất (chỉ tiêu chung), giữ ở các phần của nó.",
            en: "Delete it at the whole, and keep it at its parts.");

    public static Diagnostic PlanMeasuresDiffer(TextLocation at, string key, string part, string measure, string whole,
        string wholeMeasure) => Error("RP1028", at,
        vi: $"“{part}” tính bằng “{measure}”, “{whole}” tính bằng “{wholeMeasure}”: không thể là phần của nhau ({key}).",
        en: $"“{part}” is counted in “{measure}” and “{whole}” in “{wholeMeasure}”: one cannot be a part of the other ({key}).")
        .Advise(
            vi: "Sửa don_vi_tinh, kieu hoặc he_so cho giống nhau, hoặc ghi mã của chỉ tiêu khác.",
            en: "Make don_vi_tinh, kieu and he_so the same, or name another figure.");

    public static Diagnostic PlanReferenceMisplaced(TextLocation at, string key, string figure, string other, ReferenceMistake mistake) =>
        Error("RP1029", at,
        vi: $"“{figure}” không thể có “{key}: {other}”: {Word(mistake).Vi}.",
        en: $"“{figure}” cannot have “{key}: {other}”: {Word(mistake).En}.")
        .Advise(
            vi: "Sửa mã, hoặc xóa mục này.",
            en: "Correct the code, or delete the key.");

    public static Diagnostic PlanFormulaWrong(TextLocation at, string figure, string formula, ExpressionFault fault) => Error("RP1030", at,
        vi: $"Công thức “{Cut(formula)}” của “{figure}” không dùng được: {Word(fault).Vi}.",
        en: $"The formula “{Cut(formula)}” of “{figure}” cannot be used: {Word(fault).En}.")
        .Advise(
            vi: "Viết một phép tính từ mã của các chỉ tiêu, ví dụ vv_thanh / vv_tong.",
            en: "Write one computation of codes of figures, such as vv_thanh / vv_tong.");

    public static Diagnostic PlanFormulaNameUnknown(TextLocation at, string figure, string name, string? nearest) => Error("RP1031", at,
        vi: $"Công thức của “{figure}” nhắc đến “{name}”, nhưng không có số liệu nào như vậy.{DidYouMeanVi(nearest)}",
        en: $"The formula of “{figure}” speaks of “{name}”, and there is no such figure.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Dùng mã của chỉ tiêu bằng số, ma_bang.so_dong, ma_bang.tong.ma_cot; công thức còn tính trên tổng nên không dùng don_vi "
                + "và nam_truoc.",
            en: "Use codes of numeric figures, ma_bang.so_dong, ma_bang.tong.ma_cot; a formula is computed over totals too, so don_vi and "
                + "nam_truoc are not available.");

    public static Diagnostic PlanFormulaMisplaced(TextLocation at, string figure, FormulaMistake mistake) => Error("RP1038", at,
        vi: $"Công thức của “{figure}”: {Word(mistake).Vi}.",
        en: $"The formula of “{figure}”: {Word(mistake).En}.");

    public static Diagnostic PlanRuleNotACondition(TextLocation at, string rule, string expression, ExpressionFault fault) =>
        Error("RP1032", at,
        vi: $"Quy tắc {rule} không được áp dụng: “{Cut(expression)}” không phải là một điều kiện, vì {Word(fault).Vi}.",
        en: $"Rule {rule} is not applied: “{Cut(expression)}” is no condition, because {Word(fault).En}.")
        .Advise(
            vi: "Viết điều phải đúng, ví dụ phan <= tong; so sánh bằng viết hai dấu: ==.",
            en: "Write what must hold, such as phan <= tong; equality is written ==.");

    public static Diagnostic PlanKeyWithoutEffect(TextLocation at, string key, IReadOnlyList<string> needs) => Error("RP1033", at,
        vi: $"Mục “{key}” chỉ có tác dụng khi chỉ tiêu có {OrVi(needs)}.",
        en: $"The key “{key}” has an effect only beside {OrEn(needs)}.")
        .Advise(
            vi: "Thêm mục còn thiếu, hoặc xóa mục này.",
            en: "Add what is missing, or delete the key.");

    public static Diagnostic PlanSentenceNameUnknown(TextLocation at, string code, string name, string? nearest) => Error("RP1044", at,
        vi: $"Câu (cau) của “{code}” nhắc đến {{{name}}}, nhưng kế hoạch không có mã này.{DidYouMeanVi(nearest)}",
        en: $"The sentence (cau) of “{code}” speaks of {{{name}}}, which the plan does not have.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Trong ngoặc nhọn chỉ ghi so (chính số này) hoặc mã của chỉ tiêu, bảng.",
            en: "Within braces write so (the number itself) or the code of a figure or list.");

    private static Bilingual Word(ReferenceMistake mistake) => mistake switch
    {
        ReferenceMistake.NotNumbers => new("cả hai chỉ tiêu phải là số", "both must be numbers"),
        ReferenceMistake.OtherSection => new("hai chỉ tiêu ở hai phần khác nhau", "the two are in different sections"),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake)),
    };

    private static Bilingual Word(FormulaMistake mistake) => mistake switch
    {
        FormulaMistake.NotANumber => new("kieu của chỉ tiêu không phải là số", "the type (kieu) of the figure is no number"),
        FormulaMistake.Required =>
            new("số được tính thì đơn vị không phải điền; bỏ bat_buoc", "what is computed is never typed; delete bat_buoc"),
        FormulaMistake.Aggregated =>
            new("tổng cũng được tính bằng công thức; bỏ tong_hop", "totals are computed by the formula too; delete tong_hop"),
        FormulaMistake.TimesHundred =>
            new("kiểu phan_tram đã tự nhân 100; bỏ phép nhân 100", "the type phan_tram multiplies by 100 itself; drop the 100"),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake)),
    };

    private static Bilingual Word(ExpressionFault fault) => fault switch
    {
        ExpressionFault.None or ExpressionFault.Malformed => new("viết sai cú pháp", "it is not well formed"),
        ExpressionFault.Empty => new("để trống", "it is empty"),
        ExpressionFault.Statements => new("đó là lệnh, không phải một biểu thức", "it is made of statements"),
        ExpressionFault.Assignment => new("một dấu “=” là gán giá trị", "a single “=” assigns"),
        ExpressionFault.TextMultiplied => new("chữ không nhân được", "texts cannot be multiplied"),
        ExpressionFault.Forbidden =>
            new("có phép hoặc hàm không dùng được ở đây", "it holds an operation or function that has no place here"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
