using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Forms.Tagged;

/// <summary>What may be wrong with the tags of an Excel form, each told with its sheet and cell.</summary>
public static class TagFindings
{
    public static Diagnostic InputInText(Location at, string tag, string text) => Error("RP6057", at,
        vi: $"Thẻ “{tag}” là ô để điền nhưng đứng chung ô với chữ khác: “{text}”.",
        en: $"The tag “{tag}” is a cell to be filled in, but other words stand in its cell: “{text}”.")
        .Advise(
            vi: "Để thẻ một mình trong ô; chuyển phần chữ sang ô bên cạnh.",
            en: "Leave the tag alone in its cell; move the words to the cell beside it.");

    public static Diagnostic InputTwice(Location at, string tag, CellLocation first) => Error("RP6058", at,
        vi: $"Thẻ “{tag}” đã có ở {first.Spoken}; mỗi số liệu chỉ được hỏi ở một ô.",
        en: $"The tag “{tag}” stands already at {first.In(Language.English)}; each figure is asked in one cell only.")
        .Advise(
            vi: "Bỏ một thẻ; nơi chỉ cần in lại số thì dùng công thức dẫn tới ô kia.",
            en: "Take one of them away; where the figure is only shown again, use a formula that points to the other cell.");

    public static Diagnostic TagNotHere(Location at, string tag, TaggedPlaceKind place) => Error("RP6059", at,
        vi: $"Thẻ “{tag}” nằm trong {Name(place).Vi}; ở đó "
            + $"{(IsPrinted(place) ? "chỉ đặt được thẻ in, ví dụ {{ nam }}" : "không đặt được thẻ")}.",
        en: $"The tag “{tag}” stands in {Name(place).En}, where "
            + $"{(IsPrinted(place) ? "only tags that print can stand, such as {{ nam }}" : "no tag can stand")}.")
        .Advise(
            vi: "Chuyển thẻ vào một ô của trang.",
            en: "Move the tag into a cell of the sheet.");

    public static Diagnostic LoopAcrossMerge(Location at, int first, int last) => Error("RP6060", at,
        vi: $"Ô gộp này nằm vắt qua mép phần lặp (dòng {first}–{last}), nên không lặp được.",
        en: $"This merged cell lies across the edge of the repeated rows ({first}–{last}), so they cannot be repeated.")
        .Advise(
            vi: "Bỏ gộp ô, hoặc gộp trọn trong phần lặp.",
            en: "Unmerge the cell, or merge it wholly within the repeated rows.");

    public static Diagnostic InputInMerge(Location at, string tag) => Error("RP6061", at,
        vi: $"Thẻ “{tag}” nằm trong ô gộp không phải của riêng nó: ô gộp còn chữ khác, hoặc trải qua nhiều dòng của danh mục.",
        en: $"The tag “{tag}” stands in a merged cell that is not wholly its own: it holds other words, or spans rows of a list.")
        .Advise(
            vi: "Bỏ gộp ô, hoặc chỉ gộp các ô trống trong cùng một dòng.",
            en: "Unmerge it, or merge only blank cells of one row.");

    public static Diagnostic ControlInMerge(Location at, string tag) => Error("RP6062", at,
        vi: $"Thẻ “{tag}” nằm trong ô gộp.",
        en: $"The tag “{tag}” stands in a merged cell.")
        .Advise(
            vi: "Đặt thẻ for và end trong ô không gộp, mỗi thẻ một dòng riêng.",
            en: "Put for and end into cells that are not merged, each in a row of its own.");

    public static Diagnostic LoopWithinRow(Location at, string tag) => Error("RP6063", at,
        vi: $"Thẻ “{tag}” không phải thẻ đầu (for) hay thẻ cuối (end) của dòng này.",
        en: $"The tag “{tag}” is neither the first (for) nor the last (end) of its row.")
        .Advise(
            vi: "Đặt for và end trên dòng riêng không có chữ nào khác, hoặc for ở đầu dòng và end ở cuối dòng. Không lặp được cột.",
            en: "Put for and end into rows of their own without other words, or for first and end last in a row. "
                + "Columns cannot be repeated.");

    public static Diagnostic OnlyLoops(Location at, string tag) => Error("RP6064", at,
        vi: $"Thẻ “{tag}” không dùng được trong biểu Excel; ở đây chỉ có for … end và các thẻ điền, thẻ in.",
        en: $"The tag “{tag}” cannot be used in an Excel form, which has only for … end, tags to fill in and tags that print.")
        .Advise(
            vi: "Bỏ thẻ này; ô nào cần tùy trường hợp thì dùng công thức IF của Excel.",
            en: "Take the tag away; for a cell that depends on something use Excel's own IF.");

    public static Diagnostic LoopSource(Location at, string tag, IReadOnlyList<string> lists) => Error("RP6065", at,
        vi: $"Thẻ “{tag}” lặp thứ mà biểu không có; chỉ lặp được don_vi{(lists.Count > 0 ? " và " + string.Join(", ", lists) : "")}.",
        en: $"The tag “{tag}” loops over what a form does not have; "
            + $"it can go through don_vi{(lists.Count > 0 ? " and " + string.Join(", ", lists) : "")}.")
        .Advise(
            vi: "Viết, ví dụ: {{ for d in don_vi }}.",
            en: "Write, for example: {{ for d in don_vi }}.");

