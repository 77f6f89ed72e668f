using System.Collections.Concurrent;
using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads the pages of prose: <c>&lt;language&gt;/&lt;path&gt;.md</c>.</summary>
internal static class ContentReader
{
    private const string Extension = ".md";

    public static IReadOnlyList<ContentPage> Read(string folder, IReadOnlyList<string> languages, ProblemList problems)
    {
        var pages = new ConcurrentBag<ContentPage>();
        foreach (var language in languages)
        {
            var root = Path.Combine(folder, language);
            Concurrently.ForEach(AuthorFile.Below(root).Where(found => found.Path.EndsWith(Extension, StringComparison.Ordinal)), found =>
            {
                var path = Normalization.Normalize(found.Path[..^Extension.Length]);
                pages.Add(Read(language, path, found.File, problems));
            });
        }

        WarnOfStrays(folder, languages, problems);
        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal).ThenBy(page => languages.IndexOf(page.Language))];
    }

    /// <summary>The files beside the pages, such as pictures, except <c>site.yaml</c> and files whose name starts with a dot.</summary>
    public static IReadOnlyList<StaticFile> ReadStaticFiles(string folder) =>
    [
        .. AuthorFile.Below(folder)
            .Where(found => found.Path != "site.yaml" && !found.Path.EndsWith(Extension, StringComparison.Ordinal))
            .Select(found => new StaticFile(Normalization.Normalize(found.Path), found.File))
            .OrderBy(file => file.Address, StringComparer.Ordinal),
    ];

    // A folder in a language that the site does not have is told of once, not file by file.
    private static void WarnOfStrays(string folder, IReadOnlyList<string> languages, ProblemList problems)
    {
        var strays = AuthorFile.Below(folder)
            .Where(found => found.Path.EndsWith(Extension, StringComparison.Ordinal))
            .GroupBy(found => found.Path.Split('/')[0], found => found.File, StringComparer.Ordinal)
            .Where(place => !languages.Contains(place.Key));
        foreach (var place in strays)
        {
            problems.Warning("DG2031", new(place.Order(StringComparer.Ordinal).First(), 1, 1),
                $"'{place.Key}' is no folder of a language of the site ({string.Join(", ", languages)}), so no page is made of what is there. Put pages into the folder of their language, or add the language to DocGenLanguages.");
        }
    }

    // A file that cannot be read keeps its place, so that neither it nor a link to it seems to be missing too.
    private static ContentPage Read(string language, string path, string file, ProblemList problems)
    {
        if (Utf8Text.Read(file, problems) is not { } source) return new(language, path, file, new(), null);
        var (frontMatter, text) = FrontMatterReader.Read(source, file, problems);
        return new(language, path, file, frontMatter, text is null ? null : MarkdownReader.Read(text, file, problems));
    }

    private static int IndexOf(this IReadOnlyList<string> languages, string language)
    {
        for (var i = 0; i < languages.Count; i++)
            if (languages[i] == language) return i;
        return languages.Count;
    }
}
