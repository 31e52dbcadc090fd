namespace Reporter.Sheets.Writing;

/// <summary>Names that the office package formats give to relations and kinds of part.</summary>
internal static class OfficeNames
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Hyperlink = Relations + "/hyperlink";
    public const string Comments = Relations + "/comments";
    public const string VmlDrawing = Relations + "/vmlDrawing";
    public const string CustomProperties = Relations + "/custom-properties";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public const string WorkbookType = Sheet + "sheet.main+xml";
    public const string WorksheetType = Sheet + "worksheet+xml";
    public const string StylesType = Sheet + "styles+xml";
    public const string StringsType = Sheet + "sharedStrings+xml";
    public const string CommentsType = Sheet + "comments+xml";
    public const string CustomType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    public const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
}

/// <summary>A relation of one part to another, or to an address outside.</summary>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsExternal = false);
