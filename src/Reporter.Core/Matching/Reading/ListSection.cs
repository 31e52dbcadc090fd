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
        var value = block.Find(ColumnRole.Value);
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
        private readonly CrossCells _cross = new(block, names, bag);
        private readonly RowMeasures _measures = new(block, names.Measures, hasUnits);
        private readonly List<(CellLocation At, string Text)> _unknown = [];
        private readonly List<(CellLocation At, string Text, PlanSection Under, Field Field)> _misplaced = [];
        private PlanSection? _section = block.Section;

        // The section whose own name stands above the rows; a number alone may be the sender's own counting.
        private PlanSection? _headed;
        private Field? _choosing;
        private Answer? _awaiting;
        private Field? _last;
        private string _before = "";
        private string _named = "";

        public SheetAnswersList Answers { get; } = [];

        /// <param name="value">Null where every figure of the list is named by its column too.</param>
        public void Row(SheetRow row, Column? value, ReportingUnit? unit)
        {
            var beside = _cross.Filled(row);
            var (cell, at) = value is not null ? block.CellOf(row, value)
                : (Cell.Blank, block.View.Sheet.At(row.Number, block.Find(ColumnRole.Name)?.Number ?? 1));
            var isBlank = cell.IsBlank && beside.Count == 0;
            var texts = TextsOf(row, out var parts);
            var section = block.Find(ColumnRole.Section) is { } column && row[column.Number] is { IsBlank: false } named
                ? names.Section(named.Text) ?? _section : _section;
            var heading = isBlank ? HeadingOf(texts) : null;
            _measures.Start(row, isHeading: isBlank && (heading is not null || texts.Exists(IsHeading)));
            if (texts.Count > 0 && !(isBlank && IsNote(texts[^1])))
                _outline.Place(row, texts[^1], IndentOf(row), !isBlank, names.Named(texts[^1]).Count > 0,
                    heading is not null || (isBlank && IsCapitals(texts[^1])));
            List<string> steps = [.. texts.TakeLast(1).Select(TitleText.Bare), .. parts];
            var path = new TitlePath([.. _outline.Above, .. steps.SkipLast(1).Select(step => new PathStep(step))],
                steps.LastOrDefault() ?? "")
            {
                Captions = block.Captions,
                Section = section,
                Measure = _measures.OfRow(texts, value),
                IsHeading = isBlank
            };
            var found = Find(row, path, value);
            // “Phổ biến trực tiếp: số cuộc”, and in the next row only “Số lượt người”.
            if (found.Fields.Count == 0 && _before.Length > 0 && !isBlank
                && names.Find(path with { Above = [.. path.Above, new PathStep(_before)] }) is { Only: not null } behind)
                found = behind;
            else if (!isBlank)
                _before = path.Leaf.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !NameWords.IsPart(path.Leaf)
                    ? path.Leaf[..colon] : "";
            found = WithTwin(row, texts, path, found, isBlank);
            if (_headed is { } headed && !found.Fields.Any(one => ReferenceEquals(names.SectionOf(one), headed))
                && Elsewhere(texts, headed) is { } elsewhere)
            {
                _choosing = null;
                if (!cell.IsBlank)
                    _misplaced.Add((at, texts[^1], headed, elsewhere));
                _cross.LeaveOut(row, beside);
                return;
            }
            if (beside.Count > 0)
                _cross.Read(row, path, beside, Answers.Of(unit),
                    (one, column, own, place) => AnswerOf(row, one, texts, column, own, place));
            if (value is not null || beside.Count == 0)
                Take(row, cell, at, texts, path, found, heading, value, unit);
        }

        // “Dân sự” right under “Hòa giải thành”, which itself is a part of the vụ việc above both: of which of the two, nobody can tell.
        private FieldFound WithTwin(SheetRow row, List<string> texts, TitlePath path, FieldFound found, bool isBlank)
        {
            if (found.Only is { } field && _last is { } last && !isBlank && texts.Count > 0 && !_outline.IsCounted(row, texts[^1])
                && names.Identity(field).Whole is { } whole && !ReferenceEquals(whole, last)
                && ReferenceEquals(names.Identity(last).Whole, whole)
                && names.Named(path.Leaf).FirstOrDefault(one => ReferenceEquals(names.Identity(one).Whole, last)) is { } twin)
                return new FieldFound([field, twin]);
            _last = found.Only ?? (isBlank ? null : _last);
            return found;
        }

        private void Take(SheetRow row, Cell cell, CellLocation at, List<string> texts, TitlePath path, FieldFound found,
            PlanSection? heading, Column? value, ReportingUnit? unit)
        {
            if (value is not null && found.Only is { } field && !(cell.IsBlank && IsNote(path.Leaf)))
            {
                _choosing = field.Choices.Count > 0 ? field : null;
                var answer = AnswerOf(row, field, texts, value, cell, at);
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

        private Answer AnswerOf(SheetRow row, Field field, List<string> texts, Column column, Cell cell, CellLocation at)
        {
            var (measure, other) = _measures.Of(field, texts, column, cell, _outline.TextsAbove);
            return new Answer(field, cell, at)
            {
                Explanation = TextOf(row, ColumnRole.Explanation),
                Measure = measure,
                OtherMeasure = other
            };
        }

        // The row's own texts, its name last; what further columns say of it. A name stands once for the rows that only go on with it.
        private List<string> TextsOf(SheetRow row, out List<string> parts)
        {
            var texts = Texts(block, row).ToList();
            parts = [.. block.NameParts.Where(number => !row[number].IsBlank).Select(number => TitleText.Bare(row[number].Text))];
            if (texts.Count > 0)
                _named = texts[^1];
            else if (parts.Count > 0 && _named.Length > 0)
                texts.Add(_named);
            return texts;
        }

        private FieldFound Find(SheetRow row, TitlePath path, Column? value)
        {
            if (block.Find(ColumnRole.Code) is { } codes && row[codes.Number] is { IsBlank: false } code
                && names.WithCode(code.Text) is { } coded)
                return new FieldFound([coded]);
            var found = path.Leaf.Length > 0 ? names.Find(path) : FieldFound.None;
            if (found.Fields.Count == 0 && block.Find(ColumnRole.Code) is { } column && row[column.Number] is { IsBlank: false } named
                && names.Find(path with { Leaf = named.Text }) is { Fields.Count: > 0 } other)
                return other;
            // “Tổng số” above the figures, “vụ việc tiếp nhận” in front of one.
            return found.Fields.Count == 0 && found.Refused is null && !path.IsHeading && value?.Path is { } over
                && CrossNames.Find(path, over, names) is { Only: not null } both ? both : found;
        }

        private PlanSection? HeadingOf(List<string> texts) =>
            texts.Count > 0 ? texts.Select(names.Section).FirstOrDefault(found => found is not null)
                ?? names.Section(string.Join(' ', texts)) : null;

        private int IndentOf(SheetRow row) => block.Find(ColumnRole.Name) is { } column ? row[column.Number].Indent : 0;

        // “* Số cuộc …: 5 cuộc lồng ghép”, “Ghi chú: …” explain figures and are none.
        private static bool IsNote(string text) => text.StartsWith('*') || MatchWords.IsRemark(NameKey.Of(text));

        public void Finish()
        {
            _cross.Finish();
            if (_misplaced is [var (place, name, under, field), ..])
                bag.Add(MatchingFindings.RowOfOtherSection(place, name, under.Name, names.SectionOf(field).Name, _misplaced.Count - 1));
            foreach (var at in _misplaced.Select(row => row.At).Concat(_unknown.Select(row => row.At)))
                bag.Cover(CellUse.Refused, CellSpan.Of(at));
            for (var i = 0; i < Math.Min(_unknown.Count, MostNamed); i++)
            {
                var others = i == MostNamed - 1 ? _unknown.Skip(MostNamed).Select(row => row.Text) : [];
                bag.Add(MatchingFindings.RowUnknown(_unknown[i].At, _unknown[i].Text, names.Nearest(_unknown[i].Text), [.. others]));
            }
        }

        private void Other(SheetRow row, Cell cell, CellLocation at, List<string> texts, TitlePath path, PlanSection? heading,
            ReportingUnit? unit)
        {
            if (heading is not null)
                (_section, _headed, _choosing) = (heading, texts.Exists(text => IsNamed(text, heading)) ? heading : null, null);
            else if (cell.IsBlank && texts.Exists(IsHeading))
                _headed = null;
            else if (cell.IsBlank && texts.Count == 1 && IsNote(texts[0]))
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
                    .Where(field => !field.IsNumeric || VietNumber.Read(content).HasValue)], content)
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

        private string TextOf(SheetRow row, ColumnRole role) => block.Find(role) is { } column ? row[column.Number].Text : "";

        private const int MostNamed = 5;
    }
}
