namespace DocGen.Generator.Models;

/// <summary>A place in a source.</summary>
internal sealed record CitationModel(string TypeName, string Where);
