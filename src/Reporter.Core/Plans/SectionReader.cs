using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>Reads the plan's sections (<c>phan</c>) with their figures, lists and texts.</summary>
internal static class SectionReader
{
    public static IReadOnlyList<PlanSection> Read(PlanMap root, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var maps = root.Maps("phan");
        if (maps.Count == 0)
            bag.Add(PlanFindings.PlanKeyMissing(root.At, "phan"));
        return [.. maps.Select(map => ReadSection(map, kinds, bag))];
    }

    private static PlanSection ReadSection(PlanMap map, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var section = new PlanSection
        {
            Code = map.RequiredText("ma"),
            At = map.PlaceOf("ma"),
            Name = map.RequiredText("ten"),
            Clause = map.RequiredText("dieu_khoan"),
            Role = map.WordItself("vai_tro", PlanWords.Roles),
            Required = map.Obligation("bat_buoc", kinds, Obligation.None),
            Indicators = [.. map.Maps("chi_tieu").Select(field => ReadFigure(field, kinds, bag))],
            Tables = [.. map.Maps("bang").Select(table => ReadTable(table, kinds, bag))],
            Narratives = [.. map.Maps("thuyet_minh").Select(field => ReadText(field, kinds, bag))],
        };
        if (!section.Fields.Any() && section.Tables.Count == 0)
            bag.Add(PlanFindings.PlanSectionEmpty(map.At, section.Code));
        map.Close();
        return section;
    }

    private static ListTable ReadTable(PlanMap map, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var columns = map.Maps("cot");
        if (columns.Count == 0)
            bag.Add(PlanFindings.PlanKeyMissing(map.At, "cot"));
        var table = new ListTable(map.RequiredText("ma"), map.RequiredText("ten"),
            [.. columns.Select(column => ReadColumn(column, kinds, bag))])
        {
            Required = map.Obligation("bat_buoc", kinds, Obligation.None),
            At = map.PlaceOf("ma"),
            Sentence = map.Text("cau") ?? "",
            IsPrivate = map.YesOrNo("rieng_tu", absent: false),
            FormRows = map.WholeNumber("so_dong_bieu"),
        };
        if (table.FormRows < 1)
            bag.Add(PlanFindings.PlanNumberWrong(map.PlaceOf("so_dong_bieu"), "so_dong_bieu", map.Text("so_dong_bieu") ?? ""));
        map.Close();
        return table;
    }

    /// <summary>A figure may stand to other figures in ways that columns and texts do not know.</summary>
    private static Field ReadFigure(PlanMap map, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var figure = ReadOpenField(map, kinds, FieldType.WholeNumber, bag) with
        {
            PartOf = map.Reference("trong_do"),
            AddendOf = map.Reference("chia_ra"),
            CompanionOf = map.Reference("di_kem"),
            PartName = map.Text("ten_phan") ?? "",
            Sentence = map.Text("cau") ?? "",
            IsMain = map.YesOrNo("chu_yeu", absent: false),
            IsInAnnex = map.YesOrNo("phu_luc", absent: true),
            Formula = map.Text("cong_thuc") is { } formula ? new FieldFormula(formula, map.PlaceOf("cong_thuc")) : null,
        };
        if (figure.IsComputed)
            figure = figure with { Aggregation = Aggregation.None };
        if (figure.Formula is { } computed && map.Find("tong_hop") is not null)
            bag.Add(PlanFindings.PlanFormulaMisplaced(computed.At, figure.Code, FormulaMistake.Aggregated));
        if (figure.PartName.Length > 0 && figure.Whole is null)
            bag.Add(PlanFindings.PlanKeyWithoutEffect(map.PlaceOf("ten_phan"), "ten_phan", ["trong_do", "chia_ra"]));
        map.Close();
        return figure;
    }

