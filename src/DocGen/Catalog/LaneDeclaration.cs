namespace DocGen;

/// <summary>A column of a stack as types. Generated code carries it.</summary>
/// <param name="Name">The documented type that names the column.</param>
/// <param name="Layers">The column's layers from the bottom up.</param>
/// <param name="Repeats">Whether the column exists once per instance.</param>
/// <param name="On">The shared layer that it stands on; null means the top.</param>
public sealed record LaneDeclaration(Type Name, IReadOnlyList<Type> Layers, bool Repeats, Type? On);
