namespace DocGen.Generator.Models;

/// <summary>A class that answers in the place of a subject of another assembly.</summary>
/// <param name="TypeName">Its type name.</param>
/// <param name="Id">Its documentation id.</param>
/// <param name="Cells">All cells of the subject.</param>
internal sealed record OverrideModel(string TypeName, string Id, EquatableArray<CellModel> Cells);
