using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Years;

/// <summary>
/// What is made for one unit, or for one kind of them, never stops the others: whatever goes wrong in it, also what nobody foresaw, is that
/// one's finding. As for files that are read.
/// </summary>
public static class UnitGuard
{
    /// <summary>Null when it could not be made; the bag says so.</summary>
    public static T? Of<T>(ReportPlan plan, ReportingUnit unit, DiagnosticBag bag, Func<T?> make) where T : class =>
        Of(plan?.UnitListPath, unit?.Name, unit?.Code, bag, make);

    /// <summary>As for one unit, of what is made once for all units of a kind.</summary>
    public static T? Of<T>(ReportPlan plan, UnitKind kind, DiagnosticBag bag, Func<T?> make) where T : class =>
        Of(plan?.Path, kind?.Name, null, bag, make);

    private static T? Of<T>(string? path, string? name, string? code, DiagnosticBag bag, Func<T?> make) where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(make);

        try
        {
            return make();
        }
        catch (Exception unforeseen) when (unforeseen is not OperationCanceledException)
        {
            bag.Add(ProgramFindings.MakingFailed(new FileLocation(path), name, unforeseen.GetType().Name) with { Unit = code });
            return null;
        }
    }
}
