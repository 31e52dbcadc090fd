using Reporter.Core.Consolidation;
using Reporter.Core.Consolidation.Sentences;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Years.Proving;

/// <summary>What the comments of the review copy say.</summary>
internal static class ProvingWords
{
    public const string UnitsWord = "đơn vị";

    public const string States = "đơn vị nộp báo cáo gửi đúng hạn chậm chưa";

    public const string Typed = "Số gõ sẵn trong mẫu hoặc trong kế hoạch, không lấy từ số liệu.";

    public const string RowNumber = "Số thứ tự của dòng.";

    public const string Several = "Cùng giá trị này còn có thể là:";

    public const string Derived = "Không có số liệu nào in đúng số này; có thể là số suy ra (tỷ lệ, chênh lệch, phần còn lại) từ:";

    public const string Unknown = "Không tìm thấy số liệu nào ra số này; xem lại mẫu hoặc lời văn của cơ quan.";

    public const string Day = "Ngày tháng, không phải số liệu.";

    public static string Share(ToldNumber part, string of) => $"Tỷ lệ của {Shown(part.Number, part.Total.Field)} trong: {of}";

    public static string Number(string number) => $"“{number}”";

    public static string Total(FieldTotal total) =>
        $"{total.Field.Name} ({total.Field.Code}): {Shown(total.Number, total.Field)}, "
        + $"của {VietNumber.Format(total.Sources.Count)} đơn vị.";

    /// <summary>As sentences and the annex of main figures tell it: beside its partner, of the units that gave both.</summary>
    public static string Told(ToldNumber told)
    {
        var all = Total(told.Total);
        return told.Number == told.Total.Number ? all
            : $"{told.Total.Field.Name} ({told.Total.Field.Code}): {Shown(told.Number, told.Total.Field)}, của "
                + $"{VietNumber.Format(told.Sources.Count)} đơn vị có đủ các số đi cùng nhau; toàn bộ là "
                + $"{Shown(told.Total.Number, told.Total.Field)}, của {VietNumber.Format(told.Total.Sources.Count)} đơn vị.";
    }

    public static string OfKind(FieldTotal total, UnitKind kind) =>
        $"{total.Field.Name} ({total.Field.Code}), {kind.Name}: {Shown(total.ByKind[kind.Code], total.Field)}.";

    public static string OfUnit(Field field, ReportingUnit unit, FieldValue value) =>
        value.IsComputed ? $"{field.Name} ({field.Code}), {unit.Name}: tính theo công thức {field.Formula?.Text}."
            : $"{field.Name} ({field.Code}), {unit.Name}: {value.At.Spoken}.";

    public static string Chosen(Field field, Choice choice) => $"{field.Name} ({field.Code}): số đơn vị chọn “{choice.Name}”.";

    public static string Opinion(FieldTotal total) =>
        $"Trong ý kiến của các đơn vị ở mục {total.Field.Name} ({total.Field.Code}, {total.Sources.Count} đơn vị): số đơn vị cùng nêu "
        + "ý kiến này, hoặc số do chính đơn vị viết; xem tong-hop.xlsx.";

    public static string Units(FieldTotal total) =>
        $"{total.Field.Name} ({total.Field.Code}): {total.Sources.Count} đơn vị có số liệu, {total.Having.Count} đơn vị có phát sinh, "
        + $"{total.Asked.Count} đơn vị được hỏi.";

    public static string LastYear(Field field, decimal before) => $"{field.Name} ({field.Code}), năm trước: {Shown(before, field)}.";

    public static string Target(Field field, decimal target) =>
        $"{field.Name} ({field.Code}): chỉ tiêu giao trong kế hoạch, {VietNumber.Format(target)}.";

    public static string ListRows(TableTotal table) => $"{table.Table.Name} ({table.Table.Code}): số dòng.";

    public static string ListTotal(TableTotal table, Field column, decimal sum) =>
        $"{table.Table.Name}, {column.Name} ({table.Table.Code}.{column.Code}): cộng {table.Rows.Count} dòng, {Shown(sum, column)}.";

    public static string Arrivals(int reported, int all) => $"Tình hình nộp: {reported}/{all} đơn vị đã gửi.";

    public static string ArrivalsOf(UnitKind kind, int reported, int all) => $"Tình hình nộp, {kind.Name}: {reported}/{all} đơn vị đã gửi.";

    public static string Formula(string formula, (decimal Above, decimal Below)? fraction) =>
        $"Công thức: {formula}" + (fraction is var (above, below) ? $" = {VietNumber.Format(above)} / {VietNumber.Format(below)}" : "");

    public static string Part(Field field, Source source) =>
        $"– {source.Unit.Name}: {Shown(((NumberValue)source.Value.Value).Number, field)}"
        + (source.Value.IsComputed ? "" : $" ({source.Value.At.Spoken})");

    public static string More(int more) => $"– và {VietNumber.Format(more)} đơn vị nữa; xem tong-hop.xlsx.";

    public static string LeftOut(Omission omission) =>
        $"Không tính: {omission.Unit.Name} “{omission.Found}” ({omission.At.Spoken}), {omission.Reason.Code}.";

    private static string Shown(decimal? number, Field field) =>
        field.TotalInMeasure(number) is { } shown ? $"{VietNumber.Format(shown)} {field.Measure}".TrimEnd() : "–";
}
