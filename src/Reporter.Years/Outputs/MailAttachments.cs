using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Years.Forms;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>
/// What goes with a mail to a unit: its own workbook with notes on what is wrong, as it is now; else its forms, as they lie in the folder.
/// Where somebody worked in one, that one.
/// </summary>
public sealed class MailAttachments(ReportPlan plan, Workspace workspace, OutputFolder output, ReturnedFiles? returned)
{
    private readonly UnitFileNames _names = UnitFileNames.Of(plan.Units);

    // An office with forms of its own gives a unit one workbook of each.
    private readonly IReadOnlyList<string> _endings =
    [
        ".xlsx",
        .. workspace.FilesIn(OfficialForms.Folder, "*").Select(own => $"-{UnitForms.BookName(own)}.xlsx").Distinct(StringComparer.Ordinal),
        ".csv",
    ];

    private readonly List<string> _edited = [], _passedOver = [], _bare = [];

    /// <param name="hasSent">A unit that has sent nothing gets its form.</param>
    public IReadOnlyList<MailAttachment> Of(ReportingUnit unit, bool hasSent, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(bag);

        var copies = hasSent && returned is not null ? UnitGuard.Of(plan, unit, bag, () => returned.CopiesFor(unit, output)) ?? [] : [];
        _edited.AddRange(copies.Where(copy => copy.IsEdited).Select(copy => $"{OutputFolder.Name}/{copy.Name}"));
        _passedOver.AddRange(copies.Where(copy => copy.PassesOver).Select(copy => $"{OutputFolder.Name}/{copy.Name}"));
        List<MailAttachment> files = copies.Count > 0
            ? [.. copies.Select(copy => new MailAttachment(Path.GetFileName(copy.Name), copy.Bytes))]
            : Forms(unit, bag);
        if (files.Count == 0)
            _bare.Add(unit.Name);
        return files;
    }

    /// <summary>What is to be known of all of them.</summary>
    public void Report(DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        if (_edited.Count > 0)
            bag.Add(ProgramFindings.EditedAttached(new FileLocation(_edited[0]), _edited));
        if (_passedOver.Count > 0)
            bag.Add(ProgramFindings.EditedPassedOver(new FileLocation(_passedOver[0]), _passedOver));
        if (_bare.Count > 0)
            bag.Add(ProgramFindings.NothingToAttach(new FileLocation($"{OutputFolder.Name}/{UnitForms.Folder}"), _bare));
    }

    // A form that was open when it was made anew lies beside itself.
    private List<MailAttachment> Forms(ReportingUnit unit, DiagnosticBag bag)
    {
        var files = new List<MailAttachment>();
        foreach (var name in _endings.Select(ending => $"{UnitForms.Folder}/{_names[unit]}{ending}"))
        {
            if (!workspace.Has($"{OutputFolder.Name}/{name}"))
                continue;
            var beside = Path.ChangeExtension(name, ".moi" + Path.GetExtension(name));
            var newest = !output.IsEdited(name) && output.IsNewest(beside) ? beside : name;
            if (workspace.Read($"{OutputFolder.Name}/{newest}", bag) is { } bytes)
                files.Add(new MailAttachment(Path.GetFileName(name), bytes));
        }
        return files;
    }
}

/// <param name="Name">As the unit sees it.</param>
public sealed record MailAttachment(string Name, byte[] Bytes);
