using Reporter.Word.Program;

namespace Reporter.Word.Output;

/// <summary>What a value needs to write itself: the bytes, the package's new parts, the formatting around its tag.</summary>
internal sealed class ValueWriter(Utf8Buffer buffer, RenderSession session, PartOutput output, RenderContext context, TagSite site)
{
    public Utf8Buffer Buffer => buffer;

    public RenderSession Session => session;

    public RenderContext Context => context;

    public string PartName => output.PartName;

    /// <summary>The XML of the properties of the tag's run.</summary>
    public string RunProperties => site.RunProperties;

    /// <summary>The XML of the properties of the tag's paragraph, when it stands alone there.</summary>
    public string ParagraphProperties => site.ParagraphProperties;

    /// <summary>How wide the cell or the box is that holds the tag, in EMU; 0 when none does.</summary>
    public long BoxWidth => site.BoxWidth;

    /// <summary>How high the text box is; 0 when the tag stands in none.</summary>
    public long BoxHeight => site.BoxHeight;

    /// <summary>Ends the run in which the tag stands, so that other runs can follow.</summary>
    public void LeaveRun() => buffer.Append(site.Kind switch
    {
        SiteKind.Run => "</w:r>"u8,
        SiteKind.Block => "<w:p>"u8,
        _ => default,
    });

    /// <summary>Goes on with a run like the one that was left: the template closes it.</summary>
    public void EnterRun()
    {
        if (site.Kind == SiteKind.Run)
            buffer.Append("<w:r>" + site.RunProperties);
        else if (site.Kind == SiteKind.Block)
            buffer.Append("</w:p>"u8);
    }
}
