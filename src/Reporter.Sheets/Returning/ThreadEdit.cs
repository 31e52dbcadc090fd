using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Reporter.Core.Returning;
using Reporter.Packages;
using Reporter.Sheets.Forms;

namespace Reporter.Sheets.Returning;

/// <summary>Conversations on cells, as newer Excel has them: what we say is a reply in them, since notes are not shown there.</summary>
internal static class ThreadEdit
{
    // One person is always the same one, so that her replies are known again.
    private const string Person = "{5B0E7D1A-5A43-4E0C-9C51-0D6F2A1B7E55}";

    private const string Space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.ff";

    /// <summary>Replies in the conversations on wrong cells, after those of earlier copies are taken out. True where we replied.</summary>
    public static bool Reply(EditedPackage package, string part, IReadOnlyList<CellNote> notes)
    {
        var (root, text) = package.Open(part);
        var threads = root.Children("threadedComment").ToList();
        var own = threads.Where(each => string.Equals(each.Value("personId"), Person, StringComparison.OrdinalIgnoreCase)).ToList();
        own.ForEach(text.Remove);
        var replies = new StringBuilder();
        foreach (var note in notes)
        {
            if (threads.Find(each => each.Value("ref") == note.Address && each.Value("parentId").Length == 0 && !own.Contains(each))
                is not { } first)
                continue;
            var last = threads.Where(each => each.Value("ref") == note.Address).Select(each => DateOf(each.Value("dT"))).Max();
            XNamespace space = root.Name.Namespace;
            replies.Append(new XElement(space + "threadedComment", new XAttribute("ref", note.Address),
                new XAttribute("dT", last.AddSeconds(1).ToString(DateFormat, CultureInfo.InvariantCulture)),
                new XAttribute("personId", Person), new XAttribute("id", IdOf(part, note)), new XAttribute("parentId", first.Value("id")),
                new XElement(space + "text", note.Text)).Written());
        }
        if (own.Count == 0 && replies.Length == 0)
            return false;
        text.InsertLast(root, replies.ToString());
        package.Set(part, text.Bytes());
        return replies.Length > 0;
    }

    /// <summary>Says who replies.</summary>
    public static void Introduce(EditedPackage package)
    {
        var list = package.LinksOf(package.WorkbookPart).FirstOrDefault(link => link is { Kind: "person", IsExternal: false })?.Target;
        var person = $"<person xmlns=\"{Space}\" displayName=\"{ReturnWords.Author}\" id=\"{Person}\" userId=\"Reporter\" "
            + "providerId=\"None\"/>";
        if (list is null || !package.Has(list))
        {
            list = package.Free("xl/persons/", "person", ".xml");
            package.Set(list, Encoding.UTF8.GetBytes(
                $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><personList xmlns=\"{Space}\">{person}</personList>"));
            package.SetType(list, "application/vnd.ms-excel.person+xml");
            package.Relate(package.WorkbookPart, "http://schemas.microsoft.com/office/2017/10/relationships/person", list);
            return;
        }
        var (root, text) = package.Open(list);
        if (root.Children("person").Any(each => string.Equals(each.Value("id"), Person, StringComparison.OrdinalIgnoreCase)))
            return;
        text.InsertLast(root, person);
        package.Set(list, text.Bytes());
    }

    private static DateTime DateOf(string written) =>
        DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
        && date.Year is > 1900 and < 9000 ? date : new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static string IdOf(string part, CellNote note)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{part}|{note.Address}|{note.Text}"));
        return new Guid(hash.AsSpan(0, 16)).ToString("B").ToUpperInvariant();
    }
}
