namespace Reporter.Core.Diagnostics;

/// <summary>Where the name of a unit was read, the surest first.</summary>
public enum UnitSource
{
    HiddenMark,
    Cell,
    UnitColumn,
    Folder,
    FileName,

    /// <summary>A title of the sheet that is nothing but a unit's name.</summary>
    Title,
}
