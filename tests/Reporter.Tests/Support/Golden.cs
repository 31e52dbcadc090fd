using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>
/// Compares text with <c>{class}.{test}.expected.txt</c> beside the test file.
/// On a mismatch it writes <c>.actual.txt</c> next to it; REPORTER_ACCEPT=1 makes the actual text the expected one.
/// </summary>
internal static class Golden
{
    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("REPORTER_ACCEPT") == "1";

    /// <param name="variant">Tells apart several files of one test: <c>{class}.{test}.{variant}.expected.txt</c>.</param>
    public static void Match(
        string actual,
        string variant = "",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!,
            $"{Path.GetFileNameWithoutExtension(testFile)}.{test}{(variant.Length > 0 ? "." + variant : "")}");
        var expectedFile = stem + ".expected.txt";
        var actualFile = stem + ".actual.txt";
        actual = actual.ReplaceLineEndings("\n");

        if (Accepting)
            File.WriteAllText(expectedFile, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(actualFile);
            return;
        }

        File.WriteAllText(actualFile, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"Differs from {expectedFile}\nActual text: {actualFile}\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var want = expected.Split('\n');
        var got = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(want.Length, got.Length))
            .First(i => want.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        return $"Line {line + 1}\n  expected: {want.ElementAtOrDefault(line)}\n  actual:   {got.ElementAtOrDefault(line)}";
    }
}
