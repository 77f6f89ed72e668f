using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Collections;

/// <summary>All collections.</summary>
internal sealed class CollectionsPageKind() : ListPageKind<CollectionEntry, CollectionView>("collections", PageSection.Collections)
{
    internal override bool HeadsSection => true;

    protected override IReadOnlyList<CollectionEntry> Entries(LanguagePlan language) => language.Collections;

    protected override CollectionView Item(PageScope scope, CollectionEntry entry) => RecordViews.Listed(scope, entry);
}
