using System.Text;
using DocGen.Shared;
using DocGen.Site.Facts;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Load;

/// <summary>
/// Reads and writes <c>facts/packages.lock</c> beside the content: what the site's packages said at its last good build. A site without facts from packages has no such file.
/// </summary>
internal static class PackageLockFile
{
    public static string PathOf(SiteOptions options) =>
        Path.Combine(BaselineFile.FolderOf(options), PackageLock.FileName);

    /// <summary>What the packages have no more, by the last names that it had.</summary>
    /// <param name="options">The site, with its packages.</param>
    /// <param name="catalogs">What the packages say now.</param>
    /// <param name="problems">Where a line that cannot be read is reported.</param>
    public static IReadOnlyList<GoneFact> ReadGone(SiteOptions options, IReadOnlyList<CatalogModel> catalogs, ProblemList problems)
    {
        var path = PathOf(options);
        if (!File.Exists(path) || Utf8Text.Read(path, problems) is not { } text) return [];
        var before = PackageLock.Read(text, out var brokenLine);
        if (brokenLine > 0)
            problems.Warning("DG2097", new(path, brokenLine, 1), "This is no line that DocGen wrote, so that less can be told of what packages had before. Take the file as it was from the repository, or delete it: the next good build writes it.");
        var versions = options.Packages.Select(file => file.Package).DistinctBy(package => package.Id, StringComparer.Ordinal).ToDictionary(package => package.Id, package => package.Version, StringComparer.Ordinal);
        if (before.ChangedSince(versions).Packages.Count == 0) return [];
        var members = catalogs.SelectMany(catalog => MembersOf(catalog, _ => true)).DistinctBy(fact => fact.Id, StringComparer.Ordinal).ToDictionary(fact => fact.Id, fact => fact.Members, StringComparer.Ordinal);
        var names = catalogs.SelectMany(catalog => catalog.Entries).SelectMany(entry => entry.Aliases.Select(alias => (Path: alias.Trim('/'), entry.Type.Name))).DistinctBy(alias => alias.Path, StringComparer.Ordinal).ToDictionary(alias => alias.Path, alias => alias.Name, StringComparer.Ordinal);
        return [.. before.GoneSince(versions, id => members.GetValueOrDefault(id), path => names.GetValueOrDefault(path))];
    }

    /// <summary>The file of a site; null where no fact of it comes from a package.</summary>
    public static string? TextOf(SitePlan plan)
    {
        var catalog = plan.Site.Catalog;
        var packages = catalog.Catalogs
            .Select(model => (Package: model.Entries.FirstOrDefault() is { } first ? catalog.PackageOf(first.Type) : null, Model: model))
            .Where(packaged => packaged.Package is not null)
            .GroupBy(packaged => packaged.Package!, packaged => packaged.Model)
            .OrderBy(package => package.Key.Id, StringComparer.Ordinal)
            .Select(package => new LockedPackage(package.Key.Id, package.Key.Version, [.. package.SelectMany(model => MembersOf(model, type => catalog.PackageOf(type) is not null)).DistinctBy(fact => fact.Id).Select(fact => new LockedFact(fact.Id, PathOf(plan, fact.Id), fact.Members)).OrderBy(fact => fact.Id, StringComparer.Ordinal)]))
            .ToList();
        return packages.Count == 0 ? null : new PackageLock(packages).Write();
    }

    /// <summary>Keeps the file, where it is not as it is to be.</summary>
    /// <returns>Why it could not be written; null where it was.</returns>
    public static Problem? Write(SiteOptions options, string? text)
    {
        var path = PathOf(options);
        try
        {
            if (text is null) File.Delete(path);
            else if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                WholeFile.Write(path, unfinished => File.WriteAllText(unfinished, text));
            }

            return null;
        }
        // Without the folder there is nothing to delete.
        catch (DirectoryNotFoundException) when (text is null)
        {
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return PublishProblems.FileFailed(path, exception);
        }
    }

    // What the site itself asks of a package's subjects is not the package's.
    private static IEnumerable<(string Id, IReadOnlyList<string> Members)> MembersOf(CatalogModel catalog, Func<Type, bool> asks) =>
    [
        .. catalog.Entries.Select(entry => (entry.Id, Sorted(entry switch
        {
            CriteriaEntry asking => asking.Criteria.Select(criterion => criterion.PropertyName),
            AnsweringEntry answering => answering.Cells.Where(cell => asks(cell.ComparisonType)).Select(cell => cell.PropertyName),
            _ => [],
        }))),
        .. catalog.Enumerations.Select(enumeration => (DocumentationId.Of(enumeration.Type), Sorted(enumeration.Members.Select(member => member.Value.ToString())))),
    ];

    private static IReadOnlyList<string> Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string PathOf(SitePlan plan, string id) => plan.Site.Catalog.Find(id) is { } entry && plan.PathOf(entry) is { } path ? path : "-";
}
