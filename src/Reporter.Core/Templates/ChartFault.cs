namespace Reporter.Core.Templates;

/// <summary>Why a chart cannot be drawn.</summary>
public enum ChartFault
{
    NoList,
    UnknownKind,
    UnknownField,
}
