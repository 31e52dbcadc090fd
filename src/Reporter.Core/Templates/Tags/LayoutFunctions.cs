using Scriban.Syntax;

namespace Reporter.Core.Templates.Tags;

/// <summary>Functions that say how a cell or a row looks. Most print nothing, so that a line with nothing else goes.</summary>
public static class LayoutFunctions
{
    public const string CellFill = "nen_o";
    public const string CellColour = "chu_o";
    public const string RowFill = "nen_dong";
    public const string RowColour = "chu_dong";
    public const string Spread = "trai_o";
    public const string MergeAcross = "gop_ngang";

    private static readonly string[] Silent = [CellFill, CellColour, RowFill, RowColour, Spread];

    /// <summary>Whether the code of a tag names one of them.</summary>
    public static bool AreIn(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Contains(MergeAcross, StringComparison.Ordinal)
            || Array.Exists(Silent, name => code.Contains(name, StringComparison.Ordinal));
    }

    public static bool IsSilentCall(ScriptExpression? expression) => expression switch
    {
        ScriptVariable variable => Silent.Contains(variable.Name),
        ScriptFunctionCall { Target: { } target } => IsSilentCall(target),
        ScriptPipeCall { To: { } to } => IsSilentCall(to),
        _ => false,
    };
}
