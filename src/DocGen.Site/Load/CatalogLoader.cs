using System.Reflection;
using System.Reflection.Metadata;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Loads the author's assembly and asks it for its catalog. The assembly is read from bytes, so its file stays free.</summary>
internal static class CatalogLoader
{
    public static (SiteCatalog Catalog, IReadOnlyList<string> Languages) Load(SiteOptions options, ProblemList problems)
    {
        if (options.AssemblyPath is not { } path) return (SiteCatalog.Empty, []);
        if (!File.Exists(path))
        {
            problems.Error("DG9002", Location.None, $"The model '{path}' does not exist. Build the project first.");
            return (SiteCatalog.Empty, []);
        }

        var context = new ModelLoadContext(path, options.DependencyPaths);
        var locations = new SourceLocations();
        try
        {
            var assemblies = context.LoadWithReferences();
            foreach (var assembly in assemblies)
                if (context.OpenSymbols(assembly) is { } reader) locations.Add(assembly.ManifestModule, reader);
            var catalogs = assemblies.Select(CatalogModel.Of).OfType<CatalogModel>().ToList();
            var functions = assemblies.SelectMany(TemplateFunctionsOf).ToList();
            var catalog = new SiteCatalog(catalogs, functions, locations, context);
            ReportCollisions(catalog, problems);
            return (catalog, CatalogModel.Of(assemblies[0])?.Languages ?? []);
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

        return (SiteCatalog.Empty, []);
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
