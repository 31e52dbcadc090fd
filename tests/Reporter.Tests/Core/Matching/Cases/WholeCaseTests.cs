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
