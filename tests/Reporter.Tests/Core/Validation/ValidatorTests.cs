using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Validation;

public sealed class ValidatorTests
{
    [Theory]
    [InlineData("so_cuoc=mười", "RP4002 S!B1")]
    [InlineData("so_cuoc=x", "RP4002 S!B1")]
    [InlineData("so_cuoc=25%", "RP4002 S!B1")]
    [InlineData("so_cuoc=-5", "RP4003 S!B1")]
    [InlineData("so_cuoc=501", "RP4004 S!B1")]
    [InlineData("so_cuoc=1,5", "RP4005 S!B1")]
    [InlineData("so_cuoc=#1.5", "RP4005 S!B1")]
    [InlineData("so_cuoc=1.23", "RP4014 S!B1")]
    [InlineData("so_cuoc=khoảng 300", "RP4013 S!B1")]
    [InlineData("so_cuoc=khoảng 300|đếm theo ảnh chụp", "RP4013 S!B1 Note")]
    [InlineData("so_cuoc=26 giờ", "RP4024 S!B1")]
    [InlineData("so_cuoc=26 cuộc")]
    [InlineData("so_cuoc=không")]
    [InlineData("so_cuoc=#!DIV/0!", "RP4015 S!B1")]
    [InlineData("so_cuoc==?", "RP4016 S!B1")]
    [InlineData("ngay_kh=31/4/2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=4/2024", "RP4025 S!B1")]
    [InlineData("ngay_kh=01/02/2023", "RP4026 S!B1 Note")]
    [InlineData("ngay_kh=ngày 05 tháng 4 năm 2024")]
    [InlineData("ngay_kh=45387")]
    [InlineData("ngay_kh=#45387")]
    [InlineData("ngay_kh=2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=#2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=20240405", "RP4006 S!B1")]
    [InlineData("so_cuoc='12")]
    [InlineData("so_cuoc=5OO", "RP4024 S!B1")]
    [InlineData("so_cuoc=500 đ", "RP4024 S!B1")]
    [InlineData("so_cuoc=500 triệu", "RP4024 S!B1")]
    [InlineData("ty_le=0,95", "RP4033 S!B1")]
    [InlineData("ty_le=0,95%")]
    [InlineData("kinh_phi=15.500.000", "RP4032 S!B1")]
    [InlineData("kinh_phi=15.500.000 đồng")]
    [InlineData("co_ke_hoach=đang làm", "RP4008 S!B1")]
    [InlineData("linh_vuc=A; C", "RP4007 S!B1")]
    [InlineData("linh_vuc=Đất đai, nhà ở, trẻ em")]
    [InlineData("hinh_thuc=T; O", "RP4028 S!B1")]
    [InlineData("kinh_phi=12,5")]
    [InlineData("ty_le=25%")]
    [InlineData("so_cuoc=2,000", "RP4014 S!B1")]
    [InlineData("so_cuoc=1,234", "RP4014 S!B1")]
    [InlineData("so_cuoc=12,500 cuộc", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300đ", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300 đồng", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300")]
    [InlineData("kinh_phi=4,300 triệu đồng")]
    [InlineData("ty_le=12,345")]
    [InlineData("so_cuoc=05 (năm)")]
    [InlineData("so_cuoc=05 (năm) cuộc")]
    [InlineData("so_cuoc=12 (hai mươi)", "RP4044 S!B1")]
    [InlineData("so_cuoc=0O", "RP4045 S!B1 Note")]
    [InlineData("so_cuoc=không phát sinh")]
    [InlineData("so_cuoc=không được giao", "RP4046 S!B1")]
    [InlineData("so_cuoc=khong thuoc nhiem vu", "RP4046 S!B1")]
    [InlineData("so_cuoc=Không thuộc chức năng, nhiệm vụ của xã.", "RP4046 S!B1")]
    [InlineData("so_cuoc=không được giao|theo QĐ 12", "RP4046 S!B1 Note")]
    [InlineData("so_cuoc=không được giao 5 cuộc", "RP4002 S!B1")]
    [InlineData("co_ke_hoach=đạt")]
    [InlineData("co_ke_hoach=không đạt")]
    [InlineData("co_ke_hoach=khong")]
    [InlineData("co_ke_hoach=Co")]
    [InlineData("co_ke_hoach=☑")]
    [InlineData("co_ke_hoach=☐")]
    [InlineData("co_ke_hoach=☐ Có ☒ Không")]
    [InlineData("co_ke_hoach=☑ Có ☑ Không", "RP4008 S!B1")]
    [InlineData("co_ke_hoach=☐ Có ☐ Không", "RP4008 S!B1")]
    [InlineData("linh_vuc=không phát sinh")]
    public void One_answer(string line, params string[] expected) => Check(["so_luot=-", line], expected, rowOfLine: 2);

    [Fact]
    public void A_required_cell_left_blank_is_an_error() =>
        CheckAll("an", ["so_luot=5", "so_cuoc=-", "ket_qua=đã làm xong việc này"], ["RP4001 S!B2"]);

    [Fact]
    public void Required_figures_that_no_sheet_has_are_one_finding() =>
        CheckAll("an", ["so_luot=5", "ket_qua=đã làm xong việc này"], ["RP4011 S!B1"]);

    [Fact]
    public void A_section_without_any_answer_is_one_finding_with_its_clause()
    {
        var bag = CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua="], ["RP4010 S!B3"]);
        Assert.Contains("mục III", bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đạt", true)]
    [InlineData("Dat", true)]
    [InlineData("Không đạt", false)]
    [InlineData("chưa đạt", false)]
    [InlineData("☑", true)]
    [InlineData("☒", true)]
    [InlineData("☐", false)]
    [InlineData("□", false)]
    [InlineData("☑ Đạt  ☐ Không đạt", true)]
    [InlineData("☐ Đạt  ☑ Không đạt", false)]
    [InlineData("co", true)]
    [InlineData("khong", false)]
    public void Yes_and_no_are_written_in_many_ways(string typed, bool expected) =>
        Assert.Equal(expected,
            (Run("ban", ["so_cuoc=1", "so_luot=9", $"co_ke_hoach={typed}"], [],
            lastYear: null).Values["co_ke_hoach"].Value as YesNoValue)?.IsYes);

    [Fact]
    public void What_is_not_the_units_task_is_neither_zero_nor_blank()
    {
        var one = CheckOne("ban", ["so_cuoc=không được giao", "so_luot=9"], ["RP4046 S!B1"]);
        Assert.Equal(["so_luot"], one.Values.Keys);
        Assert.Equal(["so_cuoc"], one.NotItsTask);
        Assert.Empty(one.Omissions);
    }

    [Fact]
    public void Where_the_plan_does_not_ask_either_nothing_is_said() =>
        CheckAll("ban", ["so_cuoc=1", "so_luot=9", "hinh_thuc=không thuộc nhiệm vụ"], []);

    [Fact]
    public void A_list_of_which_nothing_is_to_be_told_has_no_row() =>
        Assert.Empty(CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hoi_nghi=Không phát sinh;"], []).Rows);

    [Theory]
    [InlineData("1,234.5", "RP4014 S!B1", "RP4014 S!B2")]
    [InlineData("1.5", "RP4014 S!B1", "RP4014 S!B2")]
    [InlineData("1,5")]
    [InlineData("1,234.5", "RP4014 S!B1", "RP4014 S!B2", "12.345.678")]
    public void Beside_numbers_of_another_language_doubtful_ones_are_refused_too(string other, params string[] expected)
    {
        var surely = expected.Length == 3 ? "12.345.678" : "150";
        CheckAll("ban", [$"kinh_phi={other}", "so_luot=1.234", "so_cuoc=5", $"cao_nhat={surely}"], [.. expected.Take(2)]);
    }

    [Fact]
    public void A_section_is_asked_only_of_the_kinds_the_plan_names() =>
        CheckAll("ban", ["so_cuoc=1", "so_luot=9"], []);

    [Fact]
    public void A_figure_not_asked_of_this_kind_is_a_note_and_counts()
    {
        var one = CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hinh_thuc=T"], ["RP4017 S!B3 Note"]);
        Assert.Contains("hinh_thuc", one.Values.Keys);
    }

    [Fact]
    public void Nothing_to_tell_is_an_answer_however_short() =>
        CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua=Không."], []);

    [Fact]
    public void A_text_shorter_than_the_plan_asks_is_an_error() =>
        CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua=Rất tốt"], ["RP4009 S!B3"]);

    [Fact]
    public void A_cell_with_an_error_is_left_out_and_only_that_cell()
    {
        var one = CheckOne("ban", ["so_cuoc=nhiều", "so_luot=9"], ["RP4002 S!B1"]);
        Assert.Equal(["so_luot"], one.Values.Keys);
        Assert.Equal(("so_cuoc", "nhiều", "S!B1"),
            one.Omissions.Select(left => (left.Field.Code, left.Found, $"{left.At.Sheet}!{left.At.Address}")).Single());
    }

    [Fact]
    public void A_broken_rule_leaves_out_the_figures_it_names()
    {
        var one = CheckOne("ban", ["so_cuoc=0", "so_luot=9", "cao_nhat=9"], ["RP4012 S!B1"]);
        Assert.Equal(["cao_nhat"], one.Values.Keys);
        Assert.Equal(["so_cuoc", "so_luot"], one.Omissions.Select(left => left.Field.Code));
    }

    [Fact]
    public void A_rule_about_a_figure_already_left_out_is_not_told() =>
        CheckAll("ban", ["so_cuoc=nhiều", "so_luot=9"], ["RP4002 S!B1"]);

    [Fact]
    public void A_query_leaves_nothing_out_and_an_explanation_answers_it()
    {
        var one = CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hoi_nghi=05/4/2024;120"], ["RP4012 S!B2"]);
        Assert.Empty(one.Omissions);
        CheckAll("ban", ["so_cuoc=1", "so_luot=9|hội nghị chung của hai xã", "hoi_nghi=05/4/2024;120"], ["RP4012 S!B2 Note"]);
    }

    [Fact]
    public void Both_sides_of_a_broken_rule_are_told_with_their_numbers()
    {
        var bag = CheckAll("ban", ["so_cuoc=0", "so_luot=1.200"], ["RP4012 S!B1"]);
        Assert.Contains("“Số cuộc” = 0 (B1); “Số lượt” = 1.200 (B2)", bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void List_rows_are_checked_cell_by_cell_and_twins_are_asked_about() =>
        CheckAll("ban", ["so_cuoc=3", "so_luot=900", "hoi_nghi=05/4/2024;120", "hoi_nghi=05/4/2024;120", "hoi_nghi=;12",
            "hoi_nghi=06/4/2024;đông", "hoi_nghi=;"],
            ["RP4027 S!B4", "RP4001 S!B5", "RP4002 S!C6"]);

    [Theory]
    [InlineData("đồng", "15.000.000", 15_000_000, "RP4031")]
    [InlineData("nghìn đồng", "15.000", 15_000_000, "RP4031")]
    [InlineData("triệu đồng", "15", 15_000_000, null)]
    [InlineData("đồng", "15 triệu", 15_000_000, null)]
    [InlineData("cái", "15", null, "RP4030")]
    public void Money_is_read_by_the_measure_that_the_sheet_gives(string measure, string typed, int? expected, string? code)
    {
        var submission = TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=1", "so_luot=20", $"kinh_phi={typed}");
        submission = submission with
        {
            Answers = [.. submission.Answers.Select(answer => answer.Field.Code == "kinh_phi"
            ? answer with { Measure = measure } : answer)]
        };
        var bag = new DiagnosticBag();
        var one = Assert.Single(Validator.Check(TestPlan.Plan with { Units = [submission.Unit] }, [submission], Options(), bag));
        Assert.Equal((decimal?)expected, (one.Values.GetValueOrDefault("kinh_phi")?.Value as NumberValue)?.Number);
        Assert.Equal(code is null ? [] : [code], bag.Select(found => found.Code));
    }

    [Theory]
    [InlineData("so_cuoc=26 giờ", "so_cuoc")]
    [InlineData("kinh_phi=15.500.000", "kinh_phi")]
    public void A_figure_in_another_measure_does_not_count(string line, string field)
    {
        var one = Run("ban", ["so_luot=9", line], [], lastYear: null);
        Assert.DoesNotContain(field, one.Values.Keys);
        Assert.Contains(one.Omissions, left => left.Field.Code == field);
    }

    [Fact]
    public void A_file_of_which_nothing_was_read_is_one_finding_not_one_per_section()
    {
        var submission = TestPlan.Submission(TestPlan.Plan, "an") with { Answers = [], Tables = [], IsIncomplete = true };
        var bag = new DiagnosticBag();
        Validator.Check(TestPlan.Plan with { Units = [submission.Unit] }, [submission], Options(), bag);
        Assert.Equal(["RP4035"], bag.Select(found => found.Code));
    }

    [Theory]
    [InlineData("tấn", "kg", null, "RP4037")]
    [InlineData("giờ", "phút", null, "RP4037")]
    [InlineData("m2", "m²", 15, null)]
    [InlineData("tấn", "tấn", 15, null)]
    [InlineData("cuộc", "buổi", 15, "RP4034")]
    public void A_measure_of_another_scale_leaves_the_figure_out(string asked, string given, int? expected, string? code)
    {
        var plan = TestPlan.Plan with { Sections = [.. TestPlan.Plan.Sections.Select(section => section with { Indicators = [.. section.Indicators.Select(field => field.Code == "so_luot" ? field with { Measure = asked, Name = "Khối lượng" } : field)] })] };
        var submission = TestPlan.Submission(plan, "ban", "so_cuoc=1", "so_luot=15");
        submission = submission with
        {
            Answers = [.. submission.Answers.Select(answer => answer.Field.Code == "so_luot"
            ? answer with { Measure = given } : answer)]
        };
        var bag = new DiagnosticBag();
        var one = Assert.Single(Validator.Check(plan with { Units = [submission.Unit], Rules = [] }, [submission], Options(), bag));
        Assert.Equal((decimal?)expected, (one.Values.GetValueOrDefault("so_luot")?.Value as NumberValue)?.Number);
        Assert.Equal(code is null ? [] : [code], bag.Select(found => found.Code));
    }

    [Fact]
    public void Only_zeros_are_asked_about() => CheckAll("ban", ["so_cuoc=0", "so_luot=0"], ["RP4019 ban.xlsx"]);

    [Fact]
    public void A_change_beyond_the_plans_limit_is_asked_about()
    {
        var before = new LastYear(new Dictionary<string, decimal>(),
            new Dictionary<string, IReadOnlyDictionary<string, decimal>> { ["ban"] = new Dictionary<string, decimal> { ["so_cuoc"] = 10 } });
        CheckAll("ban", ["so_cuoc=12", "so_luot=900"], [], before);
        CheckAll("ban", ["so_cuoc=13", "so_luot=900"], ["RP4018 S!B1"], before);
        CheckAll("ban", ["so_cuoc=13|thêm ba thôn", "so_luot=900"], ["RP4018 S!B1 Note"], before);
    }

    [Fact]
    public void A_long_text_that_another_unit_also_sent_is_asked_about()
    {
        const string Long = "ket_qua=Đã tổ chức nhiều hội nghị tuyên truyền tại các thôn bản với đông đảo người dân tham dự trong cả năm";
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag();
        Validator.Check(plan,
            [TestPlan.Submission(plan, "an", "so_cuoc=1", "so_luot=9", Long),
            TestPlan.Submission(plan, "binh", "so_cuoc=2", "so_luot=19", Long)], Options(), bag);
        Assert.Equal(["RP4020 binh", "RP4021 ban"], bag.Select(found => $"{found.Code} {found.Unit}"));
    }

    [Theory]
    [InlineData(16, Severity.Note)]
    [InlineData(17, Severity.Error)]
    public void A_unit_that_has_not_reported_is_an_error_only_after_the_deadline(int day, Severity expected)
    {
        var bag = new DiagnosticBag();
        Validator.Check(TestPlan.Plan, [], Options() with { Today = new DateOnly(2024, 12, day) }, bag);
        Assert.Equal([("RP4021", expected), ("RP4021", expected), ("RP4021", expected)], bag.Select(found => (found.Code, found.Severity)));
    }

    [Fact]
    public void Names_that_two_units_use_and_the_plan_does_not_know_are_one_list_for_its_author()
    {
        var bag = new DiagnosticBag();
        foreach (var unit in (string[])["an", "binh"])
            bag.Add(MatchingFindings.RowUnknown(new CellLocation($"{unit}.xlsx", "S", 3, 1), "Hộp thư", null, ["Số cuộc họp"]) with { Unit = unit });
        bag.Add(MatchingFindings.RowUnknown(new CellLocation("an.xlsx", "S", 4, 1), "Việc riêng", null, []) with { Unit = "an" });
        Validator.Check(TestPlan.Plan, [], Options() with { Today = new DateOnly(2024, 12, 1) }, bag);
        var found = Assert.Single(bag, found => found.Code == "RP1042");
        Assert.Equal(("ke-hoach.yaml", Severity.Note), (found.Location.Path, found.Severity));
        Assert.Contains("“Số cuộc họp” (2 đơn vị; gần giống “Số cuộc”)", found.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("“Hộp thư” (2 đơn vị)", found.Message.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc riêng", found.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_is_a_mark_and_leaves_nothing_out()
    {
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag();
        var late = TestPlan.Submission(plan, "ban", "so_cuoc=3", "so_luot=90") with { IsLate = true };
        var one = Assert.Single(Validator.Check(plan with { Units = [late.Unit] }, [late], Options(), bag));
        Assert.Equal([("RP4022", Severity.Note)], bag.Select(found => (found.Code, found.Severity)));
        Assert.Equal(2, one.Values.Count);
    }

    [Fact]
    public void The_plan_may_lower_a_severity_and_then_nothing_is_left_out()
    {
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag(new Dictionary<string, Severity> { ["RP4004"] = Severity.Note });
        var one = Validator.Check(plan, [TestPlan.Submission(plan, "ban", "so_cuoc=900", "so_luot=9000")], Options(), bag)[0];
        Assert.Contains("so_cuoc", one.Values.Keys);
        Assert.False(one.HasErrors);
    }

    private static void Check(string[] lines, string[] expected, int rowOfLine)
    {
        string[] all = [.. lines,
            .. lines.Any(line => line.StartsWith("so_cuoc", StringComparison.Ordinal)) ? Array.Empty<string>() : ["so_cuoc=5"]];
        CheckAll("an", [.. all, "ket_qua=đã làm xong việc này"],
            [.. expected.Select(text => text.Replace("B1", $"B{rowOfLine}", StringComparison.Ordinal))]);
    }

    private static DiagnosticBag CheckAll(string unit, string[] lines, string[] expected, LastYear? lastYear = null)
    {
        var bag = new DiagnosticBag();
        Run(unit, lines, bag, lastYear);
        Assert.Equal(expected, bag.Select(Shown));
        return bag;
    }

    private static CheckedSubmission CheckOne(string unit, string[] lines, string[] expected)
    {
        var bag = new DiagnosticBag();
        var one = Run(unit, lines, bag, lastYear: null);
        Assert.Equal(expected, bag.Select(Shown));
        return one;
    }

    private static CheckedSubmission Run(string unit, string[] lines, DiagnosticBag bag, LastYear? lastYear)
    {
        var submission = TestPlan.Submission(TestPlan.Plan, unit, lines);
        var plan = TestPlan.Plan with { Units = [submission.Unit] };
        return Assert.Single(Validator.Check(plan, [submission], Options() with { LastYear = lastYear }, bag));
    }

    private static ValidationOptions Options() => new() { Today = new DateOnly(2025, 1, 10) };

    private static string Shown(Diagnostic found) =>
        $"{found.Code} {(found.Location is CellLocation cell ? $"{cell.Sheet}!{cell.Address}" : found.Location.Path)}{(found.Severity == Severity.Note ? " Note" : "")}";
}
