namespace Reporter.Decree30;

/// <summary>Whose format a document keeps; only the administrative one is judged.</summary>
public enum DecreeFormatKind
{
    Administrative,

    /// <summary>Documents of the Party, under its own rules.</summary>
    Party,

    /// <summary>Mass organisations with a head of their own in the place of Quốc hiệu.</summary>
    Organisation,

    /// <summary>Laws, decrees, circulars and decisions with the year in their number, under the law on normative documents.</summary>
    Normative,

    /// <summary>Applications and declarations that a citizen signs.</summary>
    CitizenForm,

    Contract,

    /// <summary>Slips that travel inside one office.</summary>
    InternalSlip,

    /// <summary>Certificates, licences and commendations, each with a form set by a rule of its own.</summary>
    Certificate,

    /// <summary>A blank form behind another document, for others to fill in.</summary>
    AttachedForm,

    /// <summary>No header of any office.</summary>
    Other,
}
