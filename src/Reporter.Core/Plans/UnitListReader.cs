using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Plans;

/// <summary>Reads the unit list (<c>don-vi.csv</c>) from the sheet that it is: one line per unit that must report.</summary>
public static class UnitListReader
{
    private const string Code = "ma", Name = "ten", Kind = "loai", OtherNames = "ten_khac", Border = "bien_gioi",
        Disadvantaged = "dac_biet_kho_khan",
        Minority = "dan_toc_thieu_so", Succeeds = "thay_cho", Mail = "thu_dien_tu", Remark = "ghi_chu";

    /// <summary>How the remark of a line begins that <c>init</c> proposed and nobody decided: it does not report yet.</summary>
    public const string Undecided = "??";

    private static readonly string[] Columns = [Code, Name, Kind, OtherNames, Border, Disadvantaged, Minority, Succeeds, Mail, Remark];

    private static readonly string[] Required = [Code, Name, Kind];

    private static readonly string[] YesWords = ["x", "co", "1", "true", "v"];

    private static readonly string[] NoWords = ["", "khong", "0", "false"];

    public static IReadOnlyList<ReportingUnit> Read(Sheet sheet, IReadOnlyList<UnitKind> kinds, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(bag);

        var found = new DiagnosticBag();
        var units = ReadAll(sheet, kinds, found);
        foreach (var finding in Repeats.Gather(found))
            bag.Add(finding);
        return units;
    }

    private static IReadOnlyList<ReportingUnit> ReadAll(Sheet sheet, IReadOnlyList<UnitKind> kinds, DiagnosticBag bag)
    {
        if (sheet.Rows.Count == 0)
        {
            bag.Add(PlanFindings.UnitListEmpty(new FileLocation(sheet.Path)));
            return [];
        }
        if (ReadTitles(sheet, bag) is not { } columns)
            return [];
        var units = new List<(ReportingUnit Unit, SheetRow Row)>();
        var undecided = new List<(string Name, SheetRow Row)>();
        foreach (var row in sheet.Rows.Skip(1).Where(row => row.Cells.Any(cell => !cell.IsBlank)))
        {
            if (columns.TryGetValue(Remark, out var remark) && row[remark].Text.TrimStart().StartsWith(Undecided, StringComparison.Ordinal))
            {
                undecided.Add((row[columns[Name]].Text.Trim(), row));
                continue;
            }
            if (ReadUnit(sheet, row, columns, kinds, bag) is not { } unit)
                continue;
            if (units.Find(other => string.Equals(other.Unit.Code, unit.Code, StringComparison.OrdinalIgnoreCase))
                is { Unit: not null } twin)
                bag.Add(PlanFindings.UnitCodeTwice(sheet.At(row.Number, columns[Code]), unit.Code, twin.Row.Number));
            else
                units.Add((unit, row));
        }
        if (undecided.Count > 0)
        {
            bag.Add(PlanFindings.UnitsUndecided(sheet.At(undecided[0].Row.Number, columns[Remark]),
                [.. undecided.Select(each => each.Name)]));
        }
        else if (units.Count == 0)
            bag.Add(PlanFindings.UnitListEmpty(new FileLocation(sheet.Path)));
        SaySharedNames(sheet, units, columns, bag);
        return [.. units.Select(pair => pair.Unit)];
    }

    private static Dictionary<string, int>? ReadTitles(Sheet sheet, DiagnosticBag bag)
    {
        var titles = sheet.Rows[0];
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 1; column <= titles.Cells.Count; column++)
        {
            if (titles[column].IsBlank)
                continue;
            var key = NameKey.Of(titles[column].Text);
            if (Array.Find(Columns, name => NameKey.Of(name) == key) is { } known)
                columns.TryAdd(known, column);
            else
                bag.Add(PlanFindings.UnitListColumnUnknown(sheet.At(titles.Number, column), titles[column].Text,
                    NearestName.To(titles[column].Text, Columns.Except(columns.Keys))));
        }
        var missing = Required.Where(name => !columns.ContainsKey(name)).ToList();
        if (missing.Count == 0)
            return columns;
        bag.Add(PlanFindings.UnitListColumnMissing(sheet.At(titles.Number, 1), missing));
        return null;
    }

    private static ReportingUnit? ReadUnit(Sheet sheet, SheetRow row, Dictionary<string, int> columns, IReadOnlyList<UnitKind> kinds,
        DiagnosticBag bag)
    {
        string Text(string column) => columns.TryGetValue(column, out var number) ? row[number].Text.Trim() : "";

        var missing = Required.Where(column => Text(column).Length == 0).ToList();
        if (missing.Count > 0)
        {
            bag.Add(PlanFindings.UnitCellMissing(sheet.At(row.Number, columns[missing[0]]), missing[0]));
            return null;
        }
        var kind = kinds.FirstOrDefault(known => string.Equals(known.Code, Text(Kind), StringComparison.OrdinalIgnoreCase));
        if (kind is null)
            bag.Add(PlanFindings.UnitKindUnknown(sheet.At(row.Number, columns[Kind]), Text(Kind), [.. kinds.Select(known => known.Code)]));

        bool Flag(string column)
        {
            var said = NameKey.Of(Text(column));
            if (!YesWords.Contains(said) && !NoWords.Contains(said))
                bag.Add(PlanFindings.UnitFlagUnclear(sheet.At(row.Number, columns[column]), column, Text(column)));
            return YesWords.Contains(said);
        }

        return new ReportingUnit
        {
            Code = Text(Code),
            Name = Text(Name),
            Kind = kind?.Code ?? Text(Kind),
            OtherNames = Names(Text(OtherNames)),
            IsBorder = Flag(Border),
            IsDisadvantaged = Flag(Disadvantaged),
            IsEthnicMinority = Flag(Minority),
            Succeeds = Names(Text(Succeeds)),
            Mail = Text(Mail),
            Remark = Text(Remark),
        };
    }

    private static string[] Names(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Names are compared without marks only where both lack them: “xã Bính Xá” and “xã Bình Xa” are two communes.
    private static void SaySharedNames(Sheet sheet, List<(ReportingUnit Unit, SheetRow Row)> units, Dictionary<string, int> columns,
        DiagnosticBag bag)
    {
        var owners = new Dictionary<string, ReportingUnit>(StringComparer.Ordinal);
        foreach (var (unit, row) in units)
        {
            foreach (var name in unit.OtherNames.Prepend(unit.Name))
            {
                var shared = UnitName.Readings(name)
                    .Select(reading => $"{reading.Kind}|{reading.ExactName}")
                    .Select(key => owners.TryGetValue(key, out var owner) ? owner : owners[key] = unit)
                    .FirstOrDefault(owner => !ReferenceEquals(owner, unit));
                if (shared is not null)
                    bag.Add(PlanFindings.UnitNameTwice(sheet.At(row.Number,
                        columns[ReferenceEquals(name, unit.Name) || !columns.TryGetValue(OtherNames, out _) ? Name : OtherNames]), name,
                        unit.Name, shared.Name));
            }
        }
    }
}
