using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>One document of a file (a file may hold a decision and the regulation it issues), with what was found in it.</summary>
public sealed record DecreeDocument
{
    public required DecreeFormatKind Format { get; init; }

    /// <summary>The first and the last paragraph, as indexes into the facts.</summary>
    public required int From { get; init; }

    public required int To { get; init; }

    public required IReadOnlyList<Component> Components { get; init; }

    public required IReadOnlyList<ComponentLine> Lines { get; init; }

    public required IReadOnlyList<BodyPassage> Body { get; init; }

    public required IReadOnlyList<Annex> Annexes { get; init; }

    /// <summary>Abbreviation of the kind by its title (BC, KH, QĐ…); empty for a letter and when the title is not known.</summary>
    public string KindAbbreviation { get; init; } = "";

    /// <summary>A regulation that another document of the file issues; it has no header of its own.</summary>
    public bool IsAttached { get; init; }

    public bool IsLetter => Find(DecreeComponent.Title) is null && Find(DecreeComponent.NationalTitle) is not null
        && (Find(DecreeComponent.LetterSubject) is not null || Find(DecreeComponent.Addressee) is not null);

    public Component? Find(DecreeComponent kind) => Components.FirstOrDefault(component => component.Kind == kind);

    public ComponentLine? Line(DecreeComponent kind) => Lines.FirstOrDefault(line => line.Kind == kind);

    public IEnumerable<ParagraphFacts> ParagraphsOf(DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Paragraphs.Skip(From).Take(To - From + 1);
    }
}

/// <summary>An annex: its label, title and the line that says what it belongs to, where they are.</summary>
public sealed record Annex(Passage Label, IReadOnlyList<Passage> Title, Passage? Reference, int From, int To)
{
    /// <summary>The number after “Phụ lục”; empty when there is none.</summary>
    public required string Number { get; init; }
}
