using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Pairs the tags that open and close blocks, in the order of reading. A block begins and ends in one table, or outside of all:
/// so a tag that was lost in a table is reported there, and does not make the tags around the table seem wrong.
/// </summary>
internal sealed class BlockMatcher
{
    private readonly List<OpenBlock> _blocks = [];
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<OpenBlock> _open = new();

    // For each table (or the text outside of all): how many blocks are opened there and not ended there.
    private readonly Dictionary<XElement, int> _surplus = [];

    private BlockMatcher(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    private bool LacksAny { get; set; }

    /// <summary>The blocks, outer ones before those within them.</summary>
    /// <param name="lacksAny">A tag that opens or ends a block is missing.</param>
    public static List<Block> Match(XElement root, DiagnosticBag diagnostics, out bool lacksAny)
    {
        var blocks = new List<OpenBlock>();
        lacksAny = false;
        foreach (var scope in Tag.In(root).GroupBy(tag => ScopeOf(tag.Marker)))
        {
            var matcher = new BlockMatcher(diagnostics);
            matcher.MatchAll([.. scope], scope.Key ?? root);
            blocks.AddRange(matcher._blocks);
            lacksAny |= matcher.LacksAny;
        }
        return [.. blocks.Where(block => block.IsClosed).Select(block => new Block(block.Keyword, block.Tags))];
    }

    /// <summary>A text box, a note and a comment are read on their own: a block cannot begin in one and end outside.</summary>
    private static XElement? ScopeOf(XElement marker) => marker.Ancestors().FirstOrDefault(ancestor =>
        ancestor.Name == WordNames.TextBoxContent || WordNames.IsNote(ancestor) || ancestor.Name == WordNames.Comment);

    private static XElement TableOf(Tag tag, XElement scope) =>
        tag.Marker.Ancestors().TakeWhile(ancestor => ancestor != scope).FirstOrDefault(ancestor => ancestor.Name == WordNames.Tbl) ?? scope;

    private void MatchAll(IReadOnlyList<Tag> tags, XElement scope)
    {
        var placed = tags.Where(tag => tag.Code.Steps.Count > 0).Select(tag => (Tag: tag, Table: TableOf(tag, scope))).ToList();
        foreach (var (tag, table) in placed)
            _surplus[table] = _surplus.GetValueOrDefault(table)
                + tag.Code.Steps.Sum(step => step.Kind switch { StepKind.Open => 1, StepKind.Close => -1, _ => 0 });
        foreach (var (tag, table) in placed)
        {
            foreach (var step in tag.Code.Steps)
                Take(step, tag, table);
        }
        foreach (var block in _open.Reverse())
            Unclosed(block);
    }

    private void Take(BlockStep step, Tag tag, XElement table)
    {
        switch (step.Kind)
        {
            case StepKind.Open:
                var block = new OpenBlock(step.Keyword, [tag], table);
                _blocks.Add(block);
                _open.Push(block);
                break;
            case StepKind.Middle when _open.Count > 0:
                _open.Peek().Tags.Add(tag);
                break;
            case StepKind.Close:
                Close(tag, table);
                break;
            default:
                Unopened(tag);
                break;
        }
    }

    private void Close(Tag tag, XElement table)
    {
        while (_open.TryPeek(out var top))
        {
            if (top.Table == table)
            {
                var closed = _open.Pop();
                closed.Tags.Add(tag);
                closed.IsClosed = true;
                return;
            }
            if (_surplus[top.Table] > 0 && _surplus[table] < 0)
            {
                // One lacks an end and the other has one too many: they were meant for each other.
                _surplus[top.Table]--;
                _surplus[table]++;
                _open.Pop();
                LacksAny = true;
                var (inner, outer) = tag.Marker.Ancestors().Contains(top.Table) ? (tag, top.Tags[0]) : (top.Tags[0], tag);
                _diagnostics.Add(TemplateFindings.BlockHalfInTable(inner.At, QuotedText.Of(inner.Written), QuotedText.Of(outer.Written)));
                return;
            }
            if (!_open.Any(block => block.Table == table))
                break;
            Unclosed(_open.Pop());
        }
        Unopened(tag);
    }

    private void Unopened(Tag tag)
    {
        LacksAny = true;
        _diagnostics.Add(TemplateFindings.EndWithoutBlock(tag.At, QuotedText.Of(tag.Written)));
    }

    private void Unclosed(OpenBlock block)
    {
        LacksAny = true;
        _diagnostics.Add(TemplateFindings.BlockUnclosed(block.Tags[0].At, QuotedText.Of(block.Tags[0].Written)));
    }

    /// <param name="Table">The table in which the block begins; the scope itself outside of all.</param>
    private sealed record OpenBlock(string Keyword, List<Tag> Tags, XElement Table)
    {
        public bool IsClosed { get; set; }
    }
}
