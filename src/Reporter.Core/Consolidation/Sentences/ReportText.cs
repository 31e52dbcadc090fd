using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The generic report of a year, made of the consolidated figures: sentences, paragraphs, the outline and the annexes.</summary>
internal sealed class ReportText
{
    private readonly ReportFigures _figures;
    private readonly Naming _naming;
    private readonly SectionText _sections;
    private readonly Opinions _opinions;
    private readonly CoverageWords _coverage;
    private readonly Outline _outline;
    private readonly AnnexNames _annexes;

    public ReportText(Consolidated all, IReadOnlyList<UnitStatus> statuses, LastYear? lastYear)
    {
        _figures = new ReportFigures(all, statuses, lastYear);
        _naming = new Naming(all.Plan);
        _annexes = AnnexNames.Of(_figures);
        _sections = new SectionText(_figures, _naming, _annexes);
        _opinions = new Opinions(_figures, _naming, _annexes);
        _coverage = new CoverageWords(_figures, _naming, _annexes);
        _outline = new Outline(_figures, _sections, _opinions, _coverage);
    }

    private ReportPlan Plan => _figures.Plan;

    /// <summary>One sentence or more of each figure, list and text, by its code.</summary>
    public TextLookup Sentences()
    {
        var lookup = new TextLookup();
        foreach (var section in Plan.Sections)
        {
            foreach (var field in section.Indicators)
                lookup.SetLazy(field.Code, () => _sections.Of(field));
            foreach (var table in section.Tables)
                lookup.SetLazy(table.Code, () => _sections.ListSentence(table));
            foreach (var field in section.Narratives)
                lookup.SetLazy(field.Code, () => string.Join(' ', Opinions(field).Where(item => !item.IsOpen).Select(item => item.Text)));
        }
        return lookup;
    }

    /// <summary>The paragraphs of each section and text, by its code.</summary>
    public TextLookup Paragraphs()
    {
        var lookup = new TextLookup();
        foreach (var section in Plan.Sections)
        {
            lookup.SetLazy(section.Code, () => Items(_sections.Of(section)));
            foreach (var field in section.Narratives)
                lookup.SetLazy(field.Code, () => Items(Opinions(field)));
        }
        return lookup;
    }

    public ScriptArray ParagraphsOf(PlanSection section) => Items(_sections.Of(section));

    public ScriptArray ParagraphsOf(Field narrative) => Items(Opinions(narrative));

    /// <param name="sections">As templates see them, by their code.</param>
    public ScriptArray Parts(IReadOnlyDictionary<string, ScriptObject> sections) => new(_outline.Parts().Select(part => new ScriptObject
    {
        ["ten"] = part.Title,
        ["vai_tro"] = part.Role,
        ["muc"] = new ScriptArray(part.Entries.Select(entry => new ScriptObject
        {
            ["ten"] = entry.Title,
            ["phan"] = PartOf(entry, sections),
        })),
    }));

    public ScriptObject Coverage(DateTime? cutOff) => new()
    {
        ["cau"] = _coverage.Sentence(cutOff),
        ["da_bao_cao"] = _figures.Reported,
        ["tong_so"] = Plan.Units.Count,
        ["day_du"] = _figures.Reported == Plan.Units.Count,
        ["so_chua_bao_cao"] = _coverage.NotReportedCount(),
        ["chua_bao_cao"] = ByKind(_coverage.NotReported()),
        ["so_khong_doc_duoc"] = _coverage.NotReadCount(),
        ["khong_doc_duoc"] = ByKind(_coverage.NotRead()),
        ["han_che"] = _coverage.Limits(),
    };

    private static ScriptArray ByKind(IEnumerable<(string Kind, string Names)> units) =>
        new(units.Select(kind => new ScriptObject { ["loai"] = kind.Kind, ["ten"] = kind.Names }));

    /// <summary>What each annex is called; empty for one that would hold nothing.</summary>
    public ScriptObject Annexes() => new()
    {
        ["chinh"] = _annexes.Main,
        ["don_vi"] = _annexes.Units,
        ["danh_muc"] = _annexes.Lists,
        // A total of main figures leaves out what it would stand beside without its partner.
        ["khac_tong"] = Plan.Sections.SelectMany(section => section.Indicators)
            .Any(field => field is { IsNumeric: true, IsInAnnex: true } && _figures[field].Number != _figures[field].Total.Number),
    };

    public ScriptObject MainTable() => Table(new MainTable(_figures, _naming).Table("Chỉ tiêu"));

    public ScriptArray UnitTables() => new(new UnitTables(_figures, _naming).Tables().Select(Table));

    /// <summary>A section as the outline has it: only the texts that stand there, and with a place for what no unit wrote.</summary>
    private static LazyNames PartOf(OutlineEntry entry, IReadOnlyDictionary<string, ScriptObject> sections)
    {
        var part = new LazyNames();
        if (entry.Section is { } section)
            part.TakeAll(sections[section.Code]);
        else
            (part["ma"], part["ten"], part["chi_tieu"], part["bang"], part["doan_van"]) = ("", entry.Title, new ScriptArray(),
                new ScriptArray(),
                new ScriptArray());
        part["noi_them"] = Items(entry.More);
        var codes = entry.Texts.Select(field => field.Code).ToList();
        part["thuyet_minh"] = new ScriptArray(sections.Values.SelectMany(each =>
            each["thuyet_minh"] as ScriptArray ?? []).OfType<ScriptObject>()
            .Where(text => codes.Contains(text["ma"] as string ?? "")));
        part["neu_ten"] = entry.Section is not null || entry.Texts.Count > 1;
        return part;
    }

    private IReadOnlyList<TextItem> Opinions(Field field) => _opinions.Of(field, _outline.NeedsPerson(field));

    private static ScriptArray Items(IReadOnlyList<TextItem> items) => new(items.Select(item => new ScriptObject
    {
        ["chu"] = item.Text,
        ["gach"] = item.IsListed,
        ["can_viet"] = item.IsOpen,
    }));

    private static ScriptObject Table(AnnexTable table) => new()
    {
        ["ten"] = table.Title,
        ["ten_cot"] = table.NameTitle,
        ["cot"] = new ScriptArray(table.Columns),
        ["dong"] = new ScriptArray(table.Rows.Select(row => new ScriptObject
        {
            ["loai"] = row.Kind,
            ["tt"] = row.Number,
            ["ten"] = row.Name,
            ["o"] = new ScriptArray(row.Cells.Select(cell => new ScriptObject
            {
                ["chu"] = cell.Text,
                ["kieu"] = cell.Look switch { CellLook.Number => "so", CellLook.Centre => "giua", _ => "chu" },
            })),
        })),
    };
}
