using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Output;

internal static class SeverityNames
{
    public static string Of(Severity severity, int count, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Vietnamese) => "lỗi",
        (Severity.Query, Language.Vietnamese) => "cần giải trình",
        (Severity.Note, Language.Vietnamese) => "lưu ý",
        (Severity.Error, _) => count == 1 ? "error" : "errors",
        (Severity.Query, _) => count == 1 ? "query" : "queries",
        (Severity.Note, _) => count == 1 ? "note" : "notes",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
