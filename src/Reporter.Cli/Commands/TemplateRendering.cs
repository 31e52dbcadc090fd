using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Sheets.Forms;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Scriban.Runtime;

namespace Reporter.Cli.Commands;

/// <summary>What <c>reporter template render</c> was asked for.</summary>
internal sealed record RenderRequest(string Template, string Data, string Output)
{
    /// <summary>A document for each record of a list.</summary>
    public bool IsEach { get; init; }

    /// <summary>Which list; null where the data have only one.</summary>
    public string? List { get; init; }

    public bool IsForced { get; init; }

    public WordTemplateOptions Reading { get; init; } = new();

    public RenderOptions Options { get; init; } = new();
}

/// <summary>Fills one template: nothing is written before every target has been looked at.</summary>
internal static class TemplateRendering
{
    public static bool Run(RenderRequest request, CommandContext context, DiagnosticBag findings)
    {
        var target = new DocumentTarget(context, [request.Template, request.Data], request.IsForced);
        if (!request.IsEach && target.Refusal(request.Output) is { } refusal)
        {
            findings.Add(refusal);
            return false;
        }
        if (TemplateFile.Read(request.Template, context, findings) is not { } templateBytes
            || TemplateFile.Read(request.Data, context, findings) is not { } dataBytes)
            return false;

        if (request.Template.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return RunForm(request, templateBytes, dataBytes, target, context, findings);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var template = WordTemplate.Open(request.Template.Replace('\\', '/'), templateBytes,
            Noting(TemplateFile.SourcesBeside(request.Template, context, findings), used), request.Reading, findings);
        var model = JsonData.Read(request.Data.Replace('\\', '/'), dataBytes, findings);
        if (template is not { IsUsable: true } || model is null || Documents(request, model, findings) is not { } documents)
            return false;
        foreach (var document in documents.Where(_ => request.IsEach))
        {
            if (target.Refusal(document.Path) is { } refused)
                findings.Add(refused);
        }
        return !findings.HasErrors && documents.All(document => Write(document.Path, document.Model));

        bool Write(string path, IScriptObject data) => TemplateFile.Write(path, context, findings, stream =>
        {
            var options = request.Options with { AsTemplate = DocumentTarget.IsTemplate(path) };
            if (!WordRenderer.Render(template, data, options, stream, findings))
                return false;
            if (used.FirstOrDefault(input => target.Is(path, input)) is not { } own)
                return true;
            findings.Add(TemplateFindings.TargetIsInput(new FileLocation(path.Replace('\\', '/')), own));
            return false;
        });
    }

    /// <summary>A workbook with tags in its cells.</summary>
    private static bool RunForm(RenderRequest request, byte[] template, byte[] data, DocumentTarget target, CommandContext context,
        DiagnosticBag findings)
    {
        if (FormPackage.Open(request.Template.Replace('\\', '/'), template, findings) is not { } package)
            return false;
        var form = OfficialForms.Check(package, null, new(StringComparer.Ordinal), findings);
        if (findings.HasErrors || JsonData.Read(request.Data.Replace('\\', '/'), data, findings) is not { } model
            || Documents(request, model, findings) is not { } documents)
            return false;
        foreach (var document in documents.Where(_ => request.IsEach))
        {
            if (target.Refusal(document.Path) is { } refused)
                findings.Add(refused);
        }
        return !findings.HasErrors && documents.All(document => TemplateFile.Write(document.Path, context, findings, stream =>
        {
            var names = new ScriptObject();
            foreach (var name in document.Model.GetMembers())
                names[name] = document.Model.TryGetValue(name, out var value) ? value : null;
            stream.Write(UpwardForms.Of(package, form, names, findings));
            return !findings.HasErrors;
        }));
    }

    /// <summary>The files to write, each with its data.</summary>
    private static List<(string Path, IScriptObject Model)>? Documents(RenderRequest request, IScriptObject model, DiagnosticBag findings)
    {
        if (!request.IsEach)
            return [(request.Output, model)];
        var lists = DataRecords.ListsIn(model);
        var list = request.List ?? (lists.Count == 1 ? lists[0] : null);
        if (list is null || !lists.Contains(list))
        {
            findings.Add(TemplateFindings.NoRecords(new FileLocation(request.Data.Replace('\\', '/')), lists));
            return null;
        }
        var records = DataRecords.Of(model, list);
        var names = RecordFiles.Names(request.Output, records, out var missing);
        if (missing is not null)
        {
            findings.Add(TemplateFindings.RecordHasNoName(new FileLocation(request.Output.Replace('\\', '/')), missing));
            return null;
        }
        return [.. names.Zip(records)];
    }

    /// <summary>Notes which files the template puts in: they are inputs too.</summary>
    private static TemplateSources Noting(TemplateSources sources, HashSet<string> used) => sources with
    {
        Find = name =>
        {
            var source = sources.Find(name);
            if (source is not null)
                used.Add(source.Path);
            return source;
        },
    };
}
