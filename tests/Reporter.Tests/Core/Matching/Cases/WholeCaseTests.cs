using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Short names under their wholes, as the ministry's forms print them, and under what is not their whole.</summary>
public sealed class WholeCaseTests
{
    private static readonly CaseYear Year = new(
        """
          - ma: I
            ten: Phổ biến, giáo dục pháp luật
            dieu_khoan: I
            bat_buoc: không
            chi_tieu:
              - { ma: pb_cuoc, ten: Số cuộc phổ biến pháp luật trực tiếp, don_vi_tinh: cuộc, tu: 0 }
              - { ma: pb_luot, ten: Số lượt người tham dự phổ biến pháp luật trực tiếp, don_vi_tinh: lượt người, tu: 0 }
              - { ma: thi_cuoc, ten: Số cuộc thi tìm hiểu pháp luật, don_vi_tinh: cuộc, tu: 0 }
              - { ma: thi_luot, ten: Số lượt người dự thi tìm hiểu pháp luật, don_vi_tinh: lượt người, tu: 0 }
          - ma: II
            ten: Hòa giải ở cơ sở
            dieu_khoan: II
            bat_buoc: không
            chi_tieu:
              - { ma: hgv_tong, ten: Số hòa giải viên, don_vi_tinh: người, tu: 0 }
              - { ma: hgv_nu, ten: Số hòa giải viên nữ, ten_phan: nữ, trong_do: hgv_tong, don_vi_tinh: người, tu: 0 }
              - { ma: vv_tong, ten: Tổng số vụ việc tiếp nhận, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: thanh_tong, ten: Số vụ việc hòa giải thành, ten_phan: hòa giải thành, trong_do: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: thanh_ds, ten: Số vụ việc hòa giải thành về dân sự, ten_phan: dân sự, trong_do: thanh_tong, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: khong_thanh, ten: Số vụ việc hòa giải không thành, ten_phan: hòa giải không thành, trong_do: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
          - ma: III
            ten: Kinh phí
            dieu_khoan: III
            bat_buoc: không
            chi_tieu:
              - { ma: kp_tong, ten: Tổng kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000, tu: 0 }
        """,
        "ma,ten,loai\nu000,xã An Bình,xa\nu001,xã Bình Minh,xa\n");

    [Theory]
    [InlineData("STT | Nội dung | Kết quả\nI | Phổ biến pháp luật trực tiếp |\n1 | Số cuộc | 33\n2 | Số lượt người | 1298",
        "pb_cuoc=33 pb_luot=1298")]
    [InlineData("STT | Nội dung | Kết quả\nI | Kinh phí |\n1 | Tổng số (triệu đồng) | 15", "kp_tong=15000000")]
    [InlineData("SỐ HÒA GIẢI VIÊN | ^\nNội dung | Số liệu\nTổng số | 51\nNữ | 21", "hgv_tong=51 hgv_nu=21")]
    [InlineData("Chỉ tiêu | xã An Bình | xã Lạ Mặt | Tổng số\nSố hòa giải viên | 51 | 49 | 100\nSố vụ việc hòa giải thành | 5 | 4 | 9",
        "hgv_tong=51 thanh_tong=5")]
    public void Are_read(string text, string counted)
    {
        var (values, _) = Year.Of(CaseYear.Drawn("u000/so-lieu.xlsx", text));

        Assert.Equal([$"u000: {counted}"], values);
    }

