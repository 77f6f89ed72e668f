namespace DocGen.Site.Render.Figures;

/// <summary>Takes the figures of a page as they are drawn, and the files of their drawings.</summary>
/// <param name="before">The files of the page's earlier figures, which its numbers go on from.</param>
internal sealed class PageFigures(IEnumerable<SiteFile> before)
{
    public List<Figure> Figures { get; } = [];

    public List<SiteFile> Files { get; } = [.. before];
}
