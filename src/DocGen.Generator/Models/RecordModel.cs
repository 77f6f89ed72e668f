namespace DocGen.Generator.Models;

/// <summary>A record.</summary>
/// <param name="Entity">What all documented things have in common.</param>
/// <param name="Collection">The type name of its collection.</param>
/// <param name="About">The type names of what it is about.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record RecordModel(EntityModel Entity, string Collection, EquatableArray<string> About, EquatableArray<CellModel> Cells) : IEntityModel;
