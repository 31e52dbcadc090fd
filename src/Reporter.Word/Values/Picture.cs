using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Reporter.Core.Templates;
using Reporter.Packages;
using Reporter.Word.Output;

namespace Reporter.Word.Values;

/// <summary>A picture in the line: as wide as it was asked for, or as the box that holds its tag, or as it is.</summary>
internal sealed class Picture(byte[] bytes, ImageFile image, string name, double? widthMm, double? heightMm) : IInlineValue
{
    public const long PerMillimetre = 36_000;

    private const long PerInch = 914_400;
    private const long WidestByItself = 160 * PerMillimetre;
    private const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    public ImageTurn Turn => image.Turn;

    public TemplateValue Kind => TemplateValue.Picture;

    public void WriteRuns(ValueWriter writer)
    {
        var (width, height, margins) = Frame(writer.BoxWidth, writer.BoxHeight);
        var id = writer.Session.NextId();
        writer.Buffer.Append(string.Create(CultureInfo.InvariantCulture, $"""
            <w:r>{writer.RunProperties}<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>{margins}<wp:docPr id="{id}" name="{WebUtility.HtmlEncode(XmlCharacters.Clean(name))}" descr="{WebUtility.HtmlEncode(XmlCharacters.Clean(name))}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="{WebUtility.HtmlEncode(XmlCharacters.Clean(name))}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{RelationshipIn(writer.Session, writer.PartName)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm{image.Turn.Attributes}><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """));
    }

    /// <summary>The relationship to the picture; the same picture is in the document once.</summary>
    public string RelationshipIn(RenderSession session, string part)
    {
        var file = $"reporter-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.{image.Ending}";
        session.NewParts.Add("word/media/" + file, bytes, image.ContentType, byEnding: true);
        return session.NewParts.Relate(part, ImageType, "/word/media/" + file, isExternal: false);
    }

    public override string ToString() => name;

    /// <summary>
    /// The frame of the picture before it is turned, as Word wants it, and the room that the turned picture takes beyond that frame.
    /// </summary>
    private (long Width, long Height, string Margins) Frame(long boxWidth, long boxHeight)
    {
        var (width, height) = Size(boxWidth, boxHeight);
        if (!image.Turn.IsSideways)
            return (width, height, "");
        var (across, down) = ((width - height) / 2, (height - width) / 2);
        return (height, width,
            string.Create(CultureInfo.InvariantCulture, $"<wp:effectExtent l=\"{across}\" t=\"{down}\" r=\"{across}\" b=\"{down}\"/>"));
    }

    /// <summary>The size of the picture as it is seen.</summary>
    private (long Width, long Height) Size(long boxWidth, long boxHeight)
    {
        var (pixelsAcross, pixelsDown) = image.Turn.IsSideways ? (image.Height, image.Width) : (image.Width, image.Height);
        var ratio = (double)pixelsDown / pixelsAcross;
        if (widthMm is { } wide)
            return ((long)(wide * PerMillimetre), (long)((heightMm ?? wide * ratio) * PerMillimetre));
        if (heightMm is { } high)
            return ((long)(high / ratio * PerMillimetre), (long)(high * PerMillimetre));
        var width = pixelsAcross / image.DotsPerInch * PerInch;
        width = boxHeight > 0 ? Math.Min(boxWidth, boxHeight / ratio) : Math.Min(width, boxWidth > 0 ? boxWidth : WidestByItself);
        return (Math.Max(1, (long)width), Math.Max(1, (long)(width * ratio)));
    }
}
