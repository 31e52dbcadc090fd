namespace Reporter.Core.Templates;

/// <summary>What is wrong with the inside of one tag.</summary>
/// <param name="Written">The word at fault as it was written; empty when it is the whole tag.</param>
public sealed record TagProblem(TagProblemKind Kind, string Written, string Correct, string Detail);

public enum TagProblemKind
{
    /// <summary><c>endfor</c>, <c>/if</c>, <c>elseif</c>: another engine's word; it is understood, and to be corrected.</summary>
    OtherEngineWord,
    Syntax,

    /// <summary>A character that nobody can see.</summary>
    InvisibleMark,
}
