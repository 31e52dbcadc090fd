using Reporter.Core.Consolidation.Sentences;
using Reporter.Core.Forms;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What templates see of one section: its figures with totals, its lists with rows, its texts with their units.</summary>
internal static class SectionModel
{
    public static ScriptObject Of(PlanSection section, Consolidated all, LastYear? lastYear, ScriptObject tables, ScriptObject texts,
        ScriptArray kinds, ReportText text)
    {
        var indicators = section.Indicators.Select(field => IndicatorOf(field, all, lastYear)).ToList();
        var model = new LazyNames
        {
            ["ma"] = section.Code,
            ["ten"] = section.Name,
            ["dieu_khoan"] = section.Clause,
            ["muc_dieu_khoan"] = ClauseWords.Of(section.Clause),
            ["vai_tro"] = section.Role,
            // A figure that only one office is asked for would otherwise fill a table with the blanks of all others.
            ["loai_don_vi"] = new ScriptArray(all.Plan.UnitKinds.Zip(kinds).Where(pair => HasFigures(section, pair.First, all))
                .Select(pair => pair.Second)),
            ["chi_tieu"] = new ScriptArray(indicators),
            ["so_lieu"] = new ScriptArray(section.Indicators.Zip(indicators).Where(pair => !IsChoice(pair.First))
                .Select(pair => pair.Second)),
            ["chon"] = new ScriptArray(section.Indicators.Zip(indicators).Where(pair => IsChoice(pair.First)).Select(pair => pair.Second)),
            ["bang"] = new ScriptArray(section.Tables.Where(table => !table.IsPrivate).Select(table => TableOf(table, all, tables))),
            ["thuyet_minh"] = new ScriptArray(section.Narratives.Select(field => TextOf(field, texts, text))),
        };
        model.SetLazy("doan_van", () => text.ParagraphsOf(section));
        // What the outline adds to a section, and to texts that it puts elsewhere.
        model["noi_them"] = new ScriptArray();
        model["neu_ten"] = true;
        return model;
    }

    private static LazyNames TextOf(Field field, ScriptObject texts, ReportText text)
    {
        var model = new LazyNames
        {
            ["ma"] = field.Code,
            ["ten"] = field.Name,
            ["vai_tro"] = field.Role,
            ["cau"] = field.Sentence,
            ["phu_luc"] = field.IsInAnnex,
            ["y_kien"] = texts[field.Code],
        };
        model.SetLazy("doan_van", () => text.ParagraphsOf(field));
        return model;
    }

    private static bool HasFigures(PlanSection section, UnitKind kind, Consolidated all) =>
        section.Indicators.Where(field => !IsChoice(field))
            .Any(field => all.Fields.First(total => total.Field.Code == field.Code).Sources.Any(source => source.Unit.Kind == kind.Code));

    private static bool IsChoice(Field field) => field.Type is FieldType.Choice or FieldType.Choices;

    private static ScriptObject IndicatorOf(Field field, Consolidated all, LastYear? lastYear)
    {
        var total = all.Fields.First(each => each.Field.Code == field.Code);
        return new ScriptObject
        {
            ["ma"] = field.Code,
            ["ten"] = field.Name,
            ["don_vi_tinh"] = field.Measure,
            ["kieu"] = PlanWords.Of(field.Type),
            ["tong_hop"] = PlanWords.Of(field.Aggregation),
            ["he_so"] = field.Factor,
            ["tong"] = total.Number,
            ["nam_truoc"] = lastYear is not null && lastYear.Totals.TryGetValue(field.Code, out var before) ? before : null,
            ["chi_tieu_giao"] = field.Target,
            ["muc_giao"] = ReportModel.TargetsOf(field, all.Plan),
            ["cau"] = field.Sentence,
            ["chu_yeu"] = field.IsMain,
            ["phu_luc"] = field.IsInAnnex,
            ["ty_le_dat"] = ShareOfTarget(total),
            ["so_don_vi"] = total.Sources.Count,
            ["so_don_vi_hoi"] = total.Asked.Count,
            ["so_don_vi_co"] = total.Having.Count,
            ["trong_do"] = field.PartOf?.Code,
            ["chia_ra"] = field.AddendOf?.Code,
            ["di_kem"] = field.CompanionOf?.Code,
            ["ten_phan"] = field.PartName,
            ["cong_thuc"] = field.Formula?.Text,
            ["tu_so"] = total.Fraction?.Numerator,
            ["mau_so"] = total.Fraction?.Denominator,
            ["lua_chon"] = ReportModel.ChoicesOf(total),
        };
    }

    // The plan writes its target in the measure of the form, the total is in đồng.
    private static decimal? ShareOfTarget(FieldTotal total) =>
        total.Number is { } number && total.Field.Target is { } target and > 0
            && FigureBounds.Percent(number / total.Field.Factor, target) is { } share
            ? Math.Round(share, 1, MidpointRounding.AwayFromZero) : null;

    private static ScriptObject TableOf(ListTable table, Consolidated all, ScriptObject tables)
    {
        var total = all.Tables.First(each => each.Table.Code == table.Code);
        return new ScriptObject
        {
            ["ma"] = table.Code,
            ["ten"] = table.Name,
            ["cau"] = table.Sentence,
            ["cot"] = new ScriptArray(table.Columns.Where(column => !column.IsPrivate).Select(column => new ScriptObject
            {
                ["ma"] = column.Code,
                ["ten"] = column.Name,
                ["don_vi_tinh"] = column.Measure,
                ["kieu"] = PlanWords.Of(column.Type),
                ["he_so"] = column.Factor,
                ["tong"] = total.TotalOf(column),
            })),
            ["co_tong"] = table.Columns.Any(column => total.TotalOf(column) is not null),
            ["dong"] = tables[table.Code],
        };
    }
}
