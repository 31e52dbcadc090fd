namespace Reporter.Sheets.Legacy;

/// <summary>A stretch of a cell's text, as stored, and the old encoding that its font claims; null for any other font.</summary>
internal sealed record LegacyRun(string Text, TextEncoding? Claimed, bool IsCapitals);
