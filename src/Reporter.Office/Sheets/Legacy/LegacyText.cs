using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Office.Sheets.Legacy;

/// <summary>
/// Finds text of old fonts in a sheet that was read, and decodes it: by the font where the file names one, but never against what
/// the text itself says, for fonts lie and so does the lack of them.
/// </summary>
internal sealed class LegacyText
{
    // What a decoding must win over leaving the text alone, and over the next best decoding.
    private const double Gain = 0.15;
    private const double Lead = 0.05;
    private const double Readable = 0.7;

    private static readonly TextEncoding[] Candidates = [TextEncoding.Tcvn3, TextEncoding.Vni, TextEncoding.Windows1258, TextEncoding.Utf8];

    private readonly EncodingJudge _judge;

    private LegacyText(IntakeOptions options) => _judge = new EncodingJudge(options.KnownWords);

    /// <param name="stored">Cells whose text as stored differs from what the sheet holds, or whose font makes a claim.</param>
    public static Sheet Mend(Sheet sheet, IReadOnlyList<LegacyCell> stored, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var suspects = Suspects(sheet, stored);
        return suspects.Count == 0 ? sheet : new LegacyText(options).Mend(sheet, suspects, diagnostics);
    }

    private Sheet Mend(Sheet sheet, List<LegacyCell> suspects, DiagnosticBag diagnostics)
    {
        var mended = new Dictionary<(int Row, int Column), string>();
        var verdicts = suspects.SelectMany(cell => cell.Runs).Select(run => run.Claimed).Distinct().ToDictionary(claim => claim.GetValueOrDefault(NoClaim), claim => Decide(suspects, claim));
        foreach (var (encoding, cells) in suspects.GroupBy(cell => cell.Runs.Select(run => Verdict(run, verdicts)).FirstOrDefault(verdict => verdict is not null))
            .Where(group => group.Key is not null).Select(group => (group.Key, Cells: group.ToList())))
        {
            var changed = 0;
            foreach (var cell in cells)
            {
                var text = CellText.Clean(string.Concat(cell.Runs.Select(run => Decode(run, Verdict(run, verdicts)))));
                mended[(cell.Row, cell.Column)] = text;
                changed++;
            }
            if (encoding is { } found)
                diagnostics.Add(Catalog.LegacyTextDecoded(sheet.At(cells[0].Row, cells[0].Column), EncodingNames.Of(found), changed));
        }
        if (mended.Count == 0)
            return sheet;
        var rows = mended.Keys.Select(key => key.Row).ToHashSet();
        return sheet with
        {
            Rows =
            [
                .. sheet.Rows.Select(row => !rows.Contains(row.Number) ? row : row with
                {
                    Cells = [.. row.Cells.Select((cell, i) => mended.TryGetValue((row.Number, i + 1), out var text) ? cell with { Text = text } : cell)],
                }),
            ],
        };
    }

    // Stands in the table of verdicts for runs whose font claims nothing.
    private const TextEncoding NoClaim = (TextEncoding)(-2);

    private static TextEncoding? Verdict(LegacyRun run, Dictionary<TextEncoding, TextEncoding?> verdicts) =>
        EncodingJudge.HasMarks(run.Text) && !IsUnicode(run.Text) ? verdicts[run.Claimed.GetValueOrDefault(NoClaim)] : null;

    private static string Decode(LegacyRun run, TextEncoding? verdict) => verdict is not { } encoding
        ? run.Text
        : LegacyEncoding.Decode(run.Text, encoding) is var text && run.IsCapitals && encoding == TextEncoding.Tcvn3 ? text.ToUpperInvariant() : text;

    private TextEncoding? Decide(List<LegacyCell> suspects, TextEncoding? claim)
    {
        var runs = suspects.SelectMany(cell => cell.Runs).Where(run => run.Claimed == claim).ToList();
        var texts = runs.Where(run => !IsUnicode(run.Text) && EncodingJudge.HasMarks(run.Text)).Select(run => run.Text).ToList();
        if (_judge.Rate(texts, null) is not { } asIs)
            return null;
        var rated = Candidates
            .Select(encoding => (encoding, rate: _judge.Rate(texts, encoding)))
            .Where(pair => pair.rate is not null)
            .Select(pair => (pair.encoding, rate: pair.rate.GetValueOrDefault()))
            .OrderByDescending(pair => pair.rate.Share).ThenByDescending(pair => pair.rate.Names)
            .ToList();
        // A font's own word needs no lead; Unicode typed in an old font is the one thing that speaks against it.
        if (claim is { } claimed && rated.Find(pair => pair.encoding == claimed) is { rate.Words: > 0 } own
            && own.rate.Share >= asIs.Share && own.rate.Share + Gain >= rated[0].rate.Share
            && (own.rate.Share > asIs.Share || !runs.Exists(run => IsUnicode(run.Text))))
            return claimed;
        return rated is [var best, ..] && (best.rate.IsEvidence || best.encoding == TextEncoding.Utf8) && best.rate.Share >= Readable && best.rate.Share >= asIs.Share + Gain
            && (rated.Count == 1 || best.rate.Share >= rated[1].rate.Share + Lead || best.rate.Names > rated[1].rate.Names)
            ? best.encoding
            : null;
    }

    private static List<LegacyCell> Suspects(Sheet sheet, IReadOnlyList<LegacyCell> stored)
    {
        var suspects = new List<LegacyCell>();
        var known = stored.Count == 0 ? [] : stored.Select(cell => (cell.Row, cell.Column)).ToHashSet();
        foreach (var row in sheet.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                if (cell.Kind == CellKind.Text && EncodingJudge.HasMarks(cell.Text) && !IsUnicode(cell.Text) && !known.Contains((row.Number, i + 1)))
                    suspects.Add(new LegacyCell(row.Number, i + 1, [new LegacyRun(cell.Text, null, false)]));
            }
        }
        suspects.AddRange(stored.Where(cell => cell.Runs.Any(run => EncodingJudge.HasMarks(run.Text))));
        return suspects;
    }

    /// <summary>Holds a letter that only Unicode has, and that a Vietnamese Windows does not make of an old font's code.</summary>
    private static bool IsUnicode(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0100' && char.IsLetter(c) && LegacyEncoding.AsByte(c) == c && c is not ('Š' or 'Œ' or 'Ž' or 'š' or 'œ' or 'ž' or 'Ÿ' or 'ƒ' or 'ˆ' or '˜'))
                return true;
        }
        return false;
    }
}
