using System.IO.Enumeration;
using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>The list of what a site was made from that does not lie in the author's folders, by which a build knows that something changed.</summary>
internal static class SourceList
{
    /// <summary>Writes the full path of each, one a line: where links lead, and what decides the history of git.</summary>
    /// <param name="list">The file to write, which appears whole or not at all.</param>
    /// <param name="folders">The author's folders.</param>
    /// <param name="history">The files that decide the history; null where it is not known, and a build can trust nothing.</param>
    /// <returns>Why the list could not be written; null where it was.</returns>
    public static Problem? Write(string list, IEnumerable<string> folders, IReadOnlyList<string>? history)
    {
        try
        {
            File.Delete(list);
            if (history is null) return null;
            var unfinished = list + ".unfinished";
            File.WriteAllLines(unfinished, folders.Where(Directory.Exists).SelectMany(LinksIn).Select(RealPath.Of).Concat(history));
            File.Move(unfinished, list, overwrite: true);
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return PublishProblems.FileFailed(list, exception);
        }
    }

    private static IEnumerable<string> LinksIn(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Order(StringComparer.Ordinal);
}
