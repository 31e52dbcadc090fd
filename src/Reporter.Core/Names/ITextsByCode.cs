namespace Reporter.Core.Names;

/// <summary>Texts of a model by the codes of what they tell of; a template asks for one as a member or as a function.</summary>
public interface ITextsByCode;
