namespace DocGen.Site.Facts;

/// <summary>What changed in the facts of a site from one release to a later one, or to now. Ids are those that things have now.</summary>
/// <param name="Old">The facts before.</param>
/// <param name="New">The facts after.</param>
/// <param name="Came">The things that are only after. Sources are none of them: those that nothing cites are not kept.</param>
/// <param name="Went">The things that were only before.</param>
/// <param name="CriteriaCame">The criteria that are only after, of comparisons and collections that are there before and after.</param>
/// <param name="CriteriaWent">The criteria that were only before, of such.</param>
/// <param name="Facts">The answers that differ, of things and to criteria that are there before and after.</param>
internal sealed record FactChanges(
    Baseline Old,
    Baseline New,
    IReadOnlyList<BaselineThing> Came,
    IReadOnlyList<BaselineThing> Went,
    IReadOnlyList<BaselineCriterion> CriteriaCame,
    IReadOnlyList<BaselineCriterion> CriteriaWent,
    IReadOnlyList<FactChange> Facts)
{
    private ILookup<string, FactChange> ByThing => field ??= Facts.ToLookup(fact => fact.Of, StringComparer.Ordinal);

    private HashSet<string> CameIds => field ??= [.. Came.Select(thing => thing.Id)];

    /// <summary>The answers of a thing that differ.</summary>
    public IEnumerable<FactChange> FactsOf(string id) => ByThing[id];

    /// <summary>Whether a thing is only after, by the id that it had then.</summary>
    public bool HasCome(string id) => CameIds.Contains(id);

    /// <summary>Compares two states.</summary>
    /// <param name="old">The facts before.</param>
    /// <param name="now">The facts after.</param>
    /// <param name="idNow">The id that a thing or a criterion has now.</param>
    public static FactChanges Between(Baseline old, Baseline now, Func<string, string> idNow)
    {
        var (oldThings, newThings) = (ById(old.Things, thing => thing.Id), ById(now.Things, thing => thing.Id));
        var (oldCriteria, newCriteria) = (ById(old.Criteria, criterion => criterion.Id), ById(now.Criteria, criterion => criterion.Id));
        var (oldFacts, newFacts) = (Answers(old), Answers(now));
        var facts =
            from key in oldFacts.Keys.Union(newFacts.Keys)
            where oldThings.ContainsKey(key.Of) && oldCriteria.ContainsKey(key.Criterion)
            let thing = newThings.GetValueOrDefault(key.Of)
            let criterion = newCriteria.GetValueOrDefault(key.Criterion)
            where thing is not null && criterion is not null
            let change = new FactChange(key.Of, key.Criterion, thing, oldCriteria[key.Criterion], criterion, oldFacts.GetValueOrDefault(key), newFacts.GetValueOrDefault(key))
            where change.IsOne
            select change;
        return new(
            old,
            now,
            [.. Only(newThings, oldThings).Where(thing => thing.Kind != ThingKind.Reference)],
            [.. Only(oldThings, newThings).Where(thing => thing.Kind != ThingKind.Reference)],
            [.. Only(newCriteria, oldCriteria).Where(criterion => oldThings.ContainsKey(idNow(criterion.Asking)))],
            [.. Only(oldCriteria, newCriteria).Where(criterion => newThings.ContainsKey(idNow(criterion.Asking)))],
            [.. facts]);

        // Where two things have become one, the first is compared.
        Dictionary<string, T> ById<T>(IReadOnlyList<T> items, Func<T, string> id) => items.DistinctBy(item => idNow(id(item))).ToDictionary(item => idNow(id(item)), StringComparer.Ordinal);

        Dictionary<(string Of, string Criterion), BaselineFact> Answers(Baseline baseline) => baseline.Facts
            .DistinctBy(fact => (idNow(fact.Of), idNow(fact.Criterion)))
            .ToDictionary(fact => (idNow(fact.Of), idNow(fact.Criterion)));
    }

    private static IReadOnlyList<T> Only<T>(Dictionary<string, T> here, Dictionary<string, T> there) => [.. here.Where(item => !there.ContainsKey(item.Key)).Select(item => item.Value)];
}

/// <summary>An answer that differs.</summary>
/// <param name="Of">The id of who answers.</param>
/// <param name="CriterionId">The id of the criterion.</param>
/// <param name="Thing">Who answers, as of after.</param>
/// <param name="OldCriterion">The criterion before.</param>
/// <param name="Criterion">The criterion after.</param>
/// <param name="Old">The answer before; null where there was none.</param>
/// <param name="New">The answer after; null where there is none.</param>
internal sealed record FactChange(string Of, string CriterionId, BaselineThing Thing, BaselineCriterion OldCriterion, BaselineCriterion Criterion, BaselineFact? Old, BaselineFact? New)
{
    /// <summary>Whether it is a change at all: a number in another unit is one, another source is none.</summary>
    public bool IsOne => Old is null || New is null || !Old.Says(New) || (New.State == CellState.Known && OldCriterion.Unit != Criterion.Unit);
}
