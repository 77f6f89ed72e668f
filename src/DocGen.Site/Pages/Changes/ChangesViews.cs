using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Changes;

/// <summary>Makes the views of what changed in the facts.</summary>
internal static class ChangesViews
{
    private const string Folder = "changes/";

    /// <summary>The page that tells what a release changed, below the folder of a language.</summary>
    public static string PathOf(Baseline release) => Folder + release.Name;

    /// <summary>The file that tells the same as JSON.</summary>
    public static string DataAddressOf(Baseline release) => $"{Folder}{(release.Name.Length == 0 ? "now" : release.Name)}.json";

    /// <summary>All that changed.</summary>
    public static ChangesView Of(PageScope scope, FactChanges changes)
    {
        var subjects = Subjects(scope, changes, changes.Facts);
        return new(
            Release(scope, changes.Old),
            changes.New.Name.Length == 0 ? null : Release(scope, changes.New),
            scope.Particles.ResolveAll(scope.Strings.Format("changes.since", ("release", changes.Old.Name), ("date", scope.Values.Date(changes.Old.Date)))).Text,
            subjects.Sum(subject => subject.Comparisons.Sum(comparison => comparison.Facts.Count)),
            Things(scope, changes),
            subjects,
            scope.Href(DataAddressOf(changes.New)),
            CellRenderer.Sources(subjects.SelectMany(subject => subject.Comparisons).SelectMany(comparison => comparison.Facts).SelectMany(fact => fact.Old.Citations.Concat(fact.New.Citations))));
    }

    /// <summary>What each release changed of a subject, the last first, as far as it changed anything.</summary>
    public static IReadOnlyList<SubjectReleaseView> Of(PageScope scope, SubjectEntry subject)
    {
        if (scope.Plan.Site.Baselines.Count == 0) return [];
        return
        [
            .. scope.Facts.Changes.Reverse()
                .Select(changes => new SubjectReleaseView(
                    changes.New.Name.Length == 0 ? null : Release(scope, changes.New),
                    changes.HasCome(subject.Id),
                    Subjects(scope, changes, changes.FactsOf(subject.Id)).FirstOrDefault()))
                .Where(release => release.IsNew || release.Changes is not null),
        ];
    }

    /// <summary>What a release changed, in a line; of the first one, what it had.</summary>
    public static string Summary(PageScope scope, Baseline release)
    {
        if (scope.Facts.To(release) is { } changes) return Summary(scope, changes);
        // Categories answer nothing.
        var answering = release.Facts.Select(fact => fact.Of).ToHashSet(StringComparer.Ordinal);
        int Count(ThingKind kind) => release.Things.Count(thing => thing.Kind == kind && answering.Contains(thing.Id));
        return Counted(scope, [("facts", release.Facts.Count), ("subjects", Count(ThingKind.Subject)), ("records", Count(ThingKind.Record))], "changes.had_");
    }

    /// <summary>What changed, in a line; empty where nothing did.</summary>
    public static string Summary(PageScope scope, FactChanges changes)
    {
        IEnumerable<(string Key, int Count)> counts = [("facts", changes.Facts.Count(fact => FactTexts.Differs(scope, changes, fact)))];
        return Counted(scope, counts.Concat(Things(scope, changes).SelectMany(things => new[] { (things.Kind + "_came", things.Came.Count), (things.Kind + "_went", things.Went.Count) })), "changes.");
    }

    private static string Counted(PageScope scope, IEnumerable<(string Key, int Count)> counts, string prefix) => string.Join(scope.Strings["format.list"], counts
        .Where(count => count.Count > 0)
        .Select(count => scope.Strings.Format("changes.count", ("what", scope.Strings[prefix + count.Key]), ("count", scope.Values.Format(count.Count)))));

    /// <summary>A release.</summary>
    public static ReleaseView Release(PageScope scope, Baseline release) => new(
        release.Name,
        PageViews.Day(scope, release.Date)!,
        scope.Plan.Find($"{scope.Language}/{PathOf(release)}.html") is { } page ? scope.Href(page.Address) : "");

    private static IReadOnlyList<ThingChangesView> Things(PageScope scope, FactChanges changes)
    {
        var (came, went) = (changes.Came.ToLookup(thing => thing.Kind), changes.Went.ToLookup(thing => thing.Kind));
        ThingChangesView Of(string name, ThingKind kind) => new(name, Links(scope, came[kind]), Links(scope, went[kind]));
        return
        [
            .. new[]
            {
                Of("subjects", ThingKind.Subject),
                Of("comparisons", ThingKind.Comparison),
                new("criteria", Links(scope, changes.New, changes.CriteriaCame), Links(scope, changes.Old, changes.CriteriaWent)),
                Of("collections", ThingKind.Collection),
                Of("records", ThingKind.Record),
            }.Where(things => things.Came.Count + things.Went.Count > 0),
        ];
    }

    private static IReadOnlyList<LinkView> Links(PageScope scope, IEnumerable<BaselineThing> things) =>
        [.. InOrder(scope, things.Select(thing => (Id: scope.Facts.IdNow(thing.Id), Thing: thing)), thing => (thing.Id, thing.Thing.Name)).Select(thing => Link(scope, thing.Id, thing.Thing.Name))];

    private static IReadOnlyList<LinkView> Links(PageScope scope, Baseline baseline, IEnumerable<BaselineCriterion> criteria) =>
    [
        .. from asked in ByAsking(scope, baseline, criteria, criterion => criterion)
           from criterion in asked.Items
           let id = scope.Facts.IdNow(criterion.Id)
           let name = $"{asked.Asking.Title}: {FactTexts.NameOf(scope, criterion, id)}"
           select new LinkView(name, scope.Plan.Site.Catalog.FindCriterion(id) is var (asking, now) ? scope.Href(asking, now) : ""),
    ];

