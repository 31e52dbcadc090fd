using System.IO.Compression;
using Reporter.Packages;
using Xunit;

namespace Reporter.Tests.Packages;

public sealed class ZipHostTests
{
    [Fact]
    public void A_zip_written_on_Windows_becomes_the_one_that_Linux_writes()
    {
        var linux = Settled(Zip());
        var windows = (byte[])linux.Clone();
        // What the framework writes there: another system, and no rights.
        for (var at = 0; at < windows.Length - 4; at++)
        {
            if (!windows.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
                continue;
            windows[at + 5] = 0;
            windows.AsSpan(at + 38, 4).Clear();
        }
        Assert.NotEqual(linux, windows);

        Assert.Equal(Settled(linux), Settled(windows));
        if (OperatingSystem.IsLinux())
            Assert.Equal(linux, Zip());
    }

    [Fact]
    public void What_is_no_zip_stays_as_it_is()
    {
        byte[] text = [.. Enumerable.Repeat((byte)'a', 100)];

        Assert.Equal(text, Settled(text));
        Assert.Equal([1], Settled([1]));
    }

    private static byte[] Settled(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        ZipHost.Settle(stream);
        return stream.ToArray();
    }

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "a.xml", "thư mục/đ.xml" })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write([1, 2, 3]);
            }
        }
        return stream.ToArray();
    }
}
