using System.Security.Cryptography;
using System.Text;
using MimeKit;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>
/// A mail to one unit as a draft that Outlook and Thunderbird open for editing (<c>X-Unsent: 1</c>, no sender). Nothing is ever sent by the
/// program. The same input gives the same bytes: no id of its own, boundaries from the content.
/// </summary>
public static class MailDraft
{
    /// <summary>Below <c>ket-qua</c>.</summary>
    public const string Folder = "thu";

    // Mail servers of offices mostly refuse more.
    private const int LargestMegabytes = 10;

    // An encoded word has at most 75 characters (RFC 2047, section 2).
    private const int MostBytesOfWord = 45;

    /// <summary>The addresses of a unit (<c>thu_dien_tu</c>), several of them split by “;” or “,”; what is no address is
    /// reported.</summary>
    public static IReadOnlyList<MailboxAddress> AddressesOf(ReportingUnit unit, FileLocation list, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(bag);

        var addresses = new List<MailboxAddress>();
        foreach (var written in unit.Mail.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (MailboxAddress.TryParse(written, out var address) && IsPlain(address.Address))
                addresses.Add(new MailboxAddress(Encoding.UTF8, unit.Name, address.Address));
            else
                bag.Add(ProgramFindings.MailAddressUnclear(list, unit.Name, written));
        }
        return addresses;
    }

    /// <param name="words">The mail's text, lines ended by <c>\n</c>.</param>
    /// <param name="attachments">Each with the name that the unit sees.</param>
    /// <param name="file">The unit's own file name, without ending.</param>
    public static Output Of(ReportingUnit unit, string file, IReadOnlyList<MailboxAddress> to, MailWords words,
        IReadOnlyList<MailAttachment> attachments, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(attachments);
        ArgumentNullException.ThrowIfNull(bag);

        var text = new TextPart("plain") { ContentTransferEncoding = ContentEncoding.Base64 };
        text.SetText(Encoding.UTF8, words.Body.ReplaceLineEndings("\r\n"));
        var message = new MimeMessage();
        message.Headers.Replace(SubjectOf(words.Subject));
        foreach (var header in message.Headers.Where(header => header.Id is HeaderId.Date or HeaderId.MessageId or HeaderId.From).ToList())
            message.Headers.Remove(header);
        message.To.AddRange(to);
        message.Headers.Add("X-Unsent", "1");
        message.Body = attachments.Count == 0 ? text : Mixed(text, attachments);
        using var written = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, written);
        var output = new Output($"{Folder}/{file}.eml", written.ToArray()) { IsEditable = true };
        if (output.Content.Length > LargestMegabytes << 20)
            bag.Add(ProgramFindings.MailTooLarge(new FileLocation($"{OutputFolder.Name}/{output.Name}"), unit.Name, LargestMegabytes));
        return output;
    }

    // The library leaves ASCII as it is, and readers decode what looks encoded in it (“=?utf-8?…?=”): such a subject is encoded whole.
    private static Header SubjectOf(string subject)
    {
        var header = new Header(Encoding.UTF8, HeaderId.Subject, subject);
        if (!subject.Contains("=?", StringComparison.Ordinal))
            return header;
        var words = new List<string> { "" };
        foreach (var letter in subject.EnumerateRunes().Select(rune => rune.ToString()))
        {
            if (Encoding.UTF8.GetByteCount(words[^1] + letter) > MostBytesOfWord)
                words.Add("");
            words[^1] += letter;
        }
        header.SetRawValue(Encoding.ASCII.GetBytes(" " + string.Join("\r\n ", words.Select(word =>
            $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word))}?=")) + "\r\n"));
        return header;
    }

    private static Multipart Mixed(TextPart text, IReadOnlyList<MailAttachment> attachments)
    {
        // The library would draw boundaries by lot.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var mixed = new Multipart("mixed") { text };
        foreach (var (name, bytes) in attachments)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
            mixed.Add(new MimePart(MimeTypes.GetMimeType(name))
            {
                Content = new MimeContent(new MemoryStream(bytes)),
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
                FileName = name,
            });
        }
        mixed.Boundary = "rp-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
        return mixed;
    }

    // An address goes into a header as it is: one with blanks, brackets or control characters is somebody's slip or somebody's trick.
    private static bool IsPlain(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && address.LastIndexOf('.') > at + 1 && !address.EndsWith('.')
            && address.All(c => c is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '\\'));
}

/// <summary>What a mail says.</summary>
public sealed record MailWords(string Subject, string Body);
