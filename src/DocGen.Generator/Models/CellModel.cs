namespace DocGen.Generator.Models;

/// <summary>A cell of a subject.</summary>
/// <param name="Comparison">The comparison's type name.</param>
/// <param name="Criterion">The type name of the interface that declares the criterion: the comparison or one that it inherits.</param>
/// <param name="Property">The criterion's property name.</param>
/// <param name="MemberId">The documentation id of the property that holds the value.</param>
/// <param name="MemberType">The name of the type that declares that property.</param>
internal sealed record CellModel(string Comparison, string Criterion, string Property, string MemberId, string MemberType);
