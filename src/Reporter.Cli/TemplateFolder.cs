using Reporter.Core.Templates;
using Reporter.Years;

namespace Reporter.Cli;

/// <summary>
/// Where a year's templates lie: its own <c>mau/</c> first, then <c>templates/</c> beside the program. A file of the same name in <c>mau/</c> wins.
/// </summary>
internal static class TemplateFolder
{
    public static TemplateSources Of(Workspace workspace, AppIO io) =>
        TemplateNeighbours.Sources((workspace.FullPath(Workspace.OwnTemplates), Workspace.OwnTemplates), Common(io));

    /// <summary>The templates that travel with the program.</summary>
    public static (string Root, string ShownAs) Common(AppIO io) => (Path.Combine(io.ProgramDirectory, "templates"), "templates");
}
