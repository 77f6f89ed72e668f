namespace DocGen;

/// <summary>A term: an entry of the glossary.</summary>
public sealed class TermEntry : CatalogEntry;
