using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Drafting.Coverage;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Years.Beginning;

/// <summary>Reads everything that a year begins from; only when all of it could be read are there files to write.</summary>
public static class YearBeginning
{
    /// <summary>Null when a source cannot be read: then nothing is written, and the reason is in the bag.</summary>
    public static YearBeginningFiles? Prepare(BeginRequest request, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(bag);

        if (request.IsEmpty)
        {
            bag.Add(BeginningFindings.NothingToBeginWith(new FileLocation("reporter init")));
            return null;
        }
        var files = new List<NewFile>();
        if (request.From is var (from, fromShown))
        {
            if (NextYear.Read(from, fromShown, bag) is not { } old)
                return null;
            files.AddRange(old);
        }
        var plan = request.Plan is var (path, shown) ? PlanDraftFiles.Read(path, shown, bag) : null;
        if (bag.HasErrors)
            return null;
        if (plan?.Commented is { } copy)
            files.Add(new NewFile(PlanDraftFiles.CommentedName, copy));
        var text = WithSections(request, plan?.Text, files, bag);
        var (units, proposed) = (UnitsOf(request, plan?.Draft.Kinds ?? KindsOf(ExistingPlan(request.Folder)), bag), plan is null ? []
            : UnitLines.Proposed(plan.Draft).ToList());
        if (bag.HasErrors)
            return null;
        if (text is not null)
        {
            files.RemoveAll(file => file.Name == Workspace.PlanFile);
            files.Insert(0, new NewFile(Workspace.PlanFile, PlanDraftFiles.ForNotepad(text)));
        }
        AddUnits(request, plan is not null, units, proposed, files);
        // What an edited plan says of clauses that are others now is told, and changed by nobody.
        if (plan is not null && ExistingPlan(request.Folder) is { } existing && existing != plan.Text
            && PlanReader.Read(Workspace.PlanFile, existing, new DiagnosticBag()) is { } edited)
            ClauseCheck.Check(edited, plan.Draft.Plan, bag);
        var written = files.Find(file => file.Name == Workspace.PlanFile);
        var list = files.Find(file => file.Name == UnitLines.File);
        return new YearBeginningFiles(files, written is null ? 0 : DraftText.OpenPlaces(Encoding.UTF8.GetString(written.Content.Span)),
            proposed.Count, IsListEmpty: list is not null && UnitLines.IsEmpty(list.Content.Span));
    }

    /// <summary>The plan's text with sections of forms and ready ones; null where nothing of it changes.</summary>
    private static string? WithSections(BeginRequest request, string? draft, List<NewFile> files, DiagnosticBag bag)
    {
        if (request.Forms.Count + request.Sections.Count == 0)
            return draft;
        var own = files.Find(file => file.Name == Workspace.PlanFile);
        var text = draft ?? (own is null ? null : Encoding.UTF8.GetString(own.Content.Span)) ?? ExistingPlan(request.Folder)
            ?? PlanPieces.Skeleton(string.Join(", ", request.Forms.Select(form => Path.GetFileName(form.Shown)).Concat(request.Sections)));
        foreach (var name in request.Sections)
        {
            if (ReadyPieces.Read(request.TemplateDirectory, name, bag) is not { } lines)
                continue;
            var taken = CodesOf(PlanPieces.Insert(PlanPieces.Skeleton(""), lines))
                .Intersect(CodesOf(text), StringComparer.OrdinalIgnoreCase).ToList();
            if (taken.Count > 0)
                bag.Add(BeginningFindings.CodesTaken(new FileLocation(name), taken));
            else
                text = PlanPieces.Insert(text, lines);
        }
        foreach (var (path, shown) in request.Forms)
        {
            if (FormFiles.Read(path, shown, CodesOf(text), bag) is not { } form)
                continue;
            files.Add(new NewFile(form.Name, form.Tagged));
            foreach (var section in form.Draft.Sections)
                text = PlanPieces.Insert(text, PlanPieces.Lines(section with { Code = Free(section.Code, text) }, Path.GetFileName(shown)));
        }
        return text;
    }

