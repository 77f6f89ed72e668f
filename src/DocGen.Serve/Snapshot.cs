namespace DocGen.Serve;

/// <summary>What files looked like at one moment, to be compared with another.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<string, FileState> _files = new(StringComparer.Ordinal);

    /// <summary>No file.</summary>
    public static Snapshot Empty { get; } = new();

    /// <summary>Looks at files.</summary>
    /// <param name="paths">The files, of which some may not exist.</param>
    /// <param name="before">The look before, which knows what did not change.</param>
    /// <param name="touched">Files to which something happened since then.</param>
    public static Snapshot Take(IEnumerable<string> paths, Snapshot before, HashSet<string> touched)
    {
        var taken = new Snapshot();
        foreach (var path in paths)
        {
            // What is new after the first look is read, so that writing the same again is no change.
            var isTouched = touched.Contains(path) || before != Empty && !before._files.ContainsKey(path);
            if (FileState.Of(path, before._files.GetValueOrDefault(path), isTouched) is { } state) taken._files[path] = state;
        }

        return taken;
    }

    /// <summary>Whether a file is in it.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>Whether a file of a folder is in it.</summary>
    public bool Holds(string path) => _files.Keys.Any(file => file.StartsWith(path, StringComparison.Ordinal) && file.Length > path.Length && file[path.Length] == Path.DirectorySeparatorChar);

    /// <summary>This one, with another look at those of its files to which something happened.</summary>
    public Snapshot With(IReadOnlySet<string> touched)
    {
        if (!touched.Any(_files.ContainsKey)) return this;
        var taken = new Snapshot();
        foreach (var (path, before) in _files)
        {
            if (!touched.Contains(path)) taken._files[path] = before;
            else if (FileState.Of(path, before, isTouched: true) is { } state) taken._files[path] = state;
        }

        return taken;
    }

    /// <summary>The files that are other than they were, with those that are new; and those that are gone, as they were.</summary>
    public IReadOnlyDictionary<string, FileState> ChangesSince(Snapshot earlier)
    {
        var changes = new Dictionary<string, FileState>(StringComparer.Ordinal);
        if (ReferenceEquals(this, earlier)) return changes;
        foreach (var (path, state) in _files)
            if (!earlier._files.TryGetValue(path, out var before) || state.IsOtherThan(before)) changes.Add(path, state);
        foreach (var (path, state) in earlier._files)
            if (!_files.ContainsKey(path)) changes.Add(path, state);
        return changes;
    }

    /// <summary>This one with files of a later look that were not looked at here.</summary>
    /// <param name="later">The later look.</param>
    /// <param name="known">What was looked at here.</param>
    /// <param name="before">Only files that were written before this time.</param>
    public Snapshot With(Snapshot later, Snapshot known, DateTime before)
    {
        var joined = new Snapshot();
        foreach (var (path, state) in later._files.Where(file => !known._files.ContainsKey(file.Key) && file.Value.Written < before).Concat(_files)) joined._files[path] = state;
        return joined;
    }
}
