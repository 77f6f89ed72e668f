namespace DocGen.Generator.Models;

/// <summary>A member of an enumeration that criteria use.</summary>
internal sealed record EnumerationMemberModel(string Name, EquatableArray<TranslationModel> Names, EquatableArray<CommentTextModel> Summary);