    [Theory]
    [InlineData("3 | Tổng số vụ việc tiếp nhận | 12\n3.1 | Dân sự | 5\n3.2 | Hôn nhân và gia đình | 4\n3.3 | Khác | 3")]
    [InlineData("1 | Tổng số vụ việc tiếp nhận | 12\na) | Dân sự | 5\nb) | Hôn nhân và gia đình | 4\nc) | Khác | 3")]
    [InlineData("1 | Vụ việc tiếp nhận | 12\n | Chia ra: |\n | Dân sự | 5\n | Hôn nhân và gia đình | 4\n | Khác | 3")]
    [InlineData("I | Tổng số vụ việc tiếp nhận | 12\n1 | Dân sự | 5\n2 | Hôn nhân và gia đình | 4\n3 | Khác | 3")]
    public void Khac_ends_the_parts_of_the_same_whole(string rows)
    {
        var (values, told) = Parts.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "STT | Nội dung | Kết quả\n" + rows));

        Assert.Equal(["u000: vv_tong=12 vv_ds=5 vv_hn=4 vv_khac=3"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Số vụ việc | ^ | ^ | ^\nTổng số vụ việc tiếp nhận | Chia theo phạm vi | ^ | ^\n | Dân sự | Hôn nhân và gia đình | Khác\n"
        + "12 | 5 | 4 | 3")]
    [InlineData("Vụ việc tiếp nhận | ^ | ^ | ^\nTổng số | Chia ra | ^ | ^\n | Dân sự | Hôn nhân và gia đình | Khác\n12 | 5 | 4 | 3")]
    public void A_part_is_known_by_its_name_as_a_part_under_its_whole_however_that_is_shortened(string text)
    {
        var (values, told) = Parts.Of(CaseYear.Drawn("u000/so-lieu.xlsx", text));

        Assert.Equal(["u000: vv_tong=12 vv_ds=5 vv_hn=4 vv_khac=3"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("1 | Tổng số vụ việc tiếp nhận | 12\n | Hòa giải thành | 10\n | Dân sự | 4\n | Hôn nhân và gia đình | 4\n | Khác | 2")]
    [InlineData("1 | Tổng số vụ việc tiếp nhận | 12\n | - Hòa giải thành | 10\n | - Dân sự | 4")]
    public void A_part_of_which_of_two_wholes_nobody_can_tell_is_refused(string rows)
    {
        var year = Parts with
        {
            Sections = Parts.Sections + """

                      - { ma: th, ten: Vụ việc hòa giải thành, ten_phan: hòa giải thành, chia_ra: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
                      - { ma: th_ds, ten: Vụ việc dân sự đã hòa giải thành, ten_phan: dân sự, chia_ra: th, don_vi_tinh: vụ việc, tu: 0 }
                      - { ma: th_hn, ten: Vụ việc gia đình hòa giải thành, ten_phan: hôn nhân và gia đình, chia_ra: th, don_vi_tinh: vụ việc, tu: 0 }
                      - { ma: th_khac, ten: Vụ việc khác đã hòa giải thành, ten_phan: khác, chia_ra: th, don_vi_tinh: vụ việc, tu: 0 }
                """.Replace("\n        ", "\n  ", StringComparison.Ordinal),
        };
        var (values, told) = year.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "STT | Nội dung | Kết quả\n" + rows));

        Assert.Equal(["u000: vv_tong=12 th=10"], values);
        Assert.Contains("RP3041 C4", told);
    }

    // Names that say less than the forms do: only “ten_phan” is what is printed.
    private static readonly CaseYear Parts = new(
        """
          - ma: II
            ten: Hòa giải ở cơ sở
            dieu_khoan: II
            bat_buoc: không
            chi_tieu:
              - { ma: vv_tong, ten: Tổng số vụ việc tiếp nhận, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: vv_ds, ten: Vụ việc dân sự đã nhận, ten_phan: dân sự, chia_ra: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: vv_hn, ten: Vụ việc gia đình đã nhận, ten_phan: hôn nhân và gia đình, chia_ra: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
              - { ma: vv_khac, ten: Vụ việc còn lại đã nhận, ten_phan: khác, chia_ra: vv_tong, don_vi_tinh: vụ việc, tu: 0 }
        """,
        "ma,ten,loai\nu000,xã An Bình,xa\n");

    [Theory]
    [InlineData("1 | Số vụ việc hòa giải không thành | 4\n | Dân sự | 1", "khong_thanh=4", "RP3040 C3")]
    [InlineData("1 | Vụ việc hòa giải không thành | 4\n | - Dân sự | 1", "khong_thanh=4", "RP3040 C3")]
    [InlineData("1 | Tổng số vụ việc chưa hòa giải thành | 4\n | Dân sự | 1", "", "RP3040 C2")]
    [InlineData("1 | Số tuyên truyền viên | 20\n | Nữ | 6", "", "RP3040 C2")]
    public void Under_what_is_not_their_whole_they_are_refused(string rows, string counted, string finding)
    {
        var (values, told) = Year.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "STT | Nội dung | Kết quả\n" + rows));

        Assert.Equal([$"u000: {counted}".TrimEnd()], values);
        Assert.Contains(finding, told);
    }
}
