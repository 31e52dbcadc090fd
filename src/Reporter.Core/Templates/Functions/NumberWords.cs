using System.Globalization;
using System.Text;

namespace Reporter.Core.Templates.Functions;

/// <summary>Numbers in Vietnamese words, as money is written out: “một triệu không trăm linh năm nghìn”.</summary>
public static class NumberWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Scales = ["", " nghìn", " triệu", " tỷ"];

    public static object? Read(object? value)
    {
        if (!NumberFunctions.TryDecimal(value, out var number) || Math.Abs(number) >= 1_000_000_000_000_000_000m)
            return value;
        var whole = decimal.Truncate(Math.Abs(number));
        var words = Whole((ulong)whole);
        var fraction = (Math.Abs(number) - whole).ToString(CultureInfo.InvariantCulture);
        if (fraction.Length > 2 && fraction[2..].TrimEnd('0') is { Length: > 0 } digits)
            words += " phẩy " + string.Join(' ', digits.Select(digit => Digits[digit - '0']));
        return number < 0 ? "âm " + words : words;
    }

    private static string Whole(ulong number)
    {
        if (number == 0)
            return Digits[0];

        // Beyond tỷ the scales begin again: nghìn tỷ, triệu tỷ.
        if (number >= 1_000_000_000)
            return Whole(number / 1_000_000_000) + Scales[3]
                + (number % 1_000_000_000 is > 0 and var rest ? " " + Groups(rest, isFirst: false) : "");
        return Groups(number, isFirst: true);
    }

    private static string Groups(ulong number, bool isFirst)
    {
        var words = new StringBuilder();
        for (var scale = 2; scale >= 0; scale--)
        {
            var group = (int)(number / (ulong)Math.Pow(1000, scale) % 1000);
            if (group == 0)
                continue;
            words.Append(words.Length > 0 ? " " : "").Append(Group(group, isFirst && words.Length == 0)).Append(Scales[scale]);
        }
        return words.ToString();
    }

    private static string Group(int number, bool isFirst)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var words = new List<string>();
        if (hundreds > 0 || !isFirst)
            words.Add(Digits[hundreds] + " trăm");
        if (tens == 1)
            words.Add("mười");
        else if (tens > 1)
            words.Add(Digits[tens] + " mươi");
        else if (ones > 0 && words.Count > 0)
            words.Add("linh");
        if (ones == 1 && tens > 1)
            words.Add("mốt");
        else if (ones == 5 && tens > 0)
            words.Add("lăm");
        else if (ones > 0)
            words.Add(Digits[ones]);
        return string.Join(' ', words);
    }
}
