using Reporter.Core.Consolidation.Sentences;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>
/// All that a template can see, under the Vietnamese names that its author types (docs/templates.md). Figures that are missing
/// are null, never absent; money is in đồng; dates are dates.
/// </summary>
public static class ReportModel
{
    /// <param name="statuses">Of every unit; null to take them from the findings.</param>
    public static ScriptObject Of(Consolidated all, LastYear? lastYear, IReadOnlyCollection<Diagnostic> findings,
        IReadOnlyList<UnitStatus>? statuses = null)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(findings);

        var plan = all.Plan;
        var queries = findings.Where(found => found.Severity == Severity.Query && found.Unit is not null).ToList();
        statuses ??= UnitStatus.Of(plan, all.Submissions, findings);
        var units = UnitModel.Of(all, statuses);
        var model = new LazyNames();
        PlanModel.Of(plan).CopyTo(model);
        model["don_vi"] = new ScriptArray(units.Values);
        var kinds = new ScriptArray(plan.UnitKinds.Select(kind => new ScriptObject
        {
            ["ma"] = kind.Code,
            ["ten"] = kind.Name,
            ["goi"] = kind.Phrase,
            ["don_vi"] = new ScriptArray(plan.Units.Where(unit => unit.Kind == kind.Code).Select(unit => units[unit.Code])),
        }));
        model["loai_don_vi"] = kinds;
        model["chot_so_lieu"] = plan.CutOff?.ToDateTime(TimeOnly.MinValue) ?? NewestArrival(all);
        AddFigures(model, all, lastYear);
        var tables = AddTables(model, all, units);
        var texts = AddTexts(model, all, units);
        var text = new ReportText(all, statuses, lastYear);
        var sections = plan.Sections.Select(section => SectionModel.Of(section, all, lastYear, tables, texts, kinds, text)).ToList();
        model["phan"] = new ScriptArray(sections);
        AddText(model, plan, text, sections);
        model["nop"] = ArrivalModel.Of(all, statuses, units);
        model["phat_hien"] = new ScriptArray(findings.Select(found => FindingModel.Of(found, units)));
        model["can_giai_trinh"] = new ScriptArray(queries.Select(found => FindingModel.Of(found, units)));
        model["da_giai_trinh"] = new ScriptArray(findings.Where(found => found.Answer is not null && found.Unit is not null)
            .Select(found => FindingModel.Of(found, units)));
        model["tien_do_phan"] = ProgressModel.Of(Completeness.Of(plan, all.Submissions, findings));
        model["bo_ra"] = new ScriptArray(FindingModel.LeftOut(all, findings, units));
        return model;
    }

    private static void AddText(LazyNames model, ReportPlan plan, ReportText text, List<ScriptObject> sections)
    {
        var byCode = plan.Sections.Zip(sections).ToDictionary(pair => pair.First.Code, pair => pair.Second, StringComparer.Ordinal);
        model["cau_van"] = text.Sentences();
        model["doan_van"] = text.Paragraphs();
        model.SetLazy("de_cuong", () => text.Parts(byCode));
        model.SetLazy("pham_vi", () => text.Coverage(model["chot_so_lieu"] as DateTime?));
        model.SetLazy("phu_luc", text.Annexes);
        model.SetLazy("bang_chinh", text.MainTable);
        model.SetLazy("bang_don_vi", text.UnitTables);
    }

    /// <summary>The day of the last submission that counts; null when there is none.</summary>
    private static DateTime? NewestArrival(Consolidated all) =>
        all.Submissions.Where(submission => !submission.HoldsNothing)
            .Select(submission => (submission.Source.Supplemented ?? submission.Source.Arrived)?.Date).Max();

    private static void AddFigures(ScriptObject model, Consolidated all, LastYear? lastYear)
    {
        var totals = new ScriptObject();
        var byKind = all.Plan.UnitKinds.ToDictionary(kind => kind.Code, _ => new ScriptObject(), StringComparer.Ordinal);
        var byChoice = new ScriptObject();
        var choices = new ScriptObject();
        var answered = new ScriptObject();
        var before = new ScriptObject();
        var targets = new ScriptObject();
        var more = new ScriptObject();
        var asked = new ScriptObject();
        var having = new ScriptObject();
        var fractions = new ScriptObject();
        foreach (var total in all.Fields)
        {
            var code = total.Field.Code;
            totals[code] = total.Number;
            answered[code] = total.Sources.Count;
            before[code] = lastYear is not null && lastYear.Totals.TryGetValue(code, out var figure) ? figure : null;
            targets[code] = total.Field.Target;
            more[code] = TargetsOf(total.Field, all.Plan);
            asked[code] = total.Asked.Count;
            having[code] = total.Having.Count;
            if (total.Field.IsComputed)
                fractions[code] = new ScriptObject { ["tu_so"] = total.Fraction?.Numerator, ["mau_so"] = total.Fraction?.Denominator };
            foreach (var (kind, figures) in byKind)
                figures[code] = total.ByKind.TryGetValue(kind, out var part) ? part : null;
            if (total.Field.Choices.Count > 0)
            {
                var counts = new ScriptObject();
                foreach (var (choice, count) in total.ByChoice)
                    counts[choice] = count;
                byChoice[code] = counts;
                choices[code] = ChoicesOf(total);
            }
        }
        var kinds = new ScriptObject();
        foreach (var (kind, figures) in byKind)
            kinds[kind] = figures;
        model["tong"] = totals;
        model["theo_loai"] = kinds;
        model["dem"] = byChoice;
        model["lua_chon"] = choices;
        model["so_don_vi"] = answered;
        model["so_don_vi_hoi"] = asked;
        model["so_don_vi_co"] = having;
        model["phan_so"] = fractions;
        model["nam_truoc"] = before;
        model["chi_tieu_giao"] = targets;
        model["muc_giao"] = more;
    }

    internal static ScriptObject TargetsOf(Field field, ReportPlan plan)
    {
        var byKind = new ScriptObject();
        foreach (var kind in plan.UnitKinds)
            byKind[kind.Code] = field.Targets.ByKind.TryGetValue(kind.Code, out var target) ? target : null;
        return new ScriptObject { ["tong"] = field.Target, ["toi_thieu"] = field.Targets.Minimum, ["theo_loai"] = byKind };
    }

    internal static ScriptArray ChoicesOf(FieldTotal total) => new(total.Field.Choices.Select(choice => new ScriptObject
    {
        ["ma"] = choice.Code,
        ["ten"] = choice.Name,
        ["so_don_vi"] = total.ByChoice[choice.Code],
    }));

    private static ScriptObject AddTables(ScriptObject model, Consolidated all, Dictionary<string, ScriptObject> units)
    {
        var tables = new ScriptObject();
        var count = 0;
        foreach (var table in all.Tables)
        {
            tables[table.Table.Code] = new ScriptArray(table.Rows.Select(row =>
            {
                var line = new ScriptObject { ["don_vi"] = units[row.Unit.Code] };
                foreach (var column in table.Table.Columns)
                    line[column.Code] = !IsPrivate(table.Table, column) && row.Row.Cells.TryGetValue(column.Code, out var value)
                        ? ValueModel.Of(value.Value, column) : null;
                return line;
            }));
            count += table.Rows.Count;
        }
        model["bang"] = tables;
        model["so_dong_bang"] = count;
        return tables;
    }

    /// <summary>Names of persons are counted, and stand in no output that leaves the office.</summary>
    internal static bool IsPrivate(ListTable table, Field column) => table.IsPrivate || column.IsPrivate;

    private static ScriptObject AddTexts(ScriptObject model, Consolidated all, Dictionary<string, ScriptObject> units)
    {
        var texts = new ScriptObject();
        var count = 0;
        foreach (var total in all.Fields.Where(total => total.Field.Type == FieldType.Text))
        {
            var told = total.Sources.Where(source => source.Value.Value is TextValue text && !YesNoWords.IsNo(text.Text)).ToList();
            texts[total.Field.Code] = new ScriptArray(told.Select(source => new ScriptObject
            {
                ["don_vi"] = units[source.Unit.Code],
                ["noi_dung"] = ((TextValue)source.Value.Value).Text,
            }));
            count += told.Count;
        }
        model["thuyet_minh"] = texts;
        model["so_y_kien"] = count;
        return texts;
    }
}
