using System.Collections.Concurrent;

namespace DocGen.Site;

/// <summary>Hands files on and remembers their addresses.</summary>
/// <param name="output">Where they go.</param>
internal sealed class WrittenFiles(ISiteOutput output) : ISiteOutput
{
    private readonly ConcurrentDictionary<string, bool> _addresses = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Addresses => _addresses.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>Remembers the address of a file that is there.</summary>
    public void Note(string path) => _addresses.TryAdd(path, true);

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        _addresses.TryAdd(path, true);
        output.Write(path, content);
    }
}
