namespace DocGen.Generator.Models;

/// <summary>A subject.</summary>
/// <param name="Entity">What all documented things have in common.</param>
/// <param name="IsCreatable">Whether the catalog can make an instance; otherwise there are no cells.</param>
/// <param name="Stack">The stack with inheritance applied; null where there is none.</param>
/// <param name="Versus">The type names of the subjects that it is weighed against.</param>
/// <param name="Cells">The cells by comparison.</param>
internal sealed record SubjectModel(EntityModel Entity, bool IsCreatable, StackModel? Stack, EquatableArray<string> Versus, EquatableArray<CellModel> Cells) : IEntityModel;
