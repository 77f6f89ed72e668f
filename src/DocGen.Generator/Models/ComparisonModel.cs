namespace DocGen.Generator.Models;

/// <summary>A comparison with its criteria, the inherited ones first.</summary>
internal sealed record ComparisonModel(EntityModel Entity, EquatableArray<CriterionModel> Criteria) : ICriteriaModel;
