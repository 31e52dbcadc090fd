using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Decree30.Rules;
using Reporter.Tests.Decree30.Rules;

namespace Reporter.Tests.Decree30;

/// <summary>
/// The pages docs/diagnostics/RP7*.md. Pages of rows of the decree's table are made whole; in the others the article, what is
/// asked for, the message of the example and how it is fixed are the program's own words.
/// </summary>
internal static partial class DecreePages
{
    public static string Made(DecreeRule rule, string written)
    {
        if (ComponentTable.Rows.FirstOrDefault(row => row.Code == rule.Code) is { } made)
            return OfRow(made);
        if (rule.Article != "Thông lệ")
            written = WhyPattern().Replace(written, match => $"{match.Groups[1].Value}{rule.Article}: {rule.Asks.Vi}\n");
        if (Example(rule.Code) is { } example)
            written = WrongPattern().Replace(written, _ => $"- Sai: {example}\n- Đúng: {rule.Asks.Vi}\n");
        return written;
    }

    private static string OfRow(ComponentRow row)
    {
        var name = DecreeWords.NameOf(row.Component).Vi;
        return $"""
            # {row.Code} — Kiểu chữ {name} ({row.Name})

            ## Chương trình thấy gì
            {char.ToUpperInvariant(name[0])}{name[1..]} có cỡ chữ, độ đậm, kiểu chữ, loại chữ hoặc cách căn khác với quy định.

            ## Vì sao là lỗi
            {row.Article}: {row.Asks.Vi}

            ## Sửa thế nào
            Chọn các chữ đó, đặt cỡ chữ, đậm, nghiêng trong Home → Font và cách căn trong Home → Paragraph; in hoa, in thường thì gõ lại.
            Hoặc để chương trình sửa trên bản sao (trừ in hoa, in thường): `reporter lint TỆP.docx --fix`.

            ## Ví dụ
            - Sai: {Example(row.Code)}
            - Đúng: {row.Asks.Vi}

            ## In English
            {row.Asks.En} `--fix` sets all but capitals in a copy.

            """.ReplaceLineEndings("\n");
    }

    private static string? Example(string code) =>
        RuleCases.All.Where(c => c.Code == code).SelectMany(c => c.Findings).FirstOrDefault(f => f.Code == code) is { } finding
            ? $"{((finding.Location as WordLocation)?.Excerpt is { Length: > 0 } excerpt ? $"“{excerpt}”. " : "")}{finding.Message.Vi}"
            : null;

    [GeneratedRegex(@"(## Vì sao là lỗi\n)(?:Phụ lục|Điều \d|Luật Tổ chức)[^\n]*\n")]
    private static partial Regex WhyPattern();

    [GeneratedRegex(@"- Sai: [^\n]*\n- Đúng: [^\n]*\n")]
    private static partial Regex WrongPattern();
}
