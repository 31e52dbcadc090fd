using Reporter.Core.Plans;
using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Years;

public sealed class UserPathTests
{
    [Theory]
    [InlineData(@"\\?\C:\năm\2026", @"C:\năm\2026")]
    [InlineData(@"\\?\UNC\may\chung\năm", @"\\may\chung\năm")]
    [InlineData(@"\\may\chung", @"\\may\chung")]
    [InlineData(@"C:\năm", @"C:\năm")]
    // Only with the prefix these names mean what they say.
    [InlineData(@"\\?\C:\năm \x", @"\\?\C:\năm \x")]
    [InlineData(@"\\?\C:\năm.\x", @"\\?\C:\năm.\x")]
    [InlineData(@"\\?\C:\con\x", @"\\?\C:\con\x")]
    [InlineData(@"\\?\Volume{1}\x", @"\\?\Volume{1}\x")]
    public void The_prefix_for_long_paths_is_left_out_where_the_path_means_the_same(string path, string plain) =>
        Assert.Equal(plain, UserPath.Plain(path));

    [Theory]
    [InlineData("C:năm", true)]
    [InlineData("D:", true)]
    [InlineData(@"C:\năm", false)]
    [InlineData("C:/năm", false)]
    [InlineData(@"\năm", false)]
    [InlineData("năm", false)]
    public void A_drive_without_a_slash_means_the_folder_in_which_it_stands(string path, bool isRelative) =>
        Assert.Equal(isRelative, UserPath.IsDriveRelative(path));

    [Theory]
    [InlineData("CON", true)]
    [InlineData("nul.txt", true)]
    [InlineData("Com1.bao-cao.docx", true)]
    [InlineData("lpt9 ", true)]
    [InlineData("com10", false)]
    [InlineData("con-cuong", false)]
    [InlineData("an", false)]
    public void Windows_keeps_some_names_for_devices(string name, bool isDevice) => Assert.Equal(isDevice, UserPath.IsDevice(name));

    [Theory]
    [InlineData("CON", "Con", "CON_")]
    [InlineData("com1", "com1", "com1_")]
    [InlineData("nul", "xã Nul", "nul-xa-nul")]
    [InlineData("a.b. ", "", "a_b__")]
    public void A_unit_s_file_never_has_such_a_name(string code, string name, string file) =>
        Assert.Equal(file, UnitFileName.Of(new ReportingUnit { Code = code, Name = name, Kind = "xa" }));
}
