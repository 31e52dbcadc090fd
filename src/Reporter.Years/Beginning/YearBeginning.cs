using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
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
        var plan = request.Plan is var (path, shown) ? PlanDraftFiles.Read(path, shown, bag) : null;
        if (request.Plan is not null && plan is null)
            return null;
        var kinds = plan?.Draft.Kinds ?? KindsOf(request.Folder);
        var units = UnitsOf(request, kinds, bag);
        if (bag.HasErrors)
            return null;
        var files = new List<NewFile>();
        if (plan is not null)
        {
            files.Add(new NewFile(Workspace.PlanFile, PlanDraftFiles.Utf8(plan.Text)));
            if (plan.Commented is { } copy)
                files.Add(new NewFile(PlanDraftFiles.CommentedName, copy));
        }
        var proposed = plan is null ? [] : UnitLines.Proposed(plan.Draft).ToList();
        var (existing, open) = UnitLines.Existing(request.Folder);
        // Proposals alone are no reason for a second list.
        if (units.Count > 0 || (plan is not null && existing is null))
        {
            var known = units.Concat(proposed).Select(line => NameKey.Of(line.Name)).ToHashSet(StringComparer.Ordinal);
            files.Add(new NewFile(UnitLines.File, UnitLines.Bytes([.. units, .. proposed, .. open.Where(line => !known.Contains(NameKey.Of(line.Name)))]))
            {
                Replaces = open.Count > 0 || existing?.AsSpan().SequenceEqual(UnitLines.Bytes([])) is true ? existing : null,
            });
        }
        return new YearBeginningFiles(files, plan is null ? 0 : DraftText.OpenPlaces(plan.Text), units.Count, proposed.Count);
    }

    private static IReadOnlyList<UnitLine> UnitsOf(BeginRequest request, IReadOnlyList<DraftedKind> kinds, DiagnosticBag bag)
    {
        var communes = kinds.FirstOrDefault(kind => kind.Group == UnitGroups.Communes) ?? kinds[0];
        var units = new List<UnitLine>();
        if (request.Province is { } province && ProvinceList.Read(request.TemplateDirectory, province, communes.Code, bag) is { } list)
            units.AddRange(list);
        if (request.Units is var (path, shown) && UnitTable.Read(path, shown, kinds, bag) is { } table)
            units.AddRange(table);
        return units;
    }

    /// <summary>The kinds of the plan that lies in the folder already; the usual ones where there is none.</summary>
    private static IReadOnlyList<DraftedKind> KindsOf(string folder)
    {
        var (path, found) = (Path.Combine(folder, Workspace.PlanFile), new DiagnosticBag());
        var text = File.Exists(path) && UserFile.Read(path, new FileLocation(Workspace.PlanFile), found) is { } bytes
            ? TextFile.Decode(Workspace.PlanFile, bytes, found) : null;
        return text is not null && PlanReader.Read(Workspace.PlanFile, text, found) is { UnitKinds.Count: > 0 } plan
            ? [.. plan.UnitKinds.Select(kind => new DraftedKind(kind.Code, kind.Name, kind.Code == "xa" ? UnitGroups.Communes : UnitGroupWords.Of(kind.Name)))]
            : [new DraftedKind("xa", "", UnitGroups.Communes), new DraftedKind("co_quan", "", UnitGroups.Agencies), new DraftedKind("doan_the", "", UnitGroups.Organisations), new DraftedKind("khac", "", UnitGroups.Others)];
    }
}

/// <param name="OpenPlaces">Places of the draft that a person must decide.</param>
/// <param name="Units">Units that must report.</param>
/// <param name="Proposed">Agencies that are proposed, and not decided.</param>
public sealed record YearBeginningFiles(IReadOnlyList<NewFile> Files, int OpenPlaces, int Units, int Proposed);
