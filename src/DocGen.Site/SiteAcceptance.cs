using System.Text;
using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Load.Translations;
using DocGen.Site.Plan.Freshness;
using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site;

/// <summary>What came of it that somebody vouches for translations.</summary>
/// <param name="File">The file that it is written down in.</param>
/// <param name="Texts">How many lines of it are new, other or gone.</param>
/// <param name="Problems">Why it could not be, and what is wrong besides.</param>
public sealed record SiteAcceptance(string File, int Texts, IReadOnlyList<Problem> Problems)
{
    /// <summary>Writes down that all languages say the same, in <c>translations.lock</c>.</summary>
    /// <param name="options">What the site is made of.</param>
    /// <param name="what">A page, a folder of pages, a section or a text of the model; null for all.</param>
    public static SiteAcceptance Run(SiteOptions options, string? what)
    {
        var (problems, file) = (new ProblemList(), Path.Combine(options.ContentFolder, TranslationLock.FileName));
        var site = SiteLoader.Load(options with { IsDraft = true, AreSectionsRead = true }, problems, EarlierLoad.None);
        // What is wrong with the file itself is mended by this.
        List<Problem> found = [.. problems.ToSorted().Where(problem => problem.Id is not (TranslationLockReader.Unreadable or TranslationLockReader.Idle))];
        if (site is null || found.Any(problem => problem.Severity == ProblemSeverity.Error)) return new(file, 0, found);
        var freshness = new SiteFreshness(site);
        if (Accepted.Of(site, freshness, what) is not { } accepted)
            return new(file, 0, [new("DG2084", ProblemSeverity.Error, "", 0, 0, $"There is no page and no text '{what}'.{NearestName.Hint(what!, Accepted.Names(freshness))} Name a page as its path, 'guide/start', one of its sections as 'guide/start#heading', or a text as 'docgen status' does.")]);
        // Whoever vouches for texts of the model says nothing of pages that moved.
        var before = (accepted.IsOfModel ? site.Lock?.Units.Values ?? [] : freshness.Locked).ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        var after = new Dictionary<string, LockedUnit>(before, StringComparer.Ordinal);
        foreach (var key in accepted.Gone) after.Remove(key);
        foreach (var unit in accepted.Units) after[unit.Key] = unit.Now(site.Languages);
        var (old, text) = (ReadText(file), TranslationLock.Write(after.Values));
        try
        {
            if (old != text) System.IO.File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return new(file, 0, [new("DG2085", ProblemSeverity.Error, file, 0, 0, $"The file cannot be written: {exception.Message} Mend its permissions, and run 'docgen accept' once more.")]);
        }

        var lines = text.Split('\n').ToHashSet(StringComparer.Ordinal);
        return new(file, lines.Except((old ?? "").Split('\n')).Count(line => !line.StartsWith(TranslationLock.Comment, StringComparison.Ordinal)) + before.Keys.Except(after.Keys).Count(), found);
    }

    private static string? ReadText(string file) => System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : null;
}
