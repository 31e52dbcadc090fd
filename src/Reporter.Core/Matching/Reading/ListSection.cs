using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads a block with one row per field: each row's code or name finds the field, the value column its answer.</summary>
internal static partial class ListSection
{
    /// <summary>Whether a row under a list's header names something of the plan.</summary>
    public static bool IsRowOf(Block list, SheetRow row, FieldNames names) =>
        Texts(list, row).Any(text => names.Named(text).Count > 0 || names.Choices(text).Count > 0);

    public static IReadOnlyList<SheetAnswers> Read(Block block, FieldNames names, RowUnits units, DiagnosticBag bag)
    {
        if (block.Find(ColumnRole.Value) is not { } value)
            return [];
        var reading = new Reader(block, names, units.HasColumn, bag);
        for (var index = block.First; index < block.End; index++)
        {
            var row = block.View.Rows[index];
            if (units.Of(row) is { IsKnown: true } of)
                reading.Row(row, value, of.Unit);
        }
        reading.Finish();
        return reading.Answers;
    }

    private static IEnumerable<string> Texts(Block list, SheetRow row)
    {
        foreach (var role in new[] { ColumnRole.Code, ColumnRole.Name })
        {
            if (list.Find(role) is { } column && row[column.Number] is { IsBlank: false } cell)
                yield return cell.Text;
        }
        // “1. Kết quả chủ yếu: …” written across the row, from its first cell.
        if (!SheetView.Filled(row)
            .Any(column => list.Columns.Any(named => named.Number == column && named.Role is ColumnRole.Code or ColumnRole.Name))
            && SheetView.Filled(row).Take(2).ToList() is [var only] && row[only].Kind == CellKind.Text
                && list.Find(ColumnRole.Value)?.Number != only && row[only].Text.Any(char.IsLetter))
            yield return row[only].Text;
    }

    [GeneratedRegex(@"^\s*(?:[IVX]+|[A-Z]|Phần .{1,5}|Mục .{1,5})\s*[.):]\s*\p{L}")]
    private static partial Regex HeadingPattern();

    private sealed class Reader(Block block, FieldNames names, bool hasUnits, DiagnosticBag bag)
    {
        private readonly RowOutline _outline = new(block);
        private readonly RowMeasures _measures = new(block, names.Measures, hasUnits);
        private readonly List<(CellLocation At, string Text)> _unknown = [];
        private readonly List<(CellLocation At, string Text, PlanSection Under, Field Field)> _misplaced = [];
        private PlanSection? _section = block.Section;

        // The section whose own name stands above the rows; a number alone may be the sender's own counting.
        private PlanSection? _headed;
        private Field? _choosing;
        private Answer? _awaiting;
        private string _before = "";

        public SheetAnswersList Answers { get; } = [];

        public void Row(SheetRow row, Column value, ReportingUnit? unit)
        {
            var (cell, at) = block.CellOf(row, value);
            var texts = Texts(block, row).ToList();
            var section = block.Find(ColumnRole.Section) is { } column && row[column.Number] is { IsBlank: false } named
                ? names.Section(named.Text) ?? _section : _section;
            var heading = HeadingOf(texts, cell);
            _measures.Start(row, isHeading: cell.IsBlank && (heading is not null || texts.Exists(IsHeading)));
            if (texts.Count > 0 && !IsNote(texts[^1], cell))
                _outline.Place(row, texts[^1], IndentOf(row), !cell.IsBlank, names.Named(texts[^1]).Count > 0,
                    heading is not null || (cell.IsBlank && IsCapitals(texts[^1])));
            var path = new TitlePath(_outline.Above, texts.Count > 0 ? Unnumbered(texts[^1]) : "")
            {
                Captions = block.Captions,
                Section = section,
                Measure = _measures.OfRow(texts, value),
                IsHeading = cell.IsBlank
            };
            var found = Find(row, path);
            // “Phổ biến trực tiếp: số cuộc”, and in the next row only “Số lượt người”.
            if (found.Fields.Count == 0 && _before.Length > 0 && !cell.IsBlank
                && names.Find(path with { Above = [.. path.Above, new PathStep(_before)] }) is { Only: not null } behind)
                found = behind;
            else if (!cell.IsBlank)
                _before = path.Leaf.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !NameWords.IsPart(path.Leaf)
                    ? path.Leaf[..colon] : "";
            if (_headed is { } headed && !found.Fields.Any(one => ReferenceEquals(names.SectionOf(one), headed))
                && Elsewhere(texts, headed) is { } elsewhere)
            {
                _choosing = null;
                if (!cell.IsBlank)
                    _misplaced.Add((at, texts[^1], headed, elsewhere));
                return;
            }
            if (found.Only is { } field && !(cell.IsBlank && IsNote(path.Leaf, cell)))
            {
                _choosing = field.Choices.Count > 0 ? field : null;
                var (measure, other) = _measures.Of(field, texts, value, cell, _outline.TextsAbove);
                var answer = new Answer(field, cell, at)
                {
                    Explanation = TextOf(row, ColumnRole.Explanation),
                    Measure = measure,
                    OtherMeasure = other
                };
                Answers.Of(unit).Answers.Add(answer);
                _awaiting = field.Type == FieldType.Text && cell.IsBlank ? answer : null;
            }
            else if (found.Fields.Count > 1)
            {
                if (!cell.IsBlank)
                    bag.Add(MatchingFindings.RowAmbiguous(at, texts[0], found.Fields.Select(one => one.Code)));
            }
            else if (ChoiceOf(texts) is { } chosen)
            {
                Answers.Of(unit).Choose(chosen.Field, chosen.Choice, cell, at);
            }
            else if (found.Refused is { } refused && !cell.IsBlank)
            {
                bag.Add(MatchingFindings.NameUnderAnother(at, path.Text, found.By, refused.Name));
            }
            else
            {
                Other(row, cell, at, texts, path, heading, unit);
            }
        }

