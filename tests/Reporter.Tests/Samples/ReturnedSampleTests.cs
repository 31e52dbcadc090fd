using System.Globalization;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>The samples' years with what units get back: nobody gets another's cells, and who works through hers is done.</summary>
public sealed class ReturnedSampleTests
{
    // What a clerk of each unit types where her first sheet leads her.
    private static readonly Dictionary<string, (string Cell, string Text)[]> Mends = new(StringComparer.Ordinal)
    {
        ["xa_cuong_loi"] = [("Mục II.1.2!D7", "10")],
        ["xa_lam_ca"] = [("Số liệu!C23", "750")],
        ["xa_dong_thang"] = [("Mục II.2!D7", "0"), ("Mục II.2!D8", "2"), ("Mục II.2!D9", "2"), ("Mục II.2!D10", "0"),
            ("Mục II.2!D11", "0"), ("Mục II.2!D12", "có"), ("Mục II.2!D13", "không")],
        ["06046"] = [("Tong hop!D9", "12")],
        ["06058"] = [("Số liệu!D17", "650")],
        ["06073"] = [("Số liệu!D13", "1245"), ("Số liệu!D52", "3520"), ("Số liệu!D55", "20850")],
        ["06085"] = [("bảng 2!N11", "32")],
        ["06112"] = [("Mục II.1!C9", "12")],
        ["06349"] = [("HT-CT!F11", "30")],
        ["06415"] = [("Phiếu!D14", "5")],
        ["06463"] = [("Bao cao!D46", "0")],
        ["06481"] = [("Số liệu!D52", "4320")],
        ["06496"] = [("Sheet1!D38", "10")],
        ["06505"] = [("BC!D16", "20")],
        ["06577"] = [("Sheet1!D25", "61")],
        ["06607"] = [("Sheet1!C16", "lượt người"), ("Sheet1!D16", "1200")],
        ["06637"] = [("BC!E12", "12")],
    };

    [Theory, Slow]
    [InlineData("dinh-lap-2024", "so_cuoc")]
    [InlineData("hoa-binh-2024", "rac_tan")]
    [InlineData("lang-son-2026", "pb_cuoc")]
    public void No_unit_gets_a_cell_of_another(string sample, string figure)
    {
        using var run = SampleRun.Of(sample, change: folder => AskEverybody(folder, figure));
        run.Run("check");
        using var figures = JsonDocument.Parse(run.Output("so-lieu.json"));
        var cells = CellsOf(figures.RootElement);
        var returned = Returned(run);
        Assert.NotEmpty(returned);
        foreach (var (unit, path) in returned)
        {
            var book = Read(run, path);
            // The second line of the first sheet says which file it was made from.
            var file = book.Sheets[0].Rows[1][1].Text.Split(": ", 2)[1];
            foreach (var (owner, source, sheet, row, column) in cells.Where(cell => cell.Owner != unit
                && cell.File.EndsWith("/" + file, StringComparison.Ordinal)))
            {
                var name = sheet.Length > 0 ? sheet : ReturnWords.OnlySheet;
                var there = book.Sheets.FirstOrDefault(each => each.Name == name)?.Rows.FirstOrDefault(each => each.Number == row);
                Assert.True(there is null || there[column].IsBlank, $"{path}: {sheet} {row},{column} of {owner} ({source})");
            }
        }
    }

