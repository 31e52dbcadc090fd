using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Years;

/// <summary>“06040-xa-dinh-lap”: the name of a unit's own file, in letters that every disk and mail program takes.</summary>
public static class UnitFileName
{
    private const int LongestName = 60;

    public static string Of(ReportingUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        var code = string.Concat(unit.Code.Select(c => char.IsLetterOrDigit(c) || c is '_' or '-' ? c : '_'));
        var name = NameKey.Of(unit.Name).Replace(' ', '-');
        var file = name.Length > 0 && name != NameKey.Of(unit.Code).Replace(' ', '-')
            ? $"{code}-{name[..Math.Min(name.Length, LongestName)].TrimEnd('-')}" : code;
        return UserPath.IsDevice(file) ? file + "_" : file;
    }
}
