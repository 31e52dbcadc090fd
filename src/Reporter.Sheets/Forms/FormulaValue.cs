using System.Globalization;

namespace Reporter.Sheets.Forms;

/// <summary>
/// Reckons the formulas that forms have: sums, counts, rates, conditions. What it does not know it leaves to Excel by
/// <see cref="NotSupportedException"/>.
/// </summary>
internal sealed class FormulaValue(string formula, Func<string, int, int, object?> cell)
{
    private int _at;

    public object? Value()
    {
        try
        {
            var value = Comparison();
            Skip();
            if (_at < formula.Length)
                throw new NotSupportedException(formula);
            return One(value) ?? 0m;
        }
        catch (Exception wrong) when (wrong is OverflowException or DivideByZeroException)
        {
            throw new NotSupportedException(formula, wrong);
        }
    }

    private object? Comparison()
    {
        var left = Joined();
        while (Sign("<>", "<=", ">=", "=", "<", ">") is { } sign)
        {
            var (one, other) = (One(left), One(Joined()));
            var order = one is string || other is string
                ? string.Compare(one?.ToString() ?? "", other?.ToString() ?? "", StringComparison.OrdinalIgnoreCase)
                : Number(one).CompareTo(Number(other));
            left = sign switch { "=" => order == 0, "<>" => order != 0, "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ =>
                order >= 0 };
        }
        return left;
    }

    private object? Joined()
    {
        var left = Sum();
        while (Sign("&") is not null)
            left = Text(One(left)) + Text(One(Sum()));
        return left;
    }

    private object? Sum()
    {
        var left = Product();
        while (Sign("+", "-") is { } sign)
            left = sign == "+" ? Number(One(left)) + Number(One(Product())) : Number(One(left)) - Number(One(Product()));
        return left;
    }

    private object? Product()
    {
        var left = Signed();
        while (Sign("*", "/") is { } sign)
            left = sign == "*" ? Number(One(left)) * Number(One(Signed())) : Number(One(left)) / Number(One(Signed()));
        return left;
    }

    private object? Signed()
    {
        if (Sign("-") is not null)
            return -Number(One(Signed()));
        if (Sign("+") is not null)
            return Signed();
        var value = Primary();
        while (Sign("%") is not null)
            value = Number(One(value)) / 100;
        return value;
    }

    private object? Primary()
    {
        Skip();
        if (_at >= formula.Length)
            throw new NotSupportedException(formula);
        if (formula[_at] == '(')
        {
            _at++;
            var value = Comparison();
            Expect(')');
            return value;
        }
        if (formula[_at] == '"')
            return Quoted('"');
        if (char.IsAsciiDigit(formula[_at]) || formula[_at] == '.')
        {
            var from = _at;
            while (_at < formula.Length && (char.IsAsciiDigit(formula[_at]) || formula[_at] == '.'))
                _at++;
            return decimal.Parse(formula.AsSpan(from, _at - from), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }
        var sheet = "";
        if (formula[_at] == '\'')
        {
            sheet = Quoted('\'');
            Expect('!');
        }
        var word = Word();
        if (_at < formula.Length && formula[_at] == '!')
        {
            (sheet, _at) = (word, _at + 1);
            word = Word();
        }
        if (_at < formula.Length && formula[_at] == '(' && sheet.Length == 0)
            return Call(word.ToUpperInvariant());
        if (SheetXml.CellAt(word.Replace("$", "", StringComparison.Ordinal)) is not var (row, column))
            return word.ToUpperInvariant() switch { "TRUE" => true, "FALSE" => false, _ => throw new NotSupportedException(word) };
        if (_at >= formula.Length || formula[_at] != ':')
            return new List<object?> { cell(sheet, row, column) };
        _at++;
        if (SheetXml.CellAt(Word().Replace("$", "", StringComparison.Ordinal)) is not var (lastRow, lastColumn))
            throw new NotSupportedException(formula);
        var values = new List<object?>();
        for (var at = row; at <= lastRow; at++)
        {
            for (var letter = column; letter <= lastColumn; letter++)
                values.Add(cell(sheet, at, letter));
        }
        return values;
    }

