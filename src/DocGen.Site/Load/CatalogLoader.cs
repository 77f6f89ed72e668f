using System.Reflection;
using System.Reflection.Metadata;
using DocGen.Site.Cache;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Loads the author's assembly and asks it for its catalog. The assembly is read from bytes, so its file stays free.</summary>
internal static class CatalogLoader
{
    /// <returns>The catalog, null where there is a model that cannot be used; and the model's languages.</returns>
    public static (SiteCatalog? Catalog, IReadOnlyList<string> Languages) Load(SiteOptions options, ProblemList problems)
    {
        if (options.AssemblyPath is not { } path) return (SiteCatalog.Empty, []);
        if (!File.Exists(path))
        {
            problems.Error("DG9002", Location.None, $"The model '{path}' does not exist. Build the project first.");
            return (null, []);
        }

        var context = new ModelLoadContext(path, options.DependencyPaths);
        var locations = new SourceLocations(options.PathMap);
        try
        {
            var assemblies = context.LoadWithReferences();
            foreach (var assembly in assemblies)
                if (context.OpenSymbols(assembly) is { } reader) locations.Add(assembly.ManifestModule, reader);
            var catalogs = assemblies.Select(CatalogModel.Of).OfType<CatalogModel>().ToList();
            var languages = options.Languages.Count > 0 ? options.Languages : CatalogModel.Of(assemblies[0])?.Languages ?? [];
            new CatalogJoin(assemblies, catalogs).Run(locations, problems);
            var packages = options.Packages.DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, file => file.Package, StringComparer.Ordinal);
            var packaged = assemblies.Where(assembly => packages.ContainsKey(context.FileOf(assembly))).ToDictionary(assembly => assembly, assembly => packages[context.FileOf(assembly)]);
            var missing = new MissingTexts(languages, options.IsDraft);
            foreach (var assembly in assemblies)
                if (CatalogModel.Of(assembly) is { } model) missing.Report(assembly, model, packaged.GetValueOrDefault(assembly), problems);
            var functions = assemblies.SelectMany(TemplateFunctionsOf).ToList();
            var catalog = new SiteCatalog(catalogs, functions, locations, context)
            {
                Source = SourceOf(options),
                Packages = packaged,
                Gone = PackageLockFile.ReadGone(options, catalogs, problems),
                MissingTexts = missing,
            };
            ReportCollisions(catalog, problems);
            return (catalog, languages);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or ReflectionTypeLoadException or MissingMemberException)
        {
            problems.Error("DG9002", Location.None, $"The model '{Path.GetFileName(path)}' cannot be loaded: {exception.Message}");
        }
        catch (NotSupportedException exception)
        {
            problems.Error("DG9003", Location.None, $"{exception.Message} Use the same version of the DocGen package everywhere and rebuild.");
        }
        catch (TargetInvocationException exception)
        {
            problems.Error("DG9004", Location.None, $"The catalog of '{Path.GetFileName(path)}' cannot be created: {exception.GetBaseException().Message}");
        }

        return (null, []);
    }

    /// <summary>The files that decide what a model says, also those that would if they were there.</summary>
    public static IEnumerable<string> FilesOf(SiteOptions options) => options.DependencyPaths.Prepend(options.AssemblyPath!).SelectMany(file => (string[])[file, Path.ChangeExtension(file, ".pdb")]);

    // Values are computed with whatever the model references, and its symbols say where things stand.
    private static Fingerprint SourceOf(SiteOptions options)
    {
        var fingerprint = Fingerprint.Of([options.PathMap, .. options.Packages.Select(file => file.Package.ToString())]);
        foreach (var file in FilesOf(options))
            fingerprint = fingerprint.With(Fingerprint.OfFile(file) ?? default);
        return fingerprint;
    }

    private static IEnumerable<MethodInfo> TemplateFunctionsOf(Assembly assembly) => assembly.GetTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.IsDefined(typeof(TemplateFunctionAttribute), inherit: false));

    private static void ReportCollisions(SiteCatalog catalog, ProblemList problems)
    {
        foreach (var group in catalog.Entries.GroupBy(entry => (entry.GetType(), entry.Slug)).Where(group => group.Count() > 1))
        {
            foreach (var entry in group.Skip(1))
                problems.Error("DG2007", catalog.LocationOf(entry), $"'{entry.Id}' has the same address as '{group.First().Id}' of another assembly. Give one of them a [Slug].");
        }
    }
}
