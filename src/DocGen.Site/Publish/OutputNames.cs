using System.Collections.Concurrent;
using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>The names of a site's files as they come: each can be one, and comes once. Safe to use from several threads.</summary>
internal sealed class OutputNames
{
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name.</summary>
    /// <param name="path">The file's path in the site.</param>
    /// <returns>Why it cannot be that of a file; null where it can.</returns>
    public Problem? Add(string path)
    {
        if (!SitePath.IsValid(path)) return PublishProblems.InvalidPath(path);
        if (_names.TryAdd(path, path)) return null;
        var names = new[] { _names[path], path };
        Array.Sort(names, StringComparer.Ordinal);
        return PublishProblems.WrittenTwice(names[0], names[1]);
    }
}
