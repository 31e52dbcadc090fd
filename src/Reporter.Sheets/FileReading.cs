using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>What became of one file that a unit sent.</summary>
/// <param name="Path">As the caller named it.</param>
/// <param name="Sha256">Lower-case hexadecimal; empty when the file could not be opened.</param>
/// <param name="Workbooks">None when nothing could be read; more than one from a zip.</param>
/// <param name="Findings">In the order they were made.</param>
public sealed record FileReading(string Path, string Sha256, IReadOnlyList<Workbook> Workbooks, IReadOnlyList<Diagnostic> Findings);
