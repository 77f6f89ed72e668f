namespace DocGen.Site.Load.Settings;

/// <summary>Reads <c>footer</c>: a text in Markdown, and links.</summary>
internal static class FooterReader
{
    private static readonly string[] s_keys = ["text", "links"];

    public static SiteFooter Read(YamlDocument document, string key, YamlValue value, IReadOnlyList<string> languages)
    {
        var footer = SiteFooter.Empty;
        foreach (var (name, part) in document.Entries(key, value, s_keys))
        {
            footer = name == "text"
                ? footer with { Text = document.LocalizedText(name, part, languages) }
                : footer with { Links = LinkReader.Read(document, name, part, languages) };
        }

        return footer;
    }
}
