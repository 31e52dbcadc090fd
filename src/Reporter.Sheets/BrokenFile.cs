using System.Xml;
using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Sheets;

/// <summary>Why the reading of a file stopped, from what it threw.</summary>
internal static class BrokenFile
{
    /// <summary>Null for an exception that no file may cause.</summary>
    public static Diagnostic? Explain(Exception thrown, FileLocation at, IntakeOptions options) => thrown switch
    {
        IntakeLimitException beyond => Beyond(at, options, beyond.Limit),
        PackageException { Fault: PackageFault.TooManyParts } => Beyond(at, options, IntakeLimit.Parts),
        PackageException { Fault: PackageFault.PartTooLarge } => Beyond(at, options, IntakeLimit.PartSize),
        PackageException { Fault: PackageFault.SuspiciousCompression } => Beyond(at, options, IntakeLimit.Compression),
        PackageException { Fault: PackageFault.TooLarge } => Beyond(at, options, IntakeLimit.TotalSize),
        PackageException { Fault: PackageFault.TextTooLong } => Beyond(at, options, IntakeLimit.TextLength),
        PackageException { Fault: PackageFault.PartMissing } missing => IntakeFindings.PartMissing(at, missing.Part),
        PackageException { Fault: PackageFault.Encrypted } => IntakeFindings.PasswordProtected(at),
        PackageException { Fault: PackageFault.DocumentType } => IntakeFindings.ForbiddenXml(at),
        XmlException broken when GuardedXml.FaultOf(broken) == PackageFault.DocumentType => IntakeFindings.ForbiddenXml(at),
        PackageException or XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException =>
            IntakeFindings.FileDamaged(at),
        _ => null,
    };

    /// <summary>A part without which the sheets cannot be read.</summary>
    public static PackageException Without(string part) => new(PackageFault.PartMissing, part);

    private static Diagnostic Beyond(FileLocation at, IntakeOptions options, IntakeLimit limit) =>
        IntakeFindings.BeyondLimit(at, limit, options.Of(limit));
}
