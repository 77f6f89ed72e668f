using DocGen.Site.Problems;

namespace DocGen.Site.Load;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteSettingsReader
{
    private static readonly string[] s_keys = ["title", "description", "address", "repository", "branch"];

    public static SiteSettings Read(SiteOptions options, IReadOnlyList<string> languages, ProblemList problems)
    {
        var settings = ReadFile(System.IO.Path.Combine(options.ContentFolder, "site.yaml"), languages, problems);
        return settings with
        {
            Address = Normalize(Override("address", options.Address, settings.Address, problems)),
            Repository = Override("repository", options.Repository, settings.Repository, problems).TrimEnd('/'),
        };
    }

    private static SiteSettings ReadFile(string path, IReadOnlyList<string> languages, ProblemList problems)
    {
        var settings = new SiteSettings();
        if (!File.Exists(path) || Utf8Text.Read(path, problems) is not { } text || YamlDocument.Parse(text, path, 1, problems) is not { } document) return settings;
        settings = settings with { Path = path };
        foreach (var (key, value) in document.Entries(s_keys))
        {
            settings = key switch
            {
                "title" => settings with { Title = document.LocalizedText(key, value) },
                "description" => settings with { Description = document.LocalizedText(key, value) },
                "address" => settings with { Address = document.Address(key, value) },
                "repository" => settings with { Repository = document.Address(key, value) },
                _ => settings with { Branch = document.Text(key, value) },
            };
            if (key is not ("title" or "description")) continue;
            var texts = key == "title" ? settings.Title : settings.Description;
            foreach (var missing in languages.Where(language => !texts.ContainsKey("") && !texts.ContainsKey(language)))
                problems.Error("DG2005", value.Location, $"'{key}' is missing in the language '{missing}'. Add it.");
            foreach (var unknown in texts.Keys.Where(language => language.Length > 0 && !languages.Contains(language)))
                problems.Error("DG2006", value.Location, $"'{key}' is given in '{unknown}', which is no language of the site ({string.Join(", ", languages)}).");
        }

        return settings;
    }

    private static string Override(string name, string? given, string setting, ProblemList problems)
    {
        if (string.IsNullOrEmpty(given)) return setting;
        if (WebAddress.IsFolder(given)) return given;
        problems.Error("DG9005", Location.None, $"The {name} '{given}' is not an absolute http or https address without '?' and '#'.");
        return setting;
    }

    private static string Normalize(string address) => address.Length == 0 || address.EndsWith('/') ? address : address + "/";
}
