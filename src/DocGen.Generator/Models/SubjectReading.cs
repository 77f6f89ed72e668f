namespace DocGen.Generator.Models;

/// <summary>What one subject's declaration contributes to the catalog. Its members are apart, so that a value's edit leaves the subjects alone.</summary>
internal sealed record SubjectReading(SubjectModel Subject, EquatableArray<MemberModel> Members);
