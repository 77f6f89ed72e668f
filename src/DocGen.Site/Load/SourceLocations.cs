using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Finds the source of types and properties in the portable PDB beside their assembly.</summary>
internal sealed class SourceLocations
{
    // Roslyn's record of the file of a type that has no code: https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid s_typeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly Dictionary<Module, MetadataReader> _readers = [];

    public static SourceLocations Empty { get; } = new();

    public void Add(Module module, MetadataReader reader) => _readers[module] = reader;

    /// <summary>The file of a type; empty where it is not known.</summary>
    public string FileOf(Type type)
    {
        if (!_readers.TryGetValue(type.Module, out var reader)) return "";
        var handle = MetadataTokens.TypeDefinitionHandle(type.MetadataToken & 0xFFFFFF);
        foreach (var informationHandle in reader.GetCustomDebugInformation(handle))
        {
            var information = reader.GetCustomDebugInformation(informationHandle);
            if (reader.GetGuid(information.Kind) != s_typeDefinitionDocuments) continue;
            var blob = reader.GetBlobReader(information.Value);
            return NameOf(reader, MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Select(method => Find(reader, method).Path)
            .FirstOrDefault(path => path.Length > 0) ?? "";
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

    private static Location Find(MetadataReader reader, MethodBase method)
    {
        var handle = MetadataTokens.MethodDebugInformationHandle(method.MetadataToken & 0xFFFFFF);
        foreach (var point in reader.GetMethodDebugInformation(handle).GetSequencePoints())
            if (!point.IsHidden) return new(NameOf(reader, point.Document), point.StartLine, point.StartColumn);
        return Location.None;
    }

    private static string NameOf(MetadataReader reader, DocumentHandle document) => reader.GetString(reader.GetDocument(document).Name);
}
