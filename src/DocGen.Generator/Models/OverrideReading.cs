namespace DocGen.Generator.Models;

/// <summary>What the declaration of one override contributes to the catalog.</summary>
internal sealed record OverrideReading(OverrideModel Override, EquatableArray<MemberModel> Members);
