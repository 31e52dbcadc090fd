using Reporter.Word.Functions;
using Scriban.Functions;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Word.Tests.Templates;

/// <summary>The language's functions are made group by group; none may be missing because the library has grown.</summary>
public sealed class LanguageFunctionsTests
{
    [Fact]
    public void All_groups_of_the_library_are_there() =>
        Assert.Equal(new BuiltinFunctions().GetMembers().Order(StringComparer.Ordinal),
            new LanguageFunctions().GetMembers().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_has_the_functions_of_the_library_but_for_clock_and_chance()
    {
        var (known, ours) = (new BuiltinFunctions(), new LanguageFunctions());
        foreach (var group in known.GetMembers())
        {
            if (known[group] is not ScriptObject functions)
                continue;
            var gone = functions.GetMembers().Except(((ScriptObject)ours[group]!).GetMembers()).Order(StringComparer.Ordinal);
            Assert.Equal(group switch { "date" => ["now", "utc_now"], "math" => ["random", "uuid"], _ => Array.Empty<string>() }, gone);
        }
    }
}
