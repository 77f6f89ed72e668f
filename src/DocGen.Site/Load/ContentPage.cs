namespace DocGen.Site.Load;

/// <summary>A page of prose as it lies in the content folder.</summary>
/// <param name="Language">The language of its folder.</param>
/// <param name="Path">Its path in that folder without the extension, with forward slashes, such as <c>guide/start</c>; the same in every language.</param>
/// <param name="File">The file.</param>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Text">Its Markdown; lines have the numbers that they have in the file.</param>
/// <param name="Title">The plain text of its heading; empty where it has none.</param>
public sealed record ContentPage(string Language, string Path, string File, FrontMatter FrontMatter, string Text, string Title)
{
    /// <summary>The name of the page in navigation.</summary>
    public string ShortTitle => FrontMatter.Title.Length > 0 ? FrontMatter.Title : Title;
}
