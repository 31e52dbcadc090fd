using Reporter.Core.Matching;
using Reporter.Core.Sheets;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class UnitEvidenceTests
{
    private const string List = "Chỉ tiêu | Số liệu\nSố cuộc | 3";

    [Theory]
    [InlineData("xa-bac-xa.xlsx")]
    [InlineData("BC_UBND_xã_Bắc_Xa_2024.xlsx")]
    [InlineData("BaoCaoXaBacXa.xlsx")]
    [InlineData("bao cao xa bac xa huyen dinh lap lan 2.csv")]
    [InlineData("bac-xa.xlsx")]
    [InlineData("xa_bx.csv")]
    [InlineData("xa-bac-xa/so-lieu.csv")]
    [InlineData("xa-bac-xa/dot-1/so-lieu.csv")]
    [InlineData("xa-bac-xa.zip/so-lieu.csv")]
    [InlineData("X. Bắc Xa/so-lieu.csv")]
    [InlineData("xa-bac-xa/bac-xa.csv")]
    [InlineData("xa-bac-xa/dinh-lap.csv")]
    public void The_name_of_a_file_or_its_folder_tells_the_unit(string path) => Check(path, List, ["xa_bx"]);

    [Theory]
    [InlineData("tt-dinh-lap.xlsx", "tt_dl")]
    [InlineData("xa-dinh-lap.xlsx", "xa_dl")]
    [InlineData("thi-tran-nong-truong-thai-binh.xlsx", "tt_tb")]
    [InlineData("phong-tu-phap-dinh-lap.xlsx", "ptp")]
    public void Homonyms_are_told_apart_in_file_names(string path, string unit) => Check(path, List, [unit]);

    [Fact]
    public void A_bare_homonym_in_a_file_name_is_an_error() => Check("dinh-lap.xlsx", List, [], "RP3002 dinh-lap.xlsx");

    [Fact]
    public void Another_kind_in_a_file_name_is_nobody() => Check("thi-tran-thai-binh.xlsx", List, [], "RP3003 thi-tran-thai-binh.xlsx");

    [Fact]
    public void Two_units_in_one_file_name_are_an_error() =>
        Check("hoi-nong-dan-xa-bac-xa.xlsx", List, [], "RP3002 hoi-nong-dan-xa-bac-xa.xlsx");

    [Fact]
    public void A_bare_name_that_fits_one_unit_is_taken_and_said() => CheckAll("bac-xa.xlsx", List, ["xa_bx"], "RP3005 bac-xa.xlsx");

    [Fact]
    public void Nothing_that_tells_is_an_error() => Check("bao-cao.xlsx", List, [], "RP3003 bao-cao.xlsx");

    [Fact]
    public void A_cell_comes_before_the_bare_name_of_a_file() => Check("dinh-lap.xlsx", "Đơn vị báo cáo: xã Bắc Xa\n" + List, ["xa_bx"]);

    [Fact]
    public void A_cell_and_a_whole_name_that_disagree_are_an_error() =>
        Check("xa-kien-moc.csv", "Đơn vị báo cáo: xã Bắc Xa\n" + List, [], "RP3004 xa-kien-moc.csv[A1]");

    [Fact]
    public void A_folder_and_a_file_that_disagree_are_an_error() =>
        Check("xa-kien-moc/xa-bac-xa.csv", List, [], "RP3004 xa-kien-moc/xa-bac-xa.csv");

    [Fact]
    public void A_mistyped_name_in_a_cell_is_not_outdone_by_the_file_name() =>
        Check("xa-bac-xa.csv", "Đơn vị báo cáo: xã Bắc Xã Mới\n" + List, [], "RP3001 xa-bac-xa.csv[A1]");

    [Fact]
    public void A_tie_in_a_cell_is_settled_by_a_whole_name() => Check("tt-dinh-lap.csv", "Đơn vị báo cáo: Đình Lập\n" + List, ["tt_dl"]);

    [Fact]
    public void A_tie_that_nothing_settles_is_an_error() => Check("a.csv", "Đơn vị báo cáo: Đình Lập\n" + List, [], "RP3002 a.csv[A1]");

    [Fact]
    public void The_hidden_mark_comes_first() => CheckMarked("xa_bx", "a.csv", List, ["xa_bx"]);

    [Fact]
    public void A_form_of_another_unit_is_an_error() =>
        CheckMarked("xa_km", "a.csv", "Đơn vị báo cáo: xã Bắc Xa\n" + List, [], "RP3004 a.csv");

    [Fact]
    public void A_former_name_counts_for_the_successor_and_is_said() =>
        CheckAll("a.csv", "Đơn vị báo cáo: UBND xã Mộc Cũ\n" + List, ["xa_km"], "RP3006 a.csv[A1]");

    [Fact]
    public void Other_marks_are_said() => CheckAll("a.csv", "Đơn vị báo cáo: xã Bạc Xá\n" + List, ["xa_bx"], "RP3005 a.csv[A1]");

    [Fact]
    public void A_letterhead_tells_when_nothing_else_does() =>
        CheckAll("a.csv", "UBND HUYỆN ĐÌNH LẬP\nUBND XÃ BẮC XA\n" + List, ["xa_bx"], "RP3005 a.csv[A2]");

    [Fact]
    public void An_office_at_the_top_may_have_made_the_form_and_is_asked_about() =>
        Check("a.csv", "PHÒNG TƯ PHÁP\n" + List, ["ptp"], "RP3012 a.csv[A1]");

    [Fact]
    public void A_measure_behind_the_label_is_no_unit() => Check("xa-bac-xa.csv", "Đơn vị: triệu đồng\n" + List, ["xa_bx"]);

    [Theory]
    [InlineData("Đơn vị báo cáo: UBND xã Bắc Xa      Kỳ báo cáo: năm 2024")]
    [InlineData("Tên đơn vị (xã, thị trấn): Bắc Xa, huyện Đình Lập")]
    [InlineData("UBND HUYỆN ĐÌNH LẬP\tĐơn vị báo cáo: xã Bắc Xa")]
    [InlineData("Đơn vị báo cáo | | UBND xã Bắc Xa")]
    [InlineData("Đơn vị báo cáo: ……… | xã Bắc Xa")]
    public void A_label_may_share_its_cell_or_stand_before_it(string title) => Check("a.csv", title + "\n" + List, ["xa_bx"]);

    [Theory]
    [InlineData("dinh-lap/bac-xa.csv", "xa_bx")]
    [InlineData("dinh-lap-2024/xa-bac-xa.csv", "xa_bx")]
    [InlineData("dinh-lap/tt-dinh-lap.csv", "tt_dl")]
    public void A_tie_in_a_folder_gives_way_to_the_file(string path, string unit) => Check(path, List, [unit]);

    [Fact]
    public void Two_bare_names_that_disagree_are_an_error() => Check("kien-moc/bac-xa.csv", List, [], "RP3004 kien-moc/bac-xa.csv");

    [Fact]
    public void A_tie_in_a_file_name_is_settled_by_the_letterhead() =>
        CheckAll("dinh-lap.csv", "UBND XÃ ĐÌNH LẬP\n" + List, ["xa_dl"], "RP3005 dinh-lap.csv[A1]");

    [Fact]
    public void A_workbook_may_have_a_sheet_per_unit_named_after_it()
    {
        var (submissions,
            findings) = MatchingPlan.Match(MatchingPlan.Book("phong-tu-phap-tong-hop.xlsx", ("Xã Bắc Xa", List), ("TT Đình Lập", List),
            ("Ghi chú", "Số liệu các xã")));

        Assert.Equal(["tt_dl", "xa_bx"], submissions.Select(submission => submission.Unit.Code));
        Assert.Equal(["RP3021 phong-tu-phap-tong-hop.xlsx[Ghi chú!A1]"], findings);
    }

    [Fact]
    public void A_sheet_named_after_another_unit_than_its_cell_is_an_error()
    {
        var (submissions,
            findings) = MatchingPlan.Match(MatchingPlan.Book("a.xlsx", ("Xã Kiên Mộc", "Đơn vị báo cáo: xã Bắc Xa\n" + List)));

        Assert.Empty(submissions);
        Assert.Equal(["RP3004 a.xlsx[Xã Kiên Mộc!A1]"], findings);
    }

    [Theory]
    [InlineData("06613 | xã Bính Xá")]
    [InlineData("99999 | xã Bính Xá")]
    [InlineData("6613 | ")]
    [InlineData(" | Bính Xá")]
    public void A_code_may_stand_beside_a_name(string unit) =>
        Check("a.csv", $"Mã đơn vị | Tên đơn vị | so_cuoc | so_luot\n{unit} | 3 | 4", ["06613"]);

    [Fact]
    public void A_code_and_a_name_of_two_units_are_an_error() =>
        Check("a.csv", "Mã đơn vị | Tên đơn vị | so_cuoc | so_luot\n06613 | xã Bắc Xa | 3 | 4", [], "RP3004 a.csv[A2]");

    [Fact]
    public void Sums_over_units_are_no_units() =>
        Check("a.csv", "TT | Đơn vị | so_cuoc | so_luot\nI | UBND xã, thị trấn | 3 | 4\n1 | xã Bắc Xa | 3 | 4\n | Cộng các xã | 3 | 4\n | "
            + "Toàn huyện | 3 | 4", ["xa_bx"]);

    [Fact]
    public void Each_sheet_may_be_from_a_unit_of_its_own()
    {
        var (submissions, findings) = MatchingPlan.Match(MatchingPlan.Book("tong-hop.xlsx",
            ("1", "Đơn vị báo cáo: xã Bắc Xa\n" + List),
            ("2", "Đơn vị báo cáo: xã Kiên Mộc\n" + List)));

        Assert.Equal(["xa_bx", "xa_km"], submissions.Select(submission => submission.Unit.Code));
        Assert.Empty(findings);
    }

    [Fact]
    public void One_agencys_table_of_communes_is_not_its_own() =>
        Check("phong-tu-phap.csv", "Đơn vị báo cáo: Phòng Tư pháp\nĐơn vị | so_cuoc\nxã Bắc Xa | 3\nxã Kiên Mộc | 4", ["xa_bx", "xa_km"]);

    [Fact]
    public void A_unit_column_with_another_unit_than_the_cell_is_an_error() =>
        Check("a.csv", "Đơn vị báo cáo: xã Kiên Mộc\nĐơn vị | so_cuoc | so_luot\nxã Bắc Xa | 3 | 4", ["xa_km"], "RP3004 a.csv[A1]");

    [Fact]
    public void Unknown_and_ambiguous_names_in_a_column_leave_out_their_rows() =>
        Check("a.csv", "Đơn vị | so_cuoc | so_luot\nxã Bắc Xa | 3 | 4\nĐình Lập | 5 | 6\nxã Lạ | 7 | 8\n | 9 | 10\nTổng cộng | 24 | 28",
            ["xa_bx"],
            "RP3002 a.csv[A3]", "RP3001 a.csv[A4]", "RP3007 a.csv[A5]");

    [Fact]
    public void Many_rows_without_a_unit_column_are_one_error() =>
        Check("a.csv", "so_cuoc | so_luot\n3 | 4\n5 | 6", [], "RP3008 a.csv[A1]");

    [Fact]
    public void A_file_that_could_not_be_read_still_shows_that_its_unit_sent_something()
    {
        var (submissions, findings) = MatchingPlan.Match(new Workbook("bao-cao-nop/xa-bac-xa.xlsx", []),
            new Workbook("bao-cao-nop/hong.xlsx", []));

        Assert.Equal(["xa_bx: thiếu"], submissions.Select(MatchingPlan.Show));
        Assert.Empty(findings);
    }

    private static void Check(string path, string sheet, string[] units, params string[] problems)
    {
        var (submissions, findings) = MatchingPlan.Match(MatchingPlan.Csv(path, sheet));

        Assert.Equal(units, submissions.Select(submission => submission.Unit.Code));
        Assert.Equal(problems, findings.Where(finding => !finding.StartsWith("RP3005", StringComparison.Ordinal)));
    }

    private static void CheckAll(string path, string sheet, string[] units, params string[] problems)
    {
        var (submissions, findings) = MatchingPlan.Match(MatchingPlan.Csv(path, sheet));

        Assert.Equal(units, submissions.Select(submission => submission.Unit.Code));
        Assert.Equal(problems, findings);
    }

    private static void CheckMarked(string mark, string path, string sheet, string[] units, params string[] problems)
    {
        var marked = MatchingPlan.Csv(path, sheet) with { Marks = new Dictionary<string, string> { [FormMarks.Unit] = mark } };
        var (submissions, findings) = MatchingPlan.Match(marked);

        Assert.Equal(units, submissions.Select(submission => submission.Unit.Code));
        Assert.Equal(problems, findings);
    }
}
