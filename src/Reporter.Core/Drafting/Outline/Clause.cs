using System.Security.Cryptography;
using System.Text;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>A numbered passage of a plan, with those under it.</summary>
public sealed class Clause
{
    private const int LongestHeading = 30;

    private readonly List<Clause> _children = [];
    private readonly List<PlanLine> _lines = [];

    internal Clause(Clause? parent, Marker? marker, string number, PlanLine line)
    {
        (Parent, Marker, Number) = (parent, marker, number);
        _lines.Add(line with { Text = marker?.Rest ?? line.Text });
        parent?._children.Add(this);
    }

    public Clause? Parent { get; }

    /// <summary>Null for what has no number: an annex, the closing words.</summary>
    public Marker? Marker { get; }

    /// <summary>As it is cited: “II.1.2”, “II.1.2 gạch 2”, “Đoạn kết”, “PL II.3”.</summary>
    public string Number { get; internal set; }

    public IReadOnlyList<Clause> Children => _children;

    /// <summary>Its own paragraphs, the number taken off the first.</summary>
    public IReadOnlyList<PlanLine> Lines => _lines;

    public PlanLine First => _lines[0];

    /// <summary>What stands first; for a clause that is a sentence, the sentence.</summary>
    public string Opening => First.Text;

    /// <summary>It stands among the numbered passages; a dash has no number of its own, and nobody heads a section with it.</summary>
    public bool IsNumbered => Marker is { Rank: < MarkerRank.Dash };

    /// <summary>Words above a passage, and no passage.</summary>
    public bool IsHeading => IsNumbered && Words(Opening) <= LongestHeading && !Opening.EndsWith('.') && !Opening.EndsWith(';')
        && (_children.Count > 0 || _lines.Count > 1);

    /// <summary>The whole clause as one text, with all that is under it.</summary>
    public string WholeText => string.Join(' ', Below.SelectMany(clause => clause._lines).Select(line => line.Text)).Trim();

    /// <summary>The clause itself and all under it, in the plan's order.</summary>
    public IEnumerable<Clause> Below => _children.SelectMany(child => child.Below).Prepend(this);

    public IEnumerable<Clause> Above
    {
        get
        {
            for (var at = Parent; at is not null; at = at.Parent)
                yield return at;
        }
    }

    /// <summary>Tells whether a clause was reworded, whatever its number: of letters and digits only.</summary>
    public string Fingerprint => FingerprintOf(WholeText);

    public static string FingerprintOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NameKey.Exact(text))))[..12];

    internal void Add(PlanLine line) => _lines.Add(line);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
