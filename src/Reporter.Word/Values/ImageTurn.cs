using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Values;

/// <summary>How a picture is to be mirrored and then turned, as its camera has noted it (EXIF, tag “Orientation”).</summary>
/// <param name="Quarters">Quarter turns, clockwise.</param>
internal sealed record ImageTurn(int Quarters, bool IsMirrored)
{
    public static readonly ImageTurn None = new(0, IsMirrored: false);

    private const int Orientation = 0x0112;
    private const long Quarter = 5_400_000;

    /// <summary>Height and width change places.</summary>
    public bool IsSideways => Quarters % 2 == 1;

    /// <summary>The attributes of <c>a:xfrm</c>.</summary>
    public string Attributes => (Quarters > 0 ? $" rot=\"{Quarters * Quarter}\"" : "") + (IsMirrored ? " flipH=\"1\"" : "");

    /// <summary>Reads the first directory of a TIFF header; anything odd in it means that nothing is known.</summary>
    public static ImageTurn OfExif(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff[..2].SequenceEqual("II"u8) || tiff[..2].SequenceEqual("MM"u8)))
            return None;
        var isLittle = tiff[0] == 'I';
        var directory = Whole(tiff[4..], isLittle);
        if (directory < 8 || directory + 2 > tiff.Length)
            return None;
        var entries = Short(tiff[(int)directory..], isLittle);
        for (var entry = 0; entry < entries; entry++)
        {
            var at = directory + 2 + (entry * 12L);
            if (at + 12 > tiff.Length)
                break;
            if (Short(tiff[(int)at..], isLittle) == Orientation)
                return Of(Short(tiff[(int)(at + 8)..], isLittle));
        }
        return None;
    }

    /// <summary>Turns the picture of a drawing that was made for an upright one: the frame that is seen stays.</summary>
    public void Apply(XElement root)
    {
        foreach (var place in root.Descendants(WordNames.Drawing + "xfrm")
            .Where(place => place.Parent?.Parent?.Name == WordNames.Picture + "pic"))
        {
            if (Quarters > 0)
                place.SetAttributeValue("rot", (Quarters * Quarter).ToString(CultureInfo.InvariantCulture));
            if (IsMirrored)
                place.SetAttributeValue("flipH", "1");
        }
        if (!IsSideways)
            return;
        foreach (var extent in root.Descendants()
            .Where(element => element.Name == WordNames.WordDrawing + "extent" || element.Name == WordNames.Drawing + "ext").ToList())
        {
            if (extent.Attribute("cx") is not { } width || extent.Attribute("cy") is not { } height)
                continue;
            (width.Value, height.Value) = (height.Value, width.Value);
            if (extent.Name == WordNames.WordDrawing + "extent")
                SetRoom(extent, Whole(height), Whole(width));
        }

        static long Whole(XAttribute attribute) =>
            long.TryParse(attribute.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>The room that the turned picture takes beyond its own frame.</summary>
    public static XElement Room(long width, long height) => new(WordNames.WordDrawing + "effectExtent",
        new XAttribute("l", (width - height) / 2), new XAttribute("t", (height - width) / 2), new XAttribute("r", (width - height) / 2),
            new XAttribute("b", (height - width) / 2));

    private static void SetRoom(XElement extent, long width, long height)
    {
        extent.Parent?.Elements(WordNames.WordDrawing + "effectExtent").Remove();
        extent.AddAfterSelf(Room(width, height));
    }

    private static ImageTurn Of(int orientation) => orientation switch
    {
        2 => new(0, IsMirrored: true),
        3 => new(2, IsMirrored: false),
        4 => new(2, IsMirrored: true),
        5 => new(3, IsMirrored: true),
        6 => new(1, IsMirrored: false),
        7 => new(1, IsMirrored: true),
        8 => new(3, IsMirrored: false),
        _ => None,
    };

    private static long Whole(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