        private FieldFound Find(SheetRow row, TitlePath path)
        {
            if (block.Find(ColumnRole.Code) is { } codes && row[codes.Number] is { IsBlank: false } code
                && names.WithCode(code.Text) is { } coded)
                return new FieldFound([coded]);
            var found = path.Leaf.Length > 0 ? names.Find(path) : FieldFound.None;
            return found.Fields.Count == 0 && block.Find(ColumnRole.Code) is { } column && row[column.Number] is { IsBlank: false } named
                && names.Find(path with { Leaf = named.Text }) is { Fields.Count: > 0 } other ? other : found;
        }

        private static string Unnumbered(string text) => TitleText.Unnumbered(text) is { Length: > 0 } bare ? bare : text;

        private PlanSection? HeadingOf(List<string> texts, Cell cell) =>
            cell.IsBlank && texts.Count > 0 ? texts.Select(names.Section).FirstOrDefault(found => found is not null)
                ?? names.Section(string.Join(' ', texts)) : null;

        private int IndentOf(SheetRow row) => block.Find(ColumnRole.Name) is { } column ? row[column.Number].Indent : 0;

        // “* Số cuộc …: 5 cuộc lồng ghép”, “Ghi chú: …” explain figures and are none.
        private static bool IsNote(string text, Cell cell) =>
            cell.IsBlank && (text.StartsWith('*') || MatchWords.IsRemark(NameKey.Of(text)));

        public void Finish()
        {
            if (_misplaced is [var (place, name, under, field), ..])
                bag.Add(MatchingFindings.RowOfOtherSection(place, name, under.Name, names.SectionOf(field).Name, _misplaced.Count - 1));
            foreach (var at in _misplaced.Select(row => row.At).Concat(_unknown.Select(row => row.At)))
                bag.Cover(CellUse.Refused, CellSpan.Of(at));
            for (var i = 0; i < Math.Min(_unknown.Count, MostNamed); i++)
            {
                var others = i == MostNamed - 1 ? _unknown.Skip(MostNamed).Select(row => row.Text) : [];
                bag.Add(MatchingFindings.RowUnknown(_unknown[i].At, _unknown[i].Text, NearestRow(_unknown[i].Text), [.. others]));
            }
        }

