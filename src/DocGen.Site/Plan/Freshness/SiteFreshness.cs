using System.Collections.Concurrent;
using DocGen.Shared;
using DocGen.Site.Load;
using DocGen.Site.Load.Markdown;

namespace DocGen.Site.Plan.Freshness;

/// <summary>How far the languages of a site still say the same, by what somebody vouched for. What belongs to a page is found out when somebody asks for it.</summary>
internal sealed class SiteFreshness
{
    // How many ways are tried in which a section may have named what was renamed since.
    private const int MostSpellings = 64;

    private readonly LoadedSite _site;
    private readonly ILookup<string, ContentPage> _pages;
    private readonly HashSet<string> _paths;
    private readonly Lazy<ILookup<string, LockedUnit>> _locked;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _firstPaths;
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<HashSet<(string Language, UnitHash Hash)>> _vouched;
    private readonly Lazy<ILookup<CatalogEntry, string>> _formerNames;
    private readonly Lazy<IReadOnlyList<(CatalogEntry? Owner, TranslationUnit Unit)>> _model;
    private readonly Lazy<ILookup<CatalogEntry, TranslationUnit>> _staleModel;
    private readonly ConcurrentDictionary<string, IReadOnlyList<TranslationUnit>> _units = new(StringComparer.Ordinal);

    /// <summary>Begins to compare.</summary>
    /// <param name="site">The site.</param>
    public SiteFreshness(LoadedSite site)
    {
        _site = site;
        _pages = site.Content.Where(page => page.Document?.Sections is not null).ToLookup(page => page.Path, StringComparer.Ordinal);
        _paths = site.Content.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        _locked = new(LockedByPage);
        _model = new(() => [.. ModelUnits.Of(site.Catalog, site.Languages, site.Lock?.Units ?? new Dictionary<string, LockedUnit>())]);
        _staleModel = new(() => _model.Value.Where(text => text.Owner is not null && site.Languages.Any(language => text.Unit.StateIn(language) == TextState.Stale)).ToLookup(text => text.Owner!, text => text.Unit));
        _names = new(() => new(site.Catalog.Entries));
        _vouched = new(() => [.. from unit in site.Lock?.Units.Values ?? [] from hashes in unit.Hashes from hash in hashes.Value select (hashes.Key, hash)]);
        _formerNames = new(() => (from entry in site.Catalog.Entries from alias in entry.Aliases select (entry, Name: NameAt(entry, PathOf(alias)))).ToLookup(former => former.entry, former => former.Name));
        _firstPaths = new(() => site.Content.Select(page => (page.Path, First: page.FrontMatter.Aliases?.FirstOrDefault()?.Path)).Where(page => page.First is not null)
            .DistinctBy(page => page.Path).ToDictionary(page => page.Path, page => PathOf(page.First!), StringComparer.Ordinal));
    }

    /// <summary>The paths of the pages of prose.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>The units of a page.</summary>
    /// <param name="path">Its path; the same in every language.</param>
    public IReadOnlyList<TranslationUnit> UnitsOf(string path) => _units.GetOrAdd(path, path =>
        PageUnits.Of(path, [.. _site.Languages.SelectMany(language => _pages[path].Where(page => page.Language == language)).Select(page => (page.Language, TextsOf(page)))], [.. _locked.Value[path]]));

    /// <summary>The texts of the model, each with the thing whose page shows it; null where it is on several.</summary>
    public IReadOnlyList<(CatalogEntry? Owner, TranslationUnit Unit)> OwnedModel => _model.Value;

    /// <summary>The texts of the model.</summary>
    public IEnumerable<TranslationUnit> Model => _model.Value.Select(text => text.Unit);

    /// <summary>What somebody vouched for of the model and is no more.</summary>
    public IEnumerable<LockedUnit> GoneFromModel => _locked.Value[""].ExceptBy(Model.Select(unit => unit.Key), unit => unit.Key);

    /// <summary>A language in which a text of a thing is newer than in another; null where there is none.</summary>
    /// <param name="entry">The thing.</param>
    /// <param name="language">The other language.</param>
    public string? NewerOf(CatalogEntry entry, string language) =>
        _staleModel.Value[entry].FirstOrDefault(unit => unit.StateIn(language) == TextState.Stale) is { } stale ? _site.Languages.First(stale.HasChanged) : null;

    /// <summary>All that somebody vouched for, by the pages as they are called now.</summary>
    public IEnumerable<LockedUnit> Locked => _locked.Value.SelectMany(page => page);

    /// <summary>What somebody vouched for of pages that are no more.</summary>
    public IEnumerable<LockedUnit> Gone => _locked.Value.Where(page => page.Key.Length > 0 && !_paths.Contains(page.Key)).SelectMany(page => page);

    /// <summary>The sections of a page that others have left behind, each with where it is newer.</summary>
    /// <param name="page">A page of prose.</param>
    public IEnumerable<(UnitText Stale, string Language, UnitText Newer)> StaleOf(ContentPage page) =>
        from unit in UnitsOf(page.Path)
        where unit.StateIn(page.Language) == TextState.Stale
        let newer = _site.Languages.First(unit.HasChanged)
        select (unit.Texts[page.Language], newer, unit.Texts[newer]);

