using DocGen.Site;

namespace DocGen.Publish.Crash;

/// <summary>A site of prose that is built again and again. An author changes it by renames alone, so that no change is half done when somebody is killed.</summary>
public static class RememberedSite
{
    private const int Pages = 12;

    /// <summary>Its versions, in an order in which each differs from the one before in one file: a page, or the title, which all pages show.</summary>
    public static IReadOnlyList<int> Versions { get; } = [0, 1, 3, 2];

    /// <summary>Writes the files of the author.</summary>
    /// <param name="project">The author's folder.</param>
    /// <param name="templates">The folder of the theme.</param>
    public static void Create(string project, string templates)
    {
        Directory.CreateDirectory(Path.Combine(project, "content", "en"));
        File.WriteAllText(Path.Combine(project, "theme"), templates);
        for (var page = 0; page < Pages; page++) WritePage(project, page, 0);
        Change(project, 0);
    }

    /// <summary>Makes the site one of its versions.</summary>
    public static void Change(string project, int version)
    {
        WritePage(project, 3, version & 1);
        Replace(project, Path.Combine("content", "site.yaml"), $"title: Title {version & 2}\n");
    }

    /// <summary>How the site is built, remembering.</summary>
    public static SiteOptions Options(string project) => new()
    {
        ProjectFolder = project,
        ContentFolder = Path.Combine(project, "content"),
        ThemeFolders = [File.ReadAllText(Path.Combine(project, "theme"))],
        OutputFolder = Path.Combine(project, "_site"),
        Languages = ["en"],
        CachePath = Path.Combine(project, "obj", "docgen.cache"),
    };

    private static void WritePage(string project, int page, int version)
    {
        var text = string.Concat(Enumerable.Range(0, 20).Select(line => $"Line {line} of page {page}, version {version}.\n\n"));
        Replace(project, Path.Combine("content", "en", $"page-{page}.md"), $"# Page {page} {(version == 0 ? "old" : "new")}\n\n{text}[Next](page-{(page + 1) % Pages}.md)\n");
    }

    // What is there already stays as it is, so that one file changes at a time.
    private static void Replace(string project, string path, string text)
    {
        var (file, unfinished) = (Path.Combine(project, path), Path.Combine(project, "edited"));
        if (File.Exists(file) && File.ReadAllText(file) == text) return;
        File.WriteAllText(unfinished, text);
        File.Move(unfinished, file, overwrite: true);
    }
}
