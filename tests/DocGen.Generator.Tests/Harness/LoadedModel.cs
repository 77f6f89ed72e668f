using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Harness;

/// <summary>A compiled model, loaded into the test's process.</summary>
internal sealed class LoadedModel : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Model", isCollectible: true);

    private LoadedModel(Generation generation)
    {
        using var image = new MemoryStream();
        var result = generation.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        _context.Resolving += static (_, name) => name.Name == "DocGen" ? typeof(CatalogModel).Assembly : null;
        Assembly = _context.LoadFromStream(image);
    }

    public Assembly Assembly { get; }

    /// <summary>The emitted catalog, found as the tool finds it.</summary>
    public CatalogModel Catalog => CatalogModel.Of(Assembly)!;

    public static LoadedModel Of(params string[] sources) => Of(Generation.Run(sources));

    public static LoadedModel Of(Generation generation) => new(generation);

    public SubjectEntry Subject(string name) => Catalog.Subjects.Single(subject => subject.Type.Name == name);

    public LayerEntry Layer(string name) => Catalog.Layers.Single(layer => layer.Type.Name == name);

    public CellEntry Cell(string subject, string criterion) => Subject(subject).Cells.Single(cell => cell.PropertyName == criterion);

    public object? Value(string type, string staticProperty) => Assembly.GetType(type, throwOnError: true)!.GetProperty(staticProperty)!.GetValue(null);

    public void Dispose() => _context.Unload();
}
