using System.Text.Json;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Queries that units and this office answer: in a form's column, in giai-trinh.csv, last year.</summary>
public sealed class AnswerTests : IDisposable
{
    private const string Head = "ma_don_vi,ma,gia_tri,noi_dung,nguoi_tra_loi,ngay\n";

    private readonly SmallYear _year = new();

    public AnswerTests()
    {
        _year.Write("ke-hoach.yaml", SmallYear.Plan
            + "quy_tac: [{ ma: QT1, muc_do: giai_trinh, khi: \"so_cuoc != null && so_luot != null\", "
            + "dieu_kien: \"so_luot <= 20 * so_cuoc\", thong_bao: Quá đông. }]\n");
        _year.Write("don-vi.csv", "ma,ten,loai\n01,xã An,xa\n");
        _year.Write("bao-cao-nop/xa-an.csv", SmallYear.Figures);
    }

    public void Dispose() => _year.Dispose();

    [Theory]
    [InlineData("so_cuoc")]
    [InlineData("QT1")]
    [InlineData("rp4012")]
    [InlineData("I")]
    [InlineData("Số lượt")]
    public void An_answer_in_the_list_may_name_figure_rule_finding_or_section(string key)
    {
        _year.Write("giai-trinh.csv", $"{Head}01,{key},,Họp chung toàn xã,,05/12/2024\n");

        _year.Run("check");

        Assert.Equal(0, _year.Exit);
        Assert.Contains("Họp chung toàn xã", _year.Sentences, StringComparison.Ordinal);
        Assert.Equal("dat", Unit().GetProperty("tinh_trang").GetString());
    }

