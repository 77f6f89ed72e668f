namespace DocGen.Site;

/// <summary>Takes the files of a site as they are made, several at once.</summary>
public interface ISiteOutput
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">Its path in the site, with <c>/</c>.</param>
    /// <param name="content">Its content, which is the caller's own again afterwards.</param>
    void Write(string path, ReadOnlySpan<byte> content);
}
