namespace DocGen.Generator.Models;

/// <summary>The model of one documented thing of one kind.</summary>
internal interface IEntityModel
{
    EntityModel Entity { get; }
}
