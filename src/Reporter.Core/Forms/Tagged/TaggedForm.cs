using Reporter.Core.Plans;

namespace Reporter.Core.Forms.Tagged;

/// <summary>A tagged workbook, understood: what is filled in where, which rows are repeated.</summary>
public sealed record TaggedForm(TaggedBook Book, IReadOnlyList<TaggedFormSheet> Sheets)
{
    /// <summary>Every figure, text and list that units fill in on it.</summary>
    public IEnumerable<string> Asked => Sheets.SelectMany(sheet => sheet.Asked);
}

/// <summary>One sheet of it.</summary>
public sealed record TaggedFormSheet(TaggedSheet Sheet, IReadOnlyDictionary<(int Row, int Column), TaggedInput> Tagged,
    IReadOnlyList<FormLoop> Loops)
{
    /// <summary>Rows that hold nothing but the beginning or the end of a loop: they are on no form.</summary>
    public required IReadOnlySet<int> ControlRows { get; init; }

    public IEnumerable<FormTag> Tags => Tagged.Values.SelectMany(input => input.Tags);

    /// <summary>Codes of what is filled in on it; of a list its own.</summary>
    public IEnumerable<string> Asked =>
        Tags.Where(tag => tag.IsInput).Select(tag => tag.Table?.Code ?? tag.Field?.Code).OfType<string>().Distinct();

    /// <summary>It only goes up: it shows totals or repeats units, and asks for nothing.</summary>
    public bool OnlyGoesUp => !Tags.Any(tag => tag.IsInput)
        && Tags.Any(tag => tag.Kind is FormTagKind.Total or FormTagKind.LoopStart);

    /// <summary>The list whose rows stand at a row of the template; null for none.</summary>
    public ListTable? ListAt(int row) =>
        Loops.FirstOrDefault(loop => loop.Table is not null && loop.FirstRow <= row && row <= loop.LastRow)?.Table;
}
