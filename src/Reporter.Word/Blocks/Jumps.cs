using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;
using Scriban.Syntax;

namespace Reporter.Word.Blocks;

/// <summary>
/// <c>break</c>, <c>continue</c> and <c>ret</c> leave out what stands behind them. In the middle of a paragraph or a row that would
/// be half a document: they must stand on the level of the loop or function that they leave.
/// </summary>
internal static class Jumps
{
    public static void Check(IReadOnlyList<Block> blocks, List<Tag> tags, DiagnosticBag diagnostics)
    {
        var opened = blocks.ToLookup(block => block.Open);
        var around = new List<Block>();
        foreach (var tag in tags)
        {
            foreach (var jump in JumpVisitor.In(tag.Code.Script))
                Check(tag, jump, around, diagnostics);
            while (around.Count > 0 && around[^1].Close == tag)
                around.RemoveAt(around.Count - 1);
            around.AddRange(opened[tag].Where(block => block.Close != tag));
        }
    }

    private static void Check(Tag tag, string jump, List<Block> around, DiagnosticBag diagnostics)
    {
        var left = around.FindLastIndex(block => jump == "ret" ? block.Keyword is "func" or "do"
            : block.Keyword is "for" or "while" or "tablerow");
        if (left < 0)
            diagnostics.Add(TemplateFindings.JumpFromNowhere(tag.At, QuotedText.Of(tag.Written), jump));
        else if (!Reaches(tag, around[left].Open.Marker.Parent, around.Skip(left + 1).SelectMany(block => block.Tags)))
            diagnostics.Add(TemplateFindings.JumpFromWithin(tag.At, QuotedText.Of(tag.Written), jump,
                QuotedText.Of(around[left].Open.Written)));
    }

    /// <summary>Within one line, the tag and the blocks around it are brought to the level of the loop.</summary>
    private static bool Reaches(Tag tag, XElement? level, IEnumerable<Tag> between)
    {
        if (tag.Marker.Parent == level)
            return true;
        if (level is null || !tag.Marker.Ancestors().Contains(level) || !level.AncestorsAndSelf(WordNames.P).Any())
            return false;
        foreach (var marker in between.Append(tag).Select(each => each.Marker).Distinct())
        {
            while (marker.Parent is { } holder && holder != level)
            {
                if (!RunSplitter.Lift(marker, holder))
                    return false;
            }
        }
        return true;
    }

    /// <summary>The jumps of a tag that leave what another tag has begun.</summary>
    private sealed class JumpVisitor : ScriptVisitor
    {
        private readonly HashSet<string> _found = [];
        private bool _isInLoop;

        public static HashSet<string> In(ScriptNode? script)
        {
            var visitor = new JumpVisitor();
            if (script is not null)
                visitor.Visit(script);
            return visitor._found;
        }

        public override void Visit(ScriptBreakStatement node) => Add("break");

        public override void Visit(ScriptContinueStatement node) => Add("continue");

        public override void Visit(ScriptReturnStatement node)
        {
            _found.Add("ret");
            base.Visit(node);
        }

        public override void Visit(ScriptFunction node)
        {
        }

        public override void Visit(ScriptForStatement node) => VisitLoop(() => base.Visit(node));

        public override void Visit(ScriptTableRowStatement node) => VisitLoop(() => base.Visit(node));

        public override void Visit(ScriptWhileStatement node) => VisitLoop(() => base.Visit(node));

        private void VisitLoop(Action visit)
        {
            var outer = _isInLoop;
            _isInLoop = true;
            visit();
            _isInLoop = outer;
        }

        private void Add(string jump)
        {
            if (!_isInLoop)
                _found.Add(jump);
        }
    }
}
