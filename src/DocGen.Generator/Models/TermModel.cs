namespace DocGen.Generator.Models;

/// <summary>A term.</summary>
internal sealed record TermModel(EntityModel Entity) : IEntityModel;
