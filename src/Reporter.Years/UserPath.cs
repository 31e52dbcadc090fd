namespace Reporter.Years;

/// <summary>A path as somebody typed it, or as another program handed it over.</summary>
public static class UserPath
{
    private const string Verbatim = @"\\?\";
    private const string VerbatimShare = @"\\?\UNC\";

    // Windows keeps these for devices, whatever ending stands behind them.
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(port => new[] { $"com{port}", $"lpt{port}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The full path, from the folder the user stands in.</summary>
    /// <exception cref="ArgumentException">It holds a sign that no path can hold.</exception>
    public static string Full(string path, string workingDirectory)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (!OperatingSystem.IsWindows())
            return Path.GetFullPath(path, workingDirectory);
        path = Plain(path);
        // “D:năm-2026” means the folder in which drive D stands, which only Windows knows.
        return IsDriveRelative(path) ? Path.GetFullPath(path) : Path.GetFullPath(path, workingDirectory);
    }

    /// <summary>
    /// Without the prefix <c>\\?\</c>, which forbids <c>/</c> and which nothing here needs for long paths; kept where only with it the
    /// path means what it says.
    /// </summary>
    public static string Plain(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        var plain = path.StartsWith(VerbatimShare, StringComparison.OrdinalIgnoreCase) ? @"\\" + path[VerbatimShare.Length..]
            : path.StartsWith(Verbatim, StringComparison.Ordinal) && path.Length > 6 && path[5] == ':' ? path[Verbatim.Length..]
            : path;
        return plain.Split('\\').Any(step => step.EndsWith('.') || step.EndsWith(' ') || IsDevice(step)) ? path : plain;
    }

    /// <summary>“C:năm”: neither from the drive's root nor from the folder one stands in.</summary>
    public static bool IsDriveRelative(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        return path.Length >= 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && (path.Length == 2 || path[2] is not ('\\' or '/'));
    }

    /// <summary>A name that Windows takes for a device: no file can have it there.</summary>
    public static bool IsDevice(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return Devices.Contains(name.Split('.')[0].TrimEnd(' '));
    }
}
