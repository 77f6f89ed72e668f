namespace DocGen.Site.Publish;

/// <summary>Tells what a file system answers from what is a mistake in this program.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception is the system's refusal to read or write something.</summary>
    /// <remarks>.NET tells of a path with a NUL, and of a file larger than the file system can hold, by argument exceptions.</remarks>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException;
}