    private static IReadOnlyList<SubjectChangesView> Subjects(PageScope scope, FactChanges changes, IEnumerable<FactChange> facts)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var owners = InOrder(scope, facts.Where(fact => FactTexts.Differs(scope, changes, fact)).GroupBy(fact => fact.Of, StringComparer.Ordinal), own => (own.Key, own.First().Thing.Name));
        return
        [
            .. owners.Select(own => new SubjectChangesView(
                AnchorOf(own.Key, own.First().Thing.Kind, anchors),
                Link(scope, own.Key, own.First().Thing.Name),
                changes.Old.Name,
                changes.New.Name,
                [.. ByAsking(scope, changes.New, own, fact => fact.Criterion).Select(asked => new AnswerChangesView(asked.Asking, [.. asked.Items.Select(fact => Fact(scope, changes, fact))]))])),
        ];
    }

    // By the comparison or collection that asks, and in its order.
    private static IEnumerable<(LinkView Asking, IEnumerable<T> Items)> ByAsking<T>(PageScope scope, Baseline baseline, IEnumerable<T> items, Func<T, BaselineCriterion> criterionOf)
    {
        var catalog = scope.Plan.Site.Catalog;
        var found = items.Select(item => (Item: item, Criterion: criterionOf(item), Now: catalog.FindCriterion(scope.Facts.IdNow(criterionOf(item).Id))));
        var asked = found.GroupBy(item => item.Now?.Asking.Id ?? scope.Facts.IdNow(item.Criterion.Asking), StringComparer.Ordinal);
        TextByLanguage NameOf(IGrouping<string, (T Item, BaselineCriterion Criterion, (CriteriaEntry, CriterionEntry)? Now)> group) => baseline.FindThing(group.First().Criterion.Asking)?.Name ?? [];
        return InOrder(scope, asked, group => (group.Key, NameOf(group))).Select(group => (
            Link(scope, group.Key, NameOf(group)),
            group.OrderBy(item => item.Now is var (asking, criterion) ? asking.Criteria.ToList().IndexOf(criterion) : int.MaxValue)
                .ThenBy(item => item.Criterion.Id, StringComparer.Ordinal)
                .Select(item => item.Item)));
    }

    // As the site has it; what has gone comes last, by its name.
    private static IEnumerable<T> InOrder<T>(PageScope scope, IEnumerable<T> items, Func<T, (string Id, TextByLanguage Name)> thingOf)
    {
        var places = scope.Plan.Languages[scope.Language].Places;
        return items
            .OrderBy(item => scope.Plan.Site.Catalog.Find(thingOf(item).Id) is { } entry ? places.GetValueOrDefault(entry, int.MaxValue) : int.MaxValue)
            .ThenBy(item => thingOf(item).Name.In(scope.Language).Text, NameOrder.Of(scope.Language))
            .ThenBy(item => thingOf(item).Id, StringComparer.Ordinal);
    }

    private static string AnchorOf(string id, ThingKind kind, HashSet<string> taken)
    {
        var name = (kind == ThingKind.Record ? "record." : "") + KebabCase.From(DocumentationId.LastNameOf(id));
        var anchor = name;
        for (var number = 2; !taken.Add(anchor); number++) anchor = $"{name}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return anchor;
    }

    private static FactChangeView Fact(PageScope scope, FactChanges changes, FactChange change)
    {
        var cell = (scope.Plan.Site.Catalog.Find(change.Of) as AnsweringEntry)?.Cells.FirstOrDefault(cell => cell.Criterion.Id == change.CriterionId);
        return new(
            new(FactTexts.NameOf(scope, change.Criterion, change.CriterionId), cell is null ? "" : scope.Href(cell)),
            Fact(scope, changes.Old, change.OldCriterion, change.Old),
            Fact(scope, changes.New, change.Criterion, change.New));
    }

    private static FactView Fact(PageScope scope, Baseline baseline, BaselineCriterion criterion, BaselineFact? fact)
    {
        var (language, text) = FactTexts.Of(scope, baseline, criterion, fact);
        var sources = (fact?.Sources ?? []).Select(source => (Source: source, Entry: scope.Plan.Site.Catalog.Find(scope.Facts.IdNow(source.Reference)) as ReferenceEntry)).ToLookup(source => source.Entry is not null);
        return new(
            text,
            fact is null ? "none" : KebabCase.From(fact.State.ToString()),
            KebabCase.From(criterion.Kind.ToString()),
            fact?.Value?.ValueKind switch { System.Text.Json.JsonValueKind.True => "yes", System.Text.Json.JsonValueKind.False => "no", _ => "" },
            language == scope.Language ? "" : language,
            CellRenderer.Citations(scope, [.. sources[true].Select(source => new CitationEntry(source.Entry!.Type, source.Source.Where ?? ""))]),
            [
                .. sources[false].Select(source => baseline.FindThing(source.Source.Reference)).OfType<BaselineThing>().Where(thing => thing.Address is not null).Distinct()
                    .Select(thing => new LinkView(thing.Name.In(scope.Language).Text, thing.Address!)),
            ]);
    }

    private static LinkView Link(PageScope scope, string id, TextByLanguage name) =>
        scope.Plan.Site.Catalog.Find(id) is { } entry ? scope.Link(entry) : new(name.In(scope.Language).Text, "");
}
