namespace DocGen.Site.Load.Settings;

/// <summary>Reads <c>navigation</c>: a list of sections with a title and pages.</summary>
internal static class NavigationReader
{
    private static readonly string[] s_keys = ["title", "pages"];

    public static IReadOnlyList<NavigationSection> Read(YamlDocument document, string key, YamlValue value, IReadOnlyList<string> languages) =>
        [.. document.Items(key, value).Select(item => ReadSection(document, key, item, languages))];

    private static NavigationSection ReadSection(YamlDocument document, string key, YamlValue item, IReadOnlyList<string> languages)
    {
        var section = new NavigationSection(SiteText.Empty, []);
        var given = new List<string>();
        foreach (var (name, value) in document.Entries(key, item, s_keys))
        {
            given.Add(name);
            section = name == "title"
                ? section with { Title = document.LocalizedText(name, value, languages) }
                : section with { Pages = LinkReader.Read(document, name, value, languages) };
        }

        if (item.Entries is not null) document.Require(key, item, given, ["pages"]);
        return section;
    }
}
