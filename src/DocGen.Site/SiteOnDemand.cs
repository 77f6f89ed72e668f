using System.Collections.Concurrent;
using System.Text;
using DocGen.Site.Cache;
using DocGen.Site.Check;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Publish;
using DocGen.Site.Render;
using DocGen.Site.Search;

namespace DocGen.Site;

/// <summary>
/// A site whose files are made when somebody asks for them, and made anew only where what they are made from has changed since. Of what nobody asks for it
/// is proven, by and by, that it could be made. Safe to use from several threads.
/// </summary>
internal sealed class SiteOnDemand : ISiteFiles
{
    private readonly PlannedSite _site;
    private readonly ProblemList _problems;
    private readonly IReadOnlyDictionary<string, MadeFile> _files;
    private readonly PageBuild _pages;
    private readonly Memory _memory;
    private readonly Lazy<Fingerprint> _common;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _search;
    private readonly ConcurrentBag<string> _written = [];

    private SiteOnDemand(PlannedSite site, ProblemList problems, Memory memory)
    {
        (_site, _problems, _memory) = (site, problems, memory);
        _files = MadeFile.Of(site.Plan, site.Renderer);
        _pages = new(site.Strings, site.Renderer, new(site.Plan, site.Renderer));
        _common = new(MakeCommon);
        _search = new(MakeSearch);
    }

    /// <summary>The pages of the site, in all languages.</summary>
    public int PageCount => _site.Plan.Pages.Count;

    /// <summary>The languages of the site.</summary>
    public int LanguageCount => _site.Plan.Site.Languages.Count;

