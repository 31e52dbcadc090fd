using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>
/// One component as the decree wants it to look: a row of the table of Annex I part V with the article that words it.
/// Rule, finding, list and page are made from this row.
/// </summary>
public sealed record ComponentRow(string Code, DecreeComponent Component, string Article, TextFormat Format)
{
    /// <summary>The second name of the code, as in <c>reporter explain</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands and on which line, in the decree's words, where the format alone does not say it.</summary>
    public Bilingual Place { get; init; } = new("", "");

    public Severity Severity { get; init; } = Severity.Error;

    public FixClass Fix { get; init; } = FixClass.Safe;

    /// <summary>“In hoa, cỡ 12–13, đứng, đậm, căn giữa dưới Quốc hiệu.”</summary>
    public Bilingual Asks
    {
        get
        {
            var words = Words().Append(Place).Where(word => word.Vi.Length > 0).ToList();
            return new Bilingual(Sentence(words.Select(word => word.Vi)), Sentence(words.Select(word => word.En)));
        }
    }

    public DecreeRule Rule => new(Code, Article, Asks, Severity, Fix);

    private IEnumerable<Bilingual> Words()
    {
        if (Format.Upper is { } upper)
            yield return upper ? DecreeWords.Upper : DecreeWords.Lower;
        var size = DecreeWords.Range(Format.From, Format.To);
        yield return new Bilingual($"cỡ {size.Vi}", $"size {size.En}");
        if (Format.Italic is { } italic)
            yield return italic ? DecreeWords.Italic : DecreeWords.Upright;
        if (Format.Bold is { } bold)
            yield return bold ? DecreeWords.Bold : DecreeWords.NotBold;
        if (Format.Alignment == Alignment.Center)
        {
            yield return Format.Under is { } above
                ? new Bilingual($"{DecreeWords.Center.Vi} dưới {DecreeWords.NameOf(above).Vi}",
                    $"{DecreeWords.Center.En} under the {DecreeWords.NameOf(above).En}")
                : DecreeWords.Center;
        }
    }

    private static string Sentence(IEnumerable<string> words)
    {
        var text = string.Join(", ", words);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
