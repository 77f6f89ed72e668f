using System.Globalization;

namespace DocGen.Site.Tests.Diagrams;

/// <summary>Builds a catalog by hand: layers and stacks under names that a test chooses.</summary>
internal sealed class DiagramModel
{
    private readonly List<LayerEntry> _layers = [];
    private readonly List<TermEntry> _terms = [];
    private readonly List<SubjectEntry> _subjects = [];
    private Type _lastType = typeof(Nested<object>);

    public LayerEntry Layer(string name) => Add(_layers, new LayerEntry { Type = NextType(), Id = NextId(), Slug = "", Name = Text(name) });

    public TermEntry Term(string name) => Add(_terms, new TermEntry { Type = NextType(), Id = NextId(), Slug = "", Name = Text(name) });

    public static LaneDeclaration Lane(CatalogEntry name, bool repeats, LayerEntry? on, params LayerEntry[] layers) =>
        new(name.Type, [.. layers.Select(layer => layer.Type)], repeats, on?.Type);

    /// <summary>Declares a subject with a stack; its stack can be read once <see cref="Complete"/> was called.</summary>
    public SubjectEntry Subject(string name, IEnumerable<LayerEntry> layers, LayerEntry? boundary, params LaneDeclaration[] lanes) =>
        Add(_subjects, new SubjectEntry
        {
            Type = NextType(),
            Id = NextId(),
            Slug = "",
            Name = Text(name),
            Create = () => new object(),
            Declaration = new StackDeclaration([.. layers.Select(layer => layer.Type)], boundary?.Type, lanes),
        });

    public CatalogModel Complete() => new(["ko"], _layers, _subjects, [], [], [], [], _terms, [], []);

    private static LocalizedText Text(string name) => new(("ko", name));

    private static TEntry Add<TEntry>(List<TEntry> entries, TEntry entry)
    {
        entries.Add(entry);
        return entry;
    }

    // Every entry needs a type of its own; nesting a generic type yields as many as a test wants.
    private Type NextType() => _lastType = typeof(Nested<>).MakeGenericType(_lastType);

    private string NextId() => (_layers.Count + _terms.Count + _subjects.Count).ToString(CultureInfo.InvariantCulture);

    private sealed class Nested<T>;
}
