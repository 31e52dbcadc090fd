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

    [Theory]
    [InlineData("doan-van")]
    [InlineData("")]
    public void A_file_in_place_of_the_folder(string name)
    {
        using var year = new SmallYear();
        year.Write(("mau/" + name).TrimEnd('/'), "x");
        year.Run("report");

        Assert.Contains(("mau/" + name).TrimEnd('/'), year.Said, StringComparison.Ordinal);
        Assert.Contains("RP9058", year.Said, StringComparison.Ordinal);
        Assert.Equal(2, year.Exit);
        Assert.False(year.Has("ket-qua/bao-cao.docx"));
    }

    [Fact]
    public void The_folder_in_another_letter_case()
    {
        using var year = new SmallYear();
        year.Write("Mau/doan-van/noi-dung.scriban", "x");
        if (year.Has("mau/doan-van/noi-dung.scriban"))
            return;
        year.Run("report");

        Assert.Contains("Mau", year.Said, StringComparison.Ordinal);
        Assert.Contains("RP9038", year.Said, StringComparison.Ordinal);
        Assert.Equal(2, year.Exit);
    }

    [Theory]
    [InlineData("doan-van/noi-dung.scriban")]
    [InlineData("doan-van/mo-dau.scriban")]
    public void Letters_that_are_no_Unicode(string name)
    {
        using var year = new SmallYear();
        year.Write("mau/" + name, [(byte)'C', 0xd0, 0xf5, (byte)'n', (byte)'\n']);
        Refused(year, name);
        Assert.Contains("RP9030", year.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doan-van/noi-dung.scriban.txt")]
    [InlineData("bao-cao.doc")]
    [InlineData("bao-cao.docx.docx")]
    public void One_with_another_ending_is_not_used_and_that_is_said(string name)
    {
        using var year = new SmallYear();
        year.Write("mau/" + name, "x");
        year.Run("report");

        Assert.Contains($"mau/{name}", year.Said, StringComparison.Ordinal);
        Assert.Contains("RP9059", year.Said, StringComparison.Ordinal);
        Assert.Equal(1, year.Exit);
        Assert.True(year.Has("ket-qua/bao-cao.docx"));
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
