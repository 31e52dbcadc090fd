using System.Globalization;
using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>What a tag's value decides beside its text: whether a check box is ticked, which day a date control holds, which item of
/// a list is chosen.</summary>
/// <param name="Ticked">The sign of a ticked box; empty for a date.</param>
internal sealed record ControlState(string Ticked, string Unticked)
{
    public bool IsCheckBox => Ticked.Length > 0;

    /// <summary>What a list offers, by what it shows and what it stands for; empty for other controls.</summary>
    public IReadOnlyList<(string Shown, string Value)> Choices { get; init; } = [];

    /// <summary>A combo box takes other words too.</summary>
    public bool TakesOtherWords { get; init; }

    /// <summary>How a date control shows its day, as Word writes it; empty where it does not say.</summary>
    public string DateFormat { get; init; } = "";

    public string Language { get; init; } = "vi-VN";

    /// <summary>A day as the control itself shows it; null where it does not say how, or says it in a way that only Word knows.</summary>
    public string? Shown(DateOnly date)
    {
        if (DateFormat.Length == 0)
            return null;
        try
        {
            // A single letter would be taken for one of the framework's own formats.
            return date.ToString(DateFormat.Length == 1 ? "%" + DateFormat : DateFormat, CultureInfo.GetCultureInfo(Language));
        }
        catch (Exception wrong) when (wrong is FormatException or CultureNotFoundException)
        {
            return null;
        }
    }
}

/// <summary>Marks check boxes, dates and lists of Word's that hold a tag.</summary>
internal static class ContentControls
{
    private static readonly XName CheckBox = WordNames.W14 + "checkbox";

    public static void Mark(XElement root)
    {
        var changes = new SiblingEdits();
        foreach (var control in root.Descendants(WordNames.Sdt))
        {
            if (control.Element(WordNames.SdtPr) is not { } properties || StateOf(properties) is not { } state
                || control.Element(WordNames.SdtContent) is not { } content)
                continue;
            if (Tag.In(content).Where(tag => !tag.IsControl).ToList() is not [var only])
                continue;
            only.Marker.AddAnnotation(state);
            changes.AddBefore(control, OutputAction.Mark(OutputActionKind.ContentControl));
            changes.AddAfter(control, OutputAction.Mark(OutputActionKind.EndContentControl));
        }
        changes.Apply();
    }

    /// <summary>Writes the state into a finished control.</summary>
    public static void Set(XElement root, string state)
    {
        foreach (var properties in root.Descendants(WordNames.SdtPr))
        {
            if (properties.Element(CheckBox) is { } box)
            {
                if (box.Element(WordNames.W14 + "checked") is not { } mark)
                    box.AddFirst(mark = new XElement(WordNames.W14 + "checked"));
                mark.SetAttributeValue(WordNames.W14 + "val", state);
            }
            else if (properties.Element(WordNames.Main + "date") is { } date)
            {
                date.SetAttributeValue(WordNames.Main + "fullDate", state.Length > 0 ? state : null);
            }
            else if (ListOf(properties) is { } list)
            {
                list.SetAttributeValue(WordNames.Main + "lastValue", state.Length > 0 ? state : null);
            }
            properties.Elements(WordNames.Main + "showingPlcHdr").Remove();
            return;
        }
    }

    /// <summary>A box whose value is not there is not ticked; what was last chosen in another control is not meant.</summary>
    public static void Clear(XElement root, ControlState box)
    {
        Set(root, box.IsCheckBox ? "0" : "");
        if (!box.IsCheckBox)
            return;
        root.Descendants(WordNames.SdtContent).Descendants(WordNames.R).FirstOrDefault()?.Add(new XElement(WordNames.T, box.Unticked));
    }

    private static ControlState? StateOf(XElement properties) =>
        properties.Element(CheckBox) is { } box ? new ControlState(Sign(box, "checkedState", "☒"), Sign(box, "uncheckedState", "☐"))
        : properties.Element(WordNames.Main + "date") is { } date ? new ControlState("", "")
        {
            DateFormat = date.Element(WordNames.Main + "dateFormat")?.Attribute(WordNames.Val)?.Value ?? "",
            Language = date.Element(WordNames.Main + "lid")?.Attribute(WordNames.Val)?.Value ?? "vi-VN",
        }
        : ListOf(properties) is { } list ? new ControlState("", "")
        {
            Choices = [.. list.Elements(WordNames.Main + "listItem").Select(ChoiceOf).Where(choice => choice.Value.Length > 0)],
            TakesOtherWords = list.Name.LocalName == "comboBox",
        }
        : null;

    private static XElement? ListOf(XElement properties) =>
        properties.Element(WordNames.Main + "dropDownList") ?? properties.Element(WordNames.Main + "comboBox");

    private static (string Shown, string Value) ChoiceOf(XElement item)
    {
        var value = item.Attribute(WordNames.Main + "value")?.Value;
        var shown = item.Attribute(WordNames.Main + "displayText")?.Value;
        return (shown ?? value ?? "", value ?? shown ?? "");
    }

    private static string Sign(XElement box, string state, string otherwise) =>
        int.TryParse(box.Element(WordNames.W14 + state)?.Attribute(WordNames.W14 + "val")?.Value,
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture, out var code)
            && code is > 0 and < 0xD800 ? ((char)code).ToString() : otherwise;
}
