namespace Reporter.Word.Values;

/// <summary>Yes and no as data have them.</summary>
internal static class YesOrNo
{
    /// <summary>Null for what is neither.</summary>
    public static bool? Of(object? value) => value switch
    {
        null => false,
        bool yes => yes,
        0 or 0L or 0m or 0d => false,
        1 or 1L or 1m or 1d => true,
        string text => text.Trim().ToLowerInvariant() switch
        {
            "" or "không" or "khong" or "no" or "false" or "0" => false,
            "có" or "co" or "yes" or "true" or "1" or "x" or "☒" or "☑" => true,
            _ => null,
        },
        _ => null,
    };
}
