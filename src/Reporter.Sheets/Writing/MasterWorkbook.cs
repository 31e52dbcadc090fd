using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Reporter.Packages;

namespace Reporter.Sheets.Writing;

/// <summary>What one copy of a master writes into its slots. A slot that is not named here stays empty.</summary>
public sealed record CopyValues(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, decimal> Numbers)
{
    /// <summary>A text with its slots filled as a copy fills them.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Texts.Aggregate(text, (filled, slot) => filled.Replace(Slots.Of(slot.Key), slot.Value, StringComparison.Ordinal));
    }
}

/// <summary>
/// A workbook made once, of which each copy differs in a few texts and numbers: parts without a slot are packed once for all,
/// the others are cut at their slots, and a copy costs little more than packing these again.
/// </summary>
public sealed class MasterWorkbook
{
    private readonly List<PartPlan> _parts;

    private MasterWorkbook(List<PartPlan> parts) => _parts = parts;

    public static MasterWorkbook Of(WorkbookDraft draft) => Of(WorkbookParts.Of(draft), _ => true);

    /// <param name="parts">In the order in which they lie in the package.</param>
    /// <param name="hasSlots">Whether a part may have slots: a picture may hold any bytes.</param>
    internal static MasterWorkbook Of(IReadOnlyList<(string Name, byte[] Bytes)> parts, Func<string, bool> hasSlots) =>
        new([.. parts.Select(part => hasSlots(part.Name) ? PartPlan.Of(part.Name, part.Bytes)
            : new PartPlan(part.Name, PackedPart.Of(part.Name, part.Bytes), []))]);

    public byte[] Copy(CopyValues values)
    {
        ArgumentNullException.ThrowIfNull(values);

        return PackedZip.Write([.. _parts.Select(part => part.Packed ?? part.Fill(values))]);
    }

    private sealed record PartPlan(string Name, PackedPart? Packed, IReadOnlyList<(byte[] Text, bool IsSlot)> Pieces)
    {
        public static PartPlan Of(string name, byte[] bytes)
        {
            var pieces = Cut(bytes);
            return pieces.Exists(piece => piece.IsSlot) ? new(name, null, pieces) : new(name, PackedPart.Of(name, bytes), []);
        }

        public PackedPart Fill(CopyValues values)
        {
            using var memory = new MemoryStream();
            foreach (var (text, isSlot) in Pieces)
                memory.Write(isSlot ? Encoding.UTF8.GetBytes(ValueOf(Encoding.UTF8.GetString(text), values)) : text);
            return PackedPart.Of(Name, memory.ToArray(), CompressionLevel.Fastest);
        }

        // Without a number the cell shows the first shared text, which is empty.
        private static string ValueOf(string key, CopyValues values)
        {
            if (key.EndsWith(Slots.TypeMark, StringComparison.Ordinal))
                return values.Numbers.ContainsKey(key[..^1]) ? "n" : "s";
            if (key.EndsWith(Slots.ValueMark, StringComparison.Ordinal))
                return values.Numbers.TryGetValue(key[..^1], out var number) ? number.ToString(CultureInfo.InvariantCulture) : "0";
            return values.Texts.TryGetValue(key, out var text) ? SecurityElement.Escape(XmlCharacters.Clean(text)) : "";
        }

        private static List<(byte[] Text, bool IsSlot)> Cut(byte[] bytes)
        {
            var open = Encoding.UTF8.GetBytes([Slots.Open]);
            var close = Encoding.UTF8.GetBytes([Slots.Close]);
            var pieces = new List<(byte[], bool)>();
            var rest = bytes.AsSpan();
            for (var at = rest.IndexOf(open); at >= 0; at = rest.IndexOf(open))
            {
                var end = rest[(at + open.Length)..].IndexOf(close);
                var key = end < 0 ? [] : rest.Slice(at + open.Length, end);
                // A letter of somebody's own font: what follows is no key.
                if (end < 0 || key.IndexOfAny("<>"u8) >= 0 || key.IndexOf(open) >= 0)
                {
                    pieces.Add((rest[..(at + open.Length)].ToArray(), false));
                    rest = rest[(at + open.Length)..];
                    continue;
                }
                pieces.Add((rest[..at].ToArray(), false));
                rest = rest[(at + open.Length)..];
                pieces.Add((rest[..end].ToArray(), true));
                rest = rest[(end + close.Length)..];
            }
            pieces.Add((rest.ToArray(), false));
            return pieces;
        }
    }
}

/// <summary>A workbook of which there is one.</summary>
public static class WorkbookWriter
{
    public static byte[] Write(WorkbookDraft draft) =>
        PackedZip.Write([.. WorkbookParts.Of(draft).Select(part => PackedPart.Of(part.Name, part.Bytes))]);
}