    [Theory, Slow]
    [InlineData("dinh-lap-2024")]
    [InlineData("lang-son-2026")]
    public void Whoever_works_through_her_returned_workbook_is_done_in_one_go(string sample)
    {
        using var run = SampleRun.Of(sample);
        run.Run("check");
        var before = Findings(run);
        Assert.Contains(before, found => found is { Severity: "error", Unit: not null } && found.Code != "RP4021");
        foreach (var (unit, path) in Returned(run))
            SendBack(run, unit, path);
        run.Run("check");

        var left = Findings(run).Where(found => found is { Unit: not null, Severity: not "note" } && found.Code != "RP4021").ToList();
        Assert.True(left.Count == 0, string.Join('\n', left));
        Assert.Empty(Returned(run));

        // Then those that had sent nothing fill in their forms, and no unit has anything left to do. What no unit is asked about, a row
        // of a commune that is not in the list, the office settles with whoever gathered it.
        run.Run("forms");
        FillForms(run, [.. Findings(run).Where(found => found.Code == "RP4021").Select(found => found.Unit ?? "")]);
        run.Run("check");
        foreach (var (unit, path) in Returned(run))
            SendBack(run, unit, path, isAgain: true);
        run.Run("check");
        var still = Findings(run).Where(found => found.Severity != "note").ToList();
        Assert.True(still.TrueForAll(found => found is { Unit: null, Code: "RP3001" }), string.Join('\n', still));
        Assert.Equal(still.Count == 0 ? 0 : 1, run.Exit);
    }

    private static void FillForms(SampleRun run, List<string> units)
    {
        var plan = PlanReader.Read("ke-hoach.yaml", File.ReadAllText(Path.Combine(run.Folder, "ke-hoach.yaml")), new DiagnosticBag())!;
        foreach (var unit in units)
        {
            var name = Directory.EnumerateFiles(Path.Combine(run.Folder, "ket-qua", "bieu-mau"), unit + "*.xlsx")
                .Select(Path.GetFileName).First(each => each == unit + ".xlsx" || each!.StartsWith(unit + "-", StringComparison.Ordinal))!;
            var form = Read(run, $"bieu-mau/{name}");
            var typed = form.Names.Where(each => each.Range is not null)
                .Select(each => (each, Field: plan.Fields.FirstOrDefault(field => each.Name == "rp_" + field.Code
                    || (field is { Type: FieldType.Choices, Choices: [var tick, ..] }
                        && each.Name.Equals($"rp_{field.Code}__{tick.Code}", StringComparison.OrdinalIgnoreCase)))))
                .Where(each => each.Field is { IsComputed: false })
                .Select(each => (each.each.Sheet, CellName.Of(each.each.Range!.FirstRow, each.each.Range.FirstColumn),
                    ValueOf(each.Field!, unit, plan)));
            File.WriteAllBytes(Path.Combine(run.Folder, "bao-cao-nop", name), ClerkEdit.Type(run.Output($"bieu-mau/{name}"), [.. typed]));
        }
    }

    private static string ValueOf(Field field, string unit, ReportPlan plan) => field switch
    {
        { Type: FieldType.Text } => $"{field.Name} của {unit}: số liệu minh hoạ, mỗi đơn vị viết riêng, không chép của đơn vị nào khác cả.",
        { Type: FieldType.Date } => plan.Period.From.AddDays(60).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { Type: FieldType.YesNo } => "có",
        { Type: FieldType.Choices } => "x",
        { Choices: [var first, ..] } => first.Name,
        { Code: "pb_cuoc" or "vb_chi_dao" or "so_cuoc" } => "3",
        { Code: "pb_luot" or "so_luot" } => "150",
        _ => "0",
    };

