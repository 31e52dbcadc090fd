using System.Globalization;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Package;
using Reporter.Word.Values;

namespace Reporter.Word.Output;

/// <content>Values that are states and looks rather than text.</content>
internal sealed partial class PartOutput
{
    private readonly List<(LayoutValue Value, RenderContext Context)> _layouts = [];
    private int _layoutRows;
    private int _columnTables;
    private string? _control;

    // A control whose tag has not given anything yet; the language does not write what is null.
    private ControlState? _unset;
    private Picture? _placeholder;
    private ImageTurn _turn = ImageTurn.None;

    /// <summary>Notes the state of the control in which the tag stands; false when the value has been written by that.</summary>
    private bool SetControl(ControlState control, object value, RenderContext context)
    {
        _unset = null;
        if (control.Choices.Count > 0)
            return SetChoice(control, context.ObjectToString(value) ?? "", context);
        if (!control.IsCheckBox)
        {
            _control = "";
            if (!DateFunctions.TryDate(value, out var date))
                return true;
            var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            _control = day + "T00:00:00Z";

            // A day as the data have it shows as the control would show it; one that the author has written out stays.
            if (value is string words && words != day || control.Shown(date) is not { } shown)
                return true;
            WriteText(shown);
            return false;
        }
        if (YesOrNo.Of(value) is { } yes)
        {
            _control = yes ? "1" : "0";
            WriteText(yes ? control.Ticked : control.Unticked);
            return false;
        }
        context.Findings.Unticked(this, context.ObjectToString(value) ?? "");
        return true;
    }

    private bool SetChoice(ControlState list, string text, RenderContext context)
    {
        var wanted = text.Trim();
        var choice = list.Choices.FirstOrDefault(choice => choice.Value == wanted || choice.Shown == wanted);
        _control = choice.Value ?? "";
        if (choice.Value is null)
        {
            if (!list.TakesOtherWords)
                context.Findings.NotOffered(this, text, list.Choices.Select(offered => offered.Shown));
            return true;
        }
        WriteText(choice.Shown);
        return false;
    }

    /// <summary>Leaves a mark for the end of the row.</summary>
    private TemplateValue? WriteLayout(LayoutValue layout, RenderContext context)
    {
        if (_layoutRows == 0)
            return layout.Kind;
        _layouts.Add((layout, context));
        _output.Buffer.Append(string.Create(CultureInfo.InvariantCulture,
            $"<w:reporterMark w:function=\"{layout.Function}\" w:number=\"{_layouts.Count - 1}\" w:argument=\""));
        _output.Buffer.AppendEscaped(layout.Argument);
        _output.Buffer.Append("\"/>"u8);
        WriteText(layout.Text);
        return null;
    }

    private void EndLayoutRow()
    {
        _layoutRows--;
        var row = _output.EndBarrier();
        // Where the data decide the columns, cells are merged when it is known how many there are.
        if (_layouts.Count == 0 || _columnTables > 0)
        {
            _output.Buffer.Append(row);
            return;
        }
        _output.Buffer.Append(HeldXml.Change(row, _program.Declarations, root =>
        {
            foreach (var line in root.Elements(WordNames.Tr))
                RowLayout.Apply(line, Hides);
        }));
        if (_layoutRows == 0)
            _layouts.Clear();
    }

    private void EndColumnTable()
    {
        _columnTables--;
        _output.Buffer.Append(ColumnTable.Rebuild(_output.EndBarrier(), _program.Declarations, Hides));
        if (_columnTables + _layoutRows == 0)
            _layouts.Clear();
    }

    private void EndContentControl()
    {
        var whole = _output.EndBarrier();
        if (_unset is { } empty)
            _output.Buffer.Append(HeldXml.Change(whole, _program.Declarations, root => ContentControls.Clear(root, empty)));
        else if (_control is { } state)
            _output.Buffer.Append(HeldXml.Change(whole, _program.Declarations, root => ContentControls.Set(root, state)));
        else
            _output.Buffer.Append(whole);
        (_control, _unset) = (null, null);
    }

    private void EndPlaceholder()
    {
        if (!_output.EndHold() && _placeholder is { } picture)
        {
            _output.Buffer.Append(picture.RelationshipIn(_session, PartName));
            _turn = picture.Turn;
        }
        _placeholder = null;
    }

    private void EndPictureFrame()
    {
        var frame = _output.EndBarrier();
        if (_turn == ImageTurn.None)
            _output.Buffer.Append(frame);
        else
            _output.Buffer.Append(HeldXml.Change(frame, _program.Declarations, _turn.Apply));
        _turn = ImageTurn.None;
    }

    private void Hides(int number, string text)
    {
        var (layout, context) = _layouts[number];
        context.Findings.Add(layout.Span, (at, tag) => TemplateFindings.CellHidden(at, tag, QuotedText.Of(text)), context);
    }
}