    private object? Call(string function)
    {
        _at++;
        var arguments = new List<object?>();
        Skip();
        while (_at < formula.Length && formula[_at] != ')')
        {
            try
            {
                arguments.Add(Comparison());
            }
            catch (DivideByZeroException) when (function == "IFERROR" && arguments.Count == 0)
            {
                // The other argument is what stands for it.
                while (_at < formula.Length && formula[_at] != ',')
                    _at++;
                arguments.Add(null);
                Expect(',');
                arguments.Add(Comparison());
                Expect(')');
                return One(arguments[1]);
            }
            Skip();
            if (_at < formula.Length && formula[_at] == ',')
                _at++;
        }
        Expect(')');
        var all = arguments.SelectMany(argument => argument is List<object?> range ? range : [argument]).ToList();
        var numbers = arguments.SelectMany(argument => argument is List<object?> range ? range.OfType<decimal>() : [Number(argument)]);
        return function switch
        {
            "SUM" => numbers.Sum(),
            "MAX" => numbers.DefaultIfEmpty(0).Max(),
            "MIN" => numbers.DefaultIfEmpty(0).Min(),
            "AVERAGE" => numbers.ToList() is { Count: > 0 } some ? some.Average() : throw new DivideByZeroException(),
            "COUNT" => (decimal)all.OfType<decimal>().Count(),
            "COUNTA" => (decimal)all.Count(value => value is not null),
            "COUNTBLANK" => (decimal)all.Count(value => value is null or string { Length: 0 }),
            "ROUND" => Math.Round(Number(One(arguments[0])), (int)Number(One(arguments[1])), MidpointRounding.AwayFromZero),
            "ABS" => Math.Abs(Number(One(arguments[0]))),
            "IF" => Truth(One(arguments[0])) ? One(arguments.ElementAtOrDefault(1)) : arguments.Count > 2 ? One(arguments[2]) : false,
            "IFERROR" => One(arguments[0]),
            "AND" => all.All(Truth),
            "OR" => all.Any(Truth),
            "NOT" => !Truth(One(arguments[0])),
            "ISBLANK" => One(arguments[0]) is null,
            _ => throw new NotSupportedException(function),
        };
    }

    private static object? One(object? value) => value is List<object?> range
        ? range.Count == 1 ? range[0] : throw new NotSupportedException("range") : value;

    private static decimal Number(object? value) => One(value) switch
    {
        null => 0,
        decimal number => number,
        bool yes => yes ? 1 : 0,
        _ => throw new NotSupportedException("text"),
    };

    private static bool Truth(object? value) => value switch
    {
        bool yes => yes,
        decimal number => number != 0,
        null => false,
        _ => throw new NotSupportedException("text"),
    };

    private static string Text(object? value) => value switch
    {
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        bool yes => yes ? "TRUE" : "FALSE",
        _ => value?.ToString() ?? "",
    };

    private string? Sign(params string[] signs)
    {
        Skip();
        var found = Array.Find(signs, sign => string.CompareOrdinal(formula, _at, sign, 0, sign.Length) == 0);
        _at += found?.Length ?? 0;
        return found;
    }

    private string Quoted(char quote)
    {
        var text = "";
        for (_at++; _at < formula.Length; _at++)
        {
            if (formula[_at] == quote && (_at + 1 >= formula.Length || formula[_at + 1] != quote))
                break;
            if (formula[_at] == quote)
                _at++;
            text += formula[_at];
        }
        Expect(quote);
        return text;
    }

    private string Word()
    {
        var from = _at;
        while (_at < formula.Length && (char.IsLetterOrDigit(formula[_at]) || formula[_at] is '$' or '_' or '.'))
            _at++;
        return _at > from ? formula[from.._at] : throw new NotSupportedException(formula);
    }

    private void Expect(char sign)
    {
        Skip();
        if (_at >= formula.Length || formula[_at] != sign)
            throw new NotSupportedException(formula);
        _at++;
    }

    private void Skip()
    {
        while (_at < formula.Length && char.IsWhiteSpace(formula[_at]))
            _at++;
    }
}
