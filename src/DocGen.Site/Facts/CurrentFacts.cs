using DocGen.Site.Languages;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Facts;

/// <summary>Takes the facts of a site as they are now.</summary>
internal static class CurrentFacts
{
    /// <summary>The facts of a site.</summary>
    /// <param name="plan">The site, which has a language.</param>
    /// <param name="cells">The values of its model.</param>
    /// <param name="name">The release's name; empty where it is none.</param>
    /// <param name="date">The day that they are of.</param>
    public static Baseline Of(SitePlan plan, CellValues cells, string name = "", DateOnly date = default)
    {
        var (catalog, languages) = (plan.Site.Catalog, plan.Site.Languages);

        TextByLanguage Text(LocalizedText text)
        {
            var texts = new TextByLanguage();
            foreach (var language in languages)
                if (text.TryGet(language, out var own)) texts.Add(language, own);
            return texts;
        }

        BaselineThing Thing(CatalogEntry entry) => new(entry.Id, KindOf(entry), Text(entry.Name), plan.PathOf(entry), (entry as ReferenceEntry)?.Address);

        BaselineFact Fact(CellEntry cell)
        {
            var (value, state) = cells.ValueOf(cell);
            BaselineCitation[] sources =
            [
                .. cell.Member.Citations.Select(citation => (Source: catalog.Find<ReferenceEntry>(citation.Reference), citation.Where))
                    .Where(citation => citation.Source is not null)
                    .Select(citation => new BaselineCitation(citation.Source!.Id, citation.Where.Length > 0 ? citation.Where : null)),
            ];
            return new(cell.Owner.Id, cell.Criterion.Id, state, value is null ? null : FactValue.Write(value, catalog, languages), sources.Length > 0 ? sources : null);
        }

        BaselineFact[] facts =
        [
            .. catalog.Answering.SelectMany(owner => owner.Cells).Select(Fact)
                .DistinctBy(fact => (fact.Of, fact.Criterion))
                .OrderBy(fact => fact.Of, StringComparer.Ordinal)
                .ThenBy(fact => fact.Criterion, StringComparer.Ordinal),
        ];
        // Of sources, only those are missed one day that a fact cites.
        var cited = facts.SelectMany(fact => fact.Sources ?? []).Select(source => source.Reference).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Name = name,
            Date = date,
            Languages = languages,
            Things = [.. catalog.Entries.Where(entry => entry is not ReferenceEntry || cited.Contains(entry.Id)).Select(Thing).OrderBy(thing => thing.Id, StringComparer.Ordinal)],
            Criteria =
            [
                .. catalog.Comparisons.Concat<CriteriaEntry>(catalog.Collections).SelectMany(asking => asking.Criteria).DistinctBy(criterion => criterion.Id)
                    .Select(criterion => new BaselineCriterion(
                        criterion.Id, criterion.Kind, Text(criterion.Name),
                        criterion.Kind == CriterionKind.Enumeration ? DocumentationId.Of(criterion.ValueType) : null, criterion.Unit.Length > 0 ? criterion.Unit : null))
                    .OrderBy(criterion => criterion.Id, StringComparer.Ordinal),
            ],
            Members =
            [
                .. catalog.Enumerations.SelectMany(enumeration => enumeration.Members.Select(member => new BaselineMember(DocumentationId.Of(member.Value), Text(member.Name))))
                    .OrderBy(member => member.Id, StringComparer.Ordinal),
            ],
            Facts = facts,
        };
    }

    public static ThingKind KindOf(CatalogEntry entry) => entry switch
    {
        LayerEntry => ThingKind.Layer,
        SubjectEntry => ThingKind.Subject,
        ComparisonEntry => ThingKind.Comparison,
        CollectionEntry => ThingKind.Collection,
        RecordEntry => ThingKind.Record,
        ReferenceEntry => ThingKind.Reference,
        _ => ThingKind.Term,
    };
}
