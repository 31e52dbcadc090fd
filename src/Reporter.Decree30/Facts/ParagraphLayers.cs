using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>The paragraph formatting while its layers are laid over one another, one property at a time.</summary>
internal sealed class ParagraphLayers
{
    // What browsers leave between two paragraphs, and Word with them.
    private const int AutoGap = 280;

    private ParagraphFormat _format = new();
    private int? _firstLineChars;
    private bool _beforeAuto;
    private bool _afterAuto;

    public ParagraphLayers Copy() => (ParagraphLayers)MemberwiseClone();

    public ParagraphFormat Result(double fontSize) => _format with
    {
        FirstLine = _firstLineChars is { } chars and not 0 ? (int)Math.Round(chars / 100.0 * fontSize * 20) : _format.FirstLine,
        Before = _beforeAuto ? AutoGap : _format.Before,
        After = _afterAuto ? AutoGap : _format.After,
    };

    public ParagraphLayers Lay(XElement? pPr)
    {
        for (var node = pPr?.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement property && property.IsWord())
                Lay(property, property.Name.LocalName);
        }
        return this;
    }

    private void Lay(XElement property, string name)
    {
        switch (name)
        {
            case "jc":
                _format = _format with { Alignment = AlignmentOf(property.Attr("val")) };
                break;
            case "ind":
                LayIndent(property);
                break;
            case "spacing":
                LaySpacing(property);
                break;
            case "contextualSpacing":
                _format = _format with { IgnoresGapInSameStyle = WordXml.IsOn(property.Attr("val")) };
                break;
            case "pageBreakBefore":
                _format = _format with { PageBreakBefore = WordXml.IsOn(property.Attr("val")) };
                break;
            case "pBdr":
                _format = _format with
                {
                    HasTopBorder = IsDrawn(property.Child("top")) ?? _format.HasTopBorder,
                    HasBottomBorder = IsDrawn(property.Child("bottom")) ?? _format.HasBottomBorder,
                    HasColoredBorder = LineColor.IsBorder(property.Child("top").Attr("color"))
                        || LineColor.IsBorder(property.Child("bottom").Attr("color")),
                };
                break;
            case "framePr":
                _format = _format with { FrameAlignment = property.Attr("xAlign") ?? "left" };
                break;
            case "outlineLvl" when WordXml.WholeNumber(property.Attr("val")) is { } level:
                _format = _format with { OutlineLevel = level < 9 ? level : null };
                break;
            case "tabs":
                LayTabs(property);
                break;
        }
    }

    private void LayIndent(XElement indent)
    {
        var hanging = indent.TwipsAttr("hanging");
        _format = _format with
        {
            Left = indent.TwipsAttr("left") ?? indent.TwipsAttr("start") ?? _format.Left,
            Right = indent.TwipsAttr("right") ?? indent.TwipsAttr("end") ?? _format.Right,
            FirstLine = (hanging is { } h ? -h : indent.TwipsAttr("firstLine")) ?? _format.FirstLine,
        };
        _firstLineChars = (WordXml.WholeNumber(indent.Attr("hangingChars")) is { } hc and not 0 ? -hc
            : WordXml.WholeNumber(indent.Attr("firstLineChars")))
            ?? (hanging is not null || indent.Attr("firstLine") is not null ? null : _firstLineChars);
    }

    private void LaySpacing(XElement spacing)
    {
        _format = _format with
        {
            Before = Lines(spacing, "beforeLines") ?? spacing.TwipsAttr("before") ?? _format.Before,
            After = Lines(spacing, "afterLines") ?? spacing.TwipsAttr("after") ?? _format.After,
            Line = spacing.TwipsAttr("line") ?? _format.Line,
            LineRule = spacing.Attr("lineRule") switch
            {
                "exact" => LineRule.Exact,
                "atLeast" => LineRule.AtLeast,
                "auto" => LineRule.Multiple,
                // A line without its rule means a multiple, whatever a style below said.
                _ => spacing.Attr("line") is null ? _format.LineRule : LineRule.Multiple,
            },
        };
        _beforeAuto = spacing.Attr("beforeAutospacing") is { } before ? WordXml.IsOn(before) : _beforeAuto;
        _afterAuto = spacing.Attr("afterAutospacing") is { } after ? WordXml.IsOn(after) : _afterAuto;
    }

    private void LayTabs(XElement tabs)
    {
        var kept = _format.Tabs.ToDictionary(tab => tab.Position, tab => tab.Kind);
        foreach (var tab in tabs.Children("tab"))
        {
            if (tab.TwipsAttr("pos") is not { } position)
                continue;
            var kind = tab.Attr("val") ?? "left";
            if (kind == "clear")
                kept.Remove(position);
            else
                kept[position] = kind;
        }
        _format = _format with { Tabs = [.. kept.OrderBy(tab => tab.Key).Select(tab => (tab.Key, tab.Value))] };
    }

    private static int? Lines(XElement spacing, string name) =>
        WordXml.WholeNumber(spacing.Attr(name)) is { } hundredths and not 0 ? (int)Math.Round(hundredths * 2.4) : null;

    private static bool? IsDrawn(XElement? border) => border is null ? null : border.Attr("val") is not ("nil" or "none" or null);

    private static Alignment AlignmentOf(string? value) => value switch
    {
        "center" => Alignment.Center,
        "right" or "end" => Alignment.Right,
        "both" or "distribute" or "thaiDistribute" or "lowKashida" or "mediumKashida" or "highKashida" => Alignment.Justified,
        _ => Alignment.Left,
    };
}
