using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>A section that another language has left behind.</summary>
/// <param name="Anchor">Its anchor; empty for what the page begins with.</param>
/// <param name="Language">The language that is newer.</param>
/// <param name="LanguageName">The name of that language in itself.</param>
/// <param name="Address">The page in that language.</param>
/// <param name="NewerAnchor">The same section there.</param>
internal sealed record StaleSection(string Anchor, string Language, string LanguageName, string Address, string NewerAnchor)
{
    /// <summary>What readers are told, as the theme's <c>stale.html</c> writes it.</summary>
    public HtmlText Html(PageScope scope) =>
        scope.Templates.Render("stale.html", ("stale", new StaleView(Language, LanguageName, scope.Href(Address, NewerAnchor))), ("text", scope.Text)) is { } html ? new(html.Value.TrimEnd('\n')) : HtmlText.Empty;

    /// <summary>The same in plain words.</summary>
    public string Text(PageScope scope) => scope.Strings["page.outdated"].Replace("{language}", LanguageName, StringComparison.Ordinal);
}
