using Reporter.Tests.Support;
using Reporter.Word.Blocks;
using Reporter.Word.Functions;
using Scriban.Functions;
using Xunit;

namespace Reporter.Word.Tests.Templates;

/// <summary>Whoever adds a function adds its row to docs/templates.md; what the rows say is run by TemplatesPageTests.</summary>
public sealed class FunctionPageTests
{
    [Fact]
    public void Every_function_is_on_the_page()
    {
        var page = File.ReadAllText(Path.Combine(Repo.Root, "docs", "templates.md"));
        Assert.All(
            ReportFunctions.Builtins().GetMembers().Except(new BuiltinFunctions().GetMembers()).Where(name => name != LoopCopies.Function),
            name => Assert.Matches($@"\b{name}\b", page));
    }
}
