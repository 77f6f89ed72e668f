namespace DocGen.Generator.Models;

/// <summary>A layer.</summary>
/// <param name="Entity">What all documented things have in common.</param>
/// <param name="Color">The value of the author's <c>LayerColor</c>.</param>
internal sealed record LayerModel(EntityModel Entity, int Color) : IEntityModel;