    /// <summary>What is wrong with it, as far as that is known.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            var all = new ProblemList();
            foreach (var problem in _problems.ToSorted().Concat(_site.LateProblems)) all.Add(problem);
            return all.ToSorted();
        }
    }

    /// <summary>The addresses of the pages that templates wrote, each as often as they did.</summary>
    public IReadOnlyCollection<string> WrittenPages => _written;

    /// <summary>Loads a site and plans it.</summary>
    /// <param name="options">What it is made of.</param>
    /// <param name="models">Keeps the model.</param>
    /// <param name="before">The site as it was; null where there was none.</param>
    /// <param name="changed">The files that something has happened to since then; null where that is not known.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>The site; null where it has mistakes that leave no page as it was.</returns>
    public static SiteOnDemand? Load(SiteOptions options, ModelCache models, SiteOnDemand? before, IReadOnlySet<string>? changed, ProblemList problems)
    {
        using var cache = BuildCache.Open(before is null ? options.CachePath : null, PageKeys.ProgramFor(options));
        var content = before is null ? cache.Content : before._site.Plan.Site.Content.ToDictionary(page => page.File, StringComparer.Ordinal);
        var earlier = new EarlierLoad(content) { Site = before?._site.Plan.Site, Changed = changed };
        var site = PlannedSite.Create(options with { AreUnfinishedShown = true }, problems, earlier, models);
        return site is null || problems.HasErrors ? null : new(site, problems, before?._memory ?? new());
    }

    /// <inheritdoc/>
    /// <remarks>Where a page has mistakes, the last one without stays; where there was none, it is shown with them.</remarks>
    public byte[]? Find(string path)
    {
        if (_files.TryGetValue(path, out var file)) return file.Make(_problems);
        if (path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal)) return _search.Value.GetValueOrDefault(path);
        return PageOf(path) is { } page ? FilesOf(page).GetValueOrDefault(path) : null;
    }

    /// <inheritdoc/>
    public string VersionOf(string path)
    {
        IEnumerable<byte[]> shown = PageOf(path) is { } page ? FilesOf(page).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value) : [Find(path) ?? []];
        return shown.Aggregate(_common.Value, (all, content) => all.With(Fingerprint.Of(content))).ToString();
    }

    /// <summary>Proves all that nobody has asked for yet.</summary>
    /// <param name="found">Called where mistakes were found.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public void Check(Action found, CancellationToken stop)
    {
        var plan = _site.Plan;
        var (checker, addresses) = (new SiteChecker(plan), new ConcurrentBag<string>(_files.Keys));
        // Whoever looks at a page does not wait for those that nobody looks at.
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) };
        var faulty = 0;
        Parallel.ForEach(plan.Pages, options, page =>
        {
            var own = new ProblemList();
            var made = Make(page, areFilesNeeded: false, null, own);
            foreach (var problem in own.ToSorted()) _problems.Add(problem);
            // The first are told at once, and the more there are, the more of them together.
            if (!own.IsEmpty && int.IsPow2(Interlocked.Increment(ref faulty))) found();
            if (made is null) return;
            checker.Add(page, made.Record, _site.Renderer.NavigationLinksOf(page));
            foreach (var file in made.Record.Files) addresses.Add(file);
        });
        FileCollisions.Report(plan, _problems);
        foreach (var file in _files.Values)
        {
            stop.ThrowIfCancellationRequested();
            file.Prove(_problems);
        }

        var names = new OutputNames();
        foreach (var problem in addresses.Order(StringComparer.Ordinal).Select(names.Add).OfType<Problem>()) _problems.Add(problem);
        stop.ThrowIfCancellationRequested();
        checker.Check(addresses.ToHashSet(StringComparer.Ordinal), _problems);
    }

    // The files of a page begin with its path: guide.html, guide.md, guide.stack-1.svg.
    private PlannedPage? PageOf(string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > path.LastIndexOf('/'); dot = path.LastIndexOf('.', dot - 1))
            if (_site.Plan.Find(path[..dot] + ".html") is { } page) return page;
        return null;
    }

    private IReadOnlyDictionary<string, byte[]> FilesOf(PlannedPage page)
    {
        var own = new ProblemList();
        var files = Make(page, areFilesNeeded: true, null, own)?.Files;
        foreach (var problem in own.ToSorted()) _problems.Add(problem);
        if (files is not null && !own.HasErrors) return _memory.Good[page.Address] = files;
        return _memory.Good.GetValueOrDefault(page.Address) ?? files ?? new Dictionary<string, byte[]>();
    }

    private KeptPage? Make(PlannedPage page, bool areFilesNeeded, SearchIndex? index, ProblemList problems)
    {
        var last = _memory.Pages.GetValueOrDefault(page.Address);
        var isEnough = last is not null && (last.Files is not null || !areFilesNeeded) && (last.Record.Search is not null || index is null);
        if (_pages.Make(page, isEnough ? last!.Record : null, index, problems) is not var (record, files)) return null;
        if (files is not null) _written.Add(page.Address);
        // Whoever has looked at a page looks again.
        var kept = files is null ? last!.Files
            : areFilesNeeded || last?.Files is not null ? files.ToDictionary(file => file.Address, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal)
            : null;
        return _memory.Pages[page.Address] = new(record, kept);
    }

    // Pages show pictures, and are dressed by style sheets.
    private Fingerprint MakeCommon() => _site.Plan.Site.StaticFiles.Aggregate(
        _site.Plan.Site.Theme.Source,
        (all, file) => FileLook.At(file.File) is { } look ? all.With(Fingerprint.Of([file.Address, $"{look.Length} {look.Written.Ticks}"])) : all);

    private IReadOnlyDictionary<string, byte[]> MakeSearch()
    {
        var output = new MemoryOutput();
        lock (_memory)
        {
            var index = SearchIndex.Begin(_site.Plan, _site.Strings, output, _memory.Words);
            Concurrently.ForEach(_site.Plan.Pages, page =>
            {
                if (Make(page, areFilesNeeded: false, index, new ProblemList()) is { Record.Search: { } searched }) index.Add(page.Address, searched);
            });
            index.Complete();
            _memory.Words = index.Words;
        }

        return output.Files;
    }

    /// <summary>A page that was made.</summary>
    /// <param name="Record">What is known of it.</param>
    /// <param name="Files">Its files, where somebody has looked at it.</param>
    private sealed record KeptPage(PageRecord Record, IReadOnlyDictionary<string, byte[]>? Files);

    /// <summary>What is kept from one state of a site to the next.</summary>
    private sealed class Memory
    {
        public ConcurrentDictionary<string, KeptPage> Pages { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, IReadOnlyDictionary<string, byte[]>> Good { get; } = new(StringComparer.Ordinal);

        public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; set; } = new Dictionary<string, IReadOnlyList<string>>();
    }
}
