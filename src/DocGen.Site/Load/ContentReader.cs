using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DocGen.Shared;
using DocGen.Site.Cache;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Load.Settings;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads the pages of prose: <c>&lt;language&gt;/&lt;path&gt;.md</c>.</summary>
internal static partial class ContentReader
{
    private const string Extension = ".md";

    /// <summary>Reads the pages.</summary>
    /// <param name="files">The files of the content folder.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="earlier">What was read before.</param>
    /// <param name="areSectionsRead">Whether somebody asks for the sections of pages.</param>
    /// <param name="found">Where mistakes in pages are reported.</param>
    /// <param name="problems">Where mistakes in the folder are reported.</param>
    public static IReadOnlyList<ContentPage> Read(IReadOnlyList<AuthorFile> files, IReadOnlyList<string> languages, EarlierLoad earlier, bool areSectionsRead, ProblemList found, ProblemList problems)
    {
        var (pages, parts) = (new ConcurrentBag<ContentPage>(), new PartFiles(files));
        Concurrently.ForEach(files.Where(IsPage), file =>
        {
            var (language, path) = (FolderOf(file), file.Path[..^Extension.Length]);
            if (!languages.Contains(language)) return;
            var before = earlier.Content.GetValueOrDefault(file.File);
            var isTouched = earlier.Changed is { } changed && (changed.Contains(file.File) || before?.Included.Any(part => changed.Contains(part.File)) == true);
            var page = Read(language, path[(language.Length + 1)..], file.File, before, isTouched, areSectionsRead, parts);
            foreach (var problem in page.Problems) found.Add(problem);
            pages.Add(page);
        });

        WarnOfStrays(files, languages, problems);
        ReportMisnamed(files, problems);
        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal).ThenBy(page => languages.IndexOf(page.Language))];
    }

    /// <summary>Reads those pages again that something has happened to.</summary>
    /// <param name="pages">All pages, as they were.</param>
    /// <param name="changed">Their files.</param>
    /// <param name="files">The files of the content folder.</param>
    /// <param name="areSectionsRead">Whether somebody asks for the sections of pages.</param>
    /// <param name="found">Where mistakes in pages are reported.</param>
    public static IReadOnlyList<ContentPage> Read(IReadOnlyList<ContentPage> pages, IReadOnlySet<string> changed, IReadOnlyList<AuthorFile> files, bool areSectionsRead, ProblemList found)
    {
        var parts = new PartFiles(files);
        ContentPage[] read = [.. pages.Select(page => changed.Contains(page.File) ? Read(page.Language, page.Path, page.File, page, isTouched: true, areSectionsRead, parts) : page)];
        foreach (var problem in read.SelectMany(page => page.Problems)) found.Add(problem);
        return read;
    }

    /// <summary>The files beside the pages, such as pictures, which are published as they are.</summary>
    public static IReadOnlyList<StaticFile> ReadStaticFiles(IReadOnlyList<AuthorFile> files, SiteSettings settings, ProblemList problems)
    {
        var allowed = settings.Scripts.Select(script => script.Path).ToHashSet(StringComparer.Ordinal);
        StaticFile[] found = [.. files.Where(file => file.Path is not (SiteSettingsReader.FileName or TranslationLock.FileName) && !IsMarkdown(file)).Select(file => new StaticFile(file.Path, file.File))];
        Concurrently.ForEach(found.Where(file => !allowed.Contains(file.Path)), file => ScriptCheck.Check(file, problems));
        foreach (var file in found.Where(file => !file.IsAtRoot && Path.GetFileName(file.Path).Equals("robots.txt", StringComparison.OrdinalIgnoreCase)))
            problems.Error("DG2053", new(file.File), AuthorFolder.Misplaced("robots.txt"));
        return found;
    }

    // What lies in the folder for the site's root is published as it is.
    private static bool IsPage(AuthorFile file) => IsMarkdown(file) && !PartFiles.IsPart(file);

    private static bool IsMarkdown(AuthorFile file) => file.Path.EndsWith(Extension, StringComparison.Ordinal) && FolderOf(file) != IgnoredFiles.RootFolder;

    private static string FolderOf(AuthorFile file) => file.Path.Split('/', 2)[0];

    // A folder in a language that the site does not have is told of once, not file by file.
    private static void WarnOfStrays(IReadOnlyList<AuthorFile> files, IReadOnlyList<string> languages, ProblemList problems)
    {
        foreach (var place in files.Where(IsPage).GroupBy(FolderOf, StringComparer.Ordinal).Where(place => place.First().Path == place.Key || !languages.Contains(place.Key)))
        {
            problems.Warning("DG2031", new(place.First().File, 1, 1),
                $"'{place.Key}' is no folder of a language of the site ({string.Join(", ", languages)}), so no page is made of what is there. Put pages into the folder of their language, or add the language to DocGenLanguages.");
        }
    }

    // Names of Markdown and of the settings that other tools take, and that an editor or a system makes of them.
    private static void ReportMisnamed(IReadOnlyList<AuthorFile> files, ProblemList problems)
    {
        foreach (var file in files.Where(file => FolderOf(file) != IgnoredFiles.RootFolder))
        {
            var name = Path.GetFileName(file.Path);
            var meant = MarkdownEnding().Match(name) is { Success: true } ending && !IsMarkdown(file) ? name[..ending.Index] + Extension
                : SettingsName().IsMatch(file.Path) && file.Path != SiteSettingsReader.FileName ? SiteSettingsReader.FileName
                : null;
            if (meant is not null) problems.Error("DG2050", new(file.File), $"DocGen does not read a file of this name. Rename it to '{meant}'.");
        }
    }

    // A file that cannot be read keeps its place, so that neither it nor a link to it seems to be missing too.
    private static ContentPage Read(string language, string path, string file, ContentPage? before, bool isTouched, bool areSectionsRead, PartFiles parts)
    {
        var isKnown = before is not null && before.Language == language && before.Path == path && (!areSectionsRead || before.Document?.Sections is not null);
        var look = FileLook.At(file);
        if (isKnown && !isTouched && before!.Look is not null && before.Look == look && before.Included.All(part => part.IsAsItWas)) return before;
        // One that looks the same after a change is read again.
        if (look?.IsSettledAt(DateTime.UtcNow) == false) look = null;
        var problems = new ProblemList();
        if (AuthorFile.Read(file, AuthorFile.TextLimit, problems) is not { } bytes) return new(language, path, file, new(), null) { Problems = problems.ToSorted() };
        var source = Fingerprint.Of(bytes);
        if (isKnown && before!.Included.Count == 0 && before.Source == source) return before with { Look = look };
        var (frontMatter, text) = FrontMatterReader.Read(Utf8Text.Decode(bytes, file, problems), file, problems);
        if (text is null) return new(language, path, file, frontMatter, null) { Source = source, Look = look, Problems = problems.ToSorted() };
        var (composed, origins, included) = Inclusion.Compose(text, $"{language}/{path}{Extension}", file, parts, problems);
        var inText = new ProblemList();
        var page = new ContentPage(language, path, file, frontMatter, null)
        {
            Source = included.Aggregate(source, (all, part) => all.With(part.Source)),
            Look = look,
            Included = included,
            Origins = origins,
        };
        page = page with { Document = MarkdownReader.Read(composed, file, inText, areSectionsRead ? tree => SectionReader.Read(tree, frontMatter, file, page.FilePathAt) : null) };
        foreach (var problem in inText.ToSorted()) problems.Add(page.OriginOf(problem));
        return page with { Problems = problems.ToSorted() };
    }

    private static int IndexOf(this IReadOnlyList<string> languages, string language)
    {
        for (var i = 0; i < languages.Count; i++)
            if (languages[i] == language) return i;
        return languages.Count;
    }

    [GeneratedRegex(@"\.(md|markdown|mdown|mdwn|mkdn?|mdtxt|mdtext|mdx|md\.txt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownEnding();

    [GeneratedRegex(@"^site\.ya?ml(\.txt)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SettingsName();
}
