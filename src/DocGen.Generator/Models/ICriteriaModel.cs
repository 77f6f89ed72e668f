namespace DocGen.Generator.Models;

/// <summary>The model of a thing that asks: a comparison or a collection.</summary>
internal interface ICriteriaModel : IEntityModel
{
    EquatableArray<CriterionModel> Criteria { get; }
}
