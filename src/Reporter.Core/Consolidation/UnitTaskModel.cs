using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What a unit must still do, as letters and drafts see it: <c>viec</c>.</summary>
internal static class UnitTaskModel
{
    public static ScriptObject Of(UnitTasks tasks) => new()
    {
        ["bo_sung"] = new ScriptArray(tasks.Missing),
        ["sua"] = new ScriptArray(tasks.Correct),
        ["sua_loi_van"] = new ScriptArray(tasks.CorrectWords),
        ["giai_trinh"] = new ScriptArray(tasks.Explain),
        ["giai_trinh_loi_van"] = new ScriptArray(tasks.ExplainWords),
        ["sua_bao_cao"] = new ScriptArray(tasks.CorrectReport),
        ["giai_trinh_bao_cao"] = new ScriptArray(tasks.ExplainReport),
        ["sua_khac"] = tasks.OtherErrors,
        ["giai_trinh_khac"] = tasks.OtherQueries,
    };
}
