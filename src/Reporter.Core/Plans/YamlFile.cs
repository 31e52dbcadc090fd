using Reporter.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Reporter.Core.Plans;

/// <summary>
/// A YAML file that people edit (the plan, an office's own rules of format), read into nodes that know their line and column.
/// The file may come from anybody, so it is measured before a tree is built of it.
/// </summary>
public static class YamlFile
{
    // Such a file is a few hundred lines; what is larger or deeper is not one.
    private const int LongestText = 4_000_000;
    private const int DeepestNesting = 40;

    /// <summary>The file's mapping; null with the reason in <paramref name="bag"/> when there is none.</summary>
    public static YamlMappingNode? Read(string path, string text, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bag);

        if (text.Length > LongestText)
        {
            bag.Add(PlanFindings.PlanTooLarge(new FileLocation(path)));
            return null;
        }
        if (NoCharacter(path, text) is var (place, found))
        {
            bag.Add(PlanFindings.PlanNoCharacter(place, found));
            return null;
        }
        if (TabbedLine(text) is { } line)
        {
            bag.Add(PlanFindings.PlanTab(new TextLocation(path, line, 1)));
            return null;
        }
        if (!IsSound(path, text, bag))
            return null;
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            return root;
        bag.Add(PlanFindings.PlanNotAMap(new TextLocation(path, 1, 1)));
        return null;
    }

    /// <summary>The first code that Unicode has no letter for: half a pair, U+FFFE. Nothing that compares texts can live with it.</summary>
    private static (TextLocation At, int Code)? NoCharacter(string path, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]) || text[at] is '\uFFFE' or '\uFFFF')
                return (PlaceOf(path, text, at), text[at]);
        }
        return null;
    }

    private static TextLocation PlaceOf(string path, string text, int at) =>
        new(path, text.AsSpan(0, at).Count('\n') + 1, at - text.LastIndexOf('\n', Math.Max(at - 1, 0)));

    /// <summary>The first line indented with a tab, which YAML forbids; the parser would point at the top of the file.</summary>
    private static int? TabbedLine(string text)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t') && line.Trim().Length > 0);
        return at < 0 ? null : at + 1;
    }

    /// <summary>Looked at before the tree is built, because building it recurses, follows aliases and stops at the first key written
    /// twice.</summary>
    private static bool IsSound(string path, string text, DiagnosticBag bag)
    {
        var parser = new Parser(new StringReader(text));
        var keys = new YamlKeys(path);
        var documents = 0;
        try
        {
            for (var depth = 0; parser.MoveNext();)
            {
                if (parser.Current is not { } now)
                    continue;
                depth += now.NestingIncrease;
                if (depth > DeepestNesting || now is AnchorAlias)
                {
                    bag.Add(PlanFindings.PlanTooLarge(At(path, now.Start)));
                    return false;
                }
                if (now is DocumentStart && ++documents == 2)
                {
                    bag.Add(PlanFindings.PlanSecondDocument(At(path, now.Start)));
                    return false;
                }
                keys.Meet(now, bag);
            }
        }
        catch (YamlException wrong)
        {
            bag.Add(PlanFindings.PlanSyntax(At(path, wrong.Start)));
            return false;
        }
        catch (InvalidOperationException)
        {
            // So the parser ends where a bracket follows a dash or a colon in places that it does not expect.
            bag.Add(PlanFindings.PlanSyntax(At(path, parser.Current?.End ?? Mark.Empty)));
            return false;
        }
        return !keys.AnyTwice;
    }

    private static TextLocation At(string path, Mark mark) => new(path, (int)mark.Line, (int)mark.Column);
}
