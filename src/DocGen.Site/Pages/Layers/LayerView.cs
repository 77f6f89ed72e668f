using DocGen.Site.Pages.Collections;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Layers;

/// <summary>What is said of a layer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Color">Its colour class, such as <c>graphite</c>.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="Base">The layer that it is a kind of.</param>
/// <param name="Kinds">The layers that are kinds of it.</param>
/// <param name="Places">The stacks that hold it.</param>
/// <param name="Records">The records that are about it, by collection.</param>
/// <param name="Citations">The sources.</param>
public sealed record LayerView(
    string Name,
    string Color,
    string Href,
    HtmlText Summary,
    HtmlText Remarks,
    LinkView? Base,
    IReadOnlyList<LinkView> Kinds,
    IReadOnlyList<StackPlaceView> Places,
    IReadOnlyList<RelatedRecordsView> Records,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;
}

/// <summary>Where a layer stands in a subject's stack.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Depth">The number of levels below it.</param>
/// <param name="Scope"><c>shared</c>, or <c>instance</c> where it exists once per instance, or <c>beside</c> where it stands in a column that does not repeat.</param>
public sealed record StackPlaceView(
    LinkView Subject,
    int Depth,
    string Scope);
