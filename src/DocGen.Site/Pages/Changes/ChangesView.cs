using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Changes;

/// <summary>What changed in the facts from one release to the next, or to now.</summary>
/// <param name="Before">The release that it is compared with.</param>
/// <param name="After">The release; null for the facts as they are now.</param>
/// <param name="Since">The same in a sentence.</param>
/// <param name="FactCount">How many answers differ.</param>
/// <param name="Things">What came and what went, by kind, as far as anything did.</param>
/// <param name="Subjects">The answers that differ, by subject or record.</param>
/// <param name="DataHref">The same as JSON, relative to the page.</param>
/// <param name="Citations">The sources.</param>
public sealed record ChangesView(
    ReleaseView Before,
    ReleaseView? After,
    string Since,
    int FactCount,
    IReadOnlyList<ThingChangesView> Things,
    IReadOnlyList<SubjectChangesView> Subjects,
    string DataHref,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => FactCount == 0 && Things.Count == 0;
}

/// <summary>A release.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Date">Its day.</param>
/// <param name="Href">The page that tells its changes, relative to this page; empty for the first, which has none.</param>
public sealed record ReleaseView(
    string Name,
    DateView Date,
    string Href);

/// <summary>What came and what went of one kind.</summary>
/// <param name="Kind"><c>subjects</c>, <c>comparisons</c>, <c>criteria</c>, <c>collections</c> or <c>records</c>.</param>
/// <param name="Came">What is only after; it leads nowhere where it has gone since.</param>
/// <param name="Went">What was only before.</param>
public sealed record ThingChangesView(
    string Kind,
    IReadOnlyList<LinkView> Came,
    IReadOnlyList<LinkView> Went);

/// <summary>What a subject or a record answers differently.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Subject">Who answers; it leads nowhere where it has gone since.</param>
/// <param name="Before">What the values before are of.</param>
/// <param name="After">What the values after are of; empty for now.</param>
/// <param name="Comparisons">The answers, by comparison or collection.</param>
public sealed record SubjectChangesView(
    string Id,
    LinkView Subject,
    string Before,
    string After,
    IReadOnlyList<AnswerChangesView> Comparisons);

/// <summary>The answers to one comparison that differ.</summary>
/// <param name="Comparison">The comparison or collection; it leads nowhere where it has gone since.</param>
/// <param name="Facts">The answers, by criterion.</param>
public sealed record AnswerChangesView(
    LinkView Comparison,
    IReadOnlyList<FactChangeView> Facts);

/// <summary>An answer that differs.</summary>
/// <param name="Criterion">The criterion; it leads to its cell as it is now, and nowhere where there is none.</param>
/// <param name="Old">The answer before.</param>
/// <param name="New">The answer after.</param>
public sealed record FactChangeView(
    LinkView Criterion,
    FactView Old,
    FactView New);

/// <summary>An answer of a release.</summary>
/// <param name="Value">The value in the page's language; the words for it where there is none.</param>
/// <param name="State"><c>known</c>, <c>unknown</c>, <c>not-applicable</c>, or <c>none</c> where nobody asked.</param>
/// <param name="Kind">What kind of value it is, as of a cell.</param>
/// <param name="Tone"><c>yes</c> or <c>no</c> for a boolean; else empty.</param>
/// <param name="Language">The language of the value where it is not the page's; else empty.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="FormerSources">Those of its sources that are in the bibliography no more, where they were.</param>
public sealed record FactView(
    string Value,
    string State,
    string Kind,
    string Tone,
    string Language,
    IReadOnlyList<CitationView> Citations,
    IReadOnlyList<LinkView> FormerSources);

/// <summary>A release in the list of them.</summary>
/// <param name="Release">The release.</param>
/// <param name="Summary">What it changed, in a line; of the first one, what it had.</param>
public sealed record ReleaseLineView(
    ReleaseView Release,
    string Summary);

/// <summary>What a release changed of one subject.</summary>
/// <param name="Release">The release; null for what changed since the last one.</param>
/// <param name="IsNew">Whether the subject came with it.</param>
/// <param name="Changes">The answers that differ; null where none does.</param>
public sealed record SubjectReleaseView(
    ReleaseView? Release,
    bool IsNew,
    SubjectChangesView? Changes);
