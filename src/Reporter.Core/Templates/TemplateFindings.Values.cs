using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Templates;

public static partial class TemplateFindings
{
    public static Diagnostic NotRepeatable(Location at, string tag, string name) => Error("RP6040", at,
        vi: $"Thẻ “{tag}”: không dùng được “{name}”, vì mỗi lần chạy nó cho một giá trị khác; cùng số liệu phải cho cùng một văn bản.",
        en: $"The tag “{tag}”: “{name}” cannot be used, because it gives another value at each run; the same data must give the same "
            + "document.")
        .Advise(
            vi: "Đưa giá trị ấy vào số liệu, ví dụ ngày ký trong kế hoạch hoặc trong tệp JSON, rồi dùng tên của nó.",
            en: "Put the value into the data, such as the date of signing in the plan or in the JSON file, and use its name.");

    public static Diagnostic TextAsFigure(Location at, string tag, string text, string operation) => Query("RP6041", at,
        vi: $"Thẻ “{tag}”: “{text}” là chữ chứ không phải số, nên “{operation}” nối, lặp hoặc so từng ký tự.",
        en: $"The tag “{tag}”: “{text}” is a text, not a number, so “{operation}” joins, repeats or compares it letter by letter.")
        .Advise(
            vi: "Nếu muốn tính: ghi số không có dấu nháy trong số liệu, hoặc viết string.to_float x. Nếu muốn nối chữ: dùng string.append.",
            en: "To reckon: write the number without quotes in the data, or write string.to_float x. To join texts: use string.append.");

    public static Diagnostic PrintedAsCode(Location at, string tag, bool isList) => Query("RP6042", at,
        vi: $"Thẻ “{tag}” in cả một {(isList ? "danh sách" : "nhóm")} ra dạng mã, ví dụ {(isList ? "[…]" : "{…}")}.",
        en: $"The tag “{tag}” prints a whole {(isList ? "list" : "group")} as code, such as {(isList ? "[…]" : "{…}")}.")
        .Advise(
            vi: isList ? "Dùng vòng lặp for, hoặc liet_ke danh_sach \"tên trường\"." : "Viết tên trường cần in sau dấu chấm, ví dụ d.ten.",
            en: isList ? "Use a for loop, or liet_ke list \"field\"." : "Write the field to print behind a point, such as d.ten.");

    public static Diagnostic InvisibleMark(Location at, string tag, string mark) => Error("RP6043", at,
        vi: $"Thẻ “{tag}” có dấu vô hình {mark}, thường do chép từ trang web hoặc PDF.",
        en: $"The tag “{tag}” has the invisible mark {mark} in it, mostly from copying out of a web page or a PDF.")
        .Advise(
            vi: "Xóa thẻ rồi gõ lại bằng tay.",
            en: "Delete the tag and type it again.");

    public static Diagnostic MemberOfList(Location at, string tag, string list, string member) => Error("RP6044", at,
        vi: $"Thẻ “{tag}”: “{list}” là danh sách, không có “{member}”; mỗi mục của nó mới có.",
        en: $"The tag “{tag}”: “{list}” is a list and has no “{member}”; its items may have.")
        .Advise(
            vi: $"Lặp qua danh sách: {{{{ for d in {list} }}}} {{{{ d.{member} }}}} {{{{ end }}}}; số mục là {list}.size, mục đầu là "
                + $"{list}[0].{member}.",
            en: $"Loop over it: {{{{ for d in {list} }}}} {{{{ d.{member} }}}} {{{{ end }}}}; it has {list}.size items, the first is "
                + $"{list}[0].{member}.");

    public static Diagnostic PlaceholderOfOther(Location at, string written, string correct) => Query("RP6045", at,
        vi: $"“{written}” mang tên có trong số liệu nhưng không phải thẻ ở đây; nó được in nguyên như chữ thường.",
        en: $"“{written}” has a name of the data in it but is no tag here; it is printed as plain text.")
        .Advise(
            vi: $"Nếu là chỗ cần điền, viết “{correct}”.",
            en: $"If it is a place to fill, write “{correct}”.");

    public static Diagnostic NotForCheckBox(Location at, string tag, string value) => Error("RP6046", at,
        vi: $"Thẻ “{tag}” đứng trong ô đánh dấu nhưng cho ra “{value}”, không phải có hay không.",
        en: $"The tag “{tag}” stands in a check box but gives “{value}”, which is neither yes nor no.")
        .Advise(
            vi: "Cho ô đánh dấu giá trị true hoặc false, ví dụ {{ d.trang_thai == \"dat\" }}.",
            en: "Give the check box true or false, such as {{ d.trang_thai == \"dat\" }}.");

    public static Diagnostic OnlyInTable(Location at, string tag) => Error("RP6047", at,
        vi: $"Thẻ “{tag}” chỉ dùng được trong ô của bảng.",
        en: $"The tag “{tag}” can only be used in a table cell.")
        .Advise(
            vi: "Đặt thẻ trong chính ô, hoặc trong một ô của dòng, mà nó áp dụng.",
            en: "Put the tag into the cell, or a cell of the row, that it is meant for.");

