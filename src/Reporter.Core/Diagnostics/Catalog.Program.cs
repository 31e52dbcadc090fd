namespace Reporter.Core.Diagnostics;

public static partial class Catalog
{
    /// <summary>A mistake of the program itself, not of any file.</summary>
    public static Diagnostic Bug(Location at, string exception) => Error("RP9001", at,
        vi: $"Chương trình gặp lỗi của chính nó: {exception}.",
        en: $"The program itself failed: {exception}.")
        .Advise(
            vi: "Tệp của bạn không bị thay đổi. Hãy gửi toàn bộ thông báo này cho người phụ trách chương trình.",
            en: "Your files are unchanged. Please send this whole message to whoever looks after the program.");

    public static Diagnostic UnknownWord(Location at, string word, string? nearest) => Error("RP9010", at,
        vi: $"Không hiểu “{word}” trong dòng lệnh.{DidYouMeanVi(nearest)}",
        en: $"“{word}” on the command line is not known.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Gõ `reporter --help` để xem các lệnh và tùy chọn.",
            en: "Type `reporter --help` to see commands and options.");

    public static Diagnostic WordNotAllowed(Location at, string option, string given, IReadOnlyList<string> allowed) => Error("RP9011", at,
        vi: $"“{given}” không dùng được cho {option}.",
        en: $"“{given}” cannot be used for {option}.")
        .Advise(
            vi: allowed.Count > 0 ? $"Chọn một trong: {string.Join(", ", allowed)}." : "Xem cách dùng bằng --help.",
            en: allowed.Count > 0 ? $"Choose one of: {string.Join(", ", allowed)}." : "See --help.");

    public static Diagnostic ValueMissing(Location at, string name) => Error("RP9012", at,
        vi: $"Thiếu giá trị cho {name}.",
        en: $"A value for {name} is missing.")
        .Advise(
            vi: "Gõ lại lệnh với --help để xem cách dùng.",
            en: "Type the command again with --help to see its usage.");

    public static Diagnostic CommandMissing(Location at, IEnumerable<string> commands) => Error("RP9013", at,
        vi: $"Thiếu tên lệnh. Các lệnh có thể dùng: {string.Join(", ", commands)}.",
        en: $"A command is missing. There are: {string.Join(", ", commands)}.");
}
