using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site;

/// <summary>What came of building a site.</summary>
/// <param name="PageCount">The pages of the site, in all languages.</param>
/// <param name="LanguageCount">The languages of the site.</param>
/// <param name="Problems">What is wrong with the author's input, in a fixed order.</param>
public sealed record SiteBuildResult(int PageCount, int LanguageCount, IReadOnlyList<Problem> Problems)
{
    /// <summary>The addresses of the pages that templates wrote, in any order; the others are as they were.</summary>
    public IReadOnlyCollection<string> WrittenPages { get; init; } = [];

    /// <summary>Where the dates of its pages came from; null where nothing could be loaded.</summary>
    internal GitHistory? History { get; init; }

    /// <summary>What its packages said, as <c>packages.lock</c> keeps it; null where no fact comes from a package.</summary>
    internal string? Packages { get; init; }

    /// <summary>Whether the site was published.</summary>
    public bool Succeeded => Problems.All(problem => problem.Severity != ProblemSeverity.Error);
}
