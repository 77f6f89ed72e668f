using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>What became of a site that was to be published.</summary>
/// <param name="Problems">Why the site was not published; empty where it was. With problems, the previous site stands untouched.</param>
/// <param name="Written">How many files are new or have changed.</param>
/// <param name="Kept">How many files are the same as in the previous site.</param>
/// <param name="Removed">How many files of the previous site are gone.</param>
public sealed record PublishResult(IReadOnlyList<Problem> Problems, int Written, int Kept, int Removed);
