namespace DocGen.Site.Problems;

/// <summary>A place in a file of the author.</summary>
/// <param name="Path">The file; empty where none is known.</param>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, counted from 1; 0 for the line as a whole.</param>
public readonly record struct Location(string Path, int Line = 0, int Column = 0)
{
    /// <summary>The place of a character.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="index">The character's index.</param>
    internal static Location At(string path, ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <summary>No place in particular.</summary>
    public static Location None { get; } = new("");
}
