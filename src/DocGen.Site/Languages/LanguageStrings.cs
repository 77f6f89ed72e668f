using System.Diagnostics.CodeAnalysis;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>The words and formats of the user interface in one language, from a theme's <c>strings/&lt;language&gt;.yaml</c>.</summary>
public sealed class LanguageStrings
{
    private readonly IReadOnlyDictionary<string, InterfaceText> _texts;

    private LanguageStrings(string language, string path, IReadOnlyDictionary<string, InterfaceText> texts)
    {
        Language = language;
        Path = path;
        _texts = texts;
    }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>The file, as the author would open it.</summary>
    public string Path { get; }

    /// <summary>Whether the file is the author's, and not the default theme's.</summary>
    internal bool IsOwn { get; init; } = true;

    /// <summary>The keys, such as <c>page.skip</c>, in ordinal order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key, with a dot between its parts.</param>
    /// <exception cref="KeyNotFoundException">There is no such key; <see cref="StringsCheck"/> tells of it beforehand.</exception>
    public string this[string key] =>
        TryGet(key, out var text) ? text : throw new KeyNotFoundException($"'{Path}' has no '{key}'.");

    /// <summary>Looks for the text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="text">The text, where there is one.</param>
    /// <returns>Whether there is such a key.</returns>
    public bool TryGet(string key, [NotNullWhen(true)] out string? text)
    {
        text = _texts.TryGetValue(key, out var found) ? found.Text : null;
        return text is not null;
    }

    /// <summary>Where the text of a key is written.</summary>
    internal Location LocationOf(string key) => _texts[key].Location;

    /// <summary>Whether the author wrote the text of a key.</summary>
    internal bool Owns(string key) => _texts[key].IsOwn;

    /// <summary>These texts, and another file's where this one has none.</summary>
    internal LanguageStrings WithFallback(LanguageStrings other) =>
        new(Language, Path, other._texts.Where(text => !_texts.ContainsKey(text.Key)).Concat(_texts).ToDictionary(StringComparer.Ordinal)) { IsOwn = IsOwn };

    /// <summary>These texts without some.</summary>
    internal LanguageStrings Without(IReadOnlySet<string> keys) =>
        new(Language, Path, _texts.Where(text => !keys.Contains(text.Key)).ToDictionary(StringComparer.Ordinal)) { IsOwn = IsOwn };

    /// <summary>These texts for a language that has none, which goes by its tag.</summary>
    internal LanguageStrings InPlaceOf(string language) =>
        new(language, Path, _texts.ToDictionary(text => text.Key, text => text.Key == "language.own_name" ? text.Value with { Text = language } : text.Value, StringComparer.Ordinal)) { IsOwn = IsOwn };

    /// <summary>The text of a key with its placeholders filled in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The placeholders' names, without braces, and what to put in their place.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Reads a file of strings.</summary>
    /// <param name="language">The language's tag.</param>
    /// <param name="path">The file, as the author would open it.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="problems">Receives what is wrong with the file.</param>
    /// <returns>The strings that could be read.</returns>
    public static LanguageStrings Parse(string language, string path, string yaml, ProblemList problems) => Parse(language, path, yaml, isOwn: true, problems);

    internal static LanguageStrings Parse(string language, string path, string yaml, bool isOwn, ProblemList problems) =>
        new(language, path, StringsReader.Read(path, yaml, isOwn, problems)) { IsOwn = isOwn };
}
