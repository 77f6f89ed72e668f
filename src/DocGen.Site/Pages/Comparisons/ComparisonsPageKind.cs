using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Comparisons;

/// <summary>All comparisons.</summary>
internal sealed class ComparisonsPageKind() : ListPageKind<ComparisonEntry, ComparisonView>("comparisons", PageSection.Compare)
{
    internal override bool HeadsSection => true;

    protected override IReadOnlyList<ComparisonEntry> Entries(LanguagePlan language) => language.Comparisons;

    protected override ComparisonView Item(PageScope scope, ComparisonEntry entry) => ComparisonViews.Listed(scope, entry);
}
