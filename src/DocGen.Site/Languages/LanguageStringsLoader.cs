using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Languages;

/// <summary>Finds the texts of the user interface for each language of a site.</summary>
internal static class LanguageStringsLoader
{
    // What every language is compared with, besides the site's others: a site may speak one language, and that be the author's own.
    private const string Reference = "en";

    /// <summary>
    /// Reads <c>strings/&lt;language&gt;.yaml</c> for each language. What <c>pt-BR</c> lacks, it takes of <c>pt.yaml</c>; <c>zh-TW</c> takes it of
    /// <c>zh-Hant.yaml</c>, and not of <c>zh.yaml</c>, which is in another script.
    /// </summary>
    /// <param name="theme">The theme, with the author's files.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="isDraft">Whether English texts stand in for those of a language that has none.</param>
    /// <param name="problems">Where mistakes are reported. Also where there are some, the rest of the site is looked at: other texts stand in for what is missing.</param>
    /// <returns>The strings by language; fewer than there are languages where one is no language, which has then been reported.</returns>
    public static IReadOnlyDictionary<string, LanguageStrings> Load(Theme theme, IReadOnlyList<string> languages, bool isDraft, ProblemList problems)
    {
        var (loaded, whole) = (new List<LanguageStrings>(), new List<LanguageStrings>());
        foreach (var language in languages)
        {
            var mistakes = new ProblemList();
            if (Read(theme.Strings, language, isDraft, mistakes) is { } strings)
            {
                loaded.Add(strings);
                // What a file lacks that cannot be read is not known.
                if (!mistakes.HasErrors) whole.Add(strings);
            }

            foreach (var mistake in mistakes.ToSorted()) problems.Add(mistake);
        }

        var unknown = UnknownKeys(theme, loaded, problems);
        var reference = languages.Contains(Reference) ? null : Read(theme.Strings, Reference, isDraft: false, problems);
        foreach (var problem in StringsCheck.Compare([.. whole.Select(strings => strings.Without(unknown))], reference)) problems.Add(problem);
        List<LanguageStrings> others = reference is null ? loaded : [reference, .. loaded];
        return loaded.ToDictionary(strings => strings.Language, strings => others.Aggregate(strings, (own, other) => own.WithFallback(other)), StringComparer.Ordinal);
    }

    // A key of the author's that nobody asks for is most likely a misspelt one of the theme's, whose text then stays as it was.
    private static HashSet<string> UnknownKeys(Theme theme, IReadOnlyList<LanguageStrings> loaded, ProblemList problems)
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        if (theme.Strings.FirstOrDefault(file => file is { IsOwn: false, Name: $"strings/{Reference}.yaml" }) is not { } file) return unknown;
        // Most sites have no texts of their own, and a preview asks after each save.
        var known = new Lazy<HashSet<string>>(() => Parse(Reference, file, new()).Keys.ToHashSet(StringComparer.Ordinal));
        var used = new Lazy<UsedTexts>(() => new(theme));
        foreach (var strings in loaded)
        {
            foreach (var key in strings.Keys.Where(key => strings.Owns(key) && !known.Value.Contains(key) && !used.Value.Contains(key)))
            {
                unknown.Add(key);
                problems.Error("DG3020", strings.LocationOf(key), $"Neither the theme nor a template of the site shows the text '{key}'.{NearestName.Meant(key, known.Value)} Write 'text.{key}' in a template, or remove it.");
            }
        }

        return unknown;
    }

    // The language's own file lies over those that serve it too, and the author's over the theme's.
    private static LanguageStrings? Read(IReadOnlyList<ThemeFile> files, string language, bool isDraft, ProblemList problems)
    {
        IEnumerable<string> languages = [language, .. LanguageTag.Parse(language)?.Substitutes() ?? []];
        var found = languages.Distinct().Reverse().SelectMany(tag => files.Where(file => file.Name == $"strings/{tag}.yaml")).ToList();
        if (found.Count == 0)
        {
            // What is no tag has been told of.
            if (LanguageTag.Parse(language) is null) return null;
            var toDo = $"Add templates/strings/{language}.yaml; those of another language show what it holds.";
            if (isDraft) problems.Warning("DG3013", Location.None, $"The theme has no texts in the language '{language}', so this draft shows English ones. {toDo}");
            else problems.Error("DG3013", Location.None, $"The theme has no texts in the language '{language}'. {toDo}");
            return language == Reference ? null : Read(files, Reference, isDraft: false, new())?.InPlaceOf(language);
        }

        return found.Select(file => Parse(language, file, problems)).Aggregate((theme, author) => author.WithFallback(theme));
    }

    private static LanguageStrings Parse(string language, ThemeFile file, ProblemList problems) =>
        LanguageStrings.Parse(language, file.Path, Utf8Text.Decode(file.Content.Span, file.Path, problems), file.IsOwn, problems);
}
