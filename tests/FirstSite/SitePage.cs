using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FirstSite;

/// <summary>A page of the rendered site.</summary>
/// <param name="Address">Its address from the site's root, such as <c>ko/subjects/type-1.html</c>.</param>
/// <param name="Document">The parsed page.</param>
public sealed record SitePage(string Address, IHtmlDocument Document)
{
    /// <summary>The folder of the page's language, such as <c>ko</c>.</summary>
    public string Language => Address.Split('/')[0];

    /// <summary>
    /// What the page says under a heading, down to the next heading of the same rank or a higher one; under the page's own title, down to the
    /// next heading of any rank. White space is collapsed.
    /// </summary>
    /// <param name="id">The heading's id.</param>
    /// <returns>The text; null where the page has no such heading.</returns>
    public string? TextOfSection(string id) => ElementsOfSection(id) is { } elements
        ? string.Join(' ', string.Join(' ', elements.Select(element => element.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : null;

    /// <summary>The elements of a section, as <see cref="TextOfSection"/> bounds it, its heading first.</summary>
    /// <param name="id">The heading's id.</param>
    /// <returns>The elements; null where the page has no such heading.</returns>
    public IReadOnlyList<IElement>? ElementsOfSection(string id)
    {
        if (Document.GetElementById(id) is not IHtmlHeadingElement heading) return null;
        var isTitle = heading.LocalName == "h1";
        IElement start = isTitle && heading.Closest("header") is { } header ? header : heading;
        var elements = new List<IElement> { heading };
        for (var element = start.NextElementSibling; element is not null; element = element.NextElementSibling)
        {
            if (element is IHtmlHeadingElement && (isTitle || string.CompareOrdinal(element.LocalName, heading.LocalName) <= 0)) break;
            elements.Add(element);
        }

        return elements;
    }
}
