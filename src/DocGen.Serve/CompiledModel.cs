using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>What came of compiling a model.</summary>
/// <param name="Site">What the site is made of; null where that cannot be told.</param>
/// <param name="Problems">What the compiler says of it.</param>
/// <param name="Files">The files that were read for it, wherever they lie: projects, what they import, sources.</param>
public sealed record CompiledModel(SiteOptions? Site, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Files);
