namespace DocGen.Site.Publish;

/// <summary>A file of a site as it was published.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct PublishedFile(long Length, DateTime Written)
{
    /// <summary>A file as it is, itself and not through a link; null where there is none.</summary>
    public static PublishedFile? At(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new(file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }
}
