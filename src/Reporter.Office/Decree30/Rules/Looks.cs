using Reporter.Office.Decree30.Facts;

namespace Reporter.Office.Decree30.Rules;

/// <summary>How a component has to look; null where the decree says nothing.</summary>
internal sealed record Looks(double From, double To)
{
    /// <summary>The size to mend to, where another component decides which of the allowed ones it is.</summary>
    public double? Mended { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Upper { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>A few pieces in another slant are the writer's emphasis and only worth a look.</summary>
    public bool IsLongText { get; init; }
}