        private void Other(SheetRow row, Cell cell, CellLocation at, List<string> texts, TitlePath path, PlanSection? heading,
            ReportingUnit? unit)
        {
            if (heading is not null)
                (_section, _headed, _choosing) = (heading, texts.Exists(text => IsNamed(text, heading)) ? heading : null, null);
            else if (cell.IsBlank && texts.Exists(IsHeading))
                _headed = null;
            else if (texts.Count == 1 && IsNote(texts[0], cell))
                return;
            else if (cell.IsBlank && texts.Count == 1 && Behind(texts[0]) is var (fields, content) && fields.Count > 0)
                Write(fields, content, PlaceOf(row, texts[0]), unit);
            else if (cell.IsBlank && texts.Count == 1 && _awaiting is { } asked && IsProse(texts[0]))
                Answers.Of(unit).Answers.Add(asked with { Cell = new Cell(CellKind.Text, texts[0]), At = PlaceOf(row, texts[0]) });
            else if (cell.IsBlank || texts.Any(text => MatchWords.IsTotalText(text) || IsUnitLabel(text)))
                return;
            else if (texts.Count > 0)
                _unknown.Add((at, path.Text.Length > 0 ? path.Text : texts[^1]));
            else if (SheetView.Filled(row).Count() > 1 || SheetView.IsFigure(cell))
                bag.Add(MatchingFindings.FigureWithoutName(at, cell.Text));
        }

        /// <summary>The field that a row's name means, where it is asked only in other sections than the one named above the row. A code
        /// means its field anywhere.</summary>
        private Field? Elsewhere(List<string> texts, PlanSection headed)
        {
            var named = texts.Select(names.Named).FirstOrDefault(found => found.Count > 0) ?? [];
            // A text whose name the plan has once is known wherever it stands.
            if (named is [{ Type: FieldType.Text }] || named.Count == 0
                || named.Any(field => ReferenceEquals(names.SectionOf(field), headed)
                || texts.Exists(text => string.Equals(text.Trim(), field.Code, StringComparison.OrdinalIgnoreCase))))
                return null;
            return named[0];
        }

        private static bool IsNamed(string text, PlanSection section) =>
            NameKey.Of(text).EndsWith(NameKey.Of(section.Name), StringComparison.Ordinal);

        // “II. KINH PHÍ”: another heading, of a part that the plan calls otherwise.
        private static bool IsHeading(string text) => HeadingPattern().IsMatch(text) || IsCapitals(text);

        private static bool IsCapitals(string text) => text.Length > 6 && text.Any(char.IsLetter) && !text.Any(char.IsLower);

        // “Kết quả chủ yếu: Đã tổ chức …” in the name's own cell, as texts are often typed.
        private (IReadOnlyList<Field> Fields, string Content) Behind(string text)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && text[(colon + 1)..].Trim() is { Length: > 0 } content
                ? ([.. names.Narrow(names.Named(text[..colon]), _section)
                    .Where(field => !field.IsNumeric || VietNumber.TryParse(content, out _))], content)
                : ([], "");
        }

        private void Write(IReadOnlyList<Field> fields, string content, CellLocation at, ReportingUnit? unit)
        {
            if (fields is [var field])
                Answers.Of(unit).Answers.Add(new Answer(field, new Cell(CellKind.Text, content), at));
            else
                bag.Add(MatchingFindings.RowAmbiguous(at, fields[0].Name, fields.Select(one => one.Code)));
        }

        // The text under its name instead of beside it. A heading is short and ends without a stop.
        private static bool IsProse(string text) => text.Length >= 80 || (text.EndsWith('.') && text.Count(c => c == ' ') >= 5);

        private CellLocation PlaceOf(SheetRow row, string text) =>
            block.View.Sheet.At(row.Number, SheetView.Filled(row).First(column => row[column].Text == text));

        // Sheets that are lists throughout carry the sender's name as one more row.
        private static bool IsUnitLabel(string text) =>
            NameKey.Of(text) is var key
                && (MatchWords.UnitLabels.Contains(key) || MatchWords.AttemptLabels.Contains(key) || MatchWords.IsPeriodLabel(text));

        private FieldChoice? ChoiceOf(List<string> texts)
        {
            foreach (var found in texts.Select(names.Choices).Where(found => found.Count > 0))
            {
                var here = found.Where(one => ReferenceEquals(one.Field, _choosing)).ToList();
                return here is [var chosen] ? chosen : found is [var only] ? only : null;
            }
            return null;
        }

        // A code is proposed only for what was typed as one.
        private string? NearestRow(string text) =>
            names.Nearest(text, [.. names.Plan.Fields])
                ?? (text.Contains(' ', StringComparison.Ordinal) ? null
                : NearestName.To(text, names.Plan.Fields.Select(field => field.Code)));

        private string TextOf(SheetRow row, ColumnRole role) => block.Find(role) is { } column ? row[column.Number].Text : "";

        private const int MostNamed = 5;
    }
}