    private static string Free(string code, string text)
    {
        var taken = PlanReader.Read(Workspace.PlanFile, text, new DiagnosticBag())?.Sections.Select(section => section.Code)
            .ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        return Enumerable.Range(1, 999).Select(number => number == 1 ? code : $"{code}_{number}").First(one => !taken.Contains(one));
    }

    private static IReadOnlyList<string> CodesOf(string text) => PlanReader.Read(Workspace.PlanFile, text, new DiagnosticBag())
        is not { } plan ? []
        : [.. plan.Fields.Select(field => field.Code), .. plan.Tables.Select(table => table.Code)];

    private static void AddUnits(BeginRequest request, bool isDrafted, List<UnitLine> units, List<UnitLine> proposed,
        List<NewFile> files)
    {
        var (existing, open) = UnitLines.Existing(request.Folder);
        var isThere = existing is not null || files.Exists(file => file.Name == UnitLines.File);
        // Proposals alone are no reason for a second list.
        if (units.Count == 0 && (isThere || (!isDrafted && request.Forms.Count + request.Sections.Count == 0)))
            return;
        var known = units.Concat(proposed).Select(line => NameKey.Of(line.Name)).ToHashSet(StringComparer.Ordinal);
        files.RemoveAll(file => file.Name == UnitLines.File);
        files.Add(new NewFile(UnitLines.File, UnitLines.Bytes([.. units, .. proposed, .. open
            .Where(line => !known.Contains(NameKey.Of(line.Name)))]))
        {
            Replaces = open.Count > 0 || existing is not null && UnitLines.IsEmpty(existing) ? existing : null,
        });
    }

    private static List<UnitLine> UnitsOf(BeginRequest request, IReadOnlyList<DraftedKind> kinds, DiagnosticBag bag)
    {
        var communes = kinds.FirstOrDefault(kind => kind.Group == UnitGroups.Communes) ?? kinds[0];
        var units = new List<UnitLine>();
        if (request.Province is { } province && ProvinceList.Read(request.TemplateDirectory, province, communes.Code, bag) is { } list)
            units.AddRange(list);
        if (request.Units is var (path, shown) && UnitTable.Read(path, shown, kinds, bag) is { } table)
            units.AddRange(table);
        return units;
    }

    private static string? ExistingPlan(string folder)
    {
        var (path, found) = (Path.Combine(folder, Workspace.PlanFile), new DiagnosticBag());
        return File.Exists(path) && UserFile.Read(path, new FileLocation(Workspace.PlanFile), found) is { } bytes
            ? TextFile.Decode(Workspace.PlanFile, bytes, found) : null;
    }

    /// <summary>The kinds of the plan that lies in the folder already; the usual ones where there is none.</summary>
    private static IReadOnlyList<DraftedKind> KindsOf(string? text) =>
        text is not null && PlanReader.Read(Workspace.PlanFile, text, new DiagnosticBag()) is { UnitKinds.Count: > 0 } plan
            ? [.. plan.UnitKinds.Select(kind => new DraftedKind(kind.Code, kind.Name, kind.Code == "xa" ? UnitGroups.Communes
                : UnitGroupWords.Of(kind.Name)))]
            : [new DraftedKind("xa", "", UnitGroups.Communes), new DraftedKind("co_quan", "", UnitGroups.Agencies),
                new DraftedKind("doan_the", "", UnitGroups.Organisations), new DraftedKind("khac", "", UnitGroups.Others)];
}

/// <param name="OpenPlaces">Places of the draft that a person must decide.</param>
/// <param name="Proposed">Agencies that are proposed, and not decided.</param>
/// <param name="IsListEmpty">The list of units is written with its titles only.</param>
public sealed record YearBeginningFiles(IReadOnlyList<NewFile> Files, int OpenPlaces, int Proposed, bool IsListEmpty);
