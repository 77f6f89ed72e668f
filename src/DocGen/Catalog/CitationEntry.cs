namespace DocGen;

/// <summary>A place in a source.</summary>
/// <param name="Reference">The type that declares the source.</param>
/// <param name="Where">The place, such as a section or a table; empty for the whole.</param>
public sealed record CitationEntry(Type Reference, string Where);
