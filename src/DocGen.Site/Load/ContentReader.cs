using System.Collections.Concurrent;
using System.Text;
using DocGen.Site.Problems;
using Markdig;

namespace DocGen.Site.Load;

/// <summary>Reads the pages of prose: <c>&lt;language&gt;/&lt;path&gt;.md</c>.</summary>
internal static class ContentReader
{
    public static IReadOnlyList<ContentPage> Read(string folder, IReadOnlyList<string> languages, ProblemList problems)
    {
        var pages = new ConcurrentBag<ContentPage>();
        foreach (var language in languages)
        {
            var root = Path.Combine(folder, language);
            if (!Directory.Exists(root)) continue;
            Parallel.ForEach(Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories), file =>
            {
                var path = Path.ChangeExtension(Path.GetRelativePath(root, file), null).Replace('\\', '/').Normalize(NormalizationForm.FormC);
                pages.Add(Read(language, path, file, problems));
            });
        }

        return [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal).ThenBy(page => languages.IndexOf(page.Language))];
    }

    /// <summary>The files beside the pages, such as pictures, except <c>site.yaml</c> and files whose name starts with a dot.</summary>
    public static IReadOnlyList<StaticFile> ReadStaticFiles(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new StaticFile(Path.GetRelativePath(folder, file).Replace('\\', '/').Normalize(NormalizationForm.FormC), file))
            .Where(file => file.Address != "site.yaml" && !file.Address.EndsWith(".md", StringComparison.Ordinal) && !file.Address.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Address, StringComparer.Ordinal)];
    }

    private static ContentPage Read(string language, string path, string file, ProblemList problems)
    {
        var (frontMatter, text) = FrontMatterReader.Read(Utf8Text.Read(file, problems), file, problems);
        return new ContentPage(language, path, file, frontMatter, text, FindTitle(text));
    }

    // Titles are needed before any page is rendered, and a page's title is its first heading: parsing that one line is enough.
    private static string FindTitle(string text)
    {
        var fenced = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart().StartsWith("```") || line.TrimStart().StartsWith("~~~")) fenced = !fenced;
            else if (!fenced && line.StartsWith("# ")) return Markdown.ToPlainText(line.ToString()).Trim();
        }

        return "";
    }

    private static int IndexOf(this IReadOnlyList<string> languages, string language)
    {
        for (var i = 0; i < languages.Count; i++)
            if (languages[i] == language) return i;
        return languages.Count;
    }
}
