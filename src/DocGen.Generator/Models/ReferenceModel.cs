namespace DocGen.Generator.Models;

/// <summary>A reference.</summary>
internal sealed record ReferenceModel(EntityModel Entity, string Title, string Address, int Year, string Author, string Language, string RetrievedOn) : IEntityModel;
