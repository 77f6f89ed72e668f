using DocGen.Site.Plan;

namespace DocGen.Site.Render;

/// <summary>A page as its templates wrote it.</summary>
/// <param name="Composed">What it was written from.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Anchors">The ids in it.</param>
internal sealed record RenderedPage(ComposedPage Composed, string Html, IReadOnlySet<string> Anchors)
{
    /// <summary>The page.</summary>
    public PlannedPage Page => Composed.Page;
}
