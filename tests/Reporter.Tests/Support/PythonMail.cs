using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>Mail as Python's <c>email</c> reads it, where Python is installed; a test that needs it is skipped elsewhere, and says
/// so.</summary>
internal static class PythonMail
{
    private const string Script = """
        import email, email.header, email.policy, email.utils, hashlib, json, sys
        def read(path):
            with open(path, 'rb') as file:
                raw = file.read()
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            # The newer interface puts a blank too many where a name is folded between two encoded words (RFC 2047, 6.2).
            to = email.utils.getaddresses(email.message_from_bytes(raw).get_all('To'))
            parts = list(mail.walk())
            body = mail.get_body(('plain',))
            return {
                'Names': mail.keys(),
                'Subject': mail['Subject'],
                'To': [[str(email.header.make_header(email.header.decode_header(name))), address] for name, address in to],
                'Body': body.get_content(),
                'Attached': [[one.get_filename(), one.get_content_type(), hashlib.sha256(one.get_payload(decode=True)).hexdigest()]
                             for one in mail.iter_attachments()],
                'Defects': [type(one).__name__ + ': ' + str(one) for part in parts for one in
                            list(part.defects) + [fault for head in part.values() for fault in getattr(head, 'defects', [])]],
            }
        print(json.dumps([read(path) for path in sys.argv[1:]]))
        """;

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "python3", "python3.exe" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public static IReadOnlyList<Mail> Read(IEnumerable<string> files)
    {
        Assert.SkipWhen(Program is null, "Python (python3) is not installed here.");
        using var process = Process.Start(new ProcessStartInfo(Program, ["-c", Script, .. files])
        { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return JsonSerializer.Deserialize<List<Mail>>(said)!;
    }

    /// <param name="Names">Of all header fields.</param>
    /// <param name="To">Name and address.</param>
    /// <param name="Attached">Name, type, SHA-256 of the bytes.</param>
    internal sealed record Mail(IReadOnlyList<string> Names, string Subject, IReadOnlyList<IReadOnlyList<string>> To, string Body,
        IReadOnlyList<IReadOnlyList<string>> Attached, IReadOnlyList<string> Defects);
}
