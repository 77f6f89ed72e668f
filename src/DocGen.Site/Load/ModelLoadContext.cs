using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace DocGen.Site.Load;

/// <summary>Holds the author's assembly and what it needs, apart from the tool. <c>DocGen.dll</c> always is the tool's own.</summary>
internal sealed class ModelLoadContext(string path, IReadOnlyList<string> dependencies) : AssemblyLoadContext("model", isCollectible: true)
{
    private readonly Dictionary<string, string> _paths = dependencies
        .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        .GroupBy(file => System.IO.Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<Assembly, string> _files = [];

    /// <summary>The model's assembly, then the assemblies it references, directly or not, that know DocGen.</summary>
    public IReadOnlyList<Assembly> LoadWithReferences()
    {
        var found = new List<Assembly> { LoadFile(path) };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var name in found[i].GetReferencedAssemblies().Where(name => name.Name is { } simple && _paths.ContainsKey(simple)).OrderBy(name => name.Name, StringComparer.Ordinal))
            {
                var assembly = LoadFromAssemblyName(name);
                if (assembly == typeof(CatalogModel).Assembly || found.Contains(assembly)) continue;
                if (assembly.GetReferencedAssemblies().Any(reference => reference.Name == typeof(CatalogModel).Assembly.GetName().Name)) found.Add(assembly);
            }
        }

        return found;
    }

    /// <summary>The debug information of an assembly: embedded in it or in a file beside it.</summary>
    public MetadataReader? OpenSymbols(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var file)) return null;
        using var image = new PEReader(new MemoryStream(File.ReadAllBytes(file)));
        var opened = image.TryOpenAssociatedPortablePdb(file, pdb => File.Exists(pdb) ? new MemoryStream(File.ReadAllBytes(pdb)) : null, out var provider, out _);
        return opened ? provider!.GetMetadataReader() : null;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == typeof(CatalogModel).Assembly.GetName().Name) return typeof(CatalogModel).Assembly;
        return assemblyName.Name is { } name && _paths.TryGetValue(name, out var file) ? LoadFile(file) : null;
    }

    private Assembly LoadFile(string file)
    {
        var assembly = LoadFromStream(new MemoryStream(File.ReadAllBytes(file)));
        _files[assembly] = file;
        return assembly;
    }
}
