namespace Reporter.Decree30.Fixing;

/// <summary>A value that was set, as often as it was set the same way.</summary>
/// <param name="Property">The property of Word, such as <c>sz</c> or <c>ind</c>.</param>
/// <param name="Attribute">Which of its values: <c>firstLine</c>; <c>val</c> where it has only one.</param>
public sealed record FixedProperty(string Code, string Property, string Attribute, string Before, string After, int Places);

/// <summary>The fixed document and what was changed in it. Without changes the bytes are those that came in.</summary>
public sealed record FixResult(byte[] Bytes, IReadOnlyList<FixedProperty> Changes);
