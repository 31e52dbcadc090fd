using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Layout;

/// <summary>
/// What a figure is called where it stands: the titles above it, from the outermost to the nearest, and its own, with the measure that any
/// of them gives. Rows and columns are named alike.
/// </summary>
internal sealed record TitlePath(IReadOnlyList<PathStep> Above, string Leaf)
{
    /// <summary>How a path is written in messages and in <c>ten_khac</c>; folding takes it for a space.</summary>
    public const string Separator = " › ";

    /// <summary>What stands above the whole table, the nearest first: it speaks for all columns and only where it names something of the
    /// plan.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The section of the plan under whose name the figure stands.</summary>
    public PlanSection? Section { get; init; }

    /// <summary>Nothing is answered here: it may be a heading, and only a whole name makes it a figure.</summary>
    public bool IsHeading { get; init; }

    /// <summary>A title on the path says that the figure is another year's, the plan's, a comparison.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>The measure that a title on the path gives; empty when none does.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The whole path, as a plan's author may copy it.</summary>
    public string Text => string.Join(Separator, Above.Select(step => step.Text).Append(Leaf).Where(text => text.Length > 0));
}

/// <summary>One title above a figure, without its number and its measure.</summary>
/// <param name="HasFigure">The title has a figure of its own: it is a whole, not a heading.</param>
internal sealed record PathStep(string Text, bool HasFigure = false);

/// <summary>What a path means.</summary>
/// <param name="Fields">None, the one, or those between which nothing decides.</param>
internal sealed record FieldFound(IReadOnlyList<Field> Fields)
{
    public static readonly FieldFound None = new([]);

    public Field? Only => Fields is [var only] ? only : null;

    /// <summary>A figure of another year, of the plan, a comparison: nothing of what is asked.</summary>
    public static readonly FieldFound Other = new([]) { IsOther = true };

    public bool IsOther { get; init; }

    /// <summary>No name was found, only all the words of one.</summary>
    public bool IsByWords { get; init; }

    /// <summary>The field whose name stands here, under something that is not its own: it is not taken.</summary>
    public Field? Refused { get; init; }

    /// <summary>What contradicts it: a title above, or the measure.</summary>
    public string By { get; init; } = "";
}
