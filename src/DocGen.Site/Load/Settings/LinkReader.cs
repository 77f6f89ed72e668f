using DocGen.Shared;

namespace DocGen.Site.Load.Settings;

/// <summary>Reads a list of pages and links: a page's path, or a title with an address.</summary>
internal static class LinkReader
{
    private static readonly string[] s_keys = ["title", "address"];

    public static IReadOnlyList<SiteLink> Read(YamlDocument document, string key, YamlValue value, IReadOnlyList<string> languages) =>
        [.. document.Items(key, value).Select(item => ReadItem(document, key, item, languages))];

    private static SiteLink ReadItem(YamlDocument document, string key, YamlValue item, IReadOnlyList<string> languages)
    {
        if (item.Entries is null) return new(item.Location, WithoutExtension(document.Text(key, item)), SiteText.Empty, "");
        var link = new SiteLink(item.Location, "", SiteText.Empty, "");
        var given = new List<string>();
        foreach (var (name, value) in document.Entries(key, item, s_keys))
        {
            given.Add(name);
            link = name == "title" ? link with { Title = document.LocalizedText(name, value, languages) } : link with { Address = document.Link(name, value) };
        }

        document.Require(key, item, given, s_keys);
        return link;
    }

    // A page is named by its path in each language's folder; its file's name is as clear.
    private static string WithoutExtension(string path) => Normalization.Normalize(path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] : path);
}
