using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Xunit;

namespace Reporter.Tests.Core.Templates.Tags;

public sealed class TagCodeTests
{
    [Theory]
    [InlineData("for d in ds", StepKind.Open, "for")]
    [InlineData("if x > 5", StepKind.Open, "if")]
    [InlineData("else", StepKind.Middle, "else")]
    [InlineData("end", StepKind.Close, "end")]
    public void Control_tags_open_and_close_blocks_and_print_nothing(string code, StepKind kind, string keyword)
    {
        var read = TagCode.Read(code);
        Assert.Equal([new BlockStep(kind, keyword)], read.Steps);
        Assert.False(read.Prints);
    }

    [Theory]
    [InlineData("so_cuoc", true)]
    [InlineData("tong.so_cuoc | so", true)]
    [InlineData("x = 5", false)]
    [InlineData("danh_so_lai", false)]
    [InlineData("# ghi chú", false)]
    public void A_value_prints_and_a_statement_does_not(string code, bool prints) => Assert.Equal(prints, TagCode.Read(code).Prints);

    [Theory]
    [InlineData("endfor", "endfor", "end")]
    [InlineData("if x ≥ 5", "≥", ">=")]
    [InlineData("nếu x > 5", "nếu", "if")]
    public void Words_of_other_engines_are_understood_and_named(string code, string written, string correct)
    {
        var problem = Assert.Single(TagCode.Read(code).Problems);
        Assert.Equal((TagProblemKind.OtherEngineWord, written, correct), (problem.Kind, problem.Written, problem.Correct));
    }

    [Fact]
    public void What_cannot_be_parsed_is_one_problem() =>
        Assert.Equal(TagProblemKind.Syntax, Assert.Single(TagCode.Read("x +").Problems).Kind);
}
