using System.Collections.Concurrent;

namespace DocGen.Browser.Tests;

/// <summary>The ways in which text was seen to stand on pages: each is looked at until axe can tell its contrast, a few times where it cannot.</summary>
internal sealed class SeenColours
{
    // What lies on a picture or under another box here may lie in the open on another page.
    private const int Attempts = 5;

    private readonly ConcurrentDictionary<string, int> _attempts = new(StringComparer.Ordinal);

    /// <summary>Those of a page that have to be looked at there.</summary>
    /// <param name="ways">All of the page.</param>
    public string[] New(IEnumerable<string> ways) => [.. ways.Where(way => _attempts.AddOrUpdate(way, 1, (_, attempts) => attempts + 1) <= Attempts)];

    /// <summary>Notes those that axe could tell.</summary>
    /// <param name="ways">They.</param>
    public void Add(IEnumerable<string> ways)
    {
        foreach (var way in ways) _attempts[way] = Attempts;
    }
}
