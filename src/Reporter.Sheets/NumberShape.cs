namespace Reporter.Sheets;

/// <summary>What a number format makes of a number, as far as it matters here.</summary>
internal readonly record struct NumberShape(NumberShapeKind Kind, int Digits = 0)
{
    /// <summary>Words that the format writes before and behind the number: “ ₫”, “ người”; empty where it writes none.</summary>
    public string Before { get; init; } = "";

    public string Behind { get; init; } = "";

    /// <summary>How many times the format divides what it shows by a thousand.</summary>
    public int Thousands { get; init; }

    /// <summary>The format writes figures of its own on to the number: “15” is shown as “15000”.</summary>
    public bool HasDigits => Behind.TrimStart('.', ',', ' ') is [>= '0' and <= '9', ..]
        || Before.TrimEnd('.', ',', ' ') is [.., >= '0' and <= '9'];

    public static readonly NumberShape General = new(NumberShapeKind.General);

    /// <summary>The format of a built-in number format id; null for an id that only a file can define (ECMA-376, 18.8.30).</summary>
    public static NumberShape? BuiltIn(int id) => id switch
    {
        9 or 10 => new NumberShape(NumberShapeKind.Percent),
        14 or 15 or 16 or 17 or 22 => new NumberShape(NumberShapeKind.Date),
        // Dates in the East Asian and Thai locales.
        (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 or (>= 71 and <= 76) or 81 => new NumberShape(NumberShapeKind.Date),
        18 or 19 or 20 or 21 or 45 or 46 or 47 or (>= 32 and <= 35) or 55 or 56 or (>= 77 and <= 80) =>
            new NumberShape(NumberShapeKind.Time),
        < 50 => General,
        _ => null,
    };

    /// <summary>Reads a format code: the section for positive numbers, without what is quoted, escaped or in brackets.</summary>
    public static NumberShape Of(string code)
    {
        if (code.StartsWith(';'))
            return new NumberShape(NumberShapeKind.Unseen);
        var (hasDay, hasTime, hasPercent, zeros, isOnlyZeros) = (false, false, false, 0, true);
        var (before, behind) = FormatWords.Of(code);
        for (var i = 0; i < code.Length; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            if (c == ';')
                break;
            if (c == '"')
                i = Skip(code, i, '"');
            else if (c == '[')
            {
                // [h] counts hours on and on: a duration. Colours, conditions and locales say nothing.
                hasTime |= i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) is 'h' or 's' or 'm' && code.IndexOf(']', i) is var end
                    && end > 0 && end - i <= 3;
                i = Skip(code, i, ']');
            }
            else if (c is '\\' or '_' or '*')
                i++;
            else if (c == 'g' && code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase))
                (i, isOnlyZeros) = (i + 6, false);
            else if (c is 'd' or 'y' or 'e' && !IsExponent(code, i))
                hasDay = true;
            else if (c is 'h' or 's' || (c == 'm' && !hasTime))
                (hasTime, hasDay) = (hasTime || c != 'm', hasDay || (c == 'm' && !IsMinutes(code, i)));
            hasPercent |= c == '%';
            zeros += c == '0' ? 1 : 0;
            isOnlyZeros &= c == '0';
        }
        return (hasDay, hasTime, hasPercent) switch
        {
            (true, _, _) => new NumberShape(NumberShapeKind.Date),
            (_, true, _) => new NumberShape(NumberShapeKind.Time),
            (_, _, true) => new NumberShape(NumberShapeKind.Percent),
            _ when before.Length + behind.Length > 0 || FormatWords.Thousands(code) > 0 =>
                new NumberShape(NumberShapeKind.Worded) { Before = before, Behind = behind, Thousands = FormatWords.Thousands(code) },
            _ => zeros > 1 && isOnlyZeros ? new NumberShape(NumberShapeKind.Padded, zeros) : General,
        };
    }

    private static int Skip(string code, int from, char to) => code.IndexOf(to, from + 1) is var end and >= 0 ? end : code.Length;

    private static bool IsExponent(string code, int at) =>
        code[at] is 'e' or 'E' && at + 1 < code.Length && code[at + 1] is '+' or '-';

    // m is a month unless an hour stands before it or a second after it.
    private static bool IsMinutes(string code, int at) => code.AsSpan(at).TrimStart('m').TrimStart('M') is [':', ..];
}

internal enum NumberShapeKind : byte
{
    General,
    Date,
    Time,
    Percent,

    /// <summary>“000”: leading zeros are shown.</summary>
    Padded,

    /// <summary>“#,##0 "đồng"”, “#,##0,”: words stand beside the number, or it is shown divided.</summary>
    Worded,

    /// <summary>“;;;”: nothing is shown.</summary>
    Unseen,
}
