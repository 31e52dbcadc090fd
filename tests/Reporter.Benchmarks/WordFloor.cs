using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Reporter.Benchmarks;

/// <summary>The least that filling the benchmark's template takes: the data are parsed, the same XML is written and deflated.</summary>
internal static class WordFloor
{
    private const int FlushAt = 48 * 1024;

    public static void Fill(string data, string output)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(data));
        using var file = File.Create(output);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
        var buffer = new MemoryStream(FlushAt * 2);
        var row = Pieces(WordBenchmarkFiles.Row(["{}", "{}", "{}", "{}", "{}"]));
        var paragraph = Pieces(WordBenchmarkFiles.P(WordBenchmarkFiles.Run("{}", isBold: true) + WordBenchmarkFiles.Run(" of {} paid {}")));
        var rows = json.RootElement.GetProperty("rows");
        Add(WordBenchmarkFiles.Start);
        Add(WordBenchmarkFiles.P(WordBenchmarkFiles.Run("Report " + json.RootElement.GetProperty("title").GetString(), isBold: true)));
        Add(WordBenchmarkFiles.TableStart + WordBenchmarkFiles.Heading);
        foreach (var item in rows.EnumerateArray())
            Each(row, item, WordBenchmarkFiles.Names);
        Add("</w:tbl>" + WordBenchmarkFiles.P(WordBenchmarkFiles.Run("Details")));
        foreach (var item in rows.EnumerateArray())
            Each(paragraph, item, ["name", "city", "amount"]);
        Add(WordBenchmarkFiles.End);
        buffer.WriteTo(part);

        void Each(byte[][] pieces, JsonElement item, string[] names)
        {
            buffer.Write(pieces[0]);
            for (var index = 0; index < names.Length; index++)
            {
                Escaped(item.GetProperty(names[index]));
                buffer.Write(pieces[index + 1]);
            }
            if (buffer.Length < FlushAt)
                return;
            buffer.WriteTo(part);
            buffer.SetLength(0);
        }

        void Escaped(JsonElement value)
        {
            var text = value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
            Add(text.Replace("&", "&amp;", StringComparison.Ordinal));
        }

        void Add(string text)
        {
            Span<byte> bytes = text.Length <= 256 ? stackalloc byte[1024] : new byte[text.Length * 4];
            buffer.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        }
    }

    private static byte[][] Pieces(string xml) => [.. xml.Split("{}").Select(Encoding.UTF8.GetBytes)];
}
