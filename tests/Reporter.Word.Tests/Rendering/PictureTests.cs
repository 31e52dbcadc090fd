using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Photos stand upright whichever way the telephone was held; what is broken is refused.</summary>
public sealed class PictureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // 2 × 1 pixels.
    private static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGP4z8DwHwQBEPgD/U6VwW8AAAAASUVORK5CYII=");

    [Theory]
    [InlineData(1, null, null, false)]
    [InlineData(2, null, "1", false)]
    [InlineData(3, "10800000", null, false)]
    [InlineData(4, "10800000", "1", false)]
    [InlineData(5, "16200000", "1", true)]
    [InlineData(6, "5400000", null, true)]
    [InlineData(7, "5400000", "1", true)]
    [InlineData(8, "16200000", null, true)]
    [InlineData(0, null, null, false)]
    [InlineData(99, null, null, false)]
    public void A_photo_is_turned_as_its_camera_says(int orientation, string? turn, string? mirror, bool isSideways)
    {
        foreach (var isLittle in new[] { true, false })
        {
            var drawing = Rendered.Of(Lines("{{ hinh \"anh.jpg\" 40 }}"), files: ("anh.jpg", Jpeg(200, 100, orientation, isLittle)))
                .Part();
            var frame = drawing.Descendants(A + "xfrm").Single();
            Assert.Equal((turn, mirror), ((string?)frame.Attribute("rot"), (string?)frame.Attribute("flipH")));

            // 40 mm is the width of what is seen: a photo of 2 × 1 that stands is 80 mm high, and its frame lies.
            var (width, height) = isSideways ? (2_880_000, 1_440_000) : (1_440_000, 720_000);
            Assert.Equal((width, height), Size(drawing.Descendants(Wp + "extent").Single()));
            Assert.Equal((width, height), Size(frame.Element(A + "ext")!));
            Assert.Equal(isSideways, drawing.Descendants(Wp + "effectExtent").Any());
        }
    }

    [Fact]
    public void So_is_one_in_the_place_of_another()
    {
        var upright = Rendered.Of(Holder(), files: ("anh.jpg", Jpeg(100, 200, 6, isLittle: true))).Part();

        // The frame that is seen stays 100 × 50: turned, it is 50 × 100 before the turn.
        Assert.Equal("5400000", (string?)upright.Descendants(A + "xfrm").Single().Attribute("rot"));
        Assert.Equal((50, 100), Size(upright.Descendants(A + "ext").Single()));
        Assert.Equal("25 -25", Room(upright));
        Assert.Null(Rendered.Of(Holder(), files: ("anh.jpg", Jpeg(100, 200, 1, isLittle: true))).Part().Descendants(A + "xfrm")
            .Single().Attribute("rot"));
    }

    [Fact]
    public void In_a_loop_each_is_turned_by_itself() => Assert.Equal(["5400000", null, "16200000"],
        Rendered.Of(Lines("{{ for t in [\"6.jpg\", \"1.jpg\", \"8.jpg\"] }}", "{{ hinh t }}", "{{ end }}"), files:
            [("6.jpg", Jpeg(20, 10, 6, true)), ("1.jpg", Jpeg(20, 10, 1, true)), ("8.jpg", Jpeg(20, 10, 8, false))]).Part()
            .Descendants(A + "xfrm").Select(frame => (string?)frame.Attribute("rot")));

    [Fact]
    public void A_drawing_may_say_its_turn_in_PNG_too() => Assert.Equal("5400000",
        (string?)Rendered.Of(Lines("{{ hinh \"anh.png\" }}"), files: ("anh.png", PngWith("eXIf", Tiff(6, isLittle: false)))).Part()
            .Descendants(A + "xfrm").Single().Attribute("rot"));

    [Theory]
    [InlineData("II*\0\uFFFF")]
    [InlineData("MM\0*")]
    [InlineData("XX*\0\b\0\0\0")]
    public void Odd_notes_of_a_camera_turn_nothing(string tiff)
    {
        var rendered = Rendered.Of(Lines("{{ hinh \"anh.jpg\" }}"), files: ("anh.jpg", Jpeg(20, 10, Encoding.Latin1.GetBytes(tiff))));
        Assert.Empty(rendered.Codes);
        Assert.Null(rendered.Part().Descendants(A + "xfrm").Single().Attribute("rot"));
    }

    [Fact]
    public void A_picture_that_breaks_off_is_refused_wherever_it_breaks()
    {
        foreach (var whole in new[] { Png, Jpeg(20, 10, 6, isLittle: true), Gif, Bmp })
        {
            Assert.Empty(Rendered.Of(Lines("{{ hinh \"anh\" }}"), files: ("anh", whole)).Codes);
            for (var length = 0; length < whole.Length - 1; length += Math.Max(1, whole.Length / 12))
                Assert.Equal(["RP6020"], Rendered.Of(Lines("{{ hinh \"anh\" }}"), files: ("anh", whole[..length])).Codes);
        }
    }

    [Fact]
    public void So_is_one_whose_bytes_were_changed_on_the_way()
    {
        var changed = (byte[])Png.Clone();
        changed[^20] ^= 1;
        Assert.Equal(["RP6020"], Rendered.Of(Lines("{{ hinh \"anh.png\" }}"), files: ("anh.png", changed)).Codes);
    }

    [Fact]
    public void What_stands_behind_the_end_of_a_picture_does_no_harm() =>
        Assert.Empty(Rendered.Of(Lines("{{ hinh \"anh.jpg\" }}"), files: ("anh.jpg", [.. Jpeg(20, 10, 1, true), 0, 0, 13])).Codes);

    private static DocxBuilder Holder() =>
        With(Placeholder).File("word/media/old.png", Png).Relationship("rIdOld", "image", "media/old.png");

    private static string Placeholder =>
        "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"100\" cy=\"50\"/><wp:docPr "
            + "id=\"1\" name=\"x\" descr=\"{{ hinh &quot;anh.jpg&quot; }}\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
            + "id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\"rIdOld\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
            + "y=\"0\"/><a:ext cx=\"100\" cy=\"50\"/></a:xfrm><a:prstGeom "
            + "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static (int, int) Size(XElement extent) => ((int)extent.Attribute("cx")!, (int)extent.Attribute("cy")!);

    private static string Room(XElement root) =>
        root.Descendants(Wp + "effectExtent").Select(room => $"{(string?)room.Attribute("l")} {(string?)room.Attribute("t")}").Single();

    /// <summary>A JPEG as far as its markers go.</summary>
    private static byte[] Jpeg(int width, int height, int orientation, bool isLittle) => Jpeg(width, height, Tiff(orientation, isLittle));

    private static byte[] Jpeg(int width, int height, byte[] tiff) =>
    [
        0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 4, 0xFF, 0xD9,
    ];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    // A TIFF header whose only entry is the orientation.
    private static byte[] Tiff(int orientation, bool isLittle)
    {
        var tiff = new byte[26];
        (isLittle ? "II*\0"u8 : "MM\0*"u8).CopyTo(tiff);
        Put(4, 8, 4);
        Put(8, 1, 2);
        Put(10, 0x0112, 2);
        Put(12, 3, 2);
        Put(14, 1, 4);
        Put(18, orientation, 2);
        return tiff;

        void Put(int at, int value, int length)
        {
            for (var index = 0; index < length; index++)
                tiff[at + (isLittle ? index : length - 1 - index)] = (byte)(value >> (8 * index));
        }
    }

    private static byte[] PngWith(string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Reporter.Packages.Crc32.Append(0, named));
        return [.. Png[..33], .. length, .. named, .. sum, .. Png[33..]];
    }

    private static byte[] Gif =>
        [.. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0A, 0, 0x3B];

    private static byte[] Bmp
    {
        get
        {
            var bitmap = new byte[54 + 8];
            "BM"u8.CopyTo(bitmap);
            BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(10), 54);
            BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(14), 40);
            BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(18), 2);
            BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(22), 1);
            BinaryPrimitives.WriteInt16LittleEndian(bitmap.AsSpan(28), 24);
            return bitmap;
        }
    }
}
