using System.Collections.Concurrent;

namespace DocGen.Site;

/// <summary>Keeps the files of a site in memory.</summary>
internal sealed class MemoryOutput : ISiteOutput
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> content) => Files[path] = content.ToArray();
}
