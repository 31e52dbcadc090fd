using Reporter.Release;

if (args is ["pictures", var root, .. var programs])
    return await Pictures.Make(root, programs);

// Reporter.Release REPOSITORY FOLDER DAY: FOLDER holds what `dotnet publish` made, one folder for each system; the archives go there too.
if (args is not [var repository, var folder, var day])
{
    Console.Error.WriteLine("usage: Reporter.Release REPOSITORY FOLDER yyyy-MM-dd");
    return 2;
}
var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
var made = ReleaseArchive.Systems
    .Where(system => Directory.Exists(Path.Combine(folder, system)))
    .Select(system => ReleaseArchive.Write(ReleaseContent.Of(repository, Path.Combine(folder, system), system), folder, system,
        ReleaseVersion.Of(repository), date))
    .ToList();
Checksums.Write(folder, made);
foreach (var archive in made)
    Console.WriteLine($"{archive.Name} {archive.Length / 1e6:0.0} MB");
return made.Count > 0 ? 0 : 1;
