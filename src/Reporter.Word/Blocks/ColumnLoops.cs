using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>Tables whose number of columns the data decide.</summary>
internal static class ColumnLoops
{
    /// <summary>On a row from which cells with control tags have gone.</summary>
    public static readonly XName Mark = WordNames.Mark + "columns";
}
