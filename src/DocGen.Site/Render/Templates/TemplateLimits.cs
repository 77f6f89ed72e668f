using DocGen.Site.Load;

namespace DocGen.Site.Render.Templates;

/// <summary>
/// When a template is stopped: far above what a page of any size takes, and reached within seconds. One page may show everything that the model has, such as a
/// matrix of all subjects, so the limits rise with it.
/// </summary>
/// <param name="Steps">The most steps: values, statements, or eight characters of a text each.</param>
/// <param name="Rounds">The most rounds of loops.</param>
/// <param name="Characters">The most characters that are written.</param>
internal sealed record TemplateLimits(int Steps, int Rounds, int Characters)
{
    private const int StepsEach = 4_000;
    private const int RoundsEach = 400;
    private const int CharactersEach = 4_000;

    /// <summary>Those of a site.</summary>
    /// <param name="catalog">Its model.</param>
    public static TemplateLimits Of(SiteCatalog catalog)
    {
        var shown = (long)catalog.Entries.Count + catalog.Answering.Sum(answering => answering.Cells.Count);
        int Limit(int least, int each) => (int)Math.Min(least + (shown * each), int.MaxValue);
        return new(Limit(20_000_000, StepsEach), Limit(2_000_000, RoundsEach), Limit(10_000_000, CharactersEach));
    }
}
