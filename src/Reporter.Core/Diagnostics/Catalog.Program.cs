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
}
