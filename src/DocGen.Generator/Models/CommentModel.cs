namespace DocGen.Generator.Models;

/// <summary>What a documentation comment says, in the order in which it says it.</summary>
internal sealed record CommentModel(EquatableArray<CommentTextModel> Summary, EquatableArray<CommentTextModel> Remarks);
