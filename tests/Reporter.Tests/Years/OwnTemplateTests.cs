using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>An office's own template that is there and cannot be read is never replaced in silence by the program's.</summary>
public sealed class OwnTemplateTests
{
    [Theory]
    [InlineData("bao-cao.docx")]
    [InlineData("doan-van/noi-dung.scriban")]
    public void A_link(string name)
    {
        using var year = new SmallYear();
        Directory.CreateDirectory(Path.GetDirectoryName(year.FullPath("mau/" + name))!);
        File.CreateSymbolicLink(year.FullPath("mau/" + name), Path.Combine(Repo.Root, "templates", name));
        Refused(year, name);
    }

    [Theory]
    [InlineData("bao-cao.docx")]
    [InlineData("doan-van/noi-dung.scriban")]
    public void A_folder_of_that_name(string name)
    {
        using var year = new SmallYear();
        Directory.CreateDirectory(year.FullPath("mau/" + name));
        Refused(year, name);
    }

    [Theory]
    [InlineData("Bao-Cao.docx")]
    [InlineData("doan-van/Noi-Dung.scriban")]
    [InlineData("Doan-Van/noi-dung.scriban")]
    public void Another_letter_case(string name)
    {
        using var year = new SmallYear();
        year.Write("mau/" + name, File.ReadAllBytes(Path.Combine(Repo.Root, "templates", name.ToLowerInvariant())));
        // On Windows the name is the same, and the template is used.
        if (File.Exists(year.FullPath("mau/" + name.ToLowerInvariant())))
            return;
        Refused(year, name);
    }

    [Fact]
    public void Templates_that_can_be_read_are_used()
    {
        using var year = new SmallYear();
        year.Write("mau/doan-van/noi-dung.scriban", "Đã tổ chức {{ tong.so_cuoc }} cuộc.");
        year.Run("report");

        Assert.True(year.Has("ket-qua/bao-cao.docx"), year.Said);
    }

    private static void Refused(SmallYear year, string name)
    {
        year.Run("report");

        Assert.Contains("mau/" + name, year.Said, StringComparison.Ordinal);
        Assert.Equal(2, year.Exit);
        Assert.False(year.Has("ket-qua/bao-cao.docx"));
    }
}
