using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class ShapeTests
{
    [Fact]
    public void A_list_is_read_below_its_titles_by_code_or_by_name() => Check(
        """
        BÁO CÁO KẾT QUẢ NĂM 2024
        Đơn vị báo cáo: UBND xã Bắc Xa

        STT | Mã | Chỉ tiêu | Đơn vị tính | Số liệu | Giải trình
        I | II.1 | Các hoạt động
        1 | so_cuoc | | cuộc | 12
        2 | | Số lượt người tham dự (lượt) | lượt người | 340 | đã kiểm tra
        3 | | - Trong đó: số cuộc lồng ghép | cuộc |
        """,
        ["xa_bx: so_cuoc=12@E6 so_luot=340@E7(đã kiểm tra) so_cuoc_lg=-@E8"], []);

    [Fact]
    public void The_columns_of_a_list_may_stand_in_any_order_under_other_words() => Check(
        """
        Đơn vị báo cáo | xã Bắc Xa
        Kết quả | Nội dung
        12 | Số cuộc tuyên truyền trực tiếp
        """,
        ["xa_bx: so_cuoc=12@A3"], []);

    [Fact]
    public void One_name_in_two_sections_is_told_apart_by_the_heading_above() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Chỉ tiêu | Số liệu
        II.1. Các hoạt động |
        Kết quả chủ yếu | Tốt
        III. Kinh phí thực hiện |
        Kết quả chủ yếu | Đủ
        """,
        ["xa_bx: kq_hd=Tốt@B4 kq_kp=Đủ@B6"], []);

    [Fact]
    public void One_name_in_two_sections_without_a_heading_is_an_error() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        Kết quả chủ yếu | Tốt
        """,
        ["xa_bx: so_cuoc=3@B3"], ["RP3041 a.csv[B4]"]);

    [Fact]
    public void Units_across_and_figures_down_are_read_with_their_own_cells() => Check(
        """
        BÁO CÁO KẾT QUẢ NĂM 2024
        STT | Chỉ tiêu | Đơn vị tính | xã Bắc Xa | Xã Bính Xá | Tổng số | Ghi chú
        1 | Số cuộc tuyên truyền trực tiếp | cuộc | 12 | 5 | 17
        2 | Số lượt người tham dự | lượt người | 340 | - | 340 | đã kiểm tra
        """,
        ["xa_bx: so_cuoc=12@D3 so_luot=340@D4", "06613: so_cuoc=5@E3 so_luot=-@E4"], []);

    [Fact]
    public void A_unit_that_stands_across_twice_with_other_figures_is_not_taken() => Check(
        """
        Chỉ tiêu | xã Bắc Xa | Xã Bính Xá | UBND xã Bắc Xa
        Số cuộc tuyên truyền trực tiếp | 12 | 5 | 13
        Số lượt người tham dự | 340 | 50 | 340
        """,
        ["xa_bx:", "06613: so_cuoc=5@C2 so_luot=50@C3"], ["RP3010 a.csv[D1]"]);

    [Fact]
    public void Lists_side_by_side_with_a_blank_column_between_are_both_read() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        STT | Chỉ tiêu | Số liệu | | STT | Ngày | Nội dung | Số người tham dự
        1 | Số cuộc tuyên truyền trực tiếp | 12 | | 1 | 05/4/2024 | Luật Đất đai | 50
        2 | Số lượt người tham dự | 340 | | 2 | 06/5/2024 | Luật Trẻ em | 40
        """,
        ["xa_bx: so_cuoc=12@C3 so_luot=340@C4 hoi_nghi[3: ngay=05/4/2024 noi_dung=Luật_Đất_đai so_nguoi=50; 4: ngay=06/5/2024 "
            + "noi_dung=Luật_Trẻ_em so_nguoi=40]"], []);

    [Fact]
    public void The_sum_of_a_group_of_units_is_no_unit() => Check(
        """
        TT | Đơn vị | Số cuộc | Số lượt người tham dự
        I | Khối xã | 17 | 390
        1 | xã Bắc Xa | 12 | 340
        2 | Xã Bính Xá | 5 | 50
        """,
        ["xa_bx: so_cuoc=12@C3 so_luot=340@D3", "06613: so_cuoc=5@C4 so_luot=50@D4"], ["RP3027 a.csv[B2]"]);

    [Fact]
    public void A_row_of_somebody_unknown_is_no_fault_of_the_one_unit_that_is_known()
    {
        var bag = new Reporter.Core.Diagnostics.DiagnosticBag();
        var file = MatchingPlan.Csv("tong-hop.csv",
            "Đơn vị | Số cuộc | Số lượt người tham dự\nxã Bắc Xa | 12 | 340\nxã Không Tên | 5 | 50");
        SubmissionMatcher.Match(MatchingPlan.Plan, [file], ArrivalLog.Empty, new(), bag);
        Assert.Equal([("RP3001", (string?)null)], bag.Select(found => (found.Code, found.Unit)));
    }

    [Fact]
    public void A_file_of_sentences_is_not_read_and_that_is_an_error() => Check(
        """
        Đơn vị báo cáo: UBND xã Bắc Xa
        Số cuộc tuyên truyền trực tiếp: 12
        """,
        ["xa_bx: thiếu"], ["RP3021 a.csv[A1]", "RP3026 a.csv"]);

    [Fact]
    public void The_year_beside_its_quarters_holds_the_figures() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Chỉ tiêu | Quý I | Quý II | Cả năm
        Số cuộc tuyên truyền trực tiếp: | 5 | 7 | 12
        """,
        ["xa_bx: so_cuoc=12@D3"], ["RP3031 a.csv[B2]", "RP3031 a.csv[C2]"]);

    [Fact]
    public void A_name_that_the_section_above_does_not_ask_for_is_not_taken_from_another_section() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Mã | Chỉ tiêu | Số liệu
        | II.1. Các hoạt động |
        | Số cuộc tuyên truyền trực tiếp | 12
        | III. Kinh phí thực hiện |
        | Số cuộc | 3
        so_luot | Số lượt người tham dự | 90
        | IV. CÔNG TÁC KHÁC |
        | Trong đó: số cuộc lồng ghép | 2
        """,
        ["xa_bx: so_cuoc=12@C4 so_luot=90@C7 so_cuoc_lg=2@C9"], ["RP3046 a.csv[C6]"]);

    [Theory]
    [InlineData("BÁO CÁO SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024", "RP3072 a.csv[A2]")]
    [InlineData("BÁO CÁO QUÝ I NĂM 2024", "RP3072 a.csv[A2]")]
    [InlineData("THÁNG 11 NĂM 2024", "RP3072 a.csv[A2]")]
    [InlineData("(Số liệu tính từ ngày 01/01/2024 đến ngày 31/10/2024)", "RP3072 a.csv[A2]")]
    [InlineData("(Số liệu từ 01/7/2024)", "RP3072 a.csv[A2]")]
    [InlineData("(Số liệu từ ngày 15/12/2023 đến ngày 14/12/2024)", null)]
    [InlineData("BÁO CÁO NĂM 2024", null)]
    [InlineData("(Kèm theo Báo cáo số 12/BC-UBND ngày 10 tháng 12 năm 2024)", null)]
    public void A_heading_of_another_period_is_asked_about(string heading, string? finding) => Check(
        $"Đơn vị báo cáo: xã Bắc Xa\n{heading}\nChỉ tiêu | Số liệu\nSố cuộc | 12",
        ["xa_bx: so_cuoc=12@B4"], finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Kết quả năm 2023")]
    [InlineData("Kết quả 6 tháng đầu năm")]
    public void A_column_of_another_period_is_not_read(string title) => Check(
        $"Đơn vị báo cáo: xã Bắc Xa\nChỉ tiêu | {title}\nSố cuộc | 12\nSố lượt người tham dự | 340",
        ["xa_bx: thiếu"], ["RP3073 a.csv[B2]"]);

    [Fact]
    public void Sums_groups_and_nothing_to_tell_are_no_rows_of_a_list() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        TT | Ngày | Nội dung | Số người tham dự
        I | Quý I
        1 | 05/4/2024 | Luật Đất đai | 50
        2 | 06/5/2024 | Cộng đồng dân tộc Dao | 40
        3 | | Tổng cộng hai cuộc | 90
        II | Quý II
        4 | Không phát sinh
        """,
        ["xa_bx: hoi_nghi[4: ngay=05/4/2024 noi_dung=Luật_Đất_đai so_nguoi=50; 5: ngay=06/5/2024 noi_dung=Cộng_đồng_dân_tộc_Dao "
            + "so_nguoi=40]"], []);

    [Fact]
    public void A_measure_in_the_title_of_a_list_is_part_of_its_figures()
    {
        var bag = new Reporter.Core.Diagnostics.DiagnosticBag();
        var plan = MatchingPlan.Plan;
        var section = plan.Sections[0];
        var table = section.Tables[0];
        plan = plan with
        {
            Sections = [section with { Tables = [table with { Columns = [.. table.Columns,
            new Field { Code = "kp", Name = "Kinh phí", Type = FieldType.Money, Measure = "triệu đồng", Factor = 1_000_000 }] }] },
            .. plan.Sections.Skip(1)]
        };
        var file = MatchingPlan.Csv("a.csv",
            "Đơn vị báo cáo: xã Bắc Xa\nNgày | Nội dung | Số người tham dự | Kinh phí (đồng)\n05/4/2024 | Luật | 50 | 1.500.000");
        var submission = Assert.Single(SubmissionMatcher.Match(plan, [file], ArrivalLog.Empty, new(), bag));
        Assert.Equal("đồng", submission.Tables[0].Rows[0].Cells[^1].Measure);
    }

    [Fact]
    public void A_row_per_choice_becomes_one_answer_with_marks() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Mã | Chỉ tiêu | Số liệu
        cong_uoc | Công ước đã tuyên truyền |
        ICCPR | Công ước về các quyền dân sự và chính trị | x
        CEDAW | Công ước về phụ nữ |
        so_cuoc | Số cuộc | 2
        """,
        ["xa_bx: so_cuoc=2@C6 cong_uoc={ICCPR=x,CEDAW=-}@C3"], []);

    [Fact]
    public void A_table_is_known_by_its_columns_and_ends_at_the_signature() => Check(
        """
        DANH MỤC HỘI NGHỊ
        Đơn vị báo cáo: xã Bắc Xa
        TT | Ngày tổ chức | Nội dung | Số người tham dự | Ghi chú
        (1) | (2) | (3) | (4) | (5)
        1 | 05/4/2024 | Luật Đất đai | 50
        2 | 06/5/2024 | Chủ tịch UBND xã nói chuyện | 40 | có ảnh
        3 | | |
        Tổng cộng | | | 90

        | | | Bắc Xa, ngày 10 tháng 12 năm 2024
        NGƯỜI LẬP BIỂU | | | CHỦ TỊCH
        """,
        ["xa_bx: hoi_nghi[5: ngay=05/4/2024 noi_dung=Luật_Đất_đai so_nguoi=50; 6: ngay=06/5/2024 noi_dung=Chủ_tịch_UBND_xã_nói_chuyện "
            + "so_nguoi=40]"], []);

    [Fact]
    public void Sums_inside_a_table_are_no_rows_of_it() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Ngày | Nội dung | Số người tham dự
        05/4/2024 | Luật | 50
        Cộng tháng 4 | | 50
        06/5/2024 | Cộng tác viên học luật | 40
        | Tổng số | 90
        """,
        ["xa_bx: hoi_nghi[3: ngay=05/4/2024 noi_dung=Luật so_nguoi=50; 5: ngay=06/5/2024 noi_dung=Cộng_tác_viên_học_luật so_nguoi=40]"],
            []);

    [Theory]
    [InlineData("Chỉ tiêu | Năm 2023 | Năm 2024")]
    [InlineData("Nội dung | Kết quả năm 2023 | Kết quả năm 2024")]
    [InlineData("Chỉ tiêu | Ước tính | Số liệu (ghi số)")]
    public void The_figures_may_stand_under_the_plans_year(string titles)
    {
        var (submissions, _) = MatchingPlan.Match(MatchingPlan.Csv("xa-bac-xa.csv", titles + "\nSố cuộc | 2 | 3"));

        Assert.Equal(["xa_bx: so_cuoc=3@C2"], submissions.Select(MatchingPlan.Show));
    }

    [Fact]
    public void A_table_that_says_there_was_nothing_has_no_rows() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Ngày | Nội dung | Số người tham dự
        Không phát sinh
        """,
        ["xa_bx: hoi_nghi[]"], []);

    [Fact]
    public void A_wide_table_gives_each_unit_its_row() => Check(
        """
        TỔNG HỢP CÁC XÃ
        Đơn vị | so_cuoc | Số lượt người tham dự | ICCPR
        UBND xã Bắc Xa | 3 | 120 | x
        TT. Đình Lập | 5 | 200 |
        Tổng cộng | 8 | 320 |
        """,
        ["tt_dl: so_cuoc=5@B4 so_luot=200@C4 cong_uoc={ICCPR=-}@D4", "xa_bx: so_cuoc=3@B3 so_luot=120@C3 cong_uoc={ICCPR=x}@D3"], []);

    [Fact]
    public void A_unit_with_two_rows_counts_once_or_not_at_all() => Check(
        """
        Đơn vị | so_cuoc | so_luot
        xã Bắc Xa | 3 | 120
        xã Kiên Mộc | 4 | 50
        Xã Bắc Xa | 3 | 120
        UBND xã Kiên Mộc | 5 | 50
        """,
        ["xa_bx: so_cuoc=3@B2 so_luot=120@C2", "xa_km:"], ["RP3009 a.csv[A4]", "RP3010 a.csv[A5]"]);

    [Fact]
    public void Titles_may_take_three_lines_with_merged_cells() => Check(
        """
        Đơn vị | Tuyên truyền trực tiếp | ^ | Kinh phí
        | Số cuộc | Số lượt người tham dự | Tổng kinh phí
        | (cuộc) | (lượt) | (triệu đồng)
        (1) | (2) | (3) | (4)
        xã Bắc Xa | 3 | 120 | 15
        """,
        ["xa_bx: so_cuoc=3@B5 so_luot=120@C5 kp_tong=15@D5"], []);

    [Fact]
    public void Lists_and_tables_may_follow_one_another_on_one_sheet() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Phần II.1. Các hoạt động
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        Kết quả chủ yếu | Tốt
        Danh mục hội nghị
        Ngày | Nội dung | Số người tham dự
        05/4/2024 | Luật | 50

        Phần III. Kinh phí thực hiện
        Chỉ tiêu | Số liệu
        Tổng kinh phí | 15
        Kết quả chủ yếu | Đủ
        """,
        ["xa_bx: so_cuoc=3@B4 kq_hd=Tốt@B5 kp_tong=15@B12 kq_kp=Đủ@B13 hoi_nghi[8: ngay=05/4/2024 noi_dung=Luật so_nguoi=50]"], []);

    [Fact]
    public void A_list_with_a_unit_column_goes_to_its_units() => Check(
        """
        Đơn vị | Chỉ tiêu | Số liệu
        xã Bắc Xa | Số cuộc | 3
        xã Đình Lập | Số cuộc | 4
        """,
        ["xa_dl: so_cuoc=4@C3", "xa_bx: so_cuoc=3@C2"], []);

    [Theory]
    [InlineData("UBND xã, thị trấn")]
    [InlineData("Tên xã")]
    [InlineData("Xã/phường")]
    [InlineData("Cơ quan, đơn vị")]
    [InlineData("Mã đơn vị")]
    public void A_unit_column_has_many_names(string title) => Check(
        $"STT | {title} | so_cuoc | so_luot\n1 | xã Bắc Xa | 3 | 40\n | Toàn huyện | 3 | 40",
        ["xa_bx: so_cuoc=3@C2 so_luot=40@D2"], []);

    [Fact]
    public void A_column_called_unit_over_measures_is_no_unit_column() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Chỉ tiêu | Đơn vị | Số liệu
        Số cuộc | cuộc | 3
        """,
        ["xa_bx: so_cuoc=3@C3"], []);

    [Fact]
    public void A_sheet_without_known_titles_is_an_error_and_the_submission_incomplete() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        Hội nghị | 5
        Người dự | 250
        """,
        ["xa_bx: thiếu"], ["RP3020 a.csv[A1]"]);

    [Fact]
    public void The_only_column_beside_the_names_has_the_figures() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        STT | Nội dung | Có thực hiện (x)
        1 | ICCPR | x
        2 | CEDAW |
        3 | Số cuộc | 4
        """,
        ["xa_bx: so_cuoc=4@C5 cong_uoc={ICCPR=x,CEDAW=-}@C3"], ["RP3025 a.csv[C2]"]);

    [Fact]
    public void A_list_without_any_title_is_read_when_only_one_column_can_be_the_figures() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        1 | so_cuoc | Số cuộc | cuộc | 4
        2 | so_luot | Số lượt người tham dự | lượt người | 40
        """,
        ["xa_bx: so_cuoc=4@E2 so_luot=40@E3"], ["RP3025 a.csv[E2]"]);

    [Fact]
    public void Of_two_columns_that_could_be_the_figures_none_is_taken() => Check(
        """
        Đơn vị báo cáo: xã Bắc Xa
        so_cuoc | 4 | 5
        so_luot | 40 | 50
        """,
        ["xa_bx: thiếu"], ["RP3020 a.csv[A1]"]);

    [Fact]
    public void Two_lists_with_the_same_columns_are_told_apart_by_the_name_above_or_not_read()
    {
        var section = MatchingPlan.Plan.Sections[0];
        var twin = new ListTable("tap_huan", "Danh mục tập huấn", section.Tables[0].Columns);
        var plan = MatchingPlan.Plan with { Sections = [section with { Tables = [.. section.Tables, twin] }] };
        const string Rows = "Ngày | Nội dung | Số người tham dự\n05/4/2024 | Luật | 50";

        var (named, _) = MatchingPlan.Match(plan, ArrivalLog.Empty, new(), MatchingPlan.Csv("xa-bac-xa.csv", "Danh mục tập huấn\n" + Rows));
        Assert.Equal(["tap_huan"], named[0].Tables.Select(table => table.Table.Code));

        var (bare, findings) = MatchingPlan.Match(plan, ArrivalLog.Empty, new(), MatchingPlan.Csv("xa-bac-xa.csv", Rows));
        Assert.Equal(["xa_bx: thiếu"], bare.Select(MatchingPlan.Show));
        Assert.Equal(["RP3024 xa-bac-xa.csv[A1]"], findings);
    }

    [Fact]
    public void Text_alone_is_passed_over_with_a_note()
    {
        var (submissions, findings) = MatchingPlan.Match(MatchingPlan.Book("xa-bac-xa.xlsx",
            ("Hướng dẫn", "Điền vào trang Số liệu\nGửi trước ngày 16/12"),
            ("Số liệu", "Chỉ tiêu | Số liệu\nSố cuộc | 3")));

        Assert.Equal(["xa_bx: so_cuoc=3@B2"], submissions.Select(MatchingPlan.Show));
        Assert.Equal(["RP3021 xa-bac-xa.xlsx[Hướng dẫn!A1]"], findings);
    }

    private static void Check(string sheet, string[] expected, string[] findings)
    {
        var (submissions, found) = MatchingPlan.Match(MatchingPlan.Csv("a.csv", sheet));

        Assert.Equal(expected, submissions.Select(MatchingPlan.Show));
        Assert.Equal(findings, found);
    }
}
