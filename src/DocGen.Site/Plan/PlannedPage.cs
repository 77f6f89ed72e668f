using DocGen.Site.Facts;
using DocGen.Site.Load;
using DocGen.Site.Pages;

namespace DocGen.Site.Plan;

/// <summary>A page whose address is decided.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Path">Its path below the language's folder without the extension; the same in every language.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The plain text of its heading.</param>
/// <param name="Content">Its prose; null where it has none.</param>
/// <param name="Entry">What it describes; null where it describes no single thing.</param>
public sealed record PlannedPage(string Language, string Path, PageKind Kind, string Title, ContentPage? Content = null, CatalogEntry? Entry = null)
{
    /// <summary>The two subjects that it puts side by side; null where it is no such page.</summary>
    public SubjectPair? Pair { get; init; }

    /// <summary>The release whose changes it tells; null where it tells none.</summary>
    internal Baseline? Release { get; init; }

    /// <summary>Its file in the site, with forward slashes.</summary>
    public string Address { get; } = $"{Language}/{Path}.html";

    /// <summary>The file of its Markdown, beside it.</summary>
    public string MarkdownAddress => $"{Language}/{Path}.md";

    /// <summary>Its folder in the site, with a slash at its end.</summary>
    public string Folder => Address[..(Address.LastIndexOf('/') + 1)];

    /// <summary>What the page <c>index.md</c> of its folder calls itself in navigation; empty where there is none.</summary>
    internal string FolderTitle { get; init; } = "";

    /// <summary>The language that its prose is in, where that is not its own because it is not translated yet; else null.</summary>
    public string? StandInLanguage => Content is { } content && content.Language != Language ? content.Language : null;

    /// <summary>Its name in navigation.</summary>
    public string ShortTitle => Content?.FrontMatter.Title is { Length: > 0 } title ? title : Title;

    /// <inheritdoc/>
    public override string ToString() => Address;
}
