using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render;

/// <summary>Text that stands in for a missing translation says which language it is in.</summary>
internal static class StandIn
{
    /// <summary>Marks what is in another language than the page.</summary>
    /// <param name="html">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="around">The language of the page.</param>
    /// <param name="element">The element that holds it: <c>span</c>, or <c>div</c> where it has blocks.</param>
    public static HtmlText Mark(HtmlText html, string language, string around, string element = "span") =>
        language == around ? html : new($"<{element} class=\"stand-in\" {LanguageTag.Attributes(HtmlEncoding.Encode(language), around)}>{html}</{element}>");

    /// <summary>A name of the model, where it is in another language than the page; null where it is in the page's.</summary>
    public static HtmlText? Name(PageScope scope, LocalizedText name) => name.TryGet(scope.Language, out _) || !name.Languages.Any() ? null : Mark(scope, name);

    /// <summary>The name of a thing; null as well for a source, whose title is in its own language.</summary>
    public static HtmlText? Name(PageScope scope, CatalogEntry entry) => entry is ReferenceEntry ? null : Name(scope, entry.Name);

    /// <summary>What a page is called, where that is the name of what it is about.</summary>
    public static HtmlText? Name(PageScope scope, PlannedPage? page, string title) =>
        page?.Entry is { } entry && title == entry.Name[scope.Language] ? Name(scope, entry) : null;

    /// <summary>A value of the model.</summary>
    public static HtmlText Mark(PageScope scope, LocalizedText value)
    {
        var (language, text) = scope.Read(value);
        return Mark(HtmlText.Escape(text), language, scope.Language);
    }
}
