using DocGen.Site.Plan;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>
/// The side navigation of a language. A page shows all of a short list. Of a long one it shows parts, each under its first and its last name, and opens the
/// part that it stands in: otherwise what thousands of pages show of each other would be most of the site. A section of more than a few entries is folded
/// where the page is not in it, and so are the branches of its tree.
/// </summary>
internal sealed class NavigationTree
{
    /// <summary>How many entries of a list are shown at once.</summary>
    internal const int MostEntries = 200;

    /// <summary>How many entries a section has at most that is open to every page.</summary>
    internal const int MostOpen = 12;

    private readonly Dictionary<string, NavigationPosition> _positions = new(StringComparer.Ordinal);
    private readonly List<NavigationEntry> _sections = [];

    /// <summary>Adds a section; one without entries is left out.</summary>
    /// <param name="title">Its title; may be empty.</param>
    /// <param name="heading">The page that its title leads to; null where there is none.</param>
    /// <param name="entries">Its entries in order, each before those that stand deeper below it.</param>
    public void Add(string title, PlannedPage? heading, IEnumerable<NavigationEntry> entries)
    {
        var nested = Nested(entries);
        if (nested.Count == 0) return;
        var section = new NavigationEntry(title, heading) { Below = nested };
        // What has no title has nothing to fold under.
        section.Folds = title.Length > 0 && IsLong(section);
        var within = section.Folds ? section : null;
        if (heading is not null) _positions[heading.Address] = new(section, within);
        section.Below = Arranged(nested, section, within);
        _sections.Add(section);
    }

    /// <summary>Where a page stands, or the nearest that stands above it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="above">The pages above it, from the top down.</param>
    public NavigationPosition PositionOf(PlannedPage page, IEnumerable<PlannedPage> above) =>
        _positions.TryGetValue(page.Address, out var position) ? position : above.Reverse().Select(other => _positions.GetValueOrDefault(other.Address)).FirstOrDefault(other => other?.Section is not null) ?? NavigationPosition.None;

    /// <summary>The sections as a page shows them.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="around">The innermost entry that is open to it because it holds it; null where none is.</param>
    public IReadOnlyList<NavigationSectionView> Sections(PageScope scope, NavigationEntry? around)
    {
        var open = new HashSet<NavigationEntry>();
        for (var entry = around; entry is not null; entry = entry.Within) open.Add(entry);
        return [.. _sections.Select(section => new NavigationSectionView(section.Title, section.Href(scope), IsLong(section), IsOpen(section), Items(section.Below)))];

        IReadOnlyList<NavigationItemView> Items(IReadOnlyList<NavigationEntry> entries) =>
            [.. entries.Select(entry => new NavigationItemView(entry.Title, entry.Href(scope), IsOpen(entry), IsShown(entry) ? Items(entry.Below) : []) { StandIn = StandIn.Name(scope, entry.Page, entry.Title) })];

        bool IsShown(NavigationEntry entry) => entry.Opens switch
        {
            NavigationOpening.Always => true,
            NavigationOpening.InFolder => entry.Page!.Folder == scope.Page.Folder,
            _ => open.Contains(entry),
        };

        bool IsOpen(NavigationEntry entry) => !entry.Folds || open.Contains(entry);
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

    private IReadOnlyList<NavigationEntry> Arranged(IReadOnlyList<NavigationEntry> entries, NavigationEntry section, NavigationEntry? within)
    {
        if (entries.Count > MostEntries) return [.. Parts(entries, section, within)];
        var isLong = entries.Sum(Shown) > MostEntries;
        foreach (var entry in entries)
        {
            if (entry.Opens == NavigationOpening.Always && entry.Below.Count > 0)
            {
                if (isLong) entry.Opens = NavigationOpening.ToHeld;
                // A root that stands alone is all that there is to see.
                else entry.Folds = section.Folds && entries.Count > 1;
            }

            var dependsOnPage = entry.Folds || entry.Opens == NavigationOpening.ToHeld;
            if (dependsOnPage) entry.Within = within;
            var around = dependsOnPage ? entry : within;
            // What stands twice is marked where it stands last.
            if (entry.Page is { } page) _positions[page.Address] = new(section, around);
            entry.Below = Arranged(entry.Below, section, around);
        }

        return entries;
    }

    // Of one size as far as possible, so that none is left with a name or two.
    private IEnumerable<NavigationEntry> Parts(IReadOnlyList<NavigationEntry> entries, NavigationEntry section, NavigationEntry? within)
    {
        var count = Math.Min(MostEntries, (entries.Count + MostEntries - 1) / MostEntries);
        foreach (var part in Enumerable.Range(0, count).Select(place => entries.Skip(entries.Count * place / count).Take((entries.Count * (place + 1) / count) - (entries.Count * place / count)).ToList()))
        {
            var named = new NavigationEntry($"{part[0].Title} … {part[^1].Title}", part[0].Page) { Address = part[0].Address, Opens = NavigationOpening.ToHeld, Within = within };
            named.Below = Arranged(part, section, named);
            yield return named;
        }
    }

    private static bool IsLong(NavigationEntry section) => section.Below.Sum(Shown) > MostOpen;

    private static int Shown(NavigationEntry entry) => 1 + (entry.Opens == NavigationOpening.InFolder ? 0 : entry.Below.Sum(Shown));
}

/// <summary>Where a page stands in the side navigation.</summary>
/// <param name="Section">The section that holds it; null where none does.</param>
/// <param name="Around">The innermost entry that is open to it because it holds it; null where none is.</param>
internal sealed record NavigationPosition(NavigationEntry? Section, NavigationEntry? Around)
{
    /// <summary>Of a page that no section holds.</summary>
    public static readonly NavigationPosition None = new(null, null);
}

/// <summary>What the navigation of a page depends on besides its language.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Around">The innermost entry that is open to it because it holds it; null where none is.</param>
internal sealed record NavigationPlace(string Folder, NavigationEntry? Around);
