namespace Reporter.Core.Diagnostics;

/// <summary>Why a chart cannot be drawn.</summary>
public enum ChartFault
{
    NoList,
    UnknownKind,
    UnknownField,
}
