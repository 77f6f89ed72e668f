namespace DocGen.Site.Plan.Freshness;

/// <summary>Earlier versions of files, each read once, and as far back as somebody looks.</summary>
/// <typeparam name="T">What a version is read as.</typeparam>
internal sealed class EarlierVersions<T>
{
    private readonly Dictionary<string, (List<(DateTimeOffset Time, T Version)> Read, IEnumerator<(DateTimeOffset Time, T Version)> Older)> _versions = new(StringComparer.Ordinal);

    /// <summary>Looks for what somebody vouched for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads its versions, the newest first.</param>
    /// <param name="vouched">It in a version; null where that says something else.</param>
    /// <returns>It, and when something else was committed, null where that is not committed yet; null where no version has it.</returns>
    public (TText Text, DateTimeOffset? Time)? Find<TText>(string file, Func<IEnumerable<(DateTimeOffset Time, T Version)>> read, Func<T, TText?> vouched) where TText : class
    {
        DateTimeOffset? time = null;
        foreach (var version in VersionsOf(file, read))
        {
            if (vouched(version.Version) is { } before) return (before, time);
            time = version.Time;
        }

        return null;
    }

    private IEnumerable<(DateTimeOffset Time, T Version)> VersionsOf(string file, Func<IEnumerable<(DateTimeOffset Time, T Version)>> read)
    {
        if (!_versions.TryGetValue(file, out var versions)) _versions.Add(file, versions = ([], read().GetEnumerator()));
        for (var i = 0; i < versions.Read.Count || versions.Older.MoveNext(); i++)
        {
            if (i == versions.Read.Count) versions.Read.Add(versions.Older.Current);
            yield return versions.Read[i];
        }
    }
}
