using System.Globalization;
using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>Names the item of the innermost loop at which something went wrong: its number, and its first text.</summary>
internal static class LoopItems
{
    private const int Longest = 40;

    public static string Describe(RenderContext context)
    {
        // Outside a loop the name has no value, and asking for it is no mistake of the author's.
        if (context.IsInLoopNow() is not { } number)
            return "";
        var (name, item) = context.LoopItem;
        var text = item switch
        {
            string words => words,
            IScriptObject owner =>
                owner.GetMembers().Select(member => owner.TryGetValue(context, default, member, out var value) ? value as string : null)
                .FirstOrDefault(words => !string.IsNullOrEmpty(words)) ?? "",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture,
            $"{name} #{number}{(text.Length > 0 ? $" “{(text.Length > Longest ? text[..Longest] + "…" : text)}”" : "")}");
    }

    private static int? IsInLoopNow(this RenderContext context)
    {
        var state = context.LoopState();
        return state is IScriptObject loop && loop.TryGetValue(context, default, "index", out var index) && index is int number ? number + 1
            : null;
    }
}
