using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Security.Cryptography;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Finds the source of types and properties in the portable PDB beside their assembly.</summary>
internal sealed class SourceLocations
{
    // Roslyn's record of the file of a type that has no code: https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid s_typeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private static readonly Guid s_sha256 = new("8829D00F-11B8-4213-878B-770E8597AC16");

    private readonly Dictionary<Module, MetadataReader> _readers = [];
    private readonly ConcurrentDictionary<(MetadataReader, DocumentHandle), string> _names = [];
    private readonly IReadOnlyList<(string Folder, string Name)> _pathMap;

    /// <summary>Begins without any assembly.</summary>
    /// <param name="pathMap">The compiler's map, by which a build that is the same on every machine names its sources; null for none.</param>
    public SourceLocations(string? pathMap) => _pathMap =
    [
        // A comma or an equals sign of a path is doubled.
        .. (pathMap ?? "").Replace(",,", "\0", StringComparison.Ordinal).Replace("==", "\x01", StringComparison.Ordinal).Split(',')
            .Select(pair => pair.Split('='))
            .Where(pair => pair.Length == 2 && pair[1].Length > 0)
            .Select(pair => (Unescape(pair[0]), Unescape(pair[1]))),
    ];

    public static SourceLocations Empty { get; } = new(null);

    public void Add(Module module, MetadataReader reader) => _readers[module] = reader;

    /// <summary>The file of a type; empty where it is not known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="end">The end of the path of the part that is meant, where the type has several; else empty.</param>
    public string FileOf(Type type, string end)
    {
        if (!_readers.TryGetValue(type.Module, out var reader)) return "";
        string? first = null;
        foreach (var file in FilesOf(reader, type))
        {
            if (("/" + file.Replace('\\', '/')).EndsWith("/" + end, StringComparison.Ordinal) || end.Length == 0) return file;
            first ??= file;
        }

        return first ?? "";
    }

    private IEnumerable<string> FilesOf(MetadataReader reader, Type type)
    {
        var handle = MetadataTokens.TypeDefinitionHandle(type.MetadataToken & 0xFFFFFF);
        foreach (var informationHandle in reader.GetCustomDebugInformation(handle))
        {
            var information = reader.GetCustomDebugInformation(informationHandle);
            if (reader.GetGuid(information.Kind) != s_typeDefinitionDocuments) continue;
            foreach (var document in DocumentsOf(reader, information)) yield return document;
        }

        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            if (Find(reader, method).Path is { Length: > 0 } path) yield return path;
    }

    private List<string> DocumentsOf(MetadataReader reader, CustomDebugInformation information)
    {
        List<string> documents = [];
        var blob = reader.GetBlobReader(information.Value);
        while (blob.RemainingBytes > 0) documents.Add(NameOf(reader, MetadataTokens.DocumentHandle(blob.ReadCompressedInteger())));
        return documents;
    }

    /// <summary>Where the getter of a property stands; an empty path where it is not known.</summary>
    public Location Find(Type type, string propertyName)
    {
        if (!_readers.TryGetValue(type.Module, out var reader)) return Location.None;
        var property = type.GetProperties(Declared)
            .FirstOrDefault(property => property.Name == propertyName || property.Name.EndsWith('.' + propertyName));
        return property?.GetMethod is { } getter ? Find(reader, getter) : Location.None;
    }

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private Location Find(MetadataReader reader, MethodBase method)
    {
        var handle = MetadataTokens.MethodDebugInformationHandle(method.MetadataToken & 0xFFFFFF);
        foreach (var point in reader.GetMethodDebugInformation(handle).GetSequencePoints())
            if (!point.IsHidden) return new(NameOf(reader, point.Document), point.StartLine, point.StartColumn);
        return Location.None;
    }

    private string NameOf(MetadataReader reader, DocumentHandle document) => _names.GetOrAdd((reader, document), key => FindName(key.Item1, key.Item1.GetDocument(key.Item2)));

    // Another project, in a package, may be compiled with the same names: the file is the one whose checksum the compiler wrote down.
    private string FindName(MetadataReader reader, Document document)
    {
        var name = reader.GetString(document.Name);
        return _pathMap.Where(pair => name.StartsWith(pair.Name, StringComparison.Ordinal))
            .Select(pair => Path.GetFullPath(pair.Folder + name[pair.Name.Length..]))
            .FirstOrDefault(file => File.Exists(file)
                && (reader.GetGuid(document.HashAlgorithm) != s_sha256 || reader.GetBlobBytes(document.Hash).AsSpan().SequenceEqual(SHA256.HashData(File.ReadAllBytes(file))))) ?? name;
    }

    private static string Unescape(string path) => path.Replace('\0', ',').Replace('\x01', '=');
}
