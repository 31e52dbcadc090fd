using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>The whole path of titles is the name: a short name is a figure's own only where nothing above it is another's.</summary>
public sealed class NameCaseTests
{
    private const string Sender = "Đơn vị báo cáo: UBND xã Đoàn Kết\n";

    [Theory]
    [InlineData("\nSố tuyên truyền viên pháp luật (Người) | ^ | ^\nTổng số | Nam | Nữ\n20 | 14 | 6", "ttv_tong=20", "RP3048 B4",
        "RP3048 C4")]
    [InlineData("I. TUYÊN TRUYỀN VIÊN PHÁP LUẬT\nTổng số | Nam | Nữ\n20 | 14 | 6\n\nII. HÒA GIẢI VIÊN\nTổng số | Nam | Nữ\n51 | 30 | 21",
        "ttv_tong=20 hgv_tong=51 hgv_nam=30 hgv_nu=21", "RP3048 B3", "RP3048 C3")]
    [InlineData("HÒA GIẢI VIÊN\nTổng số | Trong đó: nữ\n51 | 21", "hgv_tong=51 hgv_nu=21")]
    [InlineData("Số tổ hòa giải | Số tuyên truyền viên pháp luật | ^ | ^\n | Tổng số | Nam | Nữ\n8 | 20 | 14 | 6", "ttv_tong=20 to_hg=8",
        "RP3048 C3", "RP3048 D3")]
    [InlineData("Số hòa giải viên | ^ | ^ | Số tổ hòa giải\nTổng số | Nam | Nữ |\n51 | 30 | 21 | 8",
        "to_hg=8 hgv_tong=51 hgv_nam=30 hgv_nu=21")]
    [InlineData("Số tổ hòa giải | Số trợ giúp viên pháp lý | ^ | ^\n | Tổng số | Nam | Nữ\n8 | 20 | 14 | 6", "to_hg=8", "RP3048 B3",
        "RP3048 C3", "RP3048 D3")]
    [InlineData("Số tổ hòa giải | Số hòa giải viên | Trong đó: nữ | Số tuyên truyền viên pháp luật | Trong đó: nữ\n8 | 51 | 21 | 20 | 6",
        "ttv_tong=20 to_hg=8 hgv_tong=51 hgv_nu=21", "RP3048 E2")]
    public void Columns_are_named_by_all_their_titles(string text, string counted, params string[] findings) =>
        Check(text, counted, findings);

