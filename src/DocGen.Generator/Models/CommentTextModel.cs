using DocGen.Shared;

namespace DocGen.Generator.Models;

/// <summary>One summary or one set of remarks.</summary>
/// <param name="Language">Its language; empty where the author gave none, which means the site's first.</param>
/// <param name="Runs">Its pieces.</param>
internal sealed record CommentTextModel(string Language, EquatableArray<RunModel> Runs);
