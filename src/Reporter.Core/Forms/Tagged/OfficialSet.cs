using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Forms.Tagged;

/// <summary>The forms of one kind of unit where a year has official ones: their sheets, generated ones for what they do not ask.</summary>
/// <param name="Books">For each official workbook the sheets that this kind gets, by their index in it.</param>
/// <param name="Rest">What no official sheet asks.</param>
public sealed record OfficialSet(IReadOnlyList<IReadOnlyList<(int Index, OfficialSheet Sheet)>> Books, IReadOnlyList<FormSheet> Rest)
{
    /// <summary>Every sheet that a unit of the kind may send back.</summary>
    public IEnumerable<FormSheet> Forms => Books.SelectMany(book => book.Select(sheet => sheet.Sheet.Form)).Concat(Rest);

    /// <summary>This kind gets an official sheet on which something is filled in.</summary>
    public bool IsOfficial => Books.Any(book => book.Any(sheet => sheet.Sheet.Template.Asked.Any()));

    /// <param name="model">What printed tags see; by the names that loops give to the unit.</param>
    public static OfficialSet Of(IReadOnlyList<TaggedForm> forms, ReportPlan plan, UnitKind kind, bool hasLastYear,
        Func<IEnumerable<string>, ScriptObject> model, ScriptObject functions, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(model);

        // Ids are given over all sheets of all workbooks, so that a sheet has the same one for every kind of unit.
        var ids = new SheetIds();
        var books = new List<IReadOnlyList<(int, OfficialSheet)>>();
        foreach (var form in forms)
        {
            var sheets = new List<(int, OfficialSheet)>();
            for (var i = 0; i < form.Sheets.Count; i++)
            {
                var template = form.Sheets[i];
                var id = ids.Of(template.Sheet.Name);
                var loops = template.Tags.Where(tag => tag is { Kind: FormTagKind.LoopStart, IsOfUnit: true }).Select(tag => tag.Variable);
                if (OfficialLayout.Of(template, plan, kind, id, model(loops), functions, bag) is { } sheet)
                    sheets.Add((i, sheet));
            }
            books.Add(sheets);
        }
        var asked = forms.SelectMany(form => form.Asked).ToHashSet(StringComparer.Ordinal);
        var set = new OfficialSet(books, []);
        return set with { Rest = RestOf(plan, kind, asked, hasLastYear, ids) };
    }

    /// <summary>What no official form asks, of anybody.</summary>
    public static IReadOnlyList<Field> NotAsked(IReadOnlyList<TaggedForm> forms, ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        var asked = forms.SelectMany(form => form.Asked).ToHashSet(StringComparer.Ordinal);
        return [.. plan.Fields.Where(field => !field.IsComputed && field.Required != Obligation.None && !asked.Contains(field.Code))];
    }

    private static IReadOnlyList<FormSheet> RestOf(ReportPlan plan, UnitKind kind, HashSet<string> asked, bool hasLastYear, SheetIds ids)
    {
        var rest = plan with
        {
            Sections = [.. plan.Sections.Select(section => section with
            {
                Indicators = [.. section.Indicators.Where(field => !asked.Contains(field.Code))],
                Narratives = [.. section.Narratives.Where(field => !asked.Contains(field.Code))],
                Tables = [.. section.Tables.Where(table => !asked.Contains(table.Code))],
            })],
        };
        return FormLayout.OfRest(rest, kind, hasLastYear, ids);
    }
}
