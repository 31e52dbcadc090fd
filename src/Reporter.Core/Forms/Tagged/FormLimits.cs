namespace Reporter.Core.Forms.Tagged;

/// <summary>What a form may hold at most: beyond, something else than a form was laid into the folder.</summary>
public static class FormLimits
{
    public const int Sheets = 200;

    public const int Inputs = 2_000;

    public const int ListRows = FormLayout.MostRows;

    public const int TableColumns = 64;
}

/// <summary>Which of them is passed.</summary>
public enum FormLimit
{
    Sheets,
    Inputs,
    ListRows,
    TableColumns,
}
