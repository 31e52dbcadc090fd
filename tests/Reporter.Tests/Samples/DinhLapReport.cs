using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>The sample's report, made once for a class of tests.</summary>
public sealed class DinhLapReport : IDisposable
{
    internal const string Sample = "dinh-lap-2024";

    internal SampleRun Run { get; } = SampleRun.Of(Sample);

    /// <summary>Paragraphs and rows without the marks of their format.</summary>
    internal IReadOnlyList<string> Lines => field ??= [.. Run.Lines().Select(DocxText.WithoutMarks)];

    public void Dispose() => Run.Dispose();
}
