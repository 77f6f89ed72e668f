namespace DocGen.Site.Publish;

/// <summary>Writes a file that appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what it holds, to a path beside it.</param>
    public static void Write(string path, Action<string> write)
    {
        var unfinished = path + ".unfinished";
        write(unfinished);
        File.Move(unfinished, path, overwrite: true);
    }
}
