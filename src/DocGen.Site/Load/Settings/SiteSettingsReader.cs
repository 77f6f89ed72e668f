using DocGen.Shared;
using DocGen.Site.Languages;
using DocGen.Site.Cache;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Settings;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteSettingsReader
{
    /// <summary>The file's name.</summary>
    public const string FileName = "site.yaml";

    private static readonly string[] s_keys = ["title", "description", "address", "repository", "branch", "image", "accent", "fonts", "css", "logo", "favicon", "navigation", "footer", "comments", "readings", "scripts"];

    /// <summary>Reads the settings.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="files">The files of the content folder.</param>
    /// <param name="languages">The site's languages.</param>
    /// <param name="content">The pages, of which the home page names a site without a title.</param>
    /// <param name="catalog">The model.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static SiteSettings Read(SiteOptions options, IReadOnlyList<AuthorFile> files, IReadOnlyList<string> languages, IReadOnlyList<ContentPage> content, SiteCatalog catalog, ProblemList problems)
    {
        var path = Path.Combine(options.ContentFolder, FileName);
        if (languages.Count > 0 && content.Count == 0 && catalog.Entries.Count == 0 && !Path.Exists(path))
        {
            if (!problems.HasErrors)
                problems.Error("DG2060", new(Path.Combine(options.ContentFolder, languages[0], "index.md"), 1, 1), "There is neither a page nor a model to make a site of. Create this file with a first line such as '# My documentation'.");
            return new SiteSettings();
        }

        var settings = ReadFile(path, files.Any(file => file.Path == FileName), languages, SiteTitle.Of(options, languages, content), options.IsDraft, problems);
        return settings with
        {
            Source = settings.Source.With(Fingerprint.Of([options.Address, options.Repository])),
            Address = Normalize(Override("address", options.Address, settings.Address, problems)),
            Repository = Override("repository", options.Repository, settings.Repository, problems).TrimEnd('/'),
        };
    }

    private static SiteSettings ReadFile(string path, bool isFound, IReadOnlyList<string> languages, SiteText name, bool isDraft, ProblemList problems)
    {
        var settings = new SiteSettings { Path = path, Title = name, Source = Fingerprint.Of([.. languages.Select(language => name[language])]) };
        if (!isFound)
        {
            // What is there and was not found has been told of.
            if (languages.Count > 0 && !Path.Exists(path)) problems.Warning("DG2027", new(path, 1, 1), $"The site has no title, so it goes by the heading of its home page, or by its folder. Create this file with the line '{SiteTitle.Line(name)}', or with a better one.");
            return settings;
        }

        var untranslated = isDraft ? new List<UntranslatedText>() : null;
        if (Utf8Text.Read(path, problems) is not { } text || YamlDocument.Parse(text, path, 1, problems, untranslated) is not { } document) return settings;
        settings = settings with { Source = settings.Source.With(text), Untranslated = untranslated ?? [] };
        var hasTitle = false;
        foreach (var (key, value) in document.Entries(s_keys))
        {
            hasTitle |= key == "title";
            settings = key switch
            {
                "title" => settings with { Title = Title(document, value, languages, name, problems) },
                "description" => settings with { Description = document.LocalizedText(key, value, languages) },
                "address" => settings with { Address = document.Address(key, value) },
                "repository" => settings with { Repository = document.Address(key, value) },
                "branch" => settings with { Branch = document.Text(key, value) },
                "image" => settings with { Image = ImageReader.Read(document, key, value) },
                "accent" => settings with { Look = settings.Look with { Accent = SiteAccent.Read(document, key, value) } },
                "fonts" => settings with { Look = settings.Look with { Fonts = SiteFonts.Read(document, key, value, problems) } },
                "css" => settings with { Look = SiteLookReader.ReadStyleSheets(settings.Look, document, key, value) },
                "logo" => settings with { Look = settings.Look with { Logo = SiteLookReader.ReadPicture(document, key, value) } },
                "favicon" => settings with { Look = settings.Look with { Favicon = SiteLookReader.ReadPicture(document, key, value) } },
                "navigation" => settings with { Navigation = NavigationReader.Read(document, key, value, languages) },
                "footer" => settings with { Footer = FooterReader.Read(document, key, value, languages) },
                "comments" => settings with { Comments = CommentsReader.Read(document, key, value) },
                "scripts" => settings with { Scripts = [.. document.Items(key, value).Select(item => new SiteScript(item.Location, Normalization.Normalize(document.Text(key, item))))] },
                _ => settings with { Readings = [.. Readings(document, key, value, problems)] },
            };
        }

        if (!hasTitle && !document.HasUnknownKeys) problems.Warning("DG2027", new(path, 1, 1), $"The site has no title, so it goes by the heading of its home page, or by its folder. Add the line '{SiteTitle.Line(name)}', or a better one.");
        return settings;
    }

    private static SiteText Title(YamlDocument document, YamlValue value, IReadOnlyList<string> languages, SiteText name, ProblemList problems)
    {
        if (value.IsNothing)
        {
            problems.Warning("DG2027", value.Location, Empty(name));
            return name;
        }

        var title = document.LocalizedText("title", value, languages, isName: true);
        if (value.Items is null && value.Entries?.Any(entry => entry.Value.IsNothing) is not true && title.Parts.FirstOrDefault(part => part.Text.Length == 0) is { } empty)
        {
            problems.Warning("DG2027", new(value.Location.Path, empty.Line, value.Location.Column), Empty(name));
            return new([.. languages.Select(language => title.Find(language) is { Text.Length: > 0 } part ? part with { Language = language } : name.Find(language)!)]);
        }

        return title;
    }

    private static string Empty(SiteText name) => $"The site's title is empty, so it goes by the heading of its home page, or by its folder. Write '{SiteTitle.Line(name)}', or a better one.";

    private static IEnumerable<KeyValuePair<string, string>> Readings(YamlDocument document, string key, YamlValue value, ProblemList problems)
    {
        foreach (var (word, reading) in document.Texts(key, value))
        {
            if (reading.Text is not { Length: > 0 } text) continue;
            if (Hangul.SoundOf(text[^1]) is null) problems.Error("DG2004", reading.Location, $"'{key}' takes how '{word}' is read, in Hangul.");
            else yield return new(word, text);
        }
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
