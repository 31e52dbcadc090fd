using Reporter.Sheets.Xlsx;

namespace Reporter.Sheets.WordTables;

/// <summary>What the parts beside the text say of it.</summary>
internal sealed record WordLooks(WordStyles Styles, WordNumbering Numbering)
{
    public static WordLooks Read(ZipPackage package, string folder)
    {
        using var styles = package.Xml(folder + "styles.xml");
        using var numbering = package.Xml(folder + "numbering.xml");
        return new WordLooks(WordStyles.Read(styles), WordNumbering.Read(numbering));
    }
}
