namespace DocGen.Site.Problems;

/// <summary>Finds the name that an author most likely meant, and tells which there are where none is near.</summary>
public static class NearestName
{
    /// <summary>How many messages of one kind end with a hint: to find the nearest of many names for each of many takes long, and nobody reads so many to the end.</summary>
    internal const int MostHints = 100;

    /// <summary>How many names a message lists that are not DocGen's own.</summary>
    internal const int MostListed = 10;

    // Nobody sees at a glance what is wrong with a longer one.
    private const int LongestName = 100;

    /// <summary>A hint to end a message with, about names that an author gave: the nearest one, else the first of those that there are.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <returns><c> Did you mean 'X'?</c> or <c> Known: A, B and 7 more.</c> with a leading space; empty where there are none.</returns>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        var all = candidates.ToHashSet(StringComparer.Ordinal);
        return Meant(name, all) ?? Known([.. all.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A hint about words of DocGen's own, which are few: the nearest one, and all that there are.</summary>
    /// <param name="name">The word as written.</param>
    /// <param name="words">The words, in the order in which they are told.</param>
    public static string HintOfAll(string name, IReadOnlyCollection<string> words) => $"{Meant(name, words)} Known: {string.Join(", ", words)}.";

    /// <summary>The first names that there are, and how many more.</summary>
    internal static string Known(IReadOnlyList<string> names, Func<string, string>? write = null)
    {
        if (names.Count == 0) return "";
        var listed = string.Join(", ", names.Take(MostListed).Select(name => write?.Invoke(name) ?? name));
        return $" Known: {listed}{(names.Count > MostListed ? $" and {names.Count - MostListed} more" : "")}.";
    }

    /// <summary>The candidate that differs least from a misspelt name, else the one that a word was added to or taken from.</summary>
    /// <returns><c> Did you mean 'X'?</c>; null where nothing is near.</returns>
    internal static string? Meant(string name, IEnumerable<string> candidates, Func<string, string>? write = null)
    {
        if (name.Length > LongestName) return null;
        var limit = Math.Max(2, name.Length / 3);
        var all = candidates.ToList();
        string? nearest = null;
        foreach (var candidate in all)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit || Distance(name, candidate, limit) is not { } distance) continue;
            if (distance < limit || nearest is null || string.CompareOrdinal(candidate, nearest) < 0) nearest = candidate;
            limit = distance;
        }

        nearest ??= all.Where(candidate => Holds(candidate, name) || Holds(name, candidate))
            .OrderBy(candidate => Math.Abs(candidate.Length - name.Length))
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest is null ? null : $" Did you mean '{write?.Invoke(nearest) ?? nearest}'?";
    }

    // Of a few letters almost every longer name has them somewhere.
    private static bool Holds(string longer, string shorter) => shorter.Length >= 4 && longer.Contains(shorter, StringComparison.OrdinalIgnoreCase);

    // Levenshtein distance, case ignored, over one row; null where it is above a limit, which most candidates show in their first characters.
    private static int? Distance(string first, string second, int limit)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        for (var i = 0; i < row.Length; i++) row[i] = i;
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var k = 1; k <= second.Length; k++)
            {
                var cost = char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[k - 1]) ? 0 : 1;
                var substitution = diagonal + cost;
                diagonal = row[k];
                row[k] = Math.Min(Math.Min(row[k], row[k - 1]) + 1, substitution);
                least = Math.Min(least, row[k]);
            }

            if (least > limit) return null;
        }

        return row[second.Length] <= limit ? row[second.Length] : null;
    }
}
