namespace DocGen.Generator.Models;

/// <summary>A stack as type names, with inheritance applied.</summary>
internal sealed record StackModel(EquatableArray<string> Layers, string? Boundary, EquatableArray<LaneModel> Lanes);
