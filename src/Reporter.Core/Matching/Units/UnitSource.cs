namespace Reporter.Core.Matching.Units;

/// <summary>Where the name of a unit was read, the surest first.</summary>
public enum UnitSource
{
    HiddenMark,
    Cell,

    /// <summary>The name on the sheet's tab.</summary>
    SheetName,
    UnitColumn,
    Folder,
    FileName,

    /// <summary>A title of the sheet that is nothing but a unit's name.</summary>
    Title,
}
