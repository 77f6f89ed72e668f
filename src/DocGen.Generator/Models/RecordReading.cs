namespace DocGen.Generator.Models;

/// <summary>What one record's declaration contributes to the catalog.</summary>
internal sealed record RecordReading(RecordModel Record, EquatableArray<MemberModel> Members);
