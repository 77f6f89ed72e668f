namespace DocGen.Generator.Models;

/// <summary>A cell of a subject.</summary>
/// <param name="Comparison">The comparison's type name.</param>
/// <param name="Property">The criterion's property name.</param>
/// <param name="MemberId">The documentation id of the property that holds the value.</param>
/// <param name="MemberType">The name of the type that declares that property.</param>
internal sealed record CellModel(string Comparison, string Property, string MemberId, string MemberType);
