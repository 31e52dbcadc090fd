using System.Buffers.Binary;
using System.Text;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Xls;

/// <summary>
/// What ExcelDataReader does not tell of an .xls: which cells hold errors (it gives them as empty), which font a text has, and how many
/// cells there are at all, so that a sheet whose cells it missed is not taken for an empty one. BIFF5 and 8 ([MS-XLS]).
/// </summary>
internal sealed class BiffScan
{
    private readonly List<Sheet> _sheets = [];
    private readonly List<string> _fonts = [];
    private readonly List<int> _formatFonts = [];

    /// <summary>The file is encrypted: nothing after this is readable here.</summary>
    public bool IsEncrypted { get; private set; }

    public Sheet this[int sheet] => sheet < _sheets.Count ? _sheets[sheet] : new Sheet();

    /// <summary>Whether any sheet has a cell that holds something.</summary>
    public bool HasCells => _sheets.Exists(sheet => sheet.Cells > 0);

    public static BiffScan Of(byte[] file)
    {
        var scan = new BiffScan();
        if (OleFile.Open(file) is not { } ole)
            return scan;
        var stream = ole.Stream("Workbook");
        if (stream.Length == 0)
            stream = ole.Stream("Book");
        var places = new List<uint>();
        foreach (var (id, data) in Records(stream, 0))
            scan.Global(id, stream.AsSpan(data), places);
        if (scan.IsEncrypted)
            return scan;
        foreach (var place in places)
        {
            var sheet = new Sheet();
            scan._sheets.Add(sheet);
            foreach (var (id, data) in Records(stream, place))
                sheet.Read(id, stream.AsSpan(data));
        }
        return scan;
    }

    /// <summary>The old encoding that the font of a cell claims.</summary>
    public LegacyRun? Claim(Sheet sheet, int row, int column, string text)
    {
        if (!sheet.Formats.TryGetValue((row, column), out var format) || format >= _formatFonts.Count)
            return null;
        // There is no font 4, and no program knows why any more.
        var font = _formatFonts[format] is var index && index > 4 ? index - 1 : index;
        return font < _fonts.Count && LegacyFonts.Claimed(_fonts[font]) is { } claimed
            ? new LegacyRun(text, claimed, LegacyFonts.IsCapitals(_fonts[font])) : null;
    }

    // The records from a BOF to its EOF; embedded charts in between have their own pair.
    private static IEnumerable<(int Id, Range Data)> Records(byte[] stream, uint start)
    {
        var depth = 0;
        for (long at = start; at + 4 <= stream.Length;)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan((int)at));
            int length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan((int)at + 2));
            var data = (int)at + 4;
            if (data + length > stream.Length)
                yield break;
            depth += id == 0x0809 ? 1 : id == 0x000A ? -1 : 0;
            if (depth <= 0)
                yield break;
            if (depth == 1)
                yield return (id, data..(data + length));
            at = data + length;
        }
    }

    private void Global(int id, ReadOnlySpan<byte> data, List<uint> places)
    {
        switch (id)
        {
            case 0x002F:
                IsEncrypted = true;
                break;
            case 0x0085 when data.Length >= 6 && data[5] == 0:
                places.Add(BinaryPrimitives.ReadUInt32LittleEndian(data));
                break;
            case 0x0031 when data.Length > 16:
                // BIFF8 has a byte of flags between length and name; BIFF5 has the name at once, whose first letter is no 0 or 1.
                var letters = data[15] > 1 ? data[15..] : data[16..];
                var isWide = data[15] == 1;
                var count = Math.Min((int)data[14], letters.Length / (isWide ? 2 : 1));
                _fonts.Add(isWide ? Encoding.Unicode.GetString(letters[..(count * 2)]) : Encoding.Latin1.GetString(letters[..count]));
                break;
            case 0x00E0 when data.Length >= 2:
                _formatFonts.Add(BinaryPrimitives.ReadUInt16LittleEndian(data));
                break;
        }
    }

    /// <summary>One sheet; rows and columns count from 1.</summary>
    internal sealed class Sheet
    {
        // A formula whose text comes in a record of its own.
        private (int Row, int Column) _awaiting;

        public int Cells { get; private set; }

        public Dictionary<int, List<(int Column, string Name)>> Errors { get; } = [];

        /// <summary>What formulas of a row have as text; the library loses it where the record of an array or a table stands
        /// between.</summary>
        public Dictionary<int, List<(int Column, string Text)>> Results { get; } = [];

        /// <summary>The format of each cell that holds a text.</summary>
        public Dictionary<(int Row, int Column), int> Formats { get; } = [];

        public void Read(int id, ReadOnlySpan<byte> data)
        {
            if (id == 0x0207 && _awaiting.Row > 0)
                AddResult(data);
            if (data.Length < 6)
                return;
            var (row, column) = (BinaryPrimitives.ReadUInt16LittleEndian(data) + 1, BinaryPrimitives.ReadUInt16LittleEndian(data[2..]) + 1);
            switch (id)
            {
                // Numbers, and several numbers at once.
                case 0x0203 or 0x027E or 0x00BD:
                    Cells++;
                    break;
                // Texts.
                case 0x0204 or 0x00D6 or 0x00FD:
                    Cells++;
                    Formats[(row, column)] = BinaryPrimitives.ReadUInt16LittleEndian(data[4..]);
                    break;
                case 0x0205 when data.Length >= 8:
                    Cells++;
                    if (data[7] != 0)
                        AddError(row, column, data[6]);
                    break;
                // A formula whose result is no number says so by two bytes of ones: 0 text, 1 boolean, 2 error, 3 empty.
                case 0x0006 when data.Length >= 14:
                    Cells++;
                    if (data[12] == 0xFF && data[13] == 0xFF && data[6] == 2)
                        AddError(row, column, data[8]);
                    else if (data[12] == 0xFF && data[13] == 0xFF && data[6] == 0)
                        Formats[_awaiting = (row, column)] = BinaryPrimitives.ReadUInt16LittleEndian(data[4..]);
                    break;
            }
        }

        // BIFF8: the number of letters, a byte of flags, the letters. Earlier versions have no such byte, and the library reads those.
        private void AddResult(ReadOnlySpan<byte> data)
        {
            var (row, column) = _awaiting;
            _awaiting = default;
            if (data.Length < 3 || BinaryPrimitives.ReadUInt16LittleEndian(data) is var count && data.Length != 3
                + (count * (data[2] == 1 ? 2 : 1)) || data[2] > 1)
                return;
            if (!Results.TryGetValue(row, out var results))
                Results[row] = results = [];
            results.Add((column, data[2] == 1 ? Encoding.Unicode.GetString(data[3..]) : Encoding.Latin1.GetString(data[3..])));
        }

        private void AddError(int row, int column, byte code)
        {
            if (!Errors.TryGetValue(row, out var errors))
                Errors[row] = errors = [];
            errors.Add((column, Name(code)));
        }

        private static string Name(byte code) => code switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            0x2A => "#N/A",
            _ => "#ERROR!",
        };
    }
}
