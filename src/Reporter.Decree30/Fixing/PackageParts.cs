using System.Xml.Linq;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>Lists of a package (content types, relations) to which one element is added.</summary>
internal static class PackageParts
{
    /// <param name="parts">Parts that are written already; the list is taken from there if it is among them.</param>
    public static void Append(SafePackage package, Dictionary<string, byte[]> parts, string part, string element)
    {
        if (package.TryReadXml(part, LoadOptions.SetLineInfo, out var xml, out _) && xml.Root is { } root
            && package.TryRead(part, out var bytes, out _) && XmlText.Of(bytes) is { } text)
        {
            var prefix = text.PrefixOf(root);
            text.Insert(text.EndTagOf(root), prefix.Length > 0 ? element.Insert(1, prefix) : element);
            parts[part] = text.Bytes();
        }
    }
}
