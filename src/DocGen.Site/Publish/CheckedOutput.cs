using DocGen.Site.Problems;

namespace DocGen.Site.Publish;

/// <summary>Proves of files that are not published what publishing proves of them.</summary>
internal sealed class CheckedOutput : ISiteOutput
{
    private readonly OutputNames _names = new();
    private readonly ProblemList _problems = new();

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<Problem> Problems => _problems.ToSorted();

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (_names.Add(path) is { } problem) _problems.Add(problem);
    }
}
