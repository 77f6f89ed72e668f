namespace DocGen;

/// <summary>A subject's stack as types, with inheritance already applied. Generated code carries it.</summary>
/// <param name="Layers">The shared layers from the bottom up.</param>
/// <param name="Boundary">The layer that isolates one instance from the next; null where none does.</param>
/// <param name="Lanes">The columns that stand on the shared layers.</param>
public sealed record StackDeclaration(IReadOnlyList<Type> Layers, Type? Boundary, IReadOnlyList<LaneDeclaration> Lanes);
