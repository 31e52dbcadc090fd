using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>The layers that a table style lays on one cell: the whole table, then the parts of it that the cell is in.</summary>
internal sealed record TableLook(string Key, IReadOnlyList<XElement> Layers)
{
    public bool Equals(TableLook? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
