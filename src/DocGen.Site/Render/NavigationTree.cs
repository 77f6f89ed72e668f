using DocGen.Site.Plan;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>
/// The side navigation of a language. A page shows all of a short list. Of a long one it shows parts, each under its first and its last name, and opens the
/// part that it stands in: otherwise what thousands of pages show of each other would be most of the site.
/// </summary>
internal sealed class NavigationTree
{
    /// <summary>How many entries of a list are shown at once.</summary>
    internal const int MostEntries = 200;

    private readonly Dictionary<string, NavigationEntry?> _within = new(StringComparer.Ordinal);
    private readonly List<(string Title, PlannedPage? Heading, IReadOnlyList<NavigationEntry> Entries)> _sections = [];

    /// <summary>Adds a section; one without entries is left out.</summary>
    /// <param name="title">Its title; may be empty.</param>
    /// <param name="heading">The page that its title leads to; null where there is none.</param>
    /// <param name="entries">Its entries in order, each before those that stand deeper below it.</param>
    public void Add(string title, PlannedPage? heading, IEnumerable<NavigationEntry> entries)
    {
        if (Nested(entries) is { Count: > 0 } nested) _sections.Add((title, heading, Arranged(nested, null)));
    }

    /// <summary>The innermost entry that opens to a page because it holds it; null where none does. Pages of a folder that have the same have the same navigation.</summary>
    public NavigationEntry? Around(PlannedPage page) => _within.GetValueOrDefault(page.Address);

    /// <summary>The sections as a page shows them.</summary>
    public IReadOnlyList<NavigationSectionView> Sections(PageScope scope)
    {
        var open = new HashSet<NavigationEntry>();
        for (var entry = Around(scope.Page); entry is not null; entry = entry.Within) open.Add(entry);
        return [.. _sections.Select(section => new NavigationSectionView(section.Title, section.Heading is null ? "" : scope.Href(section.Heading.Address), Items(section.Entries)))];

        List<NavigationItemView> Items(IReadOnlyList<NavigationEntry> entries)
        {
            var items = new List<NavigationItemView>();
            AddTo(items, entries, 0);
            return items;
        }

        void AddTo(List<NavigationItemView> items, IReadOnlyList<NavigationEntry> entries, int parts)
        {
            foreach (var entry in entries)
            {
                items.Add(entry.View(scope, parts));
                var isOpen = entry.Opens switch
                {
                    NavigationOpening.Always => true,
                    NavigationOpening.InFolder => entry.Page!.Folder == scope.Page.Folder,
                    _ => open.Contains(entry),
                };
                if (isOpen) AddTo(items, entry.Below, entry.Opens == NavigationOpening.AsPart ? parts + 1 : parts);
            }
        }
    }

    private static List<NavigationEntry> Nested(IEnumerable<NavigationEntry> entries)
    {
        var roots = new List<NavigationEntry>();
        var above = new Stack<(NavigationEntry Entry, List<NavigationEntry> Below)>();
        foreach (var entry in entries)
        {
            while (above.Count > 0 && above.Peek().Entry.Depth >= entry.Depth) above.Pop();
            (above.Count > 0 ? above.Peek().Below : roots).Add(entry);
            var below = new List<NavigationEntry>();
            entry.Below = below;
            above.Push((entry, below));
        }

        return roots;
    }

    private IReadOnlyList<NavigationEntry> Arranged(IReadOnlyList<NavigationEntry> entries, NavigationEntry? within)
    {
        if (entries.Count > MostEntries) return [.. Parts(entries, within)];
        var isLong = entries.Sum(Shown) > MostEntries;
        foreach (var entry in entries)
        {
            if (isLong && entry.Opens == NavigationOpening.Always && entry.Below.Count > 0) (entry.Opens, entry.Within) = (NavigationOpening.ToHeld, within);
            var around = entry.Opens == NavigationOpening.ToHeld ? entry : within;
            // What stands twice is marked where it stands last.
            if (entry.Page is { } page) _within[page.Address] = around;
            entry.Below = Arranged(entry.Below, around);
        }

        return entries;
    }

    // Of one size as far as possible, so that none is left with a name or two.
    private IEnumerable<NavigationEntry> Parts(IReadOnlyList<NavigationEntry> entries, NavigationEntry? within)
    {
        var count = Math.Min(MostEntries, (entries.Count + MostEntries - 1) / MostEntries);
        foreach (var part in Enumerable.Range(0, count).Select(place => entries.Skip(entries.Count * place / count).Take((entries.Count * (place + 1) / count) - (entries.Count * place / count)).ToList()))
        {
            var named = new NavigationEntry($"{part[0].Title} … {part[^1].Title}", part[0].Page, part[0].Depth) { Address = part[0].Address, Opens = NavigationOpening.AsPart, Within = within };
            named.Below = Arranged(part, named);
            yield return named;
        }
    }

    private static int Shown(NavigationEntry entry) => 1 + (entry.Opens == NavigationOpening.InFolder ? 0 : entry.Below.Sum(Shown));
}

/// <summary>What the navigation of a page depends on besides its language.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Around">The innermost entry that opens to it because it holds it; null where none does.</param>
internal readonly record struct NavigationPlace(string Folder, NavigationEntry? Around);
