using System.Text.Json;
using Reporter.Tests.Support;
using Reporter.Tests.Years;
using Xunit;

namespace Reporter.Tests.Cli;

/// <summary>What programs read is as its schema says: kiem-tra.json, <c>--format json</c>, <c>--format sarif</c>.</summary>
public sealed class MachineOutputTests : IDisposable
{
    private readonly SmallYear _year = new();

    public MachineOutputTests()
    {
        // Findings of every place: the plan's line, a cell, a whole file, a Word table; one answered, one superseded.
        _year.Write("ke-hoach.yaml", SmallYear.Plan
            + "quy_tac: [{ ma: QT1, muc_do: giai_trinh, dieu_kien: \"so_luot <= 20 * so_cuoc\", thong_bao: Quá đông. }]\n"
            + "muc_do: { RP9999: loi }\n");
        _year.Write("don-vi.csv", "ma,ten,loai\nan,xã An,xa\nbinh,xã Bình,xa\nchi,xã Chi,xa\ndung,xã Dung,xa\n");
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu,Giải trình\nso_cuoc,12,họp chung\nso_luot,300,\n");
        _year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,1\nso_luot,30\nso_la,7\n");
        _year.Write("bao-cao-nop/xa-binh lần 2.csv", "Mã,Số liệu\nso_cuoc,hai mươi hai ba\nso_luot,30\n");
        _year.Write("bao-cao-nop/xa-chi.pdf", "%PDF-1.4\n");
        _year.Write("bao-cao-nop/xã Dung #1.docx", DocxBuilder.Lines("Xã Dung đã làm xong.").Build());
    }

    public void Dispose() => _year.Dispose();

    [Fact]
    public void The_check_file_is_as_its_schema_says()
    {
        _year.Run("check");

        using var written = JsonDocument.Parse(_year.Bytes("ket-qua/kiem-tra.json"));
        Assert.Empty(JsonShape.Read("docs", "kiem-tra.schema.json").Faults(written.RootElement));
        var answered = written.RootElement.GetProperty("phat_hien").EnumerateArray().Single(found => found.TryGetProperty("answer", out _));
        Assert.Equal(("QT1", "họp chung"), (answered.GetProperty("answer_key").GetString(), answered.GetProperty("answer").GetString()));
    }

    [Fact]
    public void Units_and_sections_are_counted_as_expected_received_on_time_and_accepted()
    {
        _year.Run("check");

        using var written = JsonDocument.Parse(_year.Bytes("ket-qua/kiem-tra.json"));
        const string Expected = """{"phai_gui":4,"da_gui":2,"dung_han":2,"co_loi":1,"can_giai_trinh":0,"dat":1}""";
        Assert.Equal(Expected, Compact(written.RootElement.GetProperty("tong").GetProperty("bao_cao")));
        Assert.Equal(Expected, Compact(Assert.Single(written.RootElement.GetProperty("phan").EnumerateArray()).GetProperty("bao_cao")));
        Assert.Equal("""[{"ma":"I","phai_gui":true,"da_gui":true,"dung_han":true,"loi":1,"giai_trinh":0,"dat":false}]""",
            Compact(written.RootElement.GetProperty("don_vi")[1].GetProperty("phan")));
    }

    [Fact]
    public void Findings_as_json_have_the_shape_of_those_in_the_check_file()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repo.Root, "docs", "kiem-tra.schema.json")));
        var finding = schema.RootElement.GetProperty("$defs").GetProperty("phat_hien");
        using var said = JsonDocument.Parse(JsonIn(_year.Run("check", "--format", "json", "--verbose", "--quiet")));

        Assert.All(said.RootElement.EnumerateArray(), found => Assert.Empty(new JsonShape(finding).Faults(found)));
        Assert.Contains(said.RootElement.EnumerateArray(), found => found.TryGetProperty("superseded", out _));
    }

    [Fact]
    public void Sarif_is_as_the_standard_says()
    {
        var schema = JsonShape.Read("tests", "Reporter.Tests", "Cli", "sarif-2.1.0.schema.json");

        using var said = JsonDocument.Parse(JsonIn(_year.Run("check", "--format", "sarif", "--verbose", "--quiet")));

        Assert.Empty(schema.Faults(said.RootElement));
        var run = said.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()).ToHashSet();
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
    }

    [Fact]
    public void Options_that_filter_show_less_and_change_neither_files_nor_the_exit_code()
    {
        _year.Run("check");
        var all = _year.Run("check");
        var (exit, file) = (_year.Exit, _year.Text("ket-qua/kiem-tra.json"));

        var some = _year.Run("check", "--unit", "binh", "--severity", "loi", "--code", "RP4");

        Assert.Equal((exit, file), (_year.Exit, _year.Text("ket-qua/kiem-tra.json")));
        Assert.Contains("[RP4012]", all, StringComparison.Ordinal);
        Assert.DoesNotContain("[RP4012]", some, StringComparison.Ordinal);
        Assert.Contains("[RP4002]", some, StringComparison.Ordinal);
    }

    [Fact]
    public void All_codes_are_listed_a_line_each()
    {
        var said = _year.Run("explain");

        Assert.Equal(0, _year.Exit);
        Assert.Contains("\n  RP4002  Phải là số (lỗi)\n", said, StringComparison.Ordinal);
        Assert.All(said.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    private static string JsonIn(string said) => said[said.IndexOfAny(['{', '['])..];

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
