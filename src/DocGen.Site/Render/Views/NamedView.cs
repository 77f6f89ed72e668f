using System.Text.Json.Serialization;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Views;

/// <summary>What is shown under a name.</summary>
public abstract record NamedView
{
    /// <summary>The name as HTML: where another language stands in for a missing translation, it says which.</summary>
    [JsonIgnore]
    public HtmlText Label => StandIn ?? HtmlText.Escape(PlainName);

    /// <summary>The name in another language than the page, which says so; null where it is in the page's, as everywhere but in drafts.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal HtmlText? StandIn { get; init; }

    /// <summary>The name as plain text.</summary>
    private protected abstract string PlainName { get; }
}
