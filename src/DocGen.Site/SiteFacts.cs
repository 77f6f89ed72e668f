using DocGen.Site.Facts;
using DocGen.Site.Pages.Changes;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;

namespace DocGen.Site;

/// <summary>Keeps the facts of releases, and tells what changed in them.</summary>
public static class SiteFacts
{
    /// <summary>Keeps the facts of a site as those of a release, in a file beside its content.</summary>
    /// <param name="options">What the site is made of.</param>
    /// <param name="name">The release's name.</param>
    /// <returns>The file, null where it was not written; and what is wrong.</returns>
    public static (string? File, IReadOnlyList<Problem> Problems) Keep(SiteOptions options, string name)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(name);
        var problems = new ProblemList();
        var file = Path.Combine(BaselineFile.FolderOf(options), name + BaselineFile.Extension);
        var date = IsoDate.Parse(options.Date) ?? default;
        if (date == default) problems.Error("DG2094", Location.None, IsoDate.FlawOf(options.Date ?? ""));
        else if (BaselineFile.FlawOf(name) is { } flaw) problems.Error("DG2091", Location.None, flaw);
        else if (File.Exists(file)) problems.Error("DG2095", new(file), $"The facts of '{name}' are kept already, and a release stays as it was. Choose another name; or delete the file where it is not published yet.");
        var facts = problems.HasErrors ? null : Load(options, problems, site => CurrentFacts.Of(site.Scope.Plan, site.Scope.Cells, name, date));
        if (facts is null || problems.HasErrors) return (null, problems.ToSorted());
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, BaselineFile.Write(facts));
            return (file, problems.ToSorted());
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            problems.Error("DG2095", new(file), $"The facts cannot be kept: {exception.Message} Mend the permissions of the folder, or free room on the disk.");
            return (null, problems.ToSorted());
        }
    }

    /// <summary>Tells what changed from one release to another, or to now.</summary>
    /// <param name="options">What the site is made of.</param>
    /// <param name="old">The release before.</param>
    /// <param name="now">The release after; null for the facts as they are now.</param>
    /// <param name="isJson">Whether it is told as JSON; else a line each.</param>
    /// <returns>The text, null where there is none; and what is wrong.</returns>
    public static (string? Text, IReadOnlyList<Problem> Problems) Compare(SiteOptions options, string old, string? now, bool isJson)
    {
        var problems = new ProblemList();
        var text = Load(options, problems, site =>
        {
            var (before, after) = (Find(old), now is null ? CurrentFacts.Of(site.Scope.Plan, site.Scope.Cells) : Find(now));
            if (before is null || after is null) return null;
            var changes = FactChanges.Between(before, after, site.Scope.Facts.IdNow);
            return isJson ? ChangesJson.Write(changes, site.Scopes) : ChangesText.Write(site.Scope, changes);

            Baseline? Find(string name)
            {
                var releases = site.Scope.Plan.Site.Baselines;
                if (releases.FirstOrDefault(release => release.Name == name) is { } found) return found;
                problems.Error("DG2095", Location.None, $"There is no release '{name}'.{NearestName.Hint(name, releases.Select(release => release.Name))}{(releases.Count == 0 ? " 'docgen baseline NAME' keeps the facts of one." : "")}");
                return null;
            }
        });
        return (problems.HasErrors ? null : text, problems.ToSorted());
    }

    private static T? Load<T>(SiteOptions options, ProblemList problems, Func<(PageScope Scope, IReadOnlyList<PageScope> Scopes), T?> use) where T : class
    {
        if (PlannedSite.Create(options, problems, Site.Load.EarlierLoad.None) is not { } site || problems.HasErrors) return null;
        if (site.Plan.Site.Catalog.Entries.Count == 0)
        {
            problems.Error("DG2095", Location.None, "The site has no facts to keep or to compare: it has no model. Name the project's folder or file with --project.");
            return null;
        }

        List<PageScope> scopes = [.. site.Plan.Site.Languages.Select(language => site.Renderer.ScopeOf(site.Plan.Find($"{language}/index.html")!))];
        return use((scopes[0], scopes));
    }
}
