using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Reporter.Packages;
using Xunit;

namespace Reporter.Tests.Packages;

public sealed class SafePackageTests
{
    [Fact]
    public void Parts_are_read_by_name_without_case()
    {
        Assert.True(SafePackage.TryOpen(Zip(("word/document.xml", "<a> x </a>")), out var package, out _));
        Assert.True(package.TryReadXml("Word/Document.xml", LoadOptions.PreserveWhitespace, out var xml, out _));
        Assert.Equal(" x ", xml.Root?.Value);
    }

    [Fact]
    public void Backslashes_in_part_names_are_slashes() =>
        Assert.True(SafePackage.TryOpen(Zip((@"word\document.xml", "<a/>")), out var package, out _) && package.Has("word/document.xml"));

    [Fact]
    public void Text_is_not_a_package() => Check(Encoding.UTF8.GetBytes("xin chào"), PackageFault.NotAPackage);

    [Fact]
    public void A_web_page_named_docx_is_told() => Check(Encoding.UTF8.GetBytes("<html><body/></html>"), PackageFault.WebPage);

    [Fact]
    public void Rich_text_named_docx_is_told() => Check(Encoding.UTF8.GetBytes(@"{\rtf1 abc}"), PackageFault.RichText);

    [Fact]
    public void An_old_doc_is_told() => Check([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], PackageFault.LegacyFormat);

    [Fact]
    public void A_password_is_told() =>
        Check([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], PackageFault.Encrypted);

    [Fact]
    public void A_cut_off_zip_is_not_a_package() => Check(Zip(("a.xml", "<a/>"))[..30], PackageFault.NotAPackage);

    [Fact]
    public void A_bomb_is_refused_where_it_is_read() =>
        CheckPart(Zip(("a.xml", new string(' ', 5 << 20))), PackageFault.SuspiciousCompression);

    [Fact]
    public void A_blank_picture_packs_as_well_as_a_bomb_and_is_none() =>
        Assert.True(SafePackage.TryOpen(Zip(("a.bmp", new string(' ', 5 << 20))), out var package, out _)
            && package.TryRead("a.bmp", out var picture, out _) && picture.Length == 5 << 20);

    [Fact]
    public void A_flipped_bit_is_damage()
    {
        var bytes = Zip(("a.xml", "<a>12</a>"));
        bytes[bytes.AsSpan().IndexOf("PK\x01\x02"u8) + 16] ^= 1;
        CheckPart(bytes, PackageFault.PartDamaged);
    }

    [Fact]
    public void All_parts_together_have_a_bound_and_a_part_counts_once()
    {
        var package = SafePackage.Open(Zip(("a.xml", new string('x', 900)), ("b.xml", new string('y', 900))),
            PackageLimits.Default with { TotalBytes = 1_000 });
        for (var time = 0; time < 5; time++)
            Assert.True(package.TryRead("a.xml", out _, out _));
        Assert.False(package.TryRead("b.xml", out _, out var fault));
        Assert.Equal(PackageFault.TooLarge, fault.Fault);
    }

    [Fact]
    public void What_cannot_be_read_is_not_left_out_of_a_copy()
    {
        var bytes = Zip(("a.xml", "<a/>"), ("b.bin", "12345"));
        bytes[bytes.AsSpan().LastIndexOf("PK\x01\x02"u8) + 16] ^= 1;
        Assert.True(SafePackage.TryOpen(bytes, out var package, out _));
        var wrong = Assert.Throws<PackageException>(() => package.With(new Dictionary<string, byte[]> { ["a.xml"] = [] }));
        Assert.Equal("b.bin", wrong.Part);
    }

    [Fact]
    public void Thousands_of_parts_are_refused() =>
        Check(Zip([.. Enumerable.Range(0, 2_001).Select(i => ($"a{i}.xml", "<a/>"))]), PackageFault.TooManyParts);

    [Fact]
    public void A_name_that_leaves_the_package_is_refused() => Check(Zip(("../a.xml", "<a/>")), PackageFault.PartOutside);

    [Fact]
    public void A_part_twice_is_refused() => Check(Zip(("a.xml", "<a/>"), ("A.xml", "<b/>")), PackageFault.PartTwice);

    [Fact]
    public void A_document_type_is_refused()
    {
        Assert.True(SafePackage.TryOpen(Zip(("a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), out var package, out _));
        Assert.False(package.TryReadXml("a.xml", LoadOptions.None, out _, out var fault));
        Assert.Equal(PackageFault.DocumentType, fault.Fault);
    }

    [Fact]
    public void External_targets_are_listed_and_not_followed()
    {
        const string Links = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/>
              <Relationship Id="r2" Type="http://x/header" Target="../word/header1.xml"/>
              <Relationship Id="r3" Type="http://x/styles" Target="/word/styles.xml"/>
            </Relationships>
            """;
        Assert.True(SafePackage.TryOpen(Zip(("word/_rels/document.xml.rels", Links)), out var package, out _));

        Assert.Equal(
            [
                new PackageLink("r1", "http://x/attachedTemplate", "http://example.invalid/a.dotm", IsExternal: true),
                new PackageLink("r2", "http://x/header", "word/header1.xml", IsExternal: false),
                new PackageLink("r3", "http://x/styles", "word/styles.xml", IsExternal: false),
            ],
            package.LinksOf("word/document.xml"));
    }

    private static void Check(byte[] bytes, PackageFault expected)
    {
        Assert.False(SafePackage.TryOpen(bytes, out _, out var fault));
        Assert.Equal(expected, fault.Fault);
    }

    private static void CheckPart(byte[] bytes, PackageFault expected)
    {
        Assert.True(SafePackage.TryOpen(bytes, out var package, out _));
        Assert.False(package.TryRead(package.PartNames[0], out _, out var fault));
        Assert.Equal(expected, fault.Fault);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return memory.ToArray();
    }
}
