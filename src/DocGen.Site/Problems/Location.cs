namespace DocGen.Site.Problems;

/// <summary>A place in a file of the author.</summary>
/// <param name="Path">The file; empty where none is known.</param>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, counted from 1; 0 for the line as a whole.</param>
public readonly record struct Location(string Path, int Line = 0, int Column = 0)
{
    /// <summary>No place in particular.</summary>
    public static Location None { get; } = new("");
}