    public static Diagnostic CountOutsideList(Location at, string tag) => Error("RP6066", at,
        vi: $"Thẻ “{tag}” đánh số dòng nhưng không nằm trong dòng được lặp nào.",
        en: $"The tag “{tag}” counts rows but stands in none that is repeated.")
        .Advise(
            vi: "Đặt thẻ vào dòng của danh mục, hoặc gõ thẳng số thứ tự.",
            en: "Put it into a list's row, or type the number itself.");

    public static Diagnostic InputInList(Location at, string tag, string list) => Error("RP6067", at,
        vi: $"Thẻ “{tag}” hỏi một số liệu nhưng nằm trong dòng được lặp của “{list}”.",
        en: $"The tag “{tag}” asks for one figure but stands in the repeated row of “{list}”.")
        .Advise(
            vi: "Chuyển thẻ ra dòng khác, hoặc dùng cột của danh mục.",
            en: "Move it to another row, or use a column of the list.");

    public static Diagnostic ListsMixed(Location at, string tag, string other) => Error("RP6068", at,
        vi: $"Thẻ “{tag}” nằm trong dòng của danh mục khác, “{other}”.",
        en: $"The tag “{tag}” stands in the row of another list, “{other}”.")
        .Advise(
            vi: "Mỗi dòng chỉ để cột của một danh mục.",
            en: "Keep columns of one list only in a row.");

    public static Diagnostic ListOverRows(Location at, string list, int first, int last) => Error("RP6069", at,
        vi: $"Một mục của danh mục “{list}” trải qua nhiều dòng (dòng {first}–{last}); mỗi mục phải nằm trên một dòng.",
        en: $"One entry of the list “{list}” spans several rows ({first}–{last}); it must stand in one.")
        .Advise(
            vi: "Đưa các cột của danh mục về cùng một dòng.",
            en: "Put the list's columns into one row.");

    public static Diagnostic FormBeyondLimit(Location at, FormLimit limit, int allowed) => Error("RP6070", at,
        vi: $"Biểu có quá nhiều {Name(limit).Vi}; nhiều nhất {VietNumber.Format(allowed)}.",
        en: $"The form has too many {Name(limit).En}; at most {VietNumber.Format(allowed)}.")
        .Advise(
            vi: "Chia biểu thành nhiều tệp.",
            en: "Split it into several files.");

    public static Diagnostic NotOnForms(Location at, IReadOnlyList<string> fields) => Note("RP6071", at,
        vi: $"Không biểu nào hỏi {Listed(fields)}; các nội dung này nằm ở trang “Số liệu khác” mà chương trình lập thêm.",
        en: $"No form asks for {Listed(fields)}; they stand on the sheet “Số liệu khác” that the program adds.");

    public static Diagnostic FormulaLeadsAway(Location at, string formula, string sheet) => Error("RP6072", at,
        vi: $"Công thức “={Cut(formula)}” lấy số ở trang “{sheet}”, là trang không gửi cho đơn vị.",
        en: $"The formula “={Cut(formula)}” takes from the sheet “{sheet}”, which units do not get.")
        .Advise(
            vi: "Bỏ công thức, hoặc chuyển số liệu nó cần sang trang có ô để điền.",
            en: "Take the formula away, or move what it needs to a sheet with cells to fill in.");

    public static Diagnostic WorkbookUnreadable(Location at) => Error("RP6073", at,
        vi: "Tệp biểu không phải bảng tính Excel .xlsx đọc được (hoặc có mật khẩu, hoặc đã hỏng).",
        en: "The form is no Excel workbook (.xlsx) that can be read: it has a password, or is damaged.")
        .Advise(
            vi: "Mở tệp bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại dạng .xlsx.",
            en: "Open it in Excel or LibreOffice, take the password away and save it as .xlsx.");

    public static Diagnostic FormulaNotMoved(Location at) => Error("RP6090", at,
        vi: "Công thức ở ô này dẫn tới dòng được lặp nhiều lần mà Excel không viết được thành một công thức; ô để trống.",
        en: "The formula in this cell points to rows that are repeated, in a way that no formula of Excel can be written; the cell stays "
            + "empty.")
        .Advise(
            vi: "Dùng thẻ tổng {{ tong.mã }} thay công thức, hoặc hàm SUM, COUNT, MAX trên cột được lặp.",
            en: "Use the tag {{ tong.code }} instead, or SUM, COUNT, MAX over the repeated column.");

    private static bool IsPrinted(TaggedPlaceKind place) => place is TaggedPlaceKind.SheetName or TaggedPlaceKind.HeaderOrFooter;

    private static Bilingual Name(TaggedPlaceKind place) => place switch
    {
        TaggedPlaceKind.SheetName => new("tên trang", "a sheet's name"),
        TaggedPlaceKind.HeaderOrFooter => new("đầu trang hoặc chân trang in", "a printed header or footer"),
        TaggedPlaceKind.Formula => new("công thức", "a formula"),
        TaggedPlaceKind.Comment => new("ghi chú (comment)", "a comment"),
        TaggedPlaceKind.Shape => new("hình vẽ, hộp văn bản", "a shape or text box"),
        TaggedPlaceKind.Chart => new("biểu đồ", "a chart"),
        TaggedPlaceKind.Validation => new("quy tắc kiểm tra dữ liệu hoặc định dạng có điều kiện", "a validation or conditional format"),
        _ => new("tên vùng ô", "a defined name"),
    };

    private static Bilingual Name(FormLimit limit) => limit switch
    {
        FormLimit.Sheets => new("trang", "sheets"),
        FormLimit.Inputs => new("ô để điền", "cells to fill in"),
        FormLimit.ListRows => new("dòng của một danh mục", "rows of a list"),
        _ => new("cột của một bảng", "columns of a table"),
    };
}
