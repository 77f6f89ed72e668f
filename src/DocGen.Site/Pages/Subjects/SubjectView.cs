using DocGen.Site.Pages.Changes;
using DocGen.Site.Pages.Collections;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Subjects;

/// <summary>What is said of a subject.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page, relative to this page.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Remarks">More about it; may be empty.</param>
/// <param name="IsCategory">Whether it is a category without answers of its own.</param>
/// <param name="Base">The subject that it is a kind of.</param>
/// <param name="Kinds">The subjects that are kinds of it.</param>
/// <param name="Stack">The stack as a figure; empty where it has none.</param>
/// <param name="Difference">The difference to the subject that it is a kind of, as a figure; empty where there is none.</param>
/// <param name="Classification">The classification below it as a figure; empty where it has no kinds.</param>
/// <param name="SharedLayers">The layers below all columns, which all instances share.</param>
/// <param name="BesideLayers">The layers that exist once, beside the instances.</param>
/// <param name="PerInstanceLayers">The layers that exist once per instance.</param>
/// <param name="Boundary">The layer that isolates one instance from the next.</param>
/// <param name="Comparisons">Its answers, by comparison.</param>
/// <param name="Pairs">The pages that put it beside another subject.</param>
/// <param name="Records">The records that are about it, by collection.</param>
/// <param name="Citations">The sources.</param>
public sealed record SubjectView(
    string Name,
    string Href,
    HtmlText Summary,
    HtmlText Remarks,
    bool IsCategory,
    LinkView? Base,
    IReadOnlyList<LinkView> Kinds,
    HtmlText Stack,
    HtmlText Difference,
    HtmlText Classification,
    IReadOnlyList<LinkView> SharedLayers,
    IReadOnlyList<LinkView> BesideLayers,
    IReadOnlyList<LinkView> PerInstanceLayers,
    LinkView? Boundary,
    IReadOnlyList<AnswersView> Comparisons,
    IReadOnlyList<LinkView> Pairs,
    IReadOnlyList<RelatedRecordsView> Records,
    IReadOnlyList<CitationView> Citations) : NamedView
{
    private protected override string PlainName => Name;

    /// <summary>What releases changed of it, the last first; none where there is no release.</summary>
    public IReadOnlyList<SubjectReleaseView> Changes { get; init; } = [];

    /// <summary>Whether an answer is marked as one without a source.</summary>
    public bool HasUnsourced => Comparisons.SelectMany(comparison => comparison.Answers).Any(answer => answer.Cell.IsUnsourced);
}