    [Theory]
    [InlineData("12", 0)]
    [InlineData("300", 0)]
    [InlineData("12; 300", 0)]
    [InlineData("1.2", 1)]
    [InlineData("13", 1)]
    public void A_changed_figure_asks_again(string value, int exit)
    {
        _year.Write("giai-trinh.csv", $"{Head}01,QT1,{value},Họp chung toàn xã,,\n");

        _year.Run("check");

        Assert.Equal(exit, _year.Exit);
        Assert.Equal(exit == 1, _year.Sentences.Contains("số nay đã khác", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_never_clears_an_error()
    {
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu,Giải trình\nso_cuoc,mười hai ba,đúng thế\nso_luot,300,\n");
        _year.Write("giai-trinh.csv", $"{Head}01,so_cuoc,,Đúng như vậy,,\n");

        _year.Run("check");

        Assert.Equal(1, _year.Exit);
        Assert.Equal("phai_sua", Unit().GetProperty("tinh_trang").GetString());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("không")]
    [InlineData("…")]
    public void A_column_left_blank_in_words_answers_nothing(string text)
    {
        _year.Write("bao-cao-nop/xa-an.csv", $"Mã,Số liệu,Giải trình\nso_cuoc,12,{text}\nso_luot,300,\n");

        _year.Run("check");

        Assert.Equal(1, _year.Exit);
    }

    [Fact]
    public void The_list_has_the_word_before_the_form_and_a_later_line_before_an_earlier()
    {
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu,Giải trình\nso_cuoc,12,lời của biểu\nso_luot,300,\n");
        _year.Write("giai-trinh.csv", $"{Head}01,so_cuoc,12,lời sau,,06/12/2024\n1,so_cuoc,,lời trước,,05/12/2024\n");

        _year.Run("check");

        Assert.Equal(0, _year.Exit);
        Assert.Contains("“lời sau”", _year.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_in_an_older_file_holds_while_its_figure_stands()
    {
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu,Giải trình\nso_cuoc,12,họp chung\nso_luot,299,\n");
        _year.Write("bao-cao-nop/xa-an lần 2.csv", SmallYear.Figures);

        _year.Run("check");

        Assert.Contains("“họp chung”", _year.Sentences, StringComparison.Ordinal);
        Assert.Equal(0, _year.Exit);
    }

    [Fact]
    public void A_plans_own_severity_neither_reopens_an_answered_query_nor_lets_an_error_be_answered()
    {
        _year.Write("giai-trinh.csv", $"{Head}01,QT1,,Họp chung,,\n");
        _year.Write("ke-hoach.yaml", _year.Text("ke-hoach.yaml") + "muc_do: { RP4012: giai_trinh }\n");
        _year.Run("check");
        Assert.Equal(0, _year.Exit);

        _year.Write("ke-hoach.yaml", _year.Text("ke-hoach.yaml").Replace("RP4012: giai_trinh", "RP4012: loi", StringComparison.Ordinal));
        _year.Run("check");
        Assert.Equal(1, _year.Exit);
    }

    [Theory]
    [InlineData("ma_don_vi;ma;gia_tri;noi_dung;nguoi_tra_loi;ngay\n01;QT1;;Họp chung;;\n", 0, "Họp chung")]
    [InlineData("Mã đơn vị\tMã\tNội dung\n01\tQT1\tHọp chung\n", 0, "Họp chung")]
    [InlineData("don_vi,ly_do\n01,Họp chung\n", 1, "RP3130")]
    [InlineData(Head + "99,QT1,,Họp chung,,\n", 1, "RP3132")]
    [InlineData(Head + "01,QT9,,Họp chung,,\n", 1, "RP3133")]
    [InlineData(Head + "01,QT1,,,,\n", 1, "RP3134")]
    [InlineData(Head + "01,QT1,,Họp chung,,hôm qua\n", 0, "RP3135")]
    [InlineData("ma_don_vi,ma,noi_dung,điện thoại\n01,QT1,Họp chung,1\n", 0, "RP3131")]
    [InlineData("", 1, "RP4012")]
    public void Whatever_the_list_looks_like_it_is_read_or_said(string text, int exit, string said)
    {
        _year.Write("giai-trinh.csv", text);

        _year.Run("check");

        Assert.Contains(said, _year.Sentences, StringComparison.Ordinal);
        Assert.Equal(exit, _year.Exit);
    }

    [Theory]
    [InlineData(TextEncoding.Utf16LittleEndian)]
    [InlineData(TextEncoding.Windows1258)]
    [InlineData(TextEncoding.Tcvn3)]
    public void The_list_is_read_in_the_encodings_of_Excel(TextEncoding encoding)
    {
        _year.Write("giai-trinh.csv", LegacyWriter.Write($"{Head}01,QT1,,Họp chung toàn xã về hoạt động của đơn vị,,\n", encoding));

        _year.Run("check");

        Assert.Contains("Họp chung toàn xã", _year.Sentences, StringComparison.Ordinal);
        Assert.Equal(0, _year.Exit);
    }

    [Fact]
    public void A_workbook_in_its_place_is_named()
    {
        _year.Write("giai-trinh.xlsx", "x");

        _year.Run("check");
        Assert.Contains("RP3136", _year.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_answer_stands_beside_a_new_query()
    {
        _year.Write("nam-truoc/so-lieu.json", """
            { "nam": 2023, "chi_tieu": [ { "ma": "so_cuoc", "tong": 12, "nguon": [ { "don_vi": "01", "gia_tri": 12 } ] },
              { "ma": "so_luot", "tong": null, "nguon": [] } ],
              "giai_trinh": [ { "don_vi": "01", "ma": "so_cuoc", "gia_tri": "12", "noi_dung": "họp ở nhà văn hóa" } ] }
            """);
        _year.Run("check");
        Assert.Contains("Năm trước đơn vị giải trình: “họp ở nhà văn hóa”", _year.Sentences, StringComparison.Ordinal);
        Assert.Equal(1, _year.Exit);

        _year.Write("nam-truoc/giai-trinh.csv", $"{Head}1,QT1,,họp ở trường,,\n");
        _year.Run("check");
        Assert.Contains("Năm trước đơn vị giải trình: “họp ở trường”", _year.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void The_years_figures_keep_its_answers_for_the_next()
    {
        _year.Write("giai-trinh.csv", $"{Head}01,QT1,12,Họp chung,Bà A,\n");

        _year.Run("report");

        using var figures = JsonDocument.Parse(_year.Bytes("ket-qua/so-lieu.json"));
        var answer = Assert.Single(figures.RootElement.GetProperty("giai_trinh").EnumerateArray());
        Assert.Equal("Họp chung", answer.GetProperty("noi_dung").GetString());
        Assert.DoesNotContain("Bà A", _year.Text("ket-qua/so-lieu.json") + _year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
    }

    private JsonElement Unit()
    {
        using var check = JsonDocument.Parse(_year.Bytes("ket-qua/kiem-tra.json"));
        return check.RootElement.GetProperty("don_vi")[0].Clone();
    }
}
