using Reporter.Packages;

namespace Reporter.Sheets.WordTables;

/// <summary>What the parts beside the text say of it.</summary>
internal sealed record WordLooks(WordStyles Styles, WordNumbering Numbering)
{
    public static WordLooks Read(SafePackage package, string folder)
    {
        using var styles = package.Stream(folder + "styles.xml");
        using var numbering = package.Stream(folder + "numbering.xml");
        return new WordLooks(WordStyles.Read(styles), WordNumbering.Read(numbering));
    }
}
