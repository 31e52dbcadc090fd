using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Core.Templates.Functions;

/// <summary>A member of an item by its path: <c>so_lieu.so_cuoc</c>.</summary>
public static class MemberPath
{
    public static bool TryGet(TemplateContext context, SourceSpan span, object? item, string path, out object? value)
    {
        ArgumentNullException.ThrowIfNull(path);

        value = item;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (value is not IScriptObject owner || !owner.TryGetValue(context, span, name, out value))
                return false;
        }
        return true;
    }
}
