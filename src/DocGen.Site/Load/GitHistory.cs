using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DocGen.Site.Load;

/// <summary>When files were last changed, by one question to git.</summary>
public sealed class GitHistory
{
    private readonly Dictionary<string, DateTimeOffset> _times;

    private GitHistory(string root, Dictionary<string, DateTimeOffset> times)
    {
        Root = root;
        _times = times;
    }

    /// <summary>The folder of the work tree with forward slashes and one at its end; empty where there is none.</summary>
    public string Root { get; }

    /// <summary>Reads the history of the files below folders of one work tree. Without git, a repository or a whole history it knows no times.</summary>
    /// <param name="folders">Folders of the author that exist.</param>
    public static GitHistory Read(IReadOnlyList<string> folders)
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        if (folders.Count == 0) return new("", times);
        var folder = folders[0];
        var root = Run(folder, "rev-parse", "--show-toplevel")?.TrimEnd('\n', '\r') ?? "";
        if (root.Length == 0) return new("", times);
        root = root.Replace('\\', '/') + "/";

        // The oldest commit of a shallow clone names every file, so its times would be wrong.
        if (Run(folder, "rev-parse", "--is-shallow-repository")?.StartsWith("true", StringComparison.Ordinal) ?? true) return new(root, times);
        var log = Run(folder, ["log", "--format=%x01%cI", "--name-only", "-z", "--no-renames", "--", .. folders]) ?? "";
        var time = default(DateTimeOffset);
        foreach (var part in log.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = part.TrimStart('\n');
            var name = text;
            if (text.StartsWith('\x01'))
            {
                var end = text.IndexOf('\n', StringComparison.Ordinal);
                if (end < 0) end = text.Length;
                time = DateTimeOffset.Parse(text.AsSpan(1, end - 1), CultureInfo.InvariantCulture);
                name = text[end..].TrimStart('\n');
            }

            if (name.Length > 0) times.TryAdd(name, time);
        }

        return new(root, times);
    }

    /// <summary>The path of a file in the work tree, with forward slashes; null where it lies elsewhere.</summary>
    /// <param name="path">The absolute path of a file.</param>
    public string? PathOf(string path)
    {
        var normalized = path.Replace('\\', '/');
        return Root.Length > 0 && normalized.StartsWith(Root, StringComparison.Ordinal) ? normalized[Root.Length..] : null;
    }

    /// <summary>The time of the last commit of a file, as its committer's clock showed it; null where it has none.</summary>
    /// <param name="path">The absolute path of the file.</param>
    public DateTimeOffset? TimeOf(string path) => PathOf(path) is { } name && _times.TryGetValue(name, out var time) ? time : null;

    private static string? Run(string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = folder };
        foreach (var argument in (string[])["--literal-pathspecs", "-c", "core.quotepath=off", .. arguments]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
