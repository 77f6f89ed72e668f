using System.Collections.Concurrent;
using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Load;

/// <summary>
/// When files were last changed. Each file is dated by the work tree that it really lies in: links are followed, and content may be a submodule
/// or a repository of its own.
/// </summary>
public sealed class GitHistory
{
    private readonly ProblemList _problems = new();
    private readonly string[] _folders;
    private readonly GitWorkTree? _home;
    private readonly ConcurrentDictionary<string, string> _realFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GitWorkTree?> _trees = new(StringComparer.Ordinal);

    private GitHistory(IReadOnlyList<string> folders)
    {
        _folders = [.. folders.Select(RealFolder)];
        _home = _folders.Select(TreeOf).FirstOrDefault(tree => tree is not null);
    }

    /// <summary>Reads the history of the files below folders; that of other files is read when somebody asks for one.</summary>
    /// <param name="folders">Folders of the author that exist, the project's first.</param>
    public static GitHistory Read(IReadOnlyList<string> folders)
    {
        var history = new GitHistory(folders);
        Parallel.ForEach(history._folders, folder => history.TreeOf(folder)?.TimesIn(folder));
        return history;
    }

    /// <summary>Why git knows no dates, as far as it was asked.</summary>
    public IReadOnlyList<Problem> Problems => _problems.ToSorted();

    /// <summary>The path of a file in the project's repository, with forward slashes; null where it lies elsewhere.</summary>
    /// <param name="file">The path of a file.</param>
    public string? PathOf(string file) => Find(file) is var (tree, path) && tree == _home ? tree.NameOf(path) : null;

    /// <summary>The time of the last commit of a file, as its committer's clock showed it; null where it has none.</summary>
    /// <param name="file">The path of the file.</param>
    public DateTimeOffset? TimeOf(string file)
    {
        if (Find(file) is not var (tree, path)) return null;
        var folder = Path.GetDirectoryName(path)!;
        var asked = Array.Find(_folders, known => RealPath.IsOrHolds(known, folder) && TreeOf(known) == tree) ?? folder;
        return tree.TimesIn(asked).TryGetValue(tree.NameOf(path), out var time) ? time : null;
    }

    /// <summary>The versions of a file that were committed, the newest first, each with the path that it had in its repository; they are read as they are asked for.</summary>
    /// <param name="file">The path of the file.</param>
    public IEnumerable<(DateTimeOffset Time, string Path, string Text)> VersionsOf(string file) => Find(file) is var (tree, path) ? tree.VersionsOf(path) : [];

    /// <summary>The files that decide the answers, also those that would if they were there; null where something else does.</summary>
    public IReadOnlyList<string>? Sources()
    {
        var trees = _trees.Values.OfType<GitWorkTree>().Distinct().ToArray();
        return trees.Any(tree => tree.Files is null) ? null :
        [
            .. trees.SelectMany(tree => tree.Files!)
                .Concat(_folders.Where(folder => TreeOf(folder) is null).SelectMany(GitWorkTree.Candidates))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    // A site that is in no repository has no history, be its facts from one. A source may be known by a path of another machine.
    private (GitWorkTree Tree, string Path)? Find(string file)
    {
        if (_home is null || !Path.IsPathFullyQualified(file) || !File.Exists(file)) return null;
        var path = new FileInfo(file).LinkTarget is null ? Path.Combine(RealFolder(Path.GetDirectoryName(file)!), Path.GetFileName(file)) : RealPath.Of(file);
        return TreeOf(Path.GetDirectoryName(path)!) is { } tree ? (tree, path) : null;
    }

    private string RealFolder(string folder) => _realFolders.GetOrAdd(folder, RealPath.Of);

    private GitWorkTree? TreeOf(string folder) => _trees.GetOrAdd(folder, folder =>
        GitWorkTree.IsRoot(folder) ? new(folder, _problems) : Path.GetDirectoryName(folder) is { } parent ? TreeOf(parent) : null);
}
