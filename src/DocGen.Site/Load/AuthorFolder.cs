using DocGen.Shared;
using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Load;

/// <summary>
/// Walks a folder of the author once, and holds each file to the same rules: it is an ordinary one, lies in the folder, and has a name that it
/// can have on every system. What does not keep them is reported, and is no file of the site.
/// </summary>
internal sealed class AuthorFolder
{
    private readonly SortedDictionary<string, AuthorFile> _files = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly string _root;

    private AuthorFolder(string root, ProblemList problems)
    {
        _root = root;
        _problems = problems;
    }

    /// <summary>The files of a folder and of those in it, by path.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static IReadOnlyList<AuthorFile> Walk(string folder, ProblemList problems)
    {
        if (!Directory.Exists(folder)) return [];
        var walk = new AuthorFolder(RealPath.Of(folder), problems);
        walk.Walk(new DirectoryInfo(folder), "", isLinked: false);
        return [.. walk._files.Values];
    }

    /// <summary>The files of a folder and what lies there that is none of the site: whoever mends it changes the site, too.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    public static IEnumerable<string> Paths(string folder)
    {
        var problems = new ProblemList();
        var files = Walk(folder, problems);
        return files.Select(file => file.File).Concat(problems.ToSorted().Select(problem => problem.Path)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What is wrong with a file that only counts at the root of a site, and lies elsewhere.</summary>
    public static string Misplaced(string name) => $"'{name}' is looked for at the root of a site alone. Move it to '{IgnoredFiles.RootFolder}/{name}' in the folder of content.";

    private void Walk(DirectoryInfo folder, string prefix, bool isLinked)
    {
        foreach (var entry in EntriesOf(folder))
        {
            var path = prefix + entry.Name;
            if (entry.Name == ".well-known" && prefix.Split('/')[0] != IgnoredFiles.RootFolder) _problems.Error("DG2053", new(entry.FullName), Misplaced(".well-known"));
            if (IgnoredFiles.Contains(path)) continue;
            if (FileNames.FlawOf(entry.Name) is { } flaw)
            {
                _problems.Error("DG2048", new(folder.FullName), $"The name '{FileNames.Visible(entry.Name)}' {flaw}. Rename it.");
                continue;
            }

            if (entry.LinkTarget is not null && !Leads(entry, folder, isLinked)) continue;
            if (entry is DirectoryInfo inner) Walk(inner, path + "/", isLinked || entry.LinkTarget is not null);
            else Add(path, entry.FullName);
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Error("DG9008", new(folder.FullName), $"The folder cannot be read: {exception.Message} Mend its permissions, or remove it.");
            return [];
        }
    }

    private void Add(string path, string file)
    {
        var normalized = Normalization.Normalize(path);
        if (FileType.Unusual(file) is { } type)
            _problems.Error("DG2046", new(file), $"This is {type}, and a site is made of ordinary files. Remove it.");
        else if (!_files.TryAdd(normalized, new(normalized, file)))
            _problems.Error("DG2049", new(file), $"There are two files '{normalized}' whose names differ only in how Unicode composes their letters. Remove one of the two.");
    }

    // A link may lead to what the site has anyway; through a second link it could multiply without end.
    private bool Leads(FileSystemInfo link, DirectoryInfo folder, bool isLinked)
    {
        try
        {
            var place = RealPath.Of(folder.FullName);
            var real = RealPath.Of(Path.GetFullPath(link.LinkTarget!, place));
            if (!Path.Exists(real))
                return Report(link, $"The link leads to '{link.LinkTarget}', where nothing is. Mend or remove it.");
            if (!RealPath.IsOrHolds(_root, real))
                return Report(link, $"The link leads to '{link.LinkTarget}', out of the folder '{Path.GetFileName(_root)}', and a site is made of what lies in it. Copy here what it leads to.");
            if (!Directory.Exists(real)) return true;
            if (RealPath.IsOrHolds(real, place))
                return Report(link, $"The link leads to '{link.LinkTarget}', which it lies in itself, so that it has no end. Remove it.");
            return !isLinked || Report(link, $"The link leads from one linked folder to another, '{link.LinkTarget}'. Link to each from where it is needed.");
        }
        catch (IOException)
        {
            return Report(link, $"The link leads to '{link.LinkTarget}', and from there back to itself. Mend or remove it.");
        }
    }

    private bool Report(FileSystemInfo link, string message)
    {
        _problems.Error("DG2046", new(link.FullName), message);
        return false;
    }
}
