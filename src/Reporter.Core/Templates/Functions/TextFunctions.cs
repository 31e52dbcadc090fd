using Scriban.Functions;
using Scriban.Runtime;

namespace Reporter.Core.Templates.Functions;

/// <summary>The functions of templates that hold words only: the language's own, and those that print figures.</summary>
public static class TextFunctions
{
    public static ScriptObject Builtins()
    {
        var functions = new BuiltinFunctions();
        BoundedFunctions.Apply(functions);
        functions.Import("so", (object? so, int? so_le = null) => NumberFunctions.Number(so, so_le));
        functions.Import("tien", (object? so, string don_vi = "") => NumberFunctions.Money(so, don_vi));
        functions.Import("phan_tram", (object? so, int? so_le = null) => NumberFunctions.Percent(so, so_le));
        functions.Import("ti_le", (object? phan, object? tong, int? so_le = null) => NumberFunctions.Share(phan, tong, so_le));
        functions.Import("hai_chu_so", (object? so) => NumberFunctions.TwoDigits(so));
        functions.Import("la_ma", (object? so) => NumberFunctions.Roman(so));
        functions.Import("doc_so", (object? so) => NumberWords.Read(so));
        functions.Import("ngay", (object? ngay, string kieu = "") => DateFunctions.Date(ngay, kieu));
        return functions;
    }
}
