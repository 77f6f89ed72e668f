using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Glossary;

/// <summary>An entry of the glossary.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">The term.</param>
/// <param name="OtherNames">The term in the site's other languages.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Href">The page of a layer; empty for a term.</param>
/// <param name="Citations">The sources.</param>
public sealed record GlossaryEntryView(
    string Id,
    string Name,
    IReadOnlyList<LanguageNameView> OtherNames,
    HtmlText Summary,
    HtmlText Remarks,
    string Href,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;
}

/// <summary>A name in another language.</summary>
/// <param name="Language">The language tag.</param>
/// <param name="Text">The name.</param>
public sealed record LanguageNameView(
    string Language,
    string Text);
