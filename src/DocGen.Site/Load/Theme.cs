using DocGen.Site.Cache;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Site.Load;

/// <summary>The theme: templates and assets by name, each from the author's folder where it is there, else from the default theme.</summary>
public sealed class Theme
{
    private readonly Dictionary<string, Template?> _templates;
    private readonly Dictionary<string, string> _texts;

    internal Theme(Dictionary<string, Template?> templates, Dictionary<string, string> texts, IReadOnlyList<ThemeFile> assets, IReadOnlyList<ThemeFile> strings)
    {
        _templates = templates;
        _texts = texts;
        Assets = assets;
        Strings = strings;
    }

    /// <summary>The fingerprint of all its files.</summary>
    internal Fingerprint Source { get; init; }

    /// <summary>The files that are copied into the site as they are, by name, such as <c>assets/site.js</c>.</summary>
    public IReadOnlyList<ThemeFile> Assets { get; }

    /// <summary>The files with the texts of the user interface, such as <c>strings/ko.yaml</c>: the default theme's, then the author's, whose texts replace them one by one.</summary>
    public IReadOnlyList<ThemeFile> Strings { get; }

    internal Template? FindTemplate(string name) => _templates.GetValueOrDefault(name);

    /// <summary>Whether there is a template of a name, be it one that cannot be read, which was reported when the theme was loaded.</summary>
    internal bool HasTemplate(string name) => _templates.ContainsKey(name);

    internal string TextOf(string name) => _texts[name];

    /// <summary>The style sheets of the site, by name, such as <c>assets/site.css</c>; they are templates.</summary>
    public IEnumerable<string> StyleSheets => _templates.Keys.Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The layouts that a page may choose, by name: <c>wide</c> is the template <c>layouts/wide.html</c>.</summary>
    public IEnumerable<string> Layouts => _templates.Keys
        .Where(name => name.StartsWith("layouts/", StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal))
        .Select(name => name["layouts/".Length..^".html".Length])
        .Order(StringComparer.Ordinal);

    /// <summary>Parses a template.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="path">The file, as the author would open it.</param>
    internal static Template Parse(string text, string? path) => Template.Parse(text, path, lexerOptions: new LexerOptions { KeepTrivia = false });

    /// <summary>The theme with more at the end of one of its style sheets.</summary>
    internal Theme With(string name, string more)
    {
        if (FindTemplate(name) is not { } template) return this;
        var text = _texts[name] + more;
        return new(
            new(_templates) { [name] = Parse(text, template.SourceFilePath) },
            new(_texts) { [name] = text },
            Assets,
            Strings)
        {
            Source = Source.With(more),
        };
    }

    internal IEnumerable<string> TemplateNames => _templates.Keys;
}
