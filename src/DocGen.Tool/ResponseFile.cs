namespace DocGen.Tool;

/// <summary>A file of arguments, one a line and each read as it stands: a path may hold spaces, quotes and number signs.</summary>
internal static class ResponseFile
{
    /// <summary>Reads the arguments of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="arguments">The arguments; null where the file cannot be read.</param>
    /// <param name="error">Why the file cannot be read; null where it can.</param>
    public static bool TryRead(string path, out IReadOnlyList<string>? arguments, out string? error)
    {
        try
        {
            arguments = [.. File.ReadLines(path).Where(line => line.Length > 0)];
            error = null;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            arguments = null;
            error = $"The response file '{path}' cannot be read: {exception.Message}";
            return false;
        }
    }
}
