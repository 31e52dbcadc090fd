namespace Reporter.Tests.Support;

/// <summary>A clock that stands still, in the time zone of the offices.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public static readonly FixedClock AfterTheDeadline = new(new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)));

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("office", TimeSpan.FromHours(7), "office",
        "office");

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
