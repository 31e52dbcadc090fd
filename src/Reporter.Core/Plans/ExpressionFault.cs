namespace Reporter.Core.Plans;

/// <summary>Why a text of the plan is no expression that rules and formulas may hold.</summary>
public enum ExpressionFault
{
    None,
    Malformed,
    Empty,

    /// <summary>It tells what to do (“if … end”, two lines), not what must hold.</summary>
    Statements,

    /// <summary>One “=” where “==” compares.</summary>
    Assignment,
    TextMultiplied,

    /// <summary>Something of the template language that has no place here: ranges, lists, functions of its own.</summary>
    Forbidden,
}

/// <summary>Why a figure cannot stand to another as a key of the plan says.</summary>
public enum ReferenceMistake
{
    NotNumbers,
    OtherSection,
}

/// <summary>Why a figure cannot be computed although its formula is one.</summary>
public enum FormulaMistake
{
    /// <summary>Its type is no number.</summary>
    NotANumber,

    /// <summary>Units must type it (<c>bat_buoc</c>), and it is never typed.</summary>
    Required,

    /// <summary>It says how to consolidate (<c>tong_hop</c>), and it is computed over all units instead.</summary>
    Aggregated,

    /// <summary>A percentage is a share; the hundred is the program's.</summary>
    TimesHundred,
}
