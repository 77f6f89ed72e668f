using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>Proves of files that are not published what publishing proves of them.</summary>
/// <param name="output">Where they go; null for nowhere.</param>
/// <param name="problems">Where mistakes are reported.</param>
internal sealed class CheckedOutput(ISiteOutput? output, ProblemList problems) : ISiteOutput
{
    private readonly OutputNames _names = new();

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (_names.Add(path) is { } problem) problems.Add(problem);
        else output?.Write(path, content);
    }
}
