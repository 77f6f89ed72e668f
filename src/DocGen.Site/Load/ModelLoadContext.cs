using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace DocGen.Site.Load;

/// <summary>Holds the author's assembly and what it needs, apart from the tool. <c>DocGen.dll</c> always is the tool's own.</summary>
internal sealed class ModelLoadContext(string path, IReadOnlyList<string> dependencies) : AssemblyLoadContext("model", isCollectible: true)
{
    private static readonly string s_library = typeof(CatalogModel).Assembly.GetName().Name!;

    private readonly Dictionary<string, string> _paths = dependencies
        .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        .GroupBy(file => System.IO.Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<Assembly, string> _files = [];

    /// <summary>
    /// The model's assembly, then those of its dependencies that know DocGen: also where its code names none of their types, so that the compiler
    /// recorded no reference.
    /// </summary>
    public IReadOnlyList<Assembly> LoadWithReferences() =>
    [
        LoadFile(path),
        .. _paths.Where(dependency => dependency.Key != s_library && dependency.Value != path && KnowsDocGen(dependency.Value))
            .Select(dependency => dependency.Key).Order(StringComparer.Ordinal)
            .Select(name => LoadFromAssemblyName(new AssemblyName(name))),
    ];

    /// <summary>The debug information of an assembly: embedded in it or in a file beside it.</summary>
    public MetadataReader? OpenSymbols(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var file)) return null;
        using var image = new PEReader(new MemoryStream(File.ReadAllBytes(file)));
        var opened = image.TryOpenAssociatedPortablePdb(file, pdb => File.Exists(pdb) ? new MemoryStream(File.ReadAllBytes(pdb)) : null, out var provider, out _);
        return opened ? provider!.GetMetadataReader() : null;
    }

    /// <summary>The file of an assembly that was loaded here.</summary>
    public string FileOf(Assembly assembly) => _files.GetValueOrDefault(assembly, "");

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == s_library) return typeof(CatalogModel).Assembly;
        return assemblyName.Name is { } name && _paths.TryGetValue(name, out var file) ? LoadFile(file) : null;
    }

    private static bool KnowsDocGen(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata) return false;
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Any(handle => metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, s_library));
    }

    private Assembly LoadFile(string file)
    {
        var assembly = LoadFromStream(new MemoryStream(File.ReadAllBytes(file)));
        _files[assembly] = file;
        return assembly;
    }
}
