namespace DocGen.Generator.Models;

/// <summary>A collection.</summary>
/// <param name="Entity">What all documented things have in common.</param>
/// <param name="Criteria">Its fields, the inherited ones first.</param>
/// <param name="Layout">The value of the author's <c>CollectionLayout</c>.</param>
/// <param name="GroupBy">The property name of the field that records are grouped by; empty for none.</param>
internal sealed record CollectionModel(EntityModel Entity, EquatableArray<CriterionModel> Criteria, int Layout, string GroupBy) : ICriteriaModel;
