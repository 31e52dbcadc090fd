using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>How a component has to look; null where the decree says nothing.</summary>
public sealed record TextFormat(double From, double To)
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Upper { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>The component above, under which this one is centred.</summary>
    public DecreeComponent? Under { get; init; }

    /// <summary>A few pieces in another slant are the writer's emphasis and only worth a look.</summary>
    public bool IsLongText { get; init; }

    /// <summary>The size to fix to, where another component decides which of the allowed ones it is.</summary>
    public double? FixedSize { get; init; }

    /// <summary>Which of the passages the decree gives a weight and a slant; all of them unless said otherwise.</summary>
    public Func<Passage, bool> HasStyle { get; init; } = _ => true;
}
