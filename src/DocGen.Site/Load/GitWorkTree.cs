using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>One work tree of git: a clone, a submodule or a linked work tree.</summary>
internal sealed class GitWorkTree
{
    // What the person who runs the tool has set for git must not change its answers.
    private static readonly string[] s_settings = ["core.quotePath=false", "log.showSignature=false", "log.showRoot=true", "log.follow=false", "diff.relative=false", "diff.orderFile=/dev/null"];

    // A hook of git runs with these, which name the repository of the hook whatever the folder. A treeless clone would fetch each commit's files.
    private static readonly string[] s_unset =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private static readonly (string Name, string Value)[] s_environment = [("LC_ALL", "C"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0")];

    private static readonly StringComparer s_names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    // Whoever asks for more of them would wait for it.
    private const int MostVersions = 30;

    private readonly string _root;
    private readonly ProblemList _problems;
    private readonly Lazy<IReadOnlyList<string>?> _files;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, DateTimeOffset>>> _times = new(StringComparer.Ordinal);
    private volatile bool _isSilent;

    /// <summary>Describes a work tree; git is asked when something is.</summary>
    /// <param name="root">Its folder, a real path.</param>
    /// <param name="problems">Where it is told why git knows no dates.</param>
    public GitWorkTree(string root, ProblemList problems)
    {
        (_root, _problems) = (root, problems);
        _files = new(ReadFiles);
    }

    /// <summary>The files that decide what git tells, also those that would if they were there; null where git does not tell.</summary>
    public IReadOnlyList<string>? Files => _isSilent ? null : _files.Value;

    /// <summary>Whether a folder is the root of a work tree.</summary>
    public static bool IsRoot(string folder)
    {
        var git = Path.Combine(folder, ".git");
        return File.Exists(git) || File.Exists(Path.Combine(git, "HEAD"));
    }

    /// <summary>What would make a folder part of a work tree.</summary>
    public static IEnumerable<string> Candidates(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            yield return Path.Combine(above, ".git");
            yield return Path.Combine(above, ".git", "HEAD");
        }
    }

    /// <summary>The path of a file in the work tree, with forward slashes.</summary>
    /// <param name="path">The real path of the file.</param>
    public string NameOf(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');

    /// <summary>The time of the last commit of each file below a folder, by path; nothing where git does not tell.</summary>
    /// <param name="folder">The real path of the folder.</param>
    public IReadOnlyDictionary<string, DateTimeOffset> TimesIn(string folder) => _times.GetOrAdd(folder, folder => new(() => ReadTimes(NameOf(folder)))).Value;

    /// <summary>The versions of a file that were committed, the newest first, with the path that it had, also before it was renamed; nothing where git does not tell.</summary>
    /// <param name="path">The real path of the file.</param>
    public IEnumerable<(DateTimeOffset Time, string Path, string Text)> VersionsOf(string path)
    {
        if (_files.Value is null) yield break;
        var versions = new List<(string Commit, DateTimeOffset Time, string Path)>();
        var (commit, time) = ("", default(DateTimeOffset));
        Run(["log", "--follow", $"-{MostVersions}", "--format=%x01%H %cI", "--name-only", "-z", "--no-color", "--no-notes", "--", NameOf(path)], part =>
        {
            var name = part.TrimStart('\n');
            if (name.StartsWith('\x01'))
            {
                var head = name[1..].Split('\n', 2);
                (commit, time) = (head[0].Split(' ')[0], DateTimeOffset.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture));
                name = head.Length > 1 ? head[1].TrimStart('\n') : "";
            }

            if (name.Length > 0) versions.Add((commit, time, name));
        });
        foreach (var version in versions)
        {
            var text = new StringBuilder();
            if (Run(["show", $"{version.Commit}:{version.Path}"], part => text.Append(part)) is null) yield return (version.Time, version.Path, text.ToString());
        }
    }

    private IReadOnlyDictionary<string, DateTimeOffset> ReadTimes(string folder)
    {
        var times = new Dictionary<string, DateTimeOffset>(s_names);
        if (_files.Value is null) return times;
        var gone = new HashSet<string>(s_names);
        var time = default(DateTimeOffset?);
        var change = "";
        void Read(string part)
        {
            if (change.Length > 0)
            {
                // A file whose last change is that it went is one that was never committed since.
                if (change == "D" && !times.ContainsKey(part)) gone.Add(part);
                else if (time is { } known && !gone.Contains(part)) times.TryAdd(part, known);
                change = "";
                return;
            }

            change = part.TrimStart('\n');
            if (!change.StartsWith('\x01')) return;
            var end = change.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0) end = change.Length;
            time = DateTimeOffset.TryParse(change.AsSpan(1, end - 1), CultureInfo.InvariantCulture, out var told) ? told : null;
            change = change[end..].TrimStart('\n');
        }

        var failure = Run(["log", "--format=%x01%cI", "--name-status", "-z", "--no-renames", "--no-color", "--no-notes", "--encoding=UTF-8", "--", folder], Read);
        // Without a commit there is nothing to tell.
        if (failure is not null && Run(["rev-parse", "--quiet", "--verify", "HEAD"]) is not "") ReportSilence(failure);
        return times;
    }

