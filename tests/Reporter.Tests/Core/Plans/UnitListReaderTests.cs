using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Plans;

public sealed class UnitListReaderTests
{
    private static readonly UnitKind[] Kinds = [new("xa", "UBND xã"), new("phong", "Phòng")];

    [Fact]
    public void A_line_is_a_unit()
    {
        var bag = new DiagnosticBag();
        var unit = Assert.Single(Read(
            """
            ma | ten | loai | ten_khac | bien_gioi | dac_biet_kho_khan | dan_toc_thieu_so | thay_cho | thu_dien_tu | ghi_chu
            "06613" | xã Đình Lập | XA | ĐL; Đ. Lập | x | | có | xã Cũ;thị trấn Cũ | a@b.vn | mới
            """, bag));

        Assert.Empty(bag);
        Assert.Equal(("06613", "xã Đình Lập", "xa", "a@b.vn", "mới"), (unit.Code, unit.Name, unit.Kind, unit.Mail, unit.Remark));
        Assert.Equal((true, false, true), (unit.IsBorder, unit.IsDisadvantaged, unit.IsEthnicMinority));
        Assert.Equal(["ĐL", "Đ. Lập"], unit.OtherNames);
        Assert.Equal(["xã Cũ", "thị trấn Cũ"], unit.Succeeds);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_unknown_ones_are_said() => Check(
        """
        ten | Mã | loai | ten_khacs
        xã A | a | xa |
        """, ["a"], "RP1051 D1");

    [Fact]
    public void A_missing_column_is_one_finding() => Check("ma | ten\na | xã A\nb | xã B", [], "RP1050 A1");

    [Fact]
    public void All_mistakes_are_told_at_once() => Check(
        """
        ma | ten | loai | bien_gioi
        a | xã A | xã khác | một phần
        b | | xa
        A | xã C | xa
        """, ["a"], "RP1053 C2", "RP1056 D2", "RP1052 B3", "RP1054 A4");

    [Fact]
    public void Two_units_of_one_name_are_said() => Check(
        """
        ma | ten | loai | ten_khac
        a | xã Bính Xá | xa |
        b | xã Bình Xa | xa |
        c | thị trấn C | xa | TT. Cũ; UBND xã Bính Xá
        """, ["a", "b", "c"], "RP1055 D4");

    [Fact]
    public void The_same_mistake_in_every_line_is_one_finding_with_a_count()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(65, Read("ma | ten | loai | bien_gioi\n"
            + string.Join('\n', Enumerable.Range(1, 65).Select(unit => $"u{unit} | xã {unit} | Xã | một phần")), bag).Count);
        Assert.Equal(["RP1053", "RP1056"], bag.Select(finding => finding.Code));
        Assert.All(bag, finding => Assert.Contains("Lặp lại 65 lần, ở các dòng 2, 3, 4, 5, 6, 7, 8, 9, …", finding.Message.Vi,
            StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_list_is_an_error()
    {
        Check("ma | ten | loai", [], "RP1057");
        Check("", [], "RP1057");
    }

    private static IReadOnlyList<ReportingUnit> Read(string text, DiagnosticBag bag) =>
        UnitListReader.Read(SheetDrawing.Read("don-vi.csv", "", text), Kinds, bag);

    private static void Check(string text, string[] codes, params string[] findings)
    {
        var bag = new DiagnosticBag();

        Assert.Equal(codes, Read(text, bag).Select(unit => unit.Code));
        Assert.Equal(findings, bag.Select(finding => $"{finding.Code} {(finding.Location as CellLocation)?.Address}".TrimEnd()));
    }
}
