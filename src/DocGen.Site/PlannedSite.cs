using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;

namespace DocGen.Site;

/// <summary>A site after Load and Plan: all of its addresses are known, and none of its files is made.</summary>
/// <param name="Strings">The texts of the user interface by language.</param>
/// <param name="Plan">Its pages.</param>
/// <param name="Renderer">What they are rendered with.</param>
internal sealed record PlannedSite(IReadOnlyDictionary<string, LanguageStrings> Strings, SitePlan Plan, SiteRenderer Renderer)
{
    /// <summary>What went wrong since it was planned and belongs to no single page, as far as it is known.</summary>
    public IEnumerable<Problem> LateProblems => Renderer.Failures.Concat(Plan.Site.History.Problems);

    /// <summary>Plans a site.</summary>
    /// <param name="options">What to build, and from where.</param>
    /// <param name="problems">Where mistakes are reported, also those that show up later.</param>
    /// <param name="earlier">What was loaded before.</param>
    /// <param name="models">The model of an earlier site, if there was one in this process.</param>
    /// <returns>The site; null where not enough of it is known.</returns>
    public static PlannedSite? Create(SiteOptions options, ProblemList problems, EarlierLoad earlier, ModelCache? models = null)
    {
        if (SiteLoader.Load(options, problems, earlier, models) is not { } site) return null;
        var strings = LanguageStringsLoader.Load(site.Theme, site.Languages, site.IsDraft, problems);
        if (strings.Count < site.Languages.Count) return null;
        var plan = SitePlanner.Plan(site, strings, options.PageKinds, problems);
        return new(strings, plan, new SiteRenderer(plan, strings, problems));
    }
}
