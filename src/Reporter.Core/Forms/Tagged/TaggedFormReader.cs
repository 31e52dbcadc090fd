using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Names;
using Reporter.Core.Templates.Tags;
using Scriban.Runtime;

namespace Reporter.Core.Forms.Tagged;

/// <summary>Understands the tags of a workbook, and tells every mistake at once, each with its sheet and cell.</summary>
public sealed class TaggedFormReader
{
    private readonly TaggedBook _book;
    private readonly ReportPlan? _plan;
    private readonly ScriptObject _functions;
    private readonly IScriptObject? _names;
    private readonly Dictionary<string, CellLocation> _asked;
    private readonly DiagnosticBag _bag;
    private readonly TagMeaning _meaning;

    private TaggedFormReader(TaggedBook book, ReportPlan? plan, ScriptObject functions, IScriptObject? names,
        Dictionary<string, CellLocation> asked, DiagnosticBag bag)
    {
        (_book, _plan, _functions, _names, _asked, _bag) = (book, plan, functions, names, asked, bag);
        _meaning = new TagMeaning(plan, functions, bag);
    }

    /// <param name="plan">Null where no plan is known: then codes are not looked up.</param>
    /// <param name="names">With the short names of <see cref="TagNames.AddShort"/>; null where no plan is known.</param>
    /// <param name="asked">Where each figure is filled in already, on this workbook or another of the year; added to.</param>
    public static TaggedForm Read(TaggedBook book, ReportPlan? plan, ScriptObject functions, IScriptObject? names,
        Dictionary<string, CellLocation> asked, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(functions);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(bag);

        var reader = new TaggedFormReader(book, plan, functions, names, asked, bag);
        if (book.Sheets.Count > FormLimits.Sheets)
            bag.Add(TagFindings.FormBeyondLimit(new FileLocation(book.Path), FormLimit.Sheets, FormLimits.Sheets));
        var form = new TaggedForm(book, [.. book.Sheets.Select(reader.ReadSheet)]);
        foreach (var place in book.Elsewhere)
            reader.CheckElsewhere(place);
        if (form.Sheets.Sum(sheet => sheet.Tags.Count(tag => tag.IsInput)) > FormLimits.Inputs)
            bag.Add(TagFindings.FormBeyondLimit(new FileLocation(book.Path), FormLimit.Inputs, FormLimits.Inputs));
        return form;
    }

    private TaggedFormSheet ReadSheet(TaggedSheet sheet)
    {
        var names = NewCheck();
        var tagged = new Dictionary<(int, int), TaggedInput>();
        var loops = new LoopStack(sheet, _bag);
        foreach (var row in sheet.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            List<TaggedCell> cells = [.. row.OrderBy(cell => cell.Column)];
            foreach (var cell in cells)
            {
                // A formula that shows braces has no tag; one whose text has is told of with the other places.
                if (cell.Formula.Length == 0 && (cell.Text.Contains("{{", StringComparison.Ordinal)
                    || cell.Text.Contains("}}", StringComparison.Ordinal)))
                    tagged[(cell.Row, cell.Column)] = ReadCell(sheet, cell, loops, names);
            }
            loops.EndOfRow(row.Key, cells, tagged);
        }
        loops.EndOfSheet();
        loops.AddRows(tagged.Values);
        var read = new TaggedFormSheet(sheet, tagged, loops.Whole) { ControlRows = loops.ControlRows };
        TagPlaces.Check(read, _asked, _bag);
        return read;
    }

    private TaggedInput ReadCell(TaggedSheet sheet, TaggedCell cell, LoopStack loops, NameCheck names)
    {
        var at = new CellLocation(sheet.Path, sheet.Name, cell.Row, cell.Column);
        var scanned = TagScanner.Scan(cell.Text);
        var rest = RestOf(cell.Text, scanned);
        var tags = new List<FormTag>();
        foreach (var tag in scanned.Where(tag => !tag.IsEscapeDelimiter))
        {
            var written = QuotedText.Of(cell.Text.Substring(tag.Start, Math.Min(tag.Length, cell.Text.Length - tag.Start)));
            if (tag.IsUnopened)
            {
                _bag.Add(TemplateFindings.TagUnopened(at, QuotedText.EndOf(cell.Text[..tag.End])));
                continue;
            }
            if (tag.IsUnclosed)
            {
                _bag.Add(TemplateFindings.TagUnclosed(at, written));
                continue;
            }
            var code = TagCode.Read(tag.Code);
            foreach (var problem in code.Problems)
                _bag.Add(TagProblems.Finding(problem, at, written));
            names.Tag(code, at, written, isGuess: code.Problems.Count > 0);
            if (TagNames.NotRepeatableIn(code.Script) is { } changing)
                _bag.Add(TemplateFindings.NotRepeatable(at, written, changing));
            var meant = code.Script is null && code.Steps.Count == 0 ? new FormTag(FormTagKind.Wrong, tag, code)
                : _meaning.Of(tag, code, loops, at, written);
            if (meant.Kind is FormTagKind.LoopStart or FormTagKind.LoopEnd)
                loops.Take(meant, at, written);
            if (meant.IsInput && (scanned.Count > 1 && tags.Exists(other => other.IsInput) || rest.Length > 0))
                _bag.Add(TagFindings.InputInText(at, written, QuotedText.Of(cell.Text)));
            tags.Add(meant);
        }
        return new TaggedInput(cell, tags) { Rest = rest };
    }

    // Only what is printed on every form alike can stand in a sheet's name or above its pages.
    private void CheckElsewhere(TaggedPlace place)
    {
        Location at = place.Row > 0 ? new CellLocation(_book.Path, place.Sheet, place.Row, place.Column)
            : place.Sheet.Length > 0 ? new CellLocation(_book.Path, place.Sheet, 1, 1) : new FileLocation(_book.Path);
        var names = NewCheck();
        foreach (var tag in TagScanner.Scan(place.Text).Where(tag => tag is { IsEscapeDelimiter: false, IsUnopened: false }))
        {
            var written = QuotedText.Of(place.Text.Substring(tag.Start, Math.Min(tag.Length, place.Text.Length - tag.Start)));
            if (tag.IsUnclosed)
            {
                _bag.Add(TemplateFindings.TagUnclosed(at, written));
                continue;
            }
            if (place.Kind is not (TaggedPlaceKind.SheetName or TaggedPlaceKind.HeaderOrFooter))
            {
                _bag.Add(TagFindings.TagNotHere(at, written, place.Kind));
                continue;
            }
            var code = TagCode.Read(tag.Code);
            foreach (var problem in code.Problems)
                _bag.Add(TagProblems.Finding(problem, at, written));
            names.Tag(code, at, written, isGuess: code.Problems.Count > 0);
            if (code.Script is not null
                && _meaning.Of(tag, code, LoopStack.None, at, written).Kind is not (FormTagKind.Printed or FormTagKind.Wrong))
                _bag.Add(TagFindings.TagNotHere(at, written, place.Kind));
        }
    }

    private NameCheck NewCheck() => new(TemplateSources.None, _ => [], _functions, _plan is null ? null : _names, _bag);

    private static string RestOf(string text, List<ScannedTag> tags)
    {
        foreach (var tag in tags.OrderByDescending(tag => tag.Start))
            text = text.Remove(tag.Start, Math.Min(tag.Length, text.Length - tag.Start));
        return text.Trim();
    }
}
