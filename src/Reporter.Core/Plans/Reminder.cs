namespace Reporter.Core.Plans;

/// <summary>One line of <c>nhac-viec.csv</c>: a reminder that was sent. People write it; the program only reads.</summary>
/// <param name="Number">Number and symbol of the letter (<c>so_ky_hieu</c>); empty for one by telephone or mail.</param>
/// <param name="Unit">The unit's code; empty for a letter to all.</param>
public sealed record Reminder(DateOnly Day, string Number, string Unit, string Words)
{
    /// <summary>It was sent to this unit, alone or with all others.</summary>
    public bool IsFor(string unit) => Unit.Length == 0 || string.Equals(Unit, unit, StringComparison.Ordinal);
}
