using Reporter.Core.Plans;
using Reporter.Core.Templates.Tags;

namespace Reporter.Core.Forms.Tagged;

/// <summary>What a tag in a cell asks for.</summary>
public enum FormTagKind
{
    /// <summary>The figure or text is filled in here.</summary>
    Input,
    Explanation,

    /// <summary>One of several choices is ticked here.</summary>
    Choice,

    /// <summary>A column of a list; its row is repeated.</summary>
    Column,

    /// <summary>1, 2, 3 … down a list.</summary>
    Running,

    /// <summary>Known only when all have reported: a total.</summary>
    Total,

    /// <summary>Printed: the year, the unit's name.</summary>
    Printed,
    LoopStart,
    LoopEnd,

    /// <summary>What is wrong with it has been told.</summary>
    Wrong,
}

/// <summary>One tag of a cell, understood.</summary>
public sealed record FormTag(FormTagKind Kind, ScannedTag Scanned, TagCode Code)
{
    public Field? Field { get; init; }

    public Choice? Choice { get; init; }

    public ListTable? Table { get; init; }

    /// <summary>Of a loop: the name of its item.</summary>
    public string Variable { get; init; } = "";

    /// <summary>Of a loop over kinds of units, or over some units: no single unit has such rows, so they only go up.</summary>
    public bool OnlyGoesUp { get; init; }

    /// <summary>What it prints differs from unit to unit.</summary>
    public bool IsOfUnit { get; init; }

    /// <summary>Something is filled in where it stands.</summary>
    public bool IsInput => Kind is FormTagKind.Input or FormTagKind.Explanation or FormTagKind.Choice or FormTagKind.Column;
}

/// <summary>A cell with its tags.</summary>
public sealed record TaggedInput(TaggedCell Cell, IReadOnlyList<FormTag> Tags)
{
    public bool IsOnlyControls => Tags.All(tag => tag.Kind is FormTagKind.LoopStart or FormTagKind.LoopEnd) && Rest.Length == 0;

    /// <summary>What stands around the tags.</summary>
    public string Rest { get; init; } = "";
}

/// <summary>Rows that are repeated: once for each unit, or as ready rows of a list.</summary>
/// <param name="Table">Null for a loop over units, of which a unit's form has one turn.</param>
public sealed record FormLoop(int FirstRow, int LastRow, ListTable? Table);
