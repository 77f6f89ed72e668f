using DocGen.Site.Problems;

namespace DocGen.Serve;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Grows with every site that was built without errors.</param>
/// <param name="Files">The files of the last good site by path; empty before there is one.</param>
/// <param name="Problems">What is wrong with the site since then.</param>
internal sealed record PreviewState(int Version, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Problem> Problems)
{
    public static PreviewState Empty { get; } = new(0, new Dictionary<string, byte[]>(), []);
}
