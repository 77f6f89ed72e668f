namespace DocGen.Site.Plan;

/// <summary>What is decided for one language: the order of things by their names in it, and its navigation.</summary>
/// <param name="Language">The language.</param>
/// <param name="Articles">The start page, if there is one, then the pages of prose folder by folder.</param>
/// <param name="Layers">The layers in order.</param>
/// <param name="Subjects">The subjects in order, each before its kinds, with its depth in the classification.</param>
/// <param name="Comparisons">The comparisons in order.</param>
/// <param name="Terms">The terms in order.</param>
public sealed record LanguagePlan(
    string Language,
    IReadOnlyList<PlannedPage> Articles,
    IReadOnlyList<LayerEntry> Layers,
    IReadOnlyList<(SubjectEntry Subject, int Depth)> Subjects,
    IReadOnlyList<ComparisonEntry> Comparisons,
    IReadOnlyList<TermEntry> Terms);