    private static void SendBack(SampleRun run, string unit, string path, bool isAgain = false)
    {
        var book = Read(run, path);
        var list = book.Sheets[0];
        var typed = new List<(string Sheet, string Cell, string Text)>();
        var leads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in list.Rows.Where(row => row[6].Text is ReturnWords.MustMend or ReturnWords.MayExplain))
        {
            leads.Add(row[2].Text.Split(" (")[0]);
            if (row[6].Text == ReturnWords.MayExplain)
                typed.Add((list.Name, $"G{row.Number}", "Đã kiểm tra lại, số liệu và nội dung này đúng"));
        }
        var mends = isAgain ? [] : Mends.GetValueOrDefault(unit, []);
        foreach (var (cell, text) in mends)
            typed.Add((cell.Split('!')[0], cell.Split('!')[1], text));
        if (book.Sheets.FirstOrDefault(sheet => sheet.Name == ReturnWords.MissingSheet) is { } missing)
            typed.AddRange(Filled(missing, unit));
        // Nothing is mended that the first sheet does not lead to.
        Assert.All(mends.Take(1), mend => Assert.Contains(leads, lead => lead.Split('!')[0]
            == mend.Cell.Split('!')[0]));
        File.WriteAllBytes(Path.Combine(run.Folder, "bao-cao-nop", Path.GetFileName(path)),
            ClerkEdit.Type(run.Output(path), typed));
    }

    /// <summary>Every row of a sheet “Bổ sung” with something in it that is no other unit's.</summary>
    private static IEnumerable<(string, string, string)> Filled(Sheet sheet, string unit)
    {
        foreach (var row in sheet.Rows.Where(row => row.Number > 5 && !row[1].IsBlank))
            yield return (sheet.Name, $"D{row.Number}", row switch
            {
                _ when row[1].Text == "kh_ngay" => "05/02/2026",
                _ when row[1].Text == "tcpl_dat" => "có",
                _ when row[1].Text == "kh_so" => "15/KH-UBND",
                _ when row[1].Text == "hinh_thuc" => "hoi_nghi",
                _ when row[1].Text is "vb_chi_dao" or "pb_cuoc" => "3",
                _ when row[1].Text == "pb_luot" => "150",
                _ when row[3].IsBlank => $"Nội dung {row[2].Text} của {unit}, số liệu minh hoạ, viết riêng cho đơn vị này.",
                _ => "0",
            });
    }

    private static void AskEverybody(string folder, string figure)
    {
        var plan = Path.Combine(folder, "ke-hoach.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("quy_tac:\n", "quy_tac:\n  - { ma: QTX, muc_do: giai_trinh, khi: \""
            + $"{figure} != null\", dieu_kien: \"{figure} < 0\", thong_bao: \"Hỏi mọi đơn vị.\" }}\n", StringComparison.Ordinal));
    }

    private static IReadOnlyList<(string Unit, string Path)> Returned(SampleRun run)
    {
        var folder = Path.Combine(run.Folder, "ket-qua", "tra-lai");
        if (!Directory.Exists(folder))
            return [];
        using var check = JsonDocument.Parse(run.Output("kiem-tra.json"));
        var codes = check.RootElement.GetProperty("don_vi").EnumerateArray().Select(unit => unit.GetProperty("ma").GetString()!)
            .OrderByDescending(code => code.Length).ToList();
        return [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
            .Select(name => (codes.First(code => name == code + ".xlsx" || name.StartsWith(code + "-", StringComparison.Ordinal)),
                $"tra-lai/{name}"))];
    }

    private static Workbook Read(SampleRun run, string path) =>
        WorkbookReader.Read(path, run.Output(path), IntakeOptions.Default, new DiagnosticBag())!;

    private static IReadOnlyList<(string Owner, string File, string Sheet, int Row, int Column)> CellsOf(JsonElement figures) =>
    [
        .. from figure in figures.GetProperty("chi_tieu").EnumerateArray()
           from source in figure.GetProperty("nguon").EnumerateArray()
           let cell = source.TryGetProperty("o", out var at) ? at.GetString()! : ""
           where cell.Length > 0 && char.IsAsciiLetterUpper(cell[0])
           select (source.GetProperty("don_vi").GetString()!, source.GetProperty("tep").GetString()!,
               source.TryGetProperty("trang", out var sheet) ? sheet.GetString() ?? "" : "",
               int.Parse(string.Concat(cell.SkipWhile(char.IsAsciiLetter)), CultureInfo.InvariantCulture),
               CellLocation.ColumnNumber(string.Concat(cell.TakeWhile(char.IsAsciiLetter)))),
    ];

    private static IReadOnlyList<(string Code, string Severity, string? Unit, string Text)> Findings(SampleRun run)
    {
        using var check = JsonDocument.Parse(run.Output("kiem-tra.json"));
        return [.. check.RootElement.GetProperty("phat_hien").EnumerateArray().Select(found => (found.GetProperty("code").GetString()!,
            found.GetProperty("severity").GetString()!, found.TryGetProperty("unit", out var unit) ? unit.GetString() : null,
            $"{found.GetProperty("path").GetString()} {found.GetProperty("vi").GetString()}"))];
    }
}
