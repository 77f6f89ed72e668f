namespace DocGen.Generator.Models;

/// <summary>An enumeration that criteria use.</summary>
internal sealed record EnumerationModel(string TypeName, string Id, EquatableArray<EnumerationMemberModel> Members);
