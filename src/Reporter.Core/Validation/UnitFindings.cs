using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>The bag as one unit sees it: every finding carries the unit that must act.</summary>
internal sealed class UnitFindings(DiagnosticBag bag, ReportingUnit unit)
{
    public bool HasErrors { get; private set; }

    public Diagnostic Add(Diagnostic found)
    {
        var told = bag.Add(found with { Unit = unit.Code });
        HasErrors |= told.Severity == Severity.Error;
        return told;
    }
}
