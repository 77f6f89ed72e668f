using DocGen.Site.Facts;
using DocGen.Site.Load;
using DocGen.Site.Load.Settings;
using DocGen.Site.Problems;
using DocGen.Site.Publish;

namespace DocGen.Site.Cache;

/// <summary>What a site was made from and how it was left: where all of it is as it was, there is nothing to do.</summary>
/// <param name="Options">The fingerprint of what was asked for, and of the program.</param>
/// <param name="Inputs">The files that it was made from, by path, of which those that are not there have no look; null where one may look the same after a change.</param>
/// <param name="Files">The files of the site by path in it, as they were left.</param>
/// <param name="Sources">What it was made from that does not lie in the author's folders.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Languages">How many languages.</param>
/// <param name="Problems">What is wrong with it, which is nothing that kept it from being published.</param>
internal sealed record BuildStamp(
    Fingerprint Options,
    IReadOnlyDictionary<string, FileLook?>? Inputs,
    IReadOnlyDictionary<string, FileLook> Files,
    IReadOnlyList<string> Sources,
    int Pages,
    int Languages,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The fingerprint of what is asked for, and of the program.</summary>
    public static Fingerprint Of(SiteOptions options) => PageKeys.ProgramFor(options).With(Fingerprint.Of([
        .. options.ThemeFolders, null, .. options.Languages, null, options.AssemblyPath, .. options.DependencyPaths, null, .. options.Packages.Select(file => file.Package.ToString()), null,
        options.Address, options.Repository, options.PathMap, options.ViewModelsPath, options.Date, options.FactsExpire, options.IsDraft ? "draft" : null, options.Staleness?.ToString()]));

    /// <summary>The files that a site is made from, as they are, as far as they lie in the author's folders.</summary>
    /// <param name="options">What is asked for.</param>
    public static IReadOnlyDictionary<string, FileLook?> Look(SiteOptions options)
    {
        List<string> files = [.. options.ThemeFolders.Append(options.ContentFolder).SelectMany(AuthorFolder.Paths)
            .Concat(options.AssemblyPath is null ? [] : CatalogLoader.FilesOf(options))
            .Concat(BaselineFile.Paths(options))
            .Append(Path.Combine(options.ContentFolder, SiteSettingsReader.FileName))
            .Distinct(StringComparer.Ordinal)];
        var looks = Concurrently.Select(files, FileLook.At);
        var known = new Dictionary<string, FileLook?>(files.Count, StringComparer.Ordinal);
        for (var file = 0; file < files.Count; file++) known.Add(files[file], looks[file]);
        return known;
    }

    /// <summary>What a site was made from and how it is left.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="inputs">The files that it was made from, as they were before.</param>
    /// <param name="sources">What else it was made from; null where that is not known.</param>
    /// <param name="files">Its files.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="begun">When the build began.</param>
    public static BuildStamp Of(
        SiteOptions options, IReadOnlyDictionary<string, FileLook?> inputs, IReadOnlyList<string>? sources, IEnumerable<KeyValuePair<string, FileLook>> files, SiteBuildResult result, DateTime begun)
    {
        var all = With(inputs, sources ?? []);
        var isSettled = sources is not null && all.Values.All(look => look is null || look.IsSettledAt(begun));
        return new(Of(options), isSettled ? all : null, files.ToDictionary(StringComparer.Ordinal), sources ?? [], result.PageCount, result.LanguageCount, result.Problems);
    }

    /// <summary>Whether all is as it was.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="inputs">The files that the site would be made from, as they are.</param>
    /// <param name="staging">Where the site is.</param>
    public bool Holds(SiteOptions options, IReadOnlyDictionary<string, FileLook?> inputs, SiteStaging staging) =>
        Inputs is not null && Options == Of(options)
        && (options.ViewModelsPath is null || File.Exists(options.ViewModelsPath))
        && staging.IsAsLeft(Files)
        && With(inputs, Sources) is var now && now.Count == Inputs.Count && now.All(input => Inputs.TryGetValue(input.Key, out var before) && before == input.Value);

    private static Dictionary<string, FileLook?> With(IReadOnlyDictionary<string, FileLook?> inputs, IEnumerable<string> sources)
    {
        var all = new Dictionary<string, FileLook?>(inputs, StringComparer.Ordinal);
        foreach (var source in sources) all[source] = FileLook.At(source);
        return all;
    }
}
