using Reporter.Core.Plans;

namespace Reporter.Core.Drafting.Forms;

/// <summary>What an official form asks: a section for each of its tables, and the tag of each cell to fill in.</summary>
public sealed record FormDraft(string Path, IReadOnlyList<FormSection> Sections, IReadOnlyList<FormTag> Tags);

/// <param name="Name">The form's own title.</param>
public sealed record FormSection(string Code, string Name, IReadOnlyList<FormFigure> Figures, FormList? List);

/// <param name="Name">The whole path of titles that tells it from the others.</param>
public sealed record FormFigure(string Code, string Name, FieldType Type, string Measure)
{
    public string? Whole { get; init; }

    /// <summary>It makes its whole up together with its siblings; else it is one part among others.</summary>
    public bool IsAddend { get; init; }

    public string PartName { get; init; } = "";
}

/// <summary>Rows that a unit adds as many as it has: each hamlet a line.</summary>
public sealed record FormList(string Code, string Name, IReadOnlyList<FormFigure> Columns, int Rows);

/// <summary>What is written into a cell of the form, and into which rows beside it nothing is.</summary>
public sealed record FormTag(string Sheet, int Row, int Column, string Text)
{
    /// <summary>The row is one of those that a list makes by itself: it is hidden.</summary>
    public bool IsSpareRow { get; init; }
}
