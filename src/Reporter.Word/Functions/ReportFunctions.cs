using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Charts;
using Reporter.Word.Output;
using Reporter.Word.Values;
using Scriban.Runtime;

namespace Reporter.Word.Functions;

/// <summary>The functions that a template author has, Scriban's own among them.</summary>
internal static class ReportFunctions
{
    public static ScriptObject Builtins()
    {
        var functions = new LanguageFunctions();
        Add(functions, "so", ["so", "so_le"], 1, call => NumberFunctions.Number(call[0], call.Whole(1)));
        Add(functions, "tien", ["so", "don_vi"], 1, call => NumberFunctions.Money(call[0], call.Text(1)));
        Add(functions, "phan_tram", ["so", "so_le"], 1, call => NumberFunctions.Percent(call[0], call.Whole(1)));
        Add(functions, "ti_le", ["phan", "tong", "so_le"], 2, call => NumberFunctions.Share(call[0], call[1], call.Whole(2)));
        Add(functions, "hai_chu_so", ["so"], 1, call => NumberFunctions.TwoDigits(call[0]));
        Add(functions, "la_ma", ["so"], 1, call => NumberFunctions.Roman(call[0]));
        Add(functions, "doc_so", ["so"], 1, call => NumberWords.Read(call[0]));
        Add(functions, "so_sanh", ["nay", "truoc", "voi"], 2, call => NumberFunctions.Compare(call[0], call[1], call.Text(2)));
        Add(functions, "ngay", ["ngay", "kieu"], 1, call => DateFunctions.Date(call[0], call.Text(1)));
        Add(functions, "liet_ke", ["danh_sach", "truong", "va"], 1, ListFunctions.Join);
        Add(functions, "chia_nhom", ["danh_sach", "moi_nhom"], 2, ListFunctions.Chunks);
        Add(functions, "chen", ["ten", "kieu"], 1, TextTemplates.Insert);
        Add(functions, "markdown", ["chu", "kieu"], 1, call => TextTemplates.Markdown(call, call.Text(0)));
        Add(functions, "hinh", ["tep", "rong", "cao"], 1, ObjectFunctions.Picture);
        Add(functions, "lien_ket", ["chu", "dia_chi"], 1, ObjectFunctions.Link);
        Add(functions, "ngat_trang", [], 0, _ => PageBreak.Here);
        Add(functions, "gop_o", ["gia_tri"], 1, call => new MergedCellValue(call.Text(0)));
        Add(functions, "danh_so_lai", ["danh_sach"], 0, ObjectFunctions.Restart);
        Add(functions, "bieu_do", ["kieu", "danh_sach", "nhan", "gia_tri", "tieu_de", "rong", "cao"], 4, ChartFunction.Make);
        Add(functions, LayoutFunctions.MergeAcross, ["gia_tri"], 1, LayoutCalls.MergeAcross);
        Add(functions, LayoutFunctions.Spread, ["so_cot"], 1, LayoutCalls.Spread);
        foreach (var name in new[] { LayoutFunctions.CellFill, LayoutFunctions.CellColour, LayoutFunctions.RowFill,
            LayoutFunctions.RowColour })
            Add(functions, name, ["mau"], 1, call => LayoutCalls.Paint(name, call));
        Add(functions, "tong_cua", ["danh_sach", "truong"], 1, ListFunctions.Sum);
        Add(functions, "nhom_theo", ["danh_sach", "truong"], 2, ListFunctions.Groups);
        Add(functions, LoopCopies.Function, ["lap", "quanh"], 1, ObjectFunctions.BeginCopy);
        return functions;
    }

    private static void Add(ScriptObject functions, string name, string[] parameters, int required, Func<FunctionCall, object?> body) =>
        functions.SetValue(name, new ScriptFunction(parameters, required, body), readOnly: true);
}
