namespace Reporter.Sheets;

/// <summary>The limits behind which files are read; passing one is a finding, never an exhausted machine.</summary>
public enum IntakeLimit
{
    FileSize,
    Parts,
    PartSize,
    Compression,
    TotalSize,
    TextLength,
    Rows,
    Cells,
    Work,
}
