using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Finds the stamps that are typed and not pressed: secrecy, urgency, how far a document may travel.</summary>
internal static class StampFinder
{
    private static readonly string[] Stamps = ["HOA TOC", "THUONG KHAN", "KHAN", "MAT", "TOI MAT", "TUYET MAT", "HOA TOC HEN GIO"];
    private static readonly string[] Circulations = ["XEM XONG TRA LAI", "LUU HANH NOI BO"];

    public static bool IsStamp(Passage passage) => Stamps.Contains(passage.Folded.Trim(' ', '(', ')')) || IsCirculation(passage);

    public static bool IsCirculation(Passage passage) => Circulations.Contains(passage.Folded.Trim(' ', '(', ')'));

    public static IEnumerable<Component> Find(IEnumerable<ParagraphFacts> paragraphs) =>
        from paragraph in paragraphs
        where paragraph.Text.Length < 40
        from line in Passage.LinesOf(paragraph)
        where IsStamp(line)
        select new Component(IsCirculation(line) ? DecreeComponent.Circulation : DecreeComponent.Stamp, [line]);
}
