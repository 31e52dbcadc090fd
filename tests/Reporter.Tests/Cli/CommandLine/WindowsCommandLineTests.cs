using Reporter.Cli.CommandLine;
using Xunit;

namespace Reporter.Tests.Cli.CommandLine;

public sealed class WindowsCommandLineTests
{
    [Theory]
    [InlineData(@"reporter check ""C:\Kế hoạch\""", @"reporter|check|C:\Kế hoạch\")]
    [InlineData(@"reporter check ""C:\Kế hoạch\"" --quiet", @"reporter|check|C:\Kế hoạch\|--quiet")]
    [InlineData(@"reporter check ""C:\Kế hoạch\"" --log ""D:\nhật ký\a.log""", @"reporter|check|C:\Kế hoạch\|--log|D:\nhật ký\a.log")]
    [InlineData(@"""C:\chương trình\reporter.exe""  check  ""C:\A & B\""", @"C:\chương trình\reporter.exe|check|C:\A & B\")]
    [InlineData(@"reporter ""\\may-chu\chung\năm 2026\\"" x", @"reporter|\\may-chu\chung\năm 2026\|x")]
    [InlineData(@"reporter check ""C:\Kế hoạch""", @"reporter|check|C:\Kế hoạch")]
    [InlineData(@"reporter check C:\năm\", @"reporter|check|C:\năm\")]
    [InlineData(@"reporter --data=""a b.json"" c", @"reporter|--data=a b.json|c")]
    [InlineData(@"reporter """" x", "reporter||x")]
    public void A_backslash_before_the_closing_quote_belongs_to_the_path(string line, string words) =>
        Assert.Equal(words.Split('|'), WindowsCommandLine.Split(line));

    [Fact]
    public void A_line_is_torn_only_where_a_word_has_a_quote_in_it()
    {
        Assert.True(WindowsCommandLine.IsTorn(["check", "C:\\Kế hoạch\" --quiet"]));
        Assert.False(WindowsCommandLine.IsTorn(["check", @"C:\Kế hoạch\", "--quiet"]));
    }
}
