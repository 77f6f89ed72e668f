using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Load;
using DocGen.Site.Load.Translations;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Problems;

namespace DocGen.Site.Check;

/// <summary>Tells what one language says anew and others do not, and where their outlines differ.</summary>
internal static class FreshnessCheck
{
    /// <summary>Reports all of it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="freshness">How far its languages say the same.</param>
    /// <param name="problems">Where it is reported.</param>
    public static void Report(LoadedSite site, SiteFreshness freshness, ProblemList problems)
    {
        var (history, ofModel) = (new TextHistory(site, freshness), new ModelHistory(site));
        Concurrently.ForEach(freshness.Paths, path => freshness.UnitsOf(path));
        var unfinished = site.Unfinished;
        foreach (var path in freshness.Paths.Where(path => !unfinished.Contains(path)).Order(StringComparer.Ordinal))
        {
            var units = freshness.UnitsOf(path);
            foreach (var unit in units.Where(unit => unit.Texts.Keys.Any(unit.HasChanged))) ReportStale(site, unit, changed => history.Find(changed, path, unit.Texts[changed], unit.Locked!), problems);
            ReportOutlines(site.Languages, units, problems);
            ReportGone(site, path, [.. units.Where(unit => unit.Texts.Count == 0).Select(unit => unit.Locked!)], problems);
        }

        foreach (var unit in freshness.Model.Where(unit => unit.Texts.Keys.Any(unit.HasChanged))) ReportStale(site, unit, changed => ofModel.Find(unit, changed), problems);
        foreach (var thing in freshness.GoneFromModel.GroupBy(unit => unit.Id, StringComparer.Ordinal)) ReportGone(site, thing.Key, [.. thing], problems);
        foreach (var page in freshness.Gone.GroupBy(unit => unit.Page, StringComparer.Ordinal)) ReportGone(site, page.Key, [.. page], problems);
    }

    private static void ReportStale(LoadedSite site, TranslationUnit unit, Func<string, (string Difference, DateTimeOffset? Time)?> find, ProblemList problems)
    {
        if (site.Staleness is not { } severity) return;
        var first = site.Languages.First(unit.HasChanged);
        foreach (var language in site.Languages.Where(language => unit.StateIn(language) == TextState.Stale))
        {
            var told = find(first) is var (difference, time)
                ? $"was changed {(time is { } when ? $"on {IsoDate.Write(DateOnly.FromDateTime(when.DateTime))}" : "since the last commit")}, and this was not: \"{difference}\""
                : null;
            var location = unit.Texts[language].Location;
            problems.Add(new("DG2080", severity, location.Path, location.Line, location.Column, unit.SayStale(site.Languages, told)));
        }
    }

    // What somebody vouched for one language to do without is no difference.
    private static void ReportOutlines(IReadOnlyList<string> languages, IReadOnlyList<TranslationUnit> units, ProblemList problems)
    {
        List<string> present = [.. languages.Where(language => units.Any(unit => unit.Texts.ContainsKey(language)))];
        foreach (var unit in units.Where(unit => unit.Texts.Count > 0))
        {
            var (first, text) = present.Where(unit.Texts.ContainsKey).Select(language => (language, unit.Texts[language])).First();
            foreach (var missing in present.Where(language => unit.StateIn(language) == TextState.Missing))
                problems.Warning("DG2081", text.Location, $"'{missing}' has no section that belongs to this one of '{first}'. Write it there, or remove it here; where both are right as they are, run 'docgen accept {unit.Key}'.");
            foreach (var (language, other) in present.Where(language => language != first && unit.Texts.TryGetValue(language, out var other) && other.Level != text.Level).Select(language => (language, unit.Texts[language])))
                problems.Warning("DG2081", other.Location, $"This heading stands at level {other.Level}, and in '{first}' at level {text.Level}. Give both the same level.");
        }

        foreach (var language in present.Skip(1))
        {
            // Units stand in the order of the first language.
            var common = units.Where(unit => unit.Texts.ContainsKey(present[0]) && unit.Texts.ContainsKey(language)).Select(unit => unit.Texts[language]).ToList();
            var sorted = common.OrderBy(text => text.Place).ToList();
            if (common.Zip(sorted).FirstOrDefault(pair => pair.First != pair.Second) is (not null, { } moved))
                problems.Warning("DG2081", moved.Location, $"The sections stand in another order than in '{present[0]}', from this one on. Bring both into one order.");
        }
    }

    private static void ReportGone(LoadedSite site, string path, IReadOnlyList<LockedUnit> gone, ProblemList problems)
    {
        if (gone.Count == 0) return;
        var file = site.Files.First(file => file.Path == TranslationLock.FileName).File;
        problems.Warning(TranslationLockReader.Idle, new(file, gone[0].Line, 1), gone.Count == 1
            ? $"There is no text '{gone[0].Key}' any more. Run 'docgen accept {path}', which removes the line."
            : $"There is no text '{gone[0].Key}' any more, nor {(gone.Count == 2 ? "1 other" : $"{gone.Count - 1} others")} of '{path}'. Run 'docgen accept {path}', which removes their lines.");
    }
}