    public static Diagnostic ColourUnknown(Location at, string tag, string colour) => Error("RP6048", at,
        vi: $"Thẻ “{tag}”: không có màu “{colour}”.",
        en: $"The tag “{tag}”: there is no colour “{colour}”.")
        .Advise(
            vi: "Viết đỏ, cam, vàng, xanh lá, xanh dương, tím, hồng, nâu, xám, đen, trắng (thêm “nhạt” nếu cần), hoặc mã như \"FFE699\".",
            en: "Write đỏ, cam, vàng, xanh lá, xanh dương, tím, hồng, nâu, xám, đen, trắng (with “nhạt” for a light one), or a code such "
                + "as \"FFE699\".");

    public static Diagnostic NotInSum(Location at, string tag, string value) => Error("RP6049", at,
        vi: $"Thẻ “{tag}”: “{value}” không phải số nên không cộng được.",
        en: $"The tag “{tag}”: “{value}” is no number, so it cannot be added.")
        .Advise(
            vi: "Sửa số liệu, hoặc lọc bỏ mục ấy trước khi cộng; mục để trống (null) được bỏ qua.",
            en: "Correct the data, or filter that item out first; items without a value (null) are passed over.");

    public static Diagnostic CellHidden(Location at, string tag, string text) => Error("RP6050", at,
        vi: $"Thẻ “{tag}” trải ô qua ô bên cạnh đang có chữ “{text}”: chữ ấy sẽ mất.",
        en: $"The tag “{tag}” spreads its cell over a neighbour that holds “{text}”: those words would be lost.")
        .Advise(
            vi: "Giảm số cột, hoặc để trống các ô bị trải qua.",
            en: "Spread over fewer columns, or leave the cells that are covered empty.");

    public static Diagnostic TagEmpty(Location at, string tag) => Note("RP6081", at,
        vi: $"Thẻ “{tag}” không có gì bên trong nên không in gì.",
        en: $"The tag “{tag}” has nothing in it, so nothing is printed.")
        .Advise(
            vi: "Gõ tên cần in vào giữa hai cặp ngoặc, hoặc xóa thẻ.",
            en: "Type the name to print between the braces, or delete the tag.");

    public static Diagnostic NotOffered(Location at, string tag, string value, string offered) => Query("RP6082", at,
        vi: $"Thẻ “{tag}” đứng trong ô chọn nhưng cho ra “{value}”, không có trong danh sách của ô: {offered}.",
        en: $"The tag “{tag}” stands in a drop-down list but gives “{value}”, which the list does not offer: {offered}.")
        .Advise(
            vi: "Sửa số liệu, hoặc thêm mục ấy vào danh sách của ô (Developer → Properties).",
            en: "Correct the data, or add the item to the list of the control (Developer → Properties).");

    public static Diagnostic ValueCalled(Location at, string tag, string name) => Error("RP6083", at,
        vi: $"Thẻ “{tag}”: “{name}” là một giá trị, không phải hàm, nên sau nó không viết thêm gì được.",
        en: $"The tag “{tag}”: “{name}” is a value, not a function, so nothing can follow it.")
        .Advise(
            vi: "In hai giá trị thì viết hai thẻ; tính thì thêm dấu (+ - * /); tên có dấu cách thì viết this[\"họ tên\"].",
            en: "To print two values write two tags; to reckon add a sign (+ - * /); a name with a blank is written this[\"họ tên\"].");

    public static Diagnostic OutsideItsLoop(Location at, string tag, string name) => Error("RP6084", at,
        vi: $"Thẻ “{tag}”: “{name}” chỉ có giữa {{{{ for {name} in … }}}} và {{{{ end }}}} của nó; thẻ này đứng ngoài.",
        en: $"The tag “{tag}”: “{name}” is there only between {{{{ for {name} in … }}}} and its {{{{ end }}}}; this tag stands outside.")
        .Advise(
            vi: "Đưa thẻ vào trong vòng lặp, hoặc dùng một tên có ở cả văn bản.",
            en: "Move the tag into the loop, or use a name that the whole document has.");

    public static Diagnostic MarkdownPicture(Location at, string tag, string written) => Query("RP6085", at,
        vi: $"Thẻ “{tag}”: chữ Markdown có ảnh “{written}”; ảnh không được chèn từ Markdown, chỉ còn chữ thay thế của nó.",
        en: $"The tag “{tag}”: the Markdown has a picture “{written}”; pictures are not put in from Markdown, only their words stay.")
        .Advise(
            vi: "Đặt ảnh bằng thẻ {{ hinh \"tệp\" }} trên một dòng của mẫu.",
            en: "Place the picture with a tag {{ hinh \"file\" }} on a line of the template.");
}
