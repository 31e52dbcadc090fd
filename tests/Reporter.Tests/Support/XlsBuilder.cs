using System.Text;

namespace Reporter.Tests.Support;

/// <summary>A minimal .xls: a BIFF8 stream of one sheet in an OLE container.</summary>
internal sealed class XlsBuilder
{
    private readonly List<(int Row, int Column, int Format, object Value)> _cells = [];

    /// <summary>Fonts of formats 0, 1, …; format 0 is Arial.</summary>
    public List<string> Fonts { get; } = ["Arial"];

    public bool IsEncrypted { get; init; }

    /// <summary>A text that an array formula gives.</summary>
    public sealed record ArrayText(string Text);

    /// <param name="value">A number, a text, an <see cref="ArrayText"/>, or an error code as a byte.</param>
    public XlsBuilder Cell(int row, int column, object value, int format = 0)
    {
        _cells.Add((row, column, format, value));
        return this;
    }

    public byte[] Build(string stream = "Workbook") => Ole(stream, Workbook());

    private byte[] Workbook()
    {
        var globals = Record(0x0809, Words(0x0600, 0x0005, 0, 0, 0, 0, 0, 0));
        if (IsEncrypted)
            globals = [.. globals, .. Record(0x002F, [1, 0, 1, 0, 1, 0, .. new byte[48]])];
        globals = [.. globals, .. Record(0x0042, Words(1200))];
        // Font 4 does not exist: the fonts are 0 to 3, then 5.
        globals = [.. globals,
            .. Fonts.SelectMany(font => Record(0x0031,
            [.. Words(200, 0, 0x7FFF, 400, 0), 0, 0, 0, 0, (byte)font.Length, 0, .. Encoding.Latin1.GetBytes(font)]))];
        globals = [.. globals,
            .. Enumerable.Range(0, Fonts.Count).SelectMany(i => Record(0x00E0, [.. Words(i < 4 ? i : i + 1, 0), .. new byte[16]]))];
        var place = globals.Length + 4 + 8 + 6 + 4;
        globals = [.. globals, .. Record(0x0085, [.. BitConverter.GetBytes(place), 0, 0, 6, 0, .. "Bieu 1"u8]), .. Record(0x000A, [])];

        var cells = _cells.SelectMany(cell => cell.Value switch
        {
            byte error => Record(0x0205, [.. Words(cell.Row - 1, cell.Column - 1, cell.Format), error, 1]),
            // The text of an array formula: between the formula and its text stands the record of the array.
            ArrayText array =>
            [
                .. Record(0x0006,
                    [.. Words(cell.Row - 1, cell.Column - 1, cell.Format), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. Words(0, 0, 0, 5), 0x01,
                    .. Words(cell.Row - 1, cell.Column - 1)]),
                .. Record(0x0221,
                    [.. Words(cell.Row - 1, cell.Row - 1), (byte)(cell.Column - 1), (byte)(cell.Column - 1), .. Words(0, 0, 0, 4), 0x17, 1,
                    0, (byte)'x']),
                .. Record(0x0207, [.. Words(array.Text.Length), 1, .. Encoding.Unicode.GetBytes(array.Text)]),
            ],
            string text => Record(0x0204,
                [.. Words(cell.Row - 1, cell.Column - 1, cell.Format, text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
            var number => Record(0x0203,
                [.. Words(cell.Row - 1, cell.Column - 1, cell.Format),
                .. BitConverter.GetBytes(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture))]),
        });
        var rows = _cells.Select(cell => cell.Row).Distinct().Order().ToList();
        return
        [
            .. globals,
            .. Record(0x0809, Words(0x0600, 0x0010, 0, 0, 0, 0, 0, 0)),
            .. Record(0x0200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(rows.LastOrDefault()), .. Words(0, 256, 0)]),
            .. rows.SelectMany(row => Record(0x0208, Words(row - 1, 0, 256, 300, 0, 0, 0x0100, 0x000F))),
            .. cells,
            .. Record(0x000A, []),
        ];
    }

    private static byte[] Record(int id, byte[] data) => [.. Words(id, data.Length), .. data];

    private static byte[] Words(params int[] words) => [.. words.SelectMany(word => BitConverter.GetBytes((ushort)word))];

    // Sector 0 is the allocation table, sector 1 the directory, the stream follows; it is padded beyond the mini stream's limit.
    private static byte[] Ole(string name, byte[] stream)
    {
        var sectors = Math.Max(8, (stream.Length + 511) / 512);
        var table = new uint[128];
        Array.Fill(table, 0xFFFFFFFF);
        table[0] = 0xFFFFFFFD;
        table[1] = 0xFFFFFFFE;
        for (var i = 0; i < sectors; i++)
            table[2 + i] = i == sectors - 1 ? 0xFFFFFFFE : (uint)(3 + i);

        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        writer.Write(new byte[16]);
        writer.Write(Words(0x3E, 3, 0xFFFE, 9, 6));
        writer.Write(new byte[10]);
        foreach (var number in new[] { 1u, 1u, 0u, 4096u, 0xFFFFFFFE, 0u, 0xFFFFFFFE, 0u, 0u })
            writer.Write(number);
        for (var i = 0; i < 108; i++)
            writer.Write(0xFFFFFFFF);
        foreach (var entry in table)
            writer.Write(entry);
        Entry(writer, "Root Entry", 5, child: 1, start: 0xFFFFFFFE, length: 0);
        Entry(writer, name, 2, child: 0xFFFFFFFF, start: 2, length: sectors * 512);
        writer.Write(new byte[256]);
        writer.Write(stream);
        writer.Write(new byte[(sectors * 512) - stream.Length]);
        return file.ToArray();
    }

    private static void Entry(BinaryWriter writer, string name, byte type, uint child, uint start, int length)
    {
        var letters = Encoding.Unicode.GetBytes(name);
        writer.Write(letters);
        writer.Write(new byte[64 - letters.Length]);
        writer.Write((ushort)(letters.Length + 2));
        writer.Write(type);
        writer.Write((byte)1);
        writer.Write(0xFFFFFFFF);
        writer.Write(0xFFFFFFFF);
        writer.Write(child);
        writer.Write(new byte[36]);
        writer.Write(start);
        writer.Write((long)length);
    }
}
