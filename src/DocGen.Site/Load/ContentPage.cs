using System.Text;
using DocGen.Site.Cache;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>A page of prose as it lies in the content folder.</summary>
/// <param name="Language">The language of its folder.</param>
/// <param name="Path">Its path in that folder without the extension, with forward slashes, such as <c>guide/start</c>; the same in every language.</param>
/// <param name="File">The file.</param>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Document">Its text; null where it cannot be read, which has then been reported.</param>
public sealed record ContentPage(string Language, string Path, string File, FrontMatter FrontMatter, ProseDocument? Document)
{
    /// <summary>The plain text of its heading; empty where it has none, and its path where it cannot be read.</summary>
    public string Title => Document?.Title ?? Path;

    /// <summary>The fingerprint of the file.</summary>
    internal Fingerprint Source { get; init; }

    /// <summary>How the file looked before it was read; null where it may look the same after a change.</summary>
    internal FileLook? Look { get; init; }

    /// <summary>What is wrong with it by itself.</summary>
    internal IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Its Markdown, which is read again where it is only remembered what it says; null where it cannot be, which has then been reported.</summary>
    internal string? ReadText(ProblemList problems) =>
        Document is null ? null
        : Document.Text is { } text ? Encoding.UTF8.GetString(text)
        : Utf8Text.Read(File, problems) is { } source ? FrontMatterReader.Read(source, File, new()).Text : null;
}
