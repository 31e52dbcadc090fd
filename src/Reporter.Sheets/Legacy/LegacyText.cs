using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Legacy;

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

    private LegacyText(EncodingJudge judge) => _judge = judge;

    /// <param name="stored">Cells whose text as stored differs from what the sheet holds, or whose font makes a claim.</param>
    public static Sheet Mend(Sheet sheet, IReadOnlyList<LegacyCell> stored, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var suspects = Suspects(sheet, stored);
        return suspects.Count == 0 ? sheet : new LegacyText(options.Judge).Mend(sheet, suspects, diagnostics);
    }

    /// <summary>A stretch by its font's word alone, where no sheet of cells stands around it to judge by.</summary>
    public static string Shown(LegacyRun run) => EncodingJudge.HasMarks(run.Text) && !IsUnicode(run.Text) ? Decode(run, run.Claimed)
        : run.Text;

    private Sheet Mend(Sheet sheet, List<LegacyCell> suspects, DiagnosticBag diagnostics)
    {
        var verdicts = Verdicts(suspects);
        var mended = new List<MendedCell>();
        foreach (var cell in suspects)
        {
            if (Array.Find(cell.Runs, run => EncodingOf(run, verdicts) is not null) is { } decoded
                && EncodingOf(decoded, verdicts) is { } encoding)
                mended.Add(new MendedCell(cell.Row, cell.Column, encoding,
                    CellText.Clean(string.Concat(cell.Runs.Select(run => Decode(run, EncodingOf(run, verdicts)))))));
        }
        if (mended.Count == 0)
            return sheet;
        var told = new List<MendedCell>();
        foreach (var cell in mended)
        {
            if (told.Exists(other => other.Encoding == cell.Encoding))
                continue;
            told.Add(cell);
            diagnostics.Add(IntakeFindings.LegacyTextDecoded(sheet.At(cell.Row, cell.Column), EncodingNames.Of(cell.Encoding),
                mended.Count(other => other.Encoding == cell.Encoding)));
        }
        return sheet with { Rows = WithTexts(sheet.Rows, mended) };
    }

    private static List<SheetRow> WithTexts(IReadOnlyList<SheetRow> rows, List<MendedCell> mended)
    {
        var byRow = ByRow(mended, cell => cell.Row);
        return [.. rows.Select(row => !byRow.TryGetValue(row.Number, out var texts) ? row : row with
        {
            Cells = [.. row.Cells.Select((cell, i) => texts.FindLast(text => text.Column == i + 1) is { } found
                ? cell with { Text = found.Text } : cell)],
        })];
    }

    private List<Verdict> Verdicts(List<LegacyCell> suspects)
    {
        var verdicts = new List<Verdict>();
        foreach (var run in suspects.SelectMany(cell => cell.Runs))
        {
            if (!verdicts.Exists(verdict => verdict.Claimed == run.Claimed))
                verdicts.Add(new Verdict(run.Claimed, Decide(suspects, run.Claimed)));
        }
        return verdicts;
    }

    private static TextEncoding? EncodingOf(LegacyRun run, List<Verdict> verdicts) =>
        EncodingJudge.HasMarks(run.Text) && !IsUnicode(run.Text) ? verdicts.Find(verdict => verdict.Claimed == run.Claimed)?.Encoding
            : null;

    private static string Decode(LegacyRun run, TextEncoding? verdict) => verdict is not { } encoding
        ? run.Text
        : LegacyEncoding.Decode(run.Text, encoding) is var text && run.IsCapitals && encoding == TextEncoding.Tcvn3
            ? text.ToUpperInvariant() : text;

    private TextEncoding? Decide(List<LegacyCell> suspects, TextEncoding? claim)
    {
        var runs = suspects.SelectMany(cell => cell.Runs).Where(run => run.Claimed == claim).ToList();
        var texts = runs.Where(run => !IsUnicode(run.Text) && EncodingJudge.HasMarks(run.Text)).Select(run => run.Text).ToList();
        if (_judge.Rate(texts, null) is not { } asIs)
            return null;
        var rated = Candidates
            .Select(encoding => _judge.Rate(texts, encoding) is { } rate ? new RatedEncoding(encoding, rate) : null)
            .OfType<RatedEncoding>()
            .OrderByDescending(one => one.Rate.Share).ThenByDescending(one => one.Rate.Names)
            .ToList();
        // A font's own word needs no lead; Unicode typed in an old font is the one thing that speaks against it.
        if (claim is { } claimed && rated.Find(one => one.Encoding == claimed) is { Rate.Words: > 0 } own
            && own.Rate.Share >= asIs.Share && own.Rate.Share + Gain >= rated[0].Rate.Share
            && (own.Rate.Share > asIs.Share || !runs.Exists(run => IsUnicode(run.Text))))
            return claimed;
        return rated is [var best, ..] && (best.Rate.IsEvidence || best.Encoding == TextEncoding.Utf8) && best.Rate.Share >= Readable
            && best.Rate.Share >= asIs.Share + Gain
            && (rated.Count == 1 || best.Rate.Share >= rated[1].Rate.Share + Lead || best.Rate.Names > rated[1].Rate.Names)
            ? best.Encoding
            : null;
    }

    private static List<LegacyCell> Suspects(Sheet sheet, IReadOnlyList<LegacyCell> stored)
    {
        var suspects = new List<LegacyCell>();
        var known = ByRow(stored, cell => cell.Row);
        foreach (var row in sheet.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                if (cell.Kind == CellKind.Text && EncodingJudge.HasMarks(cell.Text) && !IsUnicode(cell.Text)
                    && known.GetValueOrDefault(row.Number)?.Exists(other => other.Column == i + 1) is not true)
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
            if (c >= '\u0100' && char.IsLetter(c) && LegacyEncoding.AsByte(c) == c
                && c is not ('Š' or 'Œ' or 'Ž' or 'š' or 'œ' or 'ž' or 'Ÿ' or 'ƒ' or 'ˆ' or '˜'))
                return true;
        }
        return false;
    }

    private static Dictionary<int, List<T>> ByRow<T>(IReadOnlyList<T> cells, Func<T, int> rowOf)
    {
        var rows = new Dictionary<int, List<T>>();
        foreach (var cell in cells)
        {
            if (!rows.TryGetValue(rowOf(cell), out var inRow))
                rows[rowOf(cell)] = inRow = [];
            inRow.Add(cell);
        }
        return rows;
    }

    /// <summary>What the texts whose font makes one claim, or none, are in; null where they are to be left alone.</summary>
    private sealed record Verdict(TextEncoding? Claimed, TextEncoding? Encoding);

    private sealed record MendedCell(int Row, int Column, TextEncoding Encoding, string Text);
}
