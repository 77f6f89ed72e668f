namespace DocGen;

/// <summary>A source that facts cite. Its name is its title unless the author named it in a language.</summary>
public sealed class ReferenceEntry : CatalogEntry
{
    /// <summary>The source's title, in its own language.</summary>
    public required string Title { get; init; }

    /// <summary>The source's absolute http or https address.</summary>
    public required string Address { get; init; }

    /// <summary>The year of publication; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Who wrote or published it; empty where it is not given.</summary>
    public string Author { get; init; } = "";

    /// <summary>The language of the title as a tag, such as <c>en</c>; empty where it is not said.</summary>
    public string Language { get; init; } = "";

    /// <summary>The day on which somebody last read it; null where that is not known.</summary>
    public DateOnly? Retrieved { get; init; }
}