    [Theory]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\n | Trong đó: nữ | 6\n2 | Số hòa giải viên | 51",
        "ttv_tong=20 hgv_tong=51", "RP3048 C4")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\n | - Nam | 14\n | - Nữ | 6", "ttv_tong=20", "RP3048 C4",
        "RP3048 C5")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\na) | Nam | 14\nb) | Nữ | 6", "ttv_tong=20", "RP3048 C4",
        "RP3048 C5")]
    [InlineData("Chỉ tiêu | Số liệu\nSố tuyên truyền viên pháp luật | 20\nNam | 14\nNữ | 6", "ttv_tong=20", "RP3048 B4", "RP3048 B5")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số hòa giải viên | 51\n | Trong đó: | \n | - Nam | 30\n | - Nữ | 21",
        "hgv_tong=51 hgv_nam=30 hgv_nu=21")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số tổ trưởng dân phố | 9\n | - Nam | 5\n | - Nữ | 4\n2 | Số hòa giải viên | 51",
        "hgv_tong=51", "RP3048 C4", "RP3048 C5", "RP3040 C3")]
    [InlineData("STT | Chỉ tiêu | Số liệu\nI | Hòa giải ở cơ sở |\n1 | Số hòa giải viên |\n1.1 | Tổng số | 51\n1.2 | Nam | 30\n1.3 | Nữ | 21", "hgv_tong=51 hgv_nam=30 hgv_nu=21")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số hòa giải viên, trong đó nữ | 51\n2 | Số tổ hòa giải | 8", "to_hg=8", "RP3040 C3")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Tổng số hòa giải viên | 51\n2 | Số tuyên truyền viên pháp luật | 20",
        "ttv_tong=20 hgv_tong=51")]
    public void Rows_are_named_by_the_rows_above_them(string text, string counted, params string[] findings) =>
        Check(text, counted, findings);

    [Theory]
    [InlineData("Số tuyên truyền viên pháp luật › Trong đó: nữ")]
    [InlineData("Số tuyên truyền viên pháp luật - Trong đó nữ")]
    public void The_path_of_a_message_may_be_copied_into_the_plan(string path)
    {
        var year = CaseYear.People with
        {
            Sections = CaseYear.People.Sections.Replace("- { ma: so_kt",
                $"- {{ ma: ttv_nu, ten: Tuyên truyền viên nữ, don_vi_tinh: người, ten_khac: [\"{path}\"] }}\n      - {{ ma: so_kt",
                StringComparison.Ordinal),
        };
        var (values, told) = year.Of(CaseYear.Drawn("a.xlsx",
            Sender + "STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\n | Trong đó: nữ | 6"));

        Assert.Equal(["06001: ttv_tong=20 ttv_nu=6"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng số cuộc tuyên truyền\t\n\tTrong đó: số cuộc tuyên truyền\t5", "", "RP3048 C3")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tSố cuộc tuyên truyền\t9\n\tTrong đó: số cuộc tuyên truyền\t5", "tt_cuoc=9", "RP3048 C3")]
    [InlineData("Chỉ tiêu\tSố liệu\nTrong đó: số cuộc tuyên truyền\t5", "", "RP3048 B2", "RP4035 tệp")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\nA\tTuyên truyền pháp luật\t\n1\tSố lượt người\t300\n\tTrong đó: nữ\t120", "tt_luot=300 tt_nu=120")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\nB\tHòa giải ở cơ sở\t\n1\tSố vụ việc hòa giải\t7\n\tTrong đó: nữ\t3", "hg_vu=7", "RP3048 C4")]
    public void A_part_is_never_its_whole(string text, string counted, params string[] findings)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}".TrimEnd()], values);
        Assert.Equal(findings, told);
    }

    [Fact]
    public void A_group_title_chooses_between_two_figures_of_one_name()
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx",
            "STT | Đơn vị | Tuyên truyền pháp luật | ^ | Hòa giải ở cơ sở | ^\n | | Số cuộc tuyên truyền | Số lượt người | Số vụ việc hòa "
                + "giải | Số lượt người\n1 | xã An Bình | 5 | 300 | 3 | 6\n2 | xã Bình Minh | 7 | 400 | 4 | 8\n | Tổng | 12 | 700 | 7 | 14",
            "A1:A2", "B1:B2"));

        Assert.Equal(["u000: tt_cuoc=5 tt_luot=300 hg_vu=3 hg_luat".Replace("hg_luat", "hg_luot=6", StringComparison.Ordinal),
            "u001: tt_cuoc=7 tt_luot=400 hg_vu=4 hg_luot=8"], values);
        Assert.Empty(told);
    }

    [Fact]
    public void A_group_title_of_a_text_file_stands_over_the_columns_to_its_right()
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv",
            "STT\tĐơn vị\tTuyên truyền pháp luật\t\tHòa giải ở cơ sở\t\n\t\tSố cuộc tuyên truyền\tSố lượt người\tSố vụ việc hòa giải\tSố "
                + "lượt người\n1\txã An Bình\t5\t300\t3\t6"));

        Assert.Equal(["u000: tt_cuoc=5 tt_luot=300 hg_vu=3 hg_luot=6"], values);
    }

    [Fact]
    public void Where_nothing_chooses_the_candidates_are_named()
    {
        var bag = new Reporter.Core.Diagnostics.DiagnosticBag();
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv",
            "Đơn vị\tSố cuộc tuyên truyền\tSố lượt người\nxã An Bình\t5\t300"));

        Assert.Equal(["u000: tt_cuoc=5"], values);
        Assert.Equal(["RP3034 C1"], told);
        Assert.Empty(bag);
    }

    [Theory]
    [InlineData("Đơn vị | Số tổ hòa giải | Số hòa giải viên\nTổng cộng | 8 | 51", "to_hg=8 hgv_tong=51")]
    [InlineData(" | Số tổ hòa giải | Số hòa giải viên\nTổng số | 8 | 51", "to_hg=8 hgv_tong=51")]
    [InlineData("Đơn vị | Số tổ hòa giải | Số hòa giải viên\n | 8 | 51", "to_hg=8 hgv_tong=51")]
    [InlineData("TT | Thôn | Số tổ hòa giải | Số hòa giải viên\n | Tổng số trên địa bàn xã | 8 | 51\n1 | Thôn Nà Lầu | 5 | 30\n2 | Thôn "
        + "Bản Chắt | 3 | 21", "to_hg=8 hgv_tong=51", "RP3028 B3")]
    [InlineData("TT | Thôn | Số tổ hòa giải | Số hòa giải viên\n1 | Thôn Nà Lầu | 5 | 30\n2 | Thôn Bản Chắt | 3 | 21\n | Cộng | 8 | 51",
        "to_hg=8 hgv_tong=51", "RP3028 B5")]
    [InlineData("TT | Thôn | Số tổ hòa giải | Số hòa giải viên\n | Tổng số | 8 | 51\n1 | Thôn Nà Lầu | 5 | 30\n2 | Thôn Bản Chắt | 3 | 20",
        "to_hg=8 hgv_tong=51", "RP3028 B3", "RP3053 C3")]
    [InlineData("TT | Thôn | Số tổ hòa giải | Số hòa giải viên\nI | Khu 1 | 8 | 51\n1 | Thôn Nà Lầu | 5 | 30\n2 | Thôn Bản Chắt | 3 | 21\n | "
        + "Cộng | 8 | 51", "to_hg=8 hgv_tong=51", "RP3028 B6")]
    [InlineData("TT | Thôn | Số tổ hòa giải | Số hòa giải viên\n1 | Thôn Nà Lầu | 5 | \n2 | Thôn Bản Chắt | 3 | - \n | Cộng | 8 | 51",
        "to_hg=8 hgv_tong=51", "RP3028 B5")]
    public void A_total_among_rows_that_are_no_units_is_the_units_own(string text, string counted, params string[] findings) =>
        Check(text, counted, findings);

    [Theory]
    [InlineData("(1) | (2) | (3)")]
    [InlineData("\"-1\" | \"-2\" | \"-3\"")]
    [InlineData("A | (1) | (2)")]
    [InlineData("Cột 1 | Cột 2 | Cột 3")]
    public void A_row_that_counts_the_columns_is_no_title_and_no_data(string numbers) =>
        Check($"Đơn vị | Số tổ hòa giải | Số hòa giải viên\n{numbers}\nTổng cộng | 8 | 51", "to_hg=8 hgv_tong=51");

    [Fact]
    public void The_form_of_mediation_groups_is_read_as_it_is_printed()
    {
        const string Form =
            """
            Biểu số: 12b/BTP/HGCS | | | | | | Đơn vị tính: Người
            STT | Tên thôn | Số tổ hòa giải (Tổ) | Số hòa giải viên | ^ | ^ |
             | | | Tổng số | Chia theo giới tính | ^ |
             | | | | Nam | Nữ |
            A | B | -1 | -2 | -3 | -4 |
             | Tổng số | 8 | 51 | 30 | 21 |
            1 | Thôn Nà Lầu | 5 | 30 | 18 | 12 |
            2 | Thôn Bản Chắt | 3 | 21 | 12 | 9 |

            Ghi chú: Số liệu tính đến 31/10.
            """;
        Check(Form, "to_hg=8 hgv_tong=51 hgv_nam=30 hgv_nu=21", "RP3028 B7");
    }

    [Fact]
    public void A_measure_called_unit_is_a_measure_and_an_office_at_the_top_is_asked_about()
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("so-lieu.xlsx",
            "SỞ TƯ PHÁP\nSTT | Chỉ tiêu | Đơn vị tính | Số liệu\n1 | Số tuyên truyền viên pháp luật | người | 20\n2 | Số xã được kiểm tra "
                + "| đơn vị | 23"));

        Assert.Equal(["stp: ttv_tong=20 so_kt=23"], values);
        Assert.Equal(["RP3012 A1"], told);
    }

    [Fact]
    public void The_letterhead_of_another_unit_is_asked_about()
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("xa Tan Tien.xlsx",
            "UBND XÃ ĐOÀN KẾT\nSTT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20"));

        Assert.Equal(["06019: ttv_tong=20"], values);
        Assert.Equal(["RP3011 A1"], told);
    }

    [Fact]
    public void What_a_superseded_file_has_wrong_blames_nobody()
    {
        var (values, told) = CaseYear.People.Of(
            CaseYear.Drawn("xa Doan Ket.xlsx",
                Sender + "STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\n2 | Số câu lạc bộ pháp luật | 3"),
            CaseYear.Drawn("xa Doan Ket lần 2.xlsx", Sender + "STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 21"));

        Assert.Equal(["06001: ttv_tong=21"], values);
        Assert.Equal(["RP3061 tệp"], told);
    }

    [Theory]
    [InlineData("Chỉ tiêu\tĐơn vị tính\tSố liệu\nNgày ban hành kế hoạch\t\tngày 05 tháng 4 năm 2024", "ngay_kh=2024-04-05")]
    [InlineData("STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\n1\tSố cuộc tuyên truyền\tcuộc\t12\n\tGhi chú: Số cuộc tuyên truyền tính từ "
        + "01/01/2024\t\t\n\t* Số cuộc tuyên truyền: 5 cuộc lồng ghép\t\t", "tt_cuoc=12")]
    [InlineData("Chỉ tiêu\tKQ\nSố cuộc tuyên truyền\t12", "tt_cuoc=12")]
    [InlineData("Chỉ tiêu\tThực hiện năm 2024\nSố cuộc tuyên truyền\t12", "tt_cuoc=12")]
    [InlineData("Chỉ tiêu\tTH năm 2024\nSố cuộc tuyên truyền\t12", "tt_cuoc=12")]
    [InlineData("Chỉ tiêu\tTH 2024\nSố cuộc tuyên truyền\t12", "tt_cuoc=12")]
    [InlineData("Chỉ tiêu\tSố liệu\nB. Hòa giải ở cơ sở\t\nSố vụ việc hòa giải\t7\nĐánh giá chung\tTốt", "hg_vu=7 danh_gia=Tốt")]
    [InlineData("Chỉ tiêu\tSố liệu\nSố vụ việc hòa giải\t7\n1. Đánh giá chung: Các tổ hoạt động đều.\t",
        "hg_vu=7 danh_gia=Các_tổ_hoạt_động_đều.")]
    public void What_stands_there_is_read_for_what_it_is(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    private static void Check(string text, string counted, params string[] findings)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + text));

        Assert.Equal([$"06001: {counted}"], values);
        Assert.Equal(findings, told);
    }
}
