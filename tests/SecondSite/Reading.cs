namespace Rendering;

/// <summary>How long a page takes to read.</summary>
public static class Reading
{
    private const int CharactersPerMinute = 500;

    /// <summary>The minutes that a text takes; a template calls it as <c>reading_minutes</c>.</summary>
    /// <param name="text">The text.</param>
    [TemplateFunction]
    public static int ReadingMinutes(string text) => 1 + (text.Length / CharactersPerMinute);
}
