using System.Collections.Concurrent;

namespace DocGen.Site;

/// <summary>Hands files on and remembers their addresses.</summary>
/// <param name="output">Where they go.</param>
internal sealed class WrittenFiles(ISiteOutput output) : ISiteOutput
{
    private readonly ConcurrentDictionary<string, bool> _addresses = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Addresses => _addresses.Keys.ToHashSet(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        _addresses.TryAdd(path, true);
        output.Write(path, content);
    }
}