    private IReadOnlyList<string>? ReadFiles()
    {
        var told = new StringBuilder();
        if (Run(["rev-parse", "--git-dir", "--git-common-dir", "--is-shallow-repository"], part => told.Append(part)) is { } failure)
        {
            ReportSilence(failure);
            return null;
        }

        var lines = told.ToString().Split('\n');
        var (own, common) = (Path.GetFullPath(lines[0], _root), Path.GetFullPath(lines[1], _root));
        if (lines[2] == "true")
        {
            // The oldest commit of a shallow clone names every file, so its times would be wrong.
            _problems.Warning("DG9016", Location.None, $"'{_root}' is a shallow clone, whose oldest commit names every file, so its pages have no dates. Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in a workflow.");
            _isSilent = true;
            return null;
        }

        var head = Path.Combine(own, "HEAD");
        var reference = File.ReadAllText(head).Trim() is var text && text.StartsWith("ref: ", StringComparison.Ordinal) ? text[5..] : "HEAD";
        return [head, Path.Combine(common, reference), Path.Combine(common, "packed-refs"), Path.Combine(common, "reftable", "tables.list"), Path.Combine(own, "reftable", "tables.list"), Path.Combine(common, "shallow")];
    }

    private void ReportSilence(string reason)
    {
        _isSilent = true;
        _problems.Warning("DG9017", Location.None, $"Git does not tell the history of '{_root}', so its pages have no dates: {reason.TrimEnd('.')}. Run 'git log' there, and do what it says.");
    }

    /// <summary>Runs git in the root and reads what it writes, a part at a time; parts end with a zero.</summary>
    /// <returns>The first line of why it failed, empty where it does not say; null where it did not fail.</returns>
    private string? Run(IReadOnlyList<string> arguments, Action<string>? read = null)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, WorkingDirectory = _root };
        foreach (var argument in (string[])["--literal-pathspecs", .. s_settings.SelectMany(setting => (string[])["-c", setting]), .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in s_unset) start.Environment.Remove(name);
        foreach (var (name, value) in s_environment) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var part = new StringBuilder();
            for (var c = process.StandardOutput.Read(); c >= 0; c = process.StandardOutput.Read())
            {
                if (c > 0)
                {
                    part.Append((char)c);
                    continue;
                }

                read?.Invoke(part.ToString());
                part.Clear();
            }

            if (part.Length > 0) read?.Invoke(part.ToString());
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.GetAwaiter().GetResult().Split('\n')[0].Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "git is not installed, or not on the PATH";
        }
    }
}
