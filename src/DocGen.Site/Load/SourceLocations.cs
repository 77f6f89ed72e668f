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

    private static IEnumerable<string> FilesOf(MetadataReader reader, Type type)
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

    private static List<string> DocumentsOf(MetadataReader reader, CustomDebugInformation information)
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

    private static Location Find(MetadataReader reader, MethodBase method)
    {
        var handle = MetadataTokens.MethodDebugInformationHandle(method.MetadataToken & 0xFFFFFF);
        foreach (var point in reader.GetMethodDebugInformation(handle).GetSequencePoints())
            if (!point.IsHidden) return new(NameOf(reader, point.Document), point.StartLine, point.StartColumn);
        return Location.None;
    }

    private static string NameOf(MetadataReader reader, DocumentHandle document) => reader.GetString(reader.GetDocument(document).Name);
}
