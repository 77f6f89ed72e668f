using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>The list of what a site was made from that does not lie in the author's folders, by which a build knows that something changed.</summary>
internal static class SourceList
{
    /// <summary>Writes the full path of each, one a line.</summary>
    /// <param name="list">The file to write, which appears whole or not at all.</param>
    /// <param name="sources">The files, also those that would decide if they were there; null where they are not known, and a build can trust nothing.</param>
    /// <returns>Why the list could not be written; null where it was.</returns>
    public static Problem? Write(string list, IReadOnlyList<string>? sources)
    {
        try
        {
            File.Delete(list);
            if (sources is null) return null;
            WholeFile.Write(list, unfinished => File.WriteAllLines(unfinished, sources));
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return PublishProblems.FileFailed(list, exception);
        }
    }
}