    private UnitText[] TextsOf(ContentPage page) =>
    [
        .. page.Document!.Sections!.Select((section, index) => new UnitText(
            index == 0 ? "" : section.Anchor,
            index,
            section.Level,
            () => page.OriginOf(section.Location),
            HashIn(page.Language, section))),
    ];

    // A section that names what was renamed since is as it was where that is all that changed.
    private UnitHash HashIn(string language, SectionMark section)
    {
        var now = HashOf(section);
        if (_formerNames.Value.Count == 0 || _vouched.Value.Contains((language, now))) return now;
        var before = Formerly(section.Targets).Take(MostSpellings).Select(targets => HashOf(section with { Targets = targets })).Where(hash => _vouched.Value.Contains((language, hash)));
        return before.Append(now).First();
    }

    // Each target as it is and by its former names, since some may have been vouched for after a change of name and others before.
    private IEnumerable<IReadOnlyList<string>> Formerly(IReadOnlyList<string> targets) => targets.Aggregate(
        (IEnumerable<IReadOnlyList<string>>)[[]],
        (spellings, target) => from spelling in spellings from name in NamesOf(target) select (IReadOnlyList<string>)[.. spelling, name]);

    private IEnumerable<string> NamesOf(string target)
    {
        if (LinkScheme.Split(target) is not (LinkScheme.Reference, var name) || _names.Value.Find<CatalogEntry>(name) is not { } entry) return [target];
        var qualifier = target[..(target.LastIndexOfAny(['.', ':']) + 1)];
        return _formerNames.Value[entry].Select(former => qualifier + former).Prepend(target);
    }

    /// <summary>The hash of a section: of its words, and of what its links lead to in this site.</summary>
    public UnitHash HashOf(SectionMark section) =>
        new(section.Heading, section.Targets.Count == 0 ? section.Words : MeaningHash.Of(section.Words, [.. section.Targets.Select(IdentityOf)]));

    // A page is known by the path that it had first, so that it may move.
    private string IdentityOf(string target)
    {
        if (!target.EndsWith(".md", StringComparison.Ordinal) || target.Split('/', 2) is not [var language, var file] || !_site.Languages.Contains(language)) return target;
        return _firstPaths.Value.GetValueOrDefault(file[..^3], file[..^3]);
    }

    // Of a page that moved, what was vouched for is found by its aliases, or else by any of its texts.
    private ILookup<string, LockedUnit> LockedByPage()
    {
        List<LockedUnit> units = [.. _site.Lock?.Units.Values ?? []];
        var known = units.Select(unit => unit.Page).ToHashSet(StringComparer.Ordinal);
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        if (known.Any(path => path.Length > 0 && !_paths.Contains(path)))
        {
            var gone = units.Where(unit => unit.Page.Length > 0 && !_paths.Contains(unit.Page)).ToList();
            var byHash = gone.SelectMany(unit => unit.Hashes.SelectMany(hashes => hashes.Value.Select(hash => ((hashes.Key, hash), unit.Page)))).ToLookup(pair => pair.Item1, pair => pair.Page);
            foreach (var pages in _pages.Where(pages => !known.Contains(pages.Key)))
            {
                var from = pages.SelectMany(page => page.FrontMatter.Aliases ?? []).Select(alias => PathOf(alias.Path)).FirstOrDefault(path => known.Contains(path) && !_paths.Contains(path))
                    ?? pages.SelectMany(page => TextsOf(page).Where(text => text.Hash.HasWords).SelectMany(text => byHash[(page.Language, text.Hash)])).FirstOrDefault();
                if (from is not null) moved.TryAdd(from, pages.Key);
            }
        }

        // The beginning of a page is known by its path.
        return units.Select(unit => moved.TryGetValue(unit.Page, out var to) ? unit with { Key = to + unit.Key[unit.Page.Length..] } : unit).ToLookup(unit => unit.Page, StringComparer.Ordinal);
    }

    // What a type was called whose page had this path, as far as that tells: capitals within a word are not in it.
    private static string NameAt(CatalogEntry entry, string path)
    {
        var words = path[(path.LastIndexOf('/') + 1)..].Split('-', StringSplitOptions.RemoveEmptyEntries);
        return (entry.Type.IsInterface ? "I" : "") + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    // As an alias is written: from the language's folder, or from the root of the site.
    private string PathOf(string alias)
    {
        var path = Normalization.Normalize(alias.Trim());
        if (path.StartsWith('/')) path = path[1..] is var rooted && rooted.Split('/', 2) is [var language, var rest] && _site.Languages.Contains(language) ? rest : rooted;
        if (path.EndsWith('/')) path += "index";
        return path.EndsWith(".html", StringComparison.Ordinal) ? path[..^5] : path;
    }
}
