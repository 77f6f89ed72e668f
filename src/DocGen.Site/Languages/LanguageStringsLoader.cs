using DocGen.Site.Load;
using DocGen.Site.Problems;

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
    /// <param name="files">The files of the theme, with the author's.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="isDraft">Whether English texts stand in for those of a language that has none.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>The strings by language; fewer than there are languages where one has none, which has then been reported.</returns>
    public static IReadOnlyDictionary<string, LanguageStrings> Load(IReadOnlyList<ThemeFile> files, IReadOnlyList<string> languages, bool isDraft, ProblemList problems)
    {
        var loaded = new Dictionary<string, LanguageStrings>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (Read(files, language, isDraft, problems) is { } strings) loaded.Add(language, strings);
        }

        var reference = languages.Contains(Reference) ? null : Read(files, Reference, isDraft: false, problems);
        var differences = StringsCheck.Compare([.. loaded.Values], reference).ToList();
        foreach (var problem in differences) problems.Add(problem);
        return differences.Count == 0 ? loaded : new Dictionary<string, LanguageStrings>();
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
            if (isDraft && Read(files, Reference, isDraft: false, problems) is { } standIn)
            {
                problems.Warning("DG3013", Location.None, $"The theme has no texts in the language '{language}', so this draft shows English ones. {toDo}");
                return standIn.InPlaceOf(language);
            }

            problems.Error("DG3013", Location.None, $"The theme has no texts in the language '{language}'. {toDo}");
            return null;
        }

        var mistakes = new ProblemList();
        var strings = found.Select(file => Parse(language, file, mistakes)).Aggregate((theme, author) => author.WithFallback(theme));
        foreach (var mistake in mistakes.ToSorted()) problems.Add(mistake);
        return mistakes.HasErrors ? null : strings;
    }

    private static LanguageStrings Parse(string language, ThemeFile file, ProblemList problems) =>
        LanguageStrings.Parse(language, file.Path, Utf8Text.Decode(file.Content.Span, file.Path, problems), file.IsOwn, problems);
}
