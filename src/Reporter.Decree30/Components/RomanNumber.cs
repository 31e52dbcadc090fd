namespace Reporter.Decree30.Components;

/// <summary>Roman numbers, as headings and annexes carry them.</summary>
internal static class RomanNumber
{
    public static int? Of(string label)
    {
        var sum = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var value = Value(label[i]);
            if (value == 0)
                return null;
            sum += i + 1 < label.Length && value < Value(label[i + 1]) ? -value : value;
        }
        return sum > 0 ? sum : null;
    }

    public static string Write(int number)
    {
        (int Value, string Sign)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text += sign;
        }
        return text;
    }

    private static int Value(char sign) => sign switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };
}
