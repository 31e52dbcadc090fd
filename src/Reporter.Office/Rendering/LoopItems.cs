using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Office.Rendering;

/// <summary>Names the item of the innermost loop at which something went wrong: its number, and its first text.</summary>
internal static class LoopItems
{
    public static string Describe(RenderContext context)
    {
        if (context.LoopState() is not ScriptObject loop || !loop.TryGetValue("index", out var index) || index is not int number)
            return "";
        return string.Create(CultureInfo.InvariantCulture, $"#{number + 1}");
    }

    private static object? LoopState(this RenderContext context) => context.GetValue(ScriptVariable.ForObject);
}
