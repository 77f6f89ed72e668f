using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Facts;

/// <summary>What changed from release to release, and since the last one. Nothing is compared before somebody asks.</summary>
internal sealed class FactHistory
{
    private readonly Lazy<IReadOnlyList<FactChanges>> _changes;
    private readonly Lazy<ILookup<string, string>> _names;

    /// <summary>Begins.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="cells">The values of its model.</param>
    public FactHistory(SitePlan plan, CellValues cells)
    {
        _names = new(() => NamesNow(plan));
        _changes = new(() => Compare(plan, cells));
    }

    /// <summary>The changes from each release to the next, and from the last to now, the first first; none where there is no release.</summary>
    public IReadOnlyList<FactChanges> Changes => _changes.Value;

    /// <summary>What changed since the last release.</summary>
    public FactChanges SinceLast => Changes[^1];

    /// <summary>What a release changed; null for the first.</summary>
    public FactChanges? To(Baseline release) => Changes.FirstOrDefault(changes => changes.New == release);

    /// <summary>The id that a thing or a criterion of a release has now.</summary>
    public string IdNow(string id)
    {
        var names = _names.Value;
        if (names[id].FirstOrDefault() is { } name) return name;
        if (!id.StartsWith("P:", StringComparison.Ordinal)) return id;
        var dot = id.LastIndexOf('.');
        return names["T:" + id[2..dot]].FirstOrDefault() is { } asking ? $"P:{asking[2..]}{id[dot..]}" : id;
    }

    private IReadOnlyList<FactChanges> Compare(SitePlan plan, CellValues cells)
    {
        if (plan.Site.Baselines.Count == 0) return [];
        List<Baseline> states = [.. plan.Site.Baselines, CurrentFacts.Of(plan, cells)];
        return [.. states.Zip(states.Skip(1), (old, now) => FactChanges.Between(old, now, IdNow))];
    }

    // A thing that says where it was found before is the one that was found there.
    private static ILookup<string, string> NamesNow(SitePlan plan)
    {
        var language = plan.Site.Languages[0];
        var moved = plan.Redirects.Where(redirect => redirect.Target.Entry is not null).ToLookup(redirect => redirect.Address, redirect => redirect.Target.Entry!, StringComparer.Ordinal);
        return (
            from thing in plan.Site.Baselines.SelectMany(baseline => baseline.Things)
            where thing.Path is not null && plan.Site.Catalog.Find(thing.Id) is null
            from entry in moved[$"{language}/{thing.Path}.html"]
            where CurrentFacts.KindOf(entry) == thing.Kind
            select (thing.Id, Now: entry.Id)).ToLookup(name => name.Id, name => name.Now, StringComparer.Ordinal);
    }
}
