using DocGen.Site.Problems;

namespace DocGen.Tool;

/// <summary>What is learned from a build of MSBuild's.</summary>
/// <param name="Problems">Its errors and warnings.</param>
/// <param name="Files">The files that it read: projects, what they import, and what they compile.</param>
internal sealed record BuildLog(IReadOnlyList<Problem> Problems, IReadOnlyList<string> Files);
