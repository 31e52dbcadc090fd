namespace Reporter.Tests.Support;

/// <summary>
/// Marks what the inner loop leaves out (<c>--filter-not-trait speed=slow</c>): LibreOffice, whole reports of samples, properties over
/// documents.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SlowAttribute : Attribute, Xunit.v3.ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("speed", "slow")];
}
