using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>A piece of a part that was held back whole, because only its end shows how it must begin.</summary>
internal static class HeldXml
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>The piece with its elements changed; their parent is made up.</summary>
    /// <param name="declarations">The prefixes that the piece uses without declaring them.</param>
    public static string Change(byte[] piece, string declarations, Action<XElement> change)
    {
        var wrapped = Encoding.UTF8.GetBytes($"<wrap {(declarations.Length > 0 ? declarations : Namespaces)}>"
            + $"{Encoding.UTF8.GetString(piece)}</wrap>");
        if (TemplateXml.Load(wrapped, "", new FileLocation(""), new DiagnosticBag()) is not { } root)
            return Encoding.UTF8.GetString(piece);
        change(root);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var node in root.Nodes())
            text.Write(WithoutDeclarations(node, root));
        return text.ToString();
    }

    private static string WithoutDeclarations(XNode node, XElement root)
    {
        var text = node.Written();
        foreach (var declaration in root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        {
            var name = declaration.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + declaration.Name.LocalName;
            text = text.Replace($" {name}=\"{declaration.Value}\"", "", StringComparison.Ordinal);
        }
        return text;
    }
}
