namespace DocGen.Generator.Models;

/// <summary>What one comparison's declaration contributes to the catalog.</summary>
internal sealed record ComparisonReading(
    ComparisonModel Comparison,
    EquatableArray<EnumerationModel> Enumerations,
    EquatableArray<MemberModel> Members);
