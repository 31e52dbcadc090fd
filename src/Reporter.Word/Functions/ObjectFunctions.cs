using System.Globalization;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Word.Blocks;
using Reporter.Word.Output;
using Reporter.Word.Values;

namespace Reporter.Word.Functions;

/// <summary>Functions whose value is more than text: pictures, links, merged cells, numbering that begins again.</summary>
internal static class ObjectFunctions
{
    public static object? Picture(FunctionCall call)
    {
        var name = call.Text(0);
        if (call.Context.Session.Template.Sources.Resolve(name, ".png", ".jpg", ".jpeg") is not { } source)
        {
            SourceLoader.Missing(call.Context, call.Span, name);
            return null;
        }
        var bytes = source.Bytes.ToArray();
        if (ImageFile.Read(bytes) is { } image)
            return new Picture(bytes, image, Path.GetFileName(name), Millimetres(call[1]), Millimetres(call[2]));
        call.Context.Findings.Add(call.Span, (at, tag) => TemplateFindings.PictureUnreadable(at, tag, name), call.Context);
        return null;
    }

    public static object? Link(FunctionCall call)
    {
        var (text, target) = (call.Text(0), call.Text(1));
        if (target.Length == 0)
            target = text;
        if (LinkTargets.IsAllowed(target))
            return new Link(text, target);
        call.Context.Findings.Add(call.Span, (at, tag) => TemplateFindings.LinkTargetRefused(at, tag, target), call.Context);
        return text;
    }

    /// <summary>The numbering of a list begins again; which list, the compiler has put in.</summary>
    public static object? Restart(FunctionCall call)
    {
        if (call.Text(0) is { Length: > 0 } numbering)
            call.Context.Session.Numbering.Restart(numbering);
        return null;
    }

    /// <summary>A loop begins another round; which loop and which is around it, the compiler has put in.</summary>
    public static object? BeginCopy(FunctionCall call)
    {
        if (call.Whole(0) is { } loop)
            call.Context.PartOutput?.Copies.Begin(loop, call.Whole(1) ?? Loops.None);
        return null;
    }

    private static double? Millimetres(object? value) =>
        NumberFunctions.TryDecimal(value, out var number) && number > 0 ? Convert.ToDouble(number, CultureInfo.InvariantCulture) : null;
}
