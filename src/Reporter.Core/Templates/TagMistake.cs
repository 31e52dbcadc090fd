namespace Reporter.Core.Templates;

/// <summary>What the inside of a template tag lacks, as far as it can be told to somebody who does not program.</summary>
public enum TagMistake
{
    NotUnderstood,
    SomethingMissing,
    QuoteNotClosed,
    BracketNotClosed,
    LoopNotWhole,
    ConditionNotWhole,
}

/// <summary>What a value is that cannot stand where its tag stands.</summary>
public enum TemplateValue
{
    Picture,
    Link,
    Document,
    Chart,

    /// <summary>How a cell or a row of a table looks.</summary>
    Layout,
}

/// <summary>A limit that keeps a template from running for ever.</summary>
public enum TemplateLimit
{
    Iterations,
    Depth,
    Time,
    Output,
    Text,

    /// <summary>What the template holds in memory all at once.</summary>
    Memory,
}

/// <summary>What is unsafe about a package.</summary>
public enum PackageDanger
{
    TooLarge,
    TooManyParts,
    DocumentType,
    TooDeep,
    ExternalTarget,

    /// <summary>Two parts of one name: programs differ in which they read.</summary>
    PartTwice,

    /// <summary>A part whose name leads out of the package.</summary>
    PartOutside,

    /// <summary>A part that is a part of itself.</summary>
    PartInItself,
}

/// <summary>Why a tag that is well written could not be worked out with the data at hand.</summary>
public enum TagFailure
{
    Other,
    EmptyValue,
    NotAFunction,

    /// <summary>A value has something behind it as only a function may.</summary>
    NotCallable,

    /// <summary>A figure that is a text stands where only a number can be reckoned with.</summary>
    TextForNumber,
    WrongArguments,
    NotAList,
    WrongType,
    DivisionByZero,
    ReadOnly,
    TooSlow,

    /// <summary>A value that holds itself.</summary>
    Endless,
}

/// <summary>What a document that is put into another one does not bring along.</summary>
public enum InsertedContent
{
    PageSetup,
    Comments,
    Files,
}
