using System.Text.RegularExpressions;
using Xunit;

namespace Reporter.Word.Tests.Templates;

/// <summary>What docs/templates.md shows in pieces — half a block, an expression, a sign — each within a whole that can be
/// filled.</summary>
/// <param name="Whole">The template, its paragraphs as lines.</param>
/// <param name="Expected">The text that comes out; a code where the page says that it is told.</param>
internal sealed record TemplatesPagePieces(string[] Shown, string Whole, string Expected)
{
    public static readonly TemplatesPagePieces[] All =
    [
        new(["{%{ {{ }%}"], "{%{ {{ }%} a", " {{  a"),
        new(["\"5\" + 1"], "{{ \"5\" + 1 }}", "RP6041"),
        new(["\"5\" > 10"], "{{ if \"5\" > 10 }}a{{ end }}", "RP6041"),
        new(["date.now"], "{{ date.now }}", "RP60"),
        new(["math.random"], "{{ math.random 1 2 }}", "RP60"),
        new(["math.uuid"], "{{ math.uuid }}", "RP60"),
        new(["=="], "{{ if so_cuoc == 5 }}a{{ end }}", "a"),
        new(["!="], "{{ if so_cuoc != 5 }}a{{ else }}b{{ end }}", "b"),
        new([">", "<"], "{{ if so_cuoc > 4 }}a{{ end }}{{ if so_cuoc < 4 }}b{{ end }}", "a"),
        new([">=", "<="], "{{ if so_cuoc >= 5 }}a{{ end }}{{ if so_cuoc <= 4 }}b{{ end }}", "a"),
        new(["&&", "||", "!"], "{{ if co && !(so_cuoc == 4) || false }}a{{ end }}", "a"),
        new(["{{ case loai }}", "{{ when \"A\" }}", "{{ when \"B\", \"C\" }}", "{{ else }}"],
            "{{ case loai }}\n{{ when \"A\" }}\na\n{{ when \"B\", \"C\" }}\nb\n{{ else }}\nc\n{{ end }}", "b"),
        new(["{{ if co }}chữ"], "{{ if co }}chữ\nsau\n{{ end }}\nhết", "chữ\nsau\nhết"),
        new(["ds.size > 0"], "{{ if ds.size > 0 }}có{{ end }}", "có"),
        new(["x != \"\"", "x != 0"], "{{ if x != \"\" }}a{{ end }}{{ if x != 0 }}b{{ end }}", "ab"),
        new(["null", "false"], "{{ if null }}a{{ end }}{{ if false }}b{{ end }}c", "c"),
        new(["endif", "{{ end }}"], "{{ if co }}a{{ endif }}", "RP60"),
        new(["endfor"], "{{ for d in ds }}a{{ endfor }}", "RP60"),
        new(["{{ for d in don_vi }}", "{{ for … }}"], "{{ for d in don_vi }}\n{{ d.ten }}\n{{ end }}", "Xã A\nXã B\nXã C"),
        new(["for.index", "for.index + 1", "for.first", "for.last"],
            "{{ for d in ds }}\n{{ for.index }} {{ for.index + 1 }} {{ if for.first }}đầu{{ end }}"
                + "{{ if for.last }}cuối{{ end }}\n{{ end }}",
            "0 1 đầu\n1 2 cuối"),
        new(["{{ for d in ds }}"], "{{ for d in ds }}\n{{ d.ten }}\n{{ else }}\ntrống\n{{ end }}", "x\ny"),
        new(["continue"], "{{ for d in ds }}\n{{ if for.first }}{{ continue }}{{ end }}\n{{ d.ten }}\n{{ end }}", "y"),
        new(["don_vi | array.sort \"ten\""], "{{ for d in don_vi | array.sort \"ten\" }}{{ d.ten }} {{ end }}", "Xã A Xã B Xã C "),
        new(["don_vi | array.limit 5"], "{{ (don_vi | array.limit 5).size }}", "3"),
        new(["…hết.{{ end }}"], "{{ for d in ds }}\n{{ d.ten }}\nhết.{{ end }}", "x\nhết.\ny\nhết."),
        new(["{{-", "-}}"], "a {{- ten -}} b", "aAn Phúb"),
        new(["{{~", "~}}", "~"], "a {{~ ten ~}} b", "aAn Phúb"),
        new(["{{- … -}}"], "một\n{{- if co -}}\nhai\n{{- end -}}\nba", "mộthaiba"),
        new(["{{ for n in chia_nhom cot 12 }}"], "{{ for n in chia_nhom cot 12 }}\n{{ n.size }}\n{{ end }}", "3"),
        new(["{{ for g in nhom_theo don_vi \"loai\" }}", "g.khoa", "g.so", "g.ds"],
            "{{ for g in nhom_theo don_vi \"loai\" }}\n{{ g.khoa }} {{ g.so }} {{ g.ds[0].ten }}\n{{ end }}", "xã 2 Xã A\nphường 1 Xã C"),
        new(["{{ for g in don_vi | nhom_theo \"loai\" }}"],
            "{{ for g in don_vi | nhom_theo \"loai\" }}\n{{ g.khoa }} {{ tong_cua g.ds \"so_luot\" }}\n{{ end }}", "xã 1.200\nphường 0"),
        new(["string.upcase"], "{{ string.upcase \"an phú\" }}", "AN PHÚ"),
        new(["string.capitalize"], "{{ string.capitalize \"an phú\" }}", "An phú"),
        new(["array.map"], "{{ liet_ke (array.map ds \"ten\") }}", "x và y"),
        new(["math.round"], "{{ math.round 2.5 }}", "3"),
        new(["\"\""], "{{ for d in ds }}\n{{ d.ten }}{{ nen_o \"\" }}\n{{ end }}", "x\ny"),
        new(["**đậm**", "*nghiêng*", "~~gạch ngang~~", "++gạch chân++", "==tô nổi=="],
            "{{ markdown \"**đậm** *nghiêng* ~~gạch ngang~~ ++gạch chân++ ==tô nổi==\" }}", "đậm nghiêng gạch ngang gạch chân tô nổi"),
        new(["m^2^", "H~2~O"], "{{ markdown \"m^2^ H~2~O\" }}", "m2 H2O"),
        new(["#", "-", "1.", "*"], "{{ markdown \"# Mục\\n\\n- một\\n- hai\\n\\n1. ba\" }}", "Mục\n- một\n- hai\n1. ba"),
        new(["\"thanh\""], "{{ bieu_do \"thanh\" don_vi \"ten\" \"so_cuoc\" }}", ""),
        new(["\"cot\"", "[\"so_cuoc=Số cuộc\", \"so_luot=Số lượt\"]"],
            "{{ bieu_do \"cot\" don_vi \"ten\" [\"so_cuoc=Số cuộc\", \"so_luot=Số lượt\"] }}", ""),
        new(["\"duong\""], "{{ bieu_do \"duong\" don_vi \"ten\" \"so_cuoc\" }}", ""),
        new(["\"tron\""], "{{ bieu_do \"tron\" ds \"ten\" [1, 2] }}", "RP60"),
        new(["{{"], "{{ ten", "RP6005"),
        new(["≥"], "{{ if so_cuoc ≥ 4 }}a{{ end }}", "RP6007"),
        new(["×"], "{{ so_cuoc × 2 }}", "RP6007"),
        new(["« »"], "{{ so_sanh 12 10 «năm» }}", "RP6007"),
        new(["1,5"], "{{ so 1,5 }}", "RP6007"),
        new(["nếu"], "{{ nếu co }}a{{ end }}", "RP60"),
        new(["hết"], "{{ if co }}a{{ hết }}", "RP60"),
        new(["lặp"], "{{ lặp d in ds }}a{{ end }}", "RP60"),
        new(["{ten}"], "{ten}", "RP6045"),
        new(["«ten»"], "«ten»", "RP6045"),
        new(["[ten]"], "[ten]", "RP6045"),
        new(["${ten}"], "${ten}", "RP6045"),
        new(["<<ten>>"], "<<ten>>", "RP6045"),
        new(["{% … %}"], "{% if co %}a", "RP6027"),
        new(["{#ds}"], "{#ds}a{/ds}", "RP6027"),
        new(["+++FOR …+++"], "+++FOR d IN ds+++", "RP6027"),
    ];

    public static TheoryData<string, string> Wholes => [.. All.Select(piece => (piece.Whole, piece.Expected))];

    // Keys, files, options, values and the names of the report's own texts, which DataNames and the report's tests hold.
    private static readonly string[] Words =
    [
        "{{ … }}", "}}", "{", "_", "& < >", "\"", "“ ”", "\"nam\": \"2024\"", "51", "2025-03-20",
        "[chữ](https://…)", "cau_van \"so_cuoc\"",
        "for d in doan_van(\"II.1\")", "mau/bao-cao.docx[bảng 2, dòng 3, cột 1, đoạn 2, dưới mục “II. Kết quả”]", "1.234,5", "05/4/2024",
    ];

    /// <summary>A word by itself: a name, a path into the data, a file, a command or an option.</summary>
    public static bool IsWord(string text) => Words.Contains(text)
        || (!text.Contains("{{", StringComparison.Ordinal)
            && Regex.IsMatch(text, @"^(reporter .*|--?[a-z-]+( [\w.""/{}-]+)?|[\w*/.-]*\.(docx|dotx|xlsx|json|txt|scriban)|[\w-]+/"
                + @"|[a-z_]+(\[\])?(\.[a-z_]+(\[\])?)*|thu-\d\d\.docx)$"));
}
