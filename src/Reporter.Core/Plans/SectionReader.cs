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
            Required = map.Obligation("bat_buoc", kinds, Obligation.None),
            Indicators = [.. map.Maps("chi_tieu").Select(field => ReadFigure(field, kinds, bag))],
            Tables = [.. map.Maps("bang").Select(table => ReadTable(table, kinds, bag))],
            Narratives = [.. map.Maps("thuyet_minh").Select(field => ReadField(field, kinds, FieldType.Text, bag))],
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
        var table = new ListTable(map.RequiredText("ma"), map.RequiredText("ten"), [.. columns.Select(column => ReadField(column, kinds, FieldType.Text, bag))])
        {
            Required = map.Obligation("bat_buoc", kinds, Obligation.None),
            At = map.PlaceOf("ma"),
        };
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

    private static Field ReadField(PlanMap map, IReadOnlyCollection<string> kinds, FieldType usual, DiagnosticBag bag)
    {
        var field = ReadOpenField(map, kinds, usual, bag);
        map.Close();
        return field;
    }

    /// <summary>Leaves the map open for keys that only some fields have.</summary>
    private static Field ReadOpenField(PlanMap map, IReadOnlyCollection<string> kinds, FieldType usual, DiagnosticBag bag)
    {
        var type = map.Word("kieu", PlanWords.Types) ?? usual;
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
            Target = map.Number("chi_tieu_giao"),
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