    private static Field ReadText(PlanMap map, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var text = ReadOpenField(map, kinds, FieldType.Text, bag) with
        {
            Sentence = map.Text("cau") ?? "",
            Role = map.WordItself("vai_tro", PlanWords.Roles),
            // Word for word only where the plan asks for it.
            IsInAnnex = map.YesOrNo("phu_luc", absent: false)
        };
        map.Close();
        return text;
    }

    private static Field ReadColumn(PlanMap map, IReadOnlyCollection<string> kinds, DiagnosticBag bag)
    {
        var column = ReadOpenField(map, kinds, FieldType.Text, bag) with { IsPrivate = map.YesOrNo("rieng_tu", absent: false) };
        map.Close();
        return column;
    }

    /// <summary>One number for all units together, or more than that, each by its name.</summary>
    private static (decimal? Total, FieldTargets More) ReadTargets(PlanMap map, IReadOnlyCollection<string> kinds)
    {
        const string Key = "chi_tieu_giao";
        if (!map.IsMap(Key) || map.Map(Key) is not { } own)
            return (map.Number(Key), new FieldTargets(null, new Dictionary<string, decimal>()));
        var byKind = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            if (own.Number(kind) is { } target)
                byKind[kind] = target;
        }
        var targets = (own.Number("tong"), new FieldTargets(own.Number("toi_thieu"), byKind));
        own.Close();
        return targets;
    }

    /// <summary>Leaves the map open for keys that only some fields have.</summary>
    private static Field ReadOpenField(PlanMap map, IReadOnlyCollection<string> kinds, FieldType usual, DiagnosticBag bag)
    {
        var type = map.Word("kieu", PlanWords.Types) ?? usual;
        var (target, targets) = ReadTargets(map, kinds);
        var field = new Field
        {
            Code = map.RequiredText("ma"),
            At = map.PlaceOf("ma"),
            Name = map.RequiredText("ten"),
            Type = type,
            Measure = map.Text("don_vi_tinh") ?? (type == FieldType.Percent ? "%" : ""),
            Required = map.Obligation("bat_buoc", kinds, Obligation.None),
            AskedOf = map.Obligation("danh_cho", kinds, Obligation.Everyone),
            Min = map.Number("tu"),
            Max = map.Number("den"),
            MinWords = map.WholeNumber("so_tu_it_nhat"),
            Choices = [.. map.Pairs("danh_sach").Select(choice => new Choice(choice.Key, choice.Value))],
            Aggregation = map.Word("tong_hop", PlanWords.Aggregations) ?? UsualAggregation(type),
            Factor = map.Number("he_so") ?? 1,
            YearOverYearLimit = map.Number("lech_nam_truoc"),
            Target = target,
            Targets = targets,
            OtherNames = map.Lines("ten_khac"),
        };
        CheckField(field, map, bag);
        return field;
    }

    private static void CheckField(Field field, PlanMap map, DiagnosticBag bag)
    {
        if (field.Type is FieldType.Choice or FieldType.Choices && field.Choices.Count == 0)
            bag.Add(PlanFindings.PlanChoicesMissing(map.At, field.Code));
        if (field.Min > field.Max)
            bag.Add(PlanFindings.PlanBoundsCrossed(map.PlaceOf("tu"), field.Code));
        if (field.Aggregation is Aggregation.Sum or Aggregation.Largest && !field.IsNumeric)
            bag.Add(PlanFindings.PlanCannotAdd(map.PlaceOf("tong_hop"), field.Code));
        if (field.Factor <= 0)
            bag.Add(PlanFindings.PlanNumberWrong(map.PlaceOf("he_so"), "he_so", map.Text("he_so") ?? ""));
    }

    private static Aggregation UsualAggregation(FieldType type) => type switch
    {
        FieldType.WholeNumber or FieldType.Number or FieldType.Money => Aggregation.Sum,
        FieldType.YesNo or FieldType.Choice or FieldType.Choices => Aggregation.Count,
        FieldType.Text => Aggregation.Gather,
        _ => Aggregation.None,
    };
}
