namespace DocGen.Site.Problems;

/// <summary>
/// Names that exist, one of which was most likely meant by a misspelt one. Of many, only those are compared with it that begin or end as it does, so that
/// thousands of misspelt names among thousands take no longer than each of them would alone.
/// </summary>
/// <param name="names">The names, which are read when the first is misspelt.</param>
/// <param name="told">Those of them that are told where none is near; all where that is null.</param>
internal sealed class KnownNames(IEnumerable<string> names, IEnumerable<string>? told = null)
{
    /// <summary>How many names a misspelt one is compared with.</summary>
    internal const int MostCompared = 400;

    private readonly Lazy<string[]> _all = new(() => [.. names]);
    private readonly Lazy<string[]> _told = new(() => [.. (told ?? names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    private readonly Lazy<(string[] Keys, string[] Names)> _byStart = new(() => Sorted(names, name => name));
    private readonly Lazy<(string[] Keys, string[] Names)> _byEnd = new(() => Sorted(names, Reversed));

    /// <summary>All names where they are few; else those that have most in common with a name at its start or at its end.</summary>
    public IEnumerable<string> Near(string name) => _all.Value.Length <= MostCompared
        ? _all.Value
        : Around(_byStart.Value, name).Concat(Around(_byEnd.Value, Reversed(name))).Distinct(StringComparer.Ordinal);

    /// <summary>A hint to end a message with, as <see cref="NearestName"/> gives it.</summary>
    public string Hint(string name, Func<string, string>? write = null) => NearestName.Meant(name, Near(name), write) ?? NearestName.Known(_told.Value, write);

    /// <summary>A hint about a path: the nearest one, else those that lie in its folder, else all.</summary>
    /// <param name="written">The path as it is written.</param>
    /// <param name="path">What it leads to.</param>
    /// <param name="write">How a path is written there.</param>
    public string Hint(string written, string path, Func<string, string> write)
    {
        if (NearestName.Meant(written, Near(path).Select(write)) is { } meant) return meant;
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var beside = StartingWith(folder);
        return NearestName.Known(beside.Count > 0 ? beside : _told.Value, write);
    }

    /// <summary>Those that are told and lie in a folder.</summary>
    /// <param name="folder">The folder, with the slash at its end.</param>
    public IReadOnlyList<string> StartingWith(string folder)
    {
        // They stand in ordinal order, so those of a folder stand together.
        int PlaceOf(string key) => Array.BinarySearch(_told.Value, key, StringComparer.Ordinal) is var found && found < 0 ? ~found : found;
        var first = PlaceOf(folder);
        return new ArraySegment<string>(_told.Value, first, PlaceOf(folder + char.MaxValue) - first);
    }

    private static IEnumerable<string> Around((string[] Keys, string[] Names) sorted, string key)
    {
        var found = Array.BinarySearch(sorted.Keys, key, StringComparer.OrdinalIgnoreCase);
        var start = Math.Clamp((found < 0 ? ~found : found) - (MostCompared / 4), 0, sorted.Names.Length - (MostCompared / 2));
        return sorted.Names.Skip(start).Take(MostCompared / 2);
    }

    private static (string[] Keys, string[] Names) Sorted(IEnumerable<string> names, Func<string, string> key)
    {
        string[] sorted = [.. names.Order(StringComparer.Ordinal)];
        var keys = Array.ConvertAll(sorted, name => key(name));
        Array.Sort(keys, sorted, StringComparer.OrdinalIgnoreCase);
        return (keys, sorted);
    }

    private static string Reversed(string name) => string.Create(name.Length, name, (span, text) =>
    {
        text.CopyTo(span);
        span.Reverse();
    });
}
