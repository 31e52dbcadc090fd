namespace Reporter.Sheets.Writing;

/// <summary>
/// Places in a master's texts that each copy fills anew. The marks are private-use letters, which no keyboard types and XML takes as they
/// are.
/// </summary>
public static class Slots
{
    public const char Open = '\uE000';

    public const char Close = '\uE001';

    // A number's cell has two slots: its type and its value.
    internal const string TypeMark = "\uE002";

    internal const string ValueMark = "\uE003";

    /// <summary>The place of a text, to be written into any text of a master.</summary>
    public static string Of(string key) => $"{Open}{key}{Close}";
}
