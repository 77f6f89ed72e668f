using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Languages;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Changes;

/// <summary>Writes the facts of releases as the cells of a page are written. What is still there goes by the name that it has now.</summary>
internal static class FactTexts
{
    /// <summary>Whether a change is one for the readers of a page: a text that was only mended in another language is none.</summary>
    public static bool Differs(PageScope scope, FactChanges changes, FactChange change)
    {
        if (change.Old is null || change.New is null) return true;
        var language = new[] { scope.Language }.Concat(changes.Old.Languages)
            .FirstOrDefault(language => changes.Old.Languages.Contains(language) && changes.New.Languages.Contains(language), scope.Language);
        return change.Old.State != change.New.State
            || Value(scope, changes.Old, change.OldCriterion, change.Old, language) != Value(scope, changes.New, change.Criterion, change.New, language);
    }

    /// <summary>An answer in the page's language, else in one that it has; and that language.</summary>
    public static (string Language, string Text) Of(PageScope scope, Baseline baseline, BaselineCriterion criterion, BaselineFact? fact)
    {
        var language = baseline.Languages.Contains(scope.Language) ? scope.Language : baseline.Languages.FirstOrDefault(scope.Language);
        var isText = fact is { State: CellState.Known } && criterion.Kind is CriterionKind.LocalizedText or CriterionKind.Readings;
        return (isText ? language : scope.Language, fact?.State switch
        {
            null => scope.Strings["changes.no_answer"],
            CellState.Unknown => scope.Strings["cell.unknown"],
            CellState.NotApplicable => scope.Strings["cell.not_applicable"],
            _ => Value(scope, baseline, criterion, fact, language),
        });
    }

    /// <summary>What a criterion is called: now, or when there last was one.</summary>
    public static string NameOf(PageScope scope, BaselineCriterion criterion, string id) =>
        scope.Plan.Site.Catalog.FindCriterion(id) is var (_, now) ? now.Name[scope.Language] : criterion.Name.In(scope.Language).Text;

    private static string Value(PageScope scope, Baseline baseline, BaselineCriterion criterion, BaselineFact fact, string language) =>
        (fact.Value is { } data ? FactValue.Read(data, criterion.Kind) : null) switch
        {
            null => "",
            ChosenMembers chosen => string.Join(scope.Strings["format.members"], chosen.Names.Select(name => Member(scope, baseline, $"F:{criterion.Enumeration?[2..]}.{name}", name))),
            LocalizedText text => In(text, language),
            Readings readings => scope.Values.Format(new Readings(readings.Unit, [.. readings.Select(reading => new Reading(
                reading.TranslatedLabel is { } label ? In(label, language) : reading.Label, reading.Low, reading.High, reading.IsApproximate))])),
            var value => scope.Values.Format(value, criterion.Unit),
        };

    private static string In(LocalizedText text, string language) => text.TryGet(language, out var own) ? own : text.ToString();

    private static string Member(PageScope scope, Baseline baseline, string id, string name) =>
        scope.Plan.Site.Catalog.FindMember(id) is { } member ? member.Name[scope.Language]
        : baseline.FindMember(id) is { } former ? former.Name.In(scope.Language).Text
        : name;
}
