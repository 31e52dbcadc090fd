using Reporter.Packages;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets;

/// <summary>What the readers may know beforehand, and how far they go.</summary>
public sealed record IntakeOptions
{
    public static readonly IntakeOptions Default = new();

    /// <summary>Names of the plan that a file is likely to hold (sections, indicators, units): what tells one legacy encoding from
    /// another.</summary>
    public IReadOnlyCollection<string> KnownWords
    {
        get;
        init => (field, Judge) = (value, new EncodingJudge(value));
    } = [];

    /// <summary>The encoding of every text file, when a person has said so; null to find it.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>How large a file may be, and what is packed in it.</summary>
    public PackageLimits Package { get; init; } = PackageLimits.Default;

    /// <summary>Characters of one cell; Excel's own limit.</summary>
    public int MaxTextLength { get; init; } = 32_767;

    /// <summary>Rows with something in them, of one sheet.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>Cells with something in them, of one file.</summary>
    public int MaxCells { get; init; } = 2_000_000;

    /// <summary>After so many empty rows one after another a sheet is taken to have ended: styled to the last row, it has a million of
    /// them.</summary>
    public int MaxEmptyRows { get; init; } = 10_000;

    /// <summary>How many files are read at once; −1 for as many as the machine has processors.</summary>
    public int Threads { get; init; } = -1;

    internal TextPool Pool { get; } = new();

    /// <summary>One for all files: folding the names of a plan costs more than reading most files.</summary>
    internal EncodingJudge Judge { get; private init; } = new([]);

    /// <summary>A zip inside a zip is not opened.</summary>
    internal bool IsInsideZip { get; init; }

    /// <summary>What the files of one zip share; null for a file of its own.</summary>
    internal UnpackBudget? Budget { get; init; }

    /// <summary>How many times a file may be read over by a library that loses its way in it.</summary>
    internal int MaxWork { get; init; } = 40;

    internal long Of(IntakeLimit limit) => limit switch
    {
        IntakeLimit.FileSize => Package.FileBytes >> 20,
        IntakeLimit.Parts => Package.Parts,
        IntakeLimit.PartSize => Package.PartBytes >> 20,
        IntakeLimit.Compression => Package.Ratio,
        IntakeLimit.TotalSize => Package.TotalBytes >> 20,
        IntakeLimit.TextLength => MaxTextLength,
        IntakeLimit.Rows => MaxRows,
        IntakeLimit.Cells => MaxCells,
        IntakeLimit.Work => MaxWork,
        _ => throw new InvalidOperationException($"No figure for {limit}."),
    };
}
