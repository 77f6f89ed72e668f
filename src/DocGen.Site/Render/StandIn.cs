using DocGen.Site.Languages;
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

    /// <summary>A value of the model.</summary>
    public static HtmlText Mark(PageScope scope, LocalizedText value)
    {
        var (language, text) = scope.Read(value);
        return Mark(HtmlText.Escape(text), language, scope.Language);
    }
}
