using DocGen.Site.Facts;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan;

/// <summary>Finds the pages of things that a release had at another address, to which nothing leads any more.</summary>
internal static class MovedPages
{
    /// <summary>Offers an alias for each.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="problems">Where they are reported.</param>
    public static void Report(SitePlan plan, ProblemList problems)
    {
        if (plan.Site.Baselines.Count == 0) return;
        var language = plan.Site.Languages[0];
        var leads = plan.Redirects.Select(redirect => redirect.Address).ToHashSet(StringComparer.Ordinal);
        // The last release that had a page says most of it.
        var things = plan.Site.Baselines.Reverse().SelectMany(baseline => baseline.Things.Select(thing => (Baseline: baseline, Thing: thing)));
        foreach (var (baseline, thing) in things.Where(thing => thing.Thing.Path is not null).DistinctBy(thing => thing.Thing.Path))
        {
            var address = $"{language}/{thing.Path}.html";
            if (plan.Find(address) is not null || leads.Contains(address) || plan.HasStaticFile(address) || SuccessorOf(plan, baseline, thing) is not { } entry) continue;
            problems.Warning("DG2093", plan.Site.Catalog.LocationOf(entry),
                $"The page of '{entry.Type.Name}' was '{thing.Path}' in the release '{baseline.Name}', and nothing leads from there to where it is now. Add [Alias(\"{thing.Path}\")].");
        }
    }

    // The same type at another address; or the one new thing of the kind that is called the same.
    private static CatalogEntry? SuccessorOf(SitePlan plan, Baseline baseline, BaselineThing thing)
    {
        if (plan.Site.Catalog.Find(thing.Id) is { } same) return same;
        var named = plan.Site.Catalog.Entries.Where(entry => CurrentFacts.KindOf(entry) == thing.Kind && baseline.FindThing(entry.Id) is null
            && thing.Name.Any(name => entry.Name.TryGet(name.Key, out var text) && text == name.Value)).Take(2).ToList();
        return named is [var only] ? only : null;
    }
}
