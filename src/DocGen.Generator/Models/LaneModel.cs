namespace DocGen.Generator.Models;

/// <summary>A lane as type names.</summary>
internal sealed record LaneModel(string Name, EquatableArray<string> Layers, bool Repeats, string? On);
