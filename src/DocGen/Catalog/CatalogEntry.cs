using System.Reflection;

namespace DocGen;

/// <summary>A documented thing: what the generator found out about one annotated type.</summary>
public abstract class CatalogEntry
{
    // What another assembly says of it in its own languages, until a site adds to it.
    private LocalizedText _name = new();
    private RichText? _summary;
    private RichText? _remarks;
    private CatalogModel? _catalog;
    private IReadOnlyList<string>? _aliases;

    /// <summary>The annotated type.</summary>
    public required Type Type { get; init; }

    /// <summary>The type's documentation id, such as <c>T:My.Model.Hardware</c>; unique in a site.</summary>
    public required string Id { get; init; }

    /// <summary>The last part of the thing's address, such as <c>bread-roll</c>; unique within its kind.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in every language of the site.</summary>
    public required LocalizedText Name { get => _name; init => _name = value; }

    /// <summary>The summary of the documentation comment; null where there is none.</summary>
    public RichText? Summary { get => _summary; init => _summary = value; }

    /// <summary>The remarks of the documentation comment; null where there are none.</summary>
    public RichText? Remarks { get => _remarks; init => _remarks = value; }

    /// <summary>The position among things of the same kind; <see cref="EntityAttribute.Unordered"/> where the author gave none.</summary>
    public int Order { get; init; } = EntityAttribute.Unordered;

    /// <summary>The sources cited for the thing as a whole.</summary>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <summary>The paths that the thing had before, as their author wrote them.</summary>
    public IEnumerable<string> Aliases => _aliases ??= [.. Type.GetCustomAttributes<AliasAttribute>(inherit: false).Select(alias => alias.Path)];

    /// <summary>The catalog that holds the entry.</summary>
    /// <exception cref="InvalidOperationException">The entry was not given to a catalog.</exception>
    public CatalogModel Catalog => _catalog ?? throw new InvalidOperationException($"{Id} is in no catalog.");

    /// <summary>The last part of the path of the file that the attribute stands in, where the type has parts in several files; else empty.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of the thing's attribute in its source file, counted from 1; 0 where it is not known.</summary>
    public int Line => Type.GetCustomAttribute<EntityAttribute>(inherit: false)?.Line ?? 0;

    internal void AddTo(CatalogModel catalog) => _catalog = catalog;

    /// <summary>Takes what a site says of it.</summary>
    internal void Say(TextAttribute text)
    {
        if (text.Text.Length > 0) _name = _name.With(text.Language, text.Text);
        if (text.Summary.Length > 0) _summary = RichText.With(_summary, text.Language, text.Summary);
        if (text.Remarks.Length > 0) _remarks = RichText.With(_remarks, text.Language, text.Remarks);
    }

    /// <summary>Lets a name stand in for those that are missing.</summary>
    internal void StandIn(string name) => _name = _name.WithStandIn(name);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
