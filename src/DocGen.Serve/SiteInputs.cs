using System.IO.Enumeration;
using DocGen.Site;
using DocGen.Site.Facts;
using DocGen.Site.Load;

namespace DocGen.Serve;

/// <summary>The files that a site is made from. Which there are is asked anew each time, by the rules of those who read them.</summary>
/// <param name="site">Where they lie.</param>
/// <param name="files">What was read when the model was compiled last.</param>
internal sealed class SiteInputs(SiteOptions site, IReadOnlyList<string> files)
{
    private readonly string _output = Normal(site.OutputFolder);
    // What MSBuild reads of every folder above a project, if it is there.
    private static readonly string[] s_shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig"];

    private readonly IReadOnlyList<string> _projects = [.. files.Where(file => Path.GetExtension(file).EndsWith("proj", StringComparison.Ordinal)).Select(file => Path.GetDirectoryName(file)!).Prepend(site.ProjectFolder).Select(Normal).Distinct()];

    /// <summary>Content, the facts of releases and templates.</summary>
    public IEnumerable<string> Prose => site.ThemeFolders.Append(site.ContentFolder).SelectMany(folder => Existing(() => AuthorFolder.Paths(folder))).Concat(Existing(() => BaselineFile.Paths(site)));

    /// <summary>Projects, what they import and their C#, with what is new in their folders.</summary>
    public IEnumerable<string> Model
    {
        get
        {
            var found = files.Concat(_projects.SelectMany(folder => Existing(() => Sources(folder, isDeep: true)))).ToHashSet(StringComparer.Ordinal);
            // Beside a source from elsewhere there may be a new one.
            var elsewhere = files.Where(IsSource).Select(file => Path.GetDirectoryName(file)!).Distinct().Where(folder => !_projects.Any(project => IsBelow(folder, project))).ToList();
            found.UnionWith(elsewhere.SelectMany(folder => Existing(() => Sources(folder, isDeep: false))));
            found.UnionWith(_projects.SelectMany(Above).SelectMany(folder => s_shared.Select(name => Path.Combine(folder, name))));
            return found;
        }
    }

    /// <summary>The folders that the files lie in, as far as they exist and none is in another.</summary>
    public IReadOnlyList<string> Folders
    {
        get
        {
            List<string> folders = [.. _projects.Concat(site.ThemeFolders.Append(site.ContentFolder).Append(BaselineFile.FolderOf(site)).Select(Normal)).Where(Directory.Exists).Distinct()];
            return [.. folders.Where(folder => !folders.Any(other => other != folder && IsBelow(folder, other)))];
        }
    }

    private IEnumerable<string> Sources(string folder, bool isDeep) => !Directory.Exists(folder) ? [] : new FileSystemEnumerable<string>(
        folder,
        (ref entry) => entry.ToSpecifiedFullPath(),
        new() { RecurseSubdirectories = isDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsSource(entry.FileName),
        ShouldRecursePredicate = (ref entry) => entry.FileName is not ("bin" or "obj" or "node_modules") && (entry.Attributes & FileAttributes.ReparsePoint) == 0 && entry.ToFullPath() != _output,
    };

    private static bool IsSource(string path) => IsSource(path.AsSpan());

    private static bool IsSource(ReadOnlySpan<char> path) => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets";

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above)) yield return above;
    }

    private static bool IsBelow(string folder, string other) => folder == other || folder.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A folder may go while it is walked; the next look sees what there is then.
    private static IEnumerable<string> Existing(Func<IEnumerable<string>> walk)
    {
        List<string> found = [];
        try
        {
            foreach (var path in walk()) found.Add(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }

        return found;
    }

    private static string Normal(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
