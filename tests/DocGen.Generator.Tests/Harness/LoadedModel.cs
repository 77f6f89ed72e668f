using System.Reflection;
using System.Runtime.Loader;

namespace DocGen.Generator.Tests.Harness;

/// <summary>A compiled model, loaded into the test's process.</summary>
internal sealed class LoadedModel : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Model", isCollectible: true);

    private LoadedModel(Generation[] generations)
    {
        _context.Resolving += static (context, name) => name.Name == "DocGen"
            ? typeof(CatalogModel).Assembly
            : context.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        foreach (var generation in generations) Assembly = _context.LoadFromStream(new MemoryStream(ModelCompilation.ImageOf(generation.Output)));
    }

    /// <summary>The last of the assemblies.</summary>
    public Assembly Assembly { get; private set; } = null!;

    /// <summary>The emitted catalog, found as the tool finds it.</summary>
    public CatalogModel Catalog => CatalogModel.Of(Assembly)!;

    public static LoadedModel Of(params string[] sources) => Of(Generation.Run(sources));

    /// <summary>Loads models, each of which may reference those before it.</summary>
    public static LoadedModel Of(params Generation[] generations) => new(generations);

    public SubjectEntry Subject(string name) => Catalog.Subjects.Single(subject => subject.Type.Name == name);

    public CellEntry Cell(string subject, string criterion) => Subject(subject).Cells.Single(cell => cell.PropertyName == criterion);

    public object? Value(string type, string staticProperty) => Assembly.GetType(type, throwOnError: true)!.GetProperty(staticProperty)!.GetValue(null);

    public void Dispose() => _context.Unload();
}
