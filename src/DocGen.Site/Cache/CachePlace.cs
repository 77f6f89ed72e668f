namespace DocGen.Site.Cache;

/// <summary>Where a piece lies in the cache.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">What vouches for them.</param>
internal sealed record CachePlace(long Start, int Length, Fingerprint Hash);

/// <summary>The end of the cache, which says where the rest is.</summary>
/// <param name="Site">What stands for the site and for the program that makes it.</param>
/// <param name="Content">The pages of prose.</param>
/// <param name="Pages">The places of the pages by address.</param>
/// <param name="Words">The words of the search.</param>
/// <param name="Stamp">What the site was made from and how it was left.</param>
internal readonly record struct CacheTail(Fingerprint Site, CachePlace Content, CachePlace Pages, CachePlace Words, CachePlace Stamp)
{
    private const int HashLength = 16;
    private const int PlaceLength = sizeof(long) + sizeof(int) + HashLength;
    private const int Length = HashLength + (4 * PlaceLength) + HashLength;

    /// <summary>Writes it.</summary>
    public static void Write(PieceWriter writer, Fingerprint site, IEnumerable<CachePlace> places)
    {
        writer.Write(site);
        foreach (var place in places) writer.Write(place);
        writer.Write(Fingerprint.Of(writer.Written));
    }

    /// <summary>Reads it; null where it is not whole.</summary>
    public static CacheTail? Read(FileStream file)
    {
        if (file.Length < Length) return null;
        var bytes = new byte[Length];
        file.Position = file.Length - Length;
        file.ReadExactly(bytes);
        var reader = new PieceReader(bytes);
        var tail = new CacheTail(reader.ReadFingerprint(), reader.ReadPlace(), reader.ReadPlace(), reader.ReadPlace(), reader.ReadPlace());
        return reader.ReadFingerprint() == Fingerprint.Of(bytes.AsSpan(..^HashLength)) ? tail : null;
    }
}
