using System.Text;

namespace Reporter.Cli;

/// <summary>Writes every line to the console and to the log (<c>--log</c>).</summary>
internal sealed class TeeWriter(TextWriter console, TextWriter log) : TextWriter
{
    public override Encoding Encoding => console.Encoding;

    public override void Write(char value)
    {
        console.Write(value);
        log.Write(value);
    }

    public override void Write(string? value)
    {
        console.Write(value);
        log.Write(value);
    }

    public override void WriteLine(string? value)
    {
        console.WriteLine(value);
        log.WriteLine(value);
    }
}
