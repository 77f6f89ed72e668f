using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>Finds the texts of the user interface for each language of a site.</summary>
internal static class LanguageStringsLoader
{
    // What every language is compared with, besides the site's others: a site may speak one language, and that be the author's own.
    private const string Reference = "en";

    /// <summary>Reads <c>strings/&lt;language&gt;.yaml</c> for each language; <c>pt-BR</c> takes <c>pt.yaml</c> where it has none of its own.</summary>
    /// <returns>The strings by language; fewer than there are languages where one has none, which has then been reported.</returns>
    public static IReadOnlyDictionary<string, LanguageStrings> Load(IReadOnlyList<ThemeFile> files, IReadOnlyList<string> languages, ProblemList problems)
    {
        var loaded = new Dictionary<string, LanguageStrings>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (Read(files, language, problems) is { } strings) loaded.Add(language, strings);
        }

        var reference = languages.Contains(Reference) ? null : Read(files, Reference, problems);
        var differences = StringsCheck.Compare(reference is null ? [.. loaded.Values] : [.. loaded.Values, reference]).Where(problem => problem.Path != reference?.Path).ToList();
        foreach (var problem in differences) problems.Add(problem);
        return differences.Count == 0 ? loaded : new Dictionary<string, LanguageStrings>();
    }

    // The author's file lies over the theme's.
    private static LanguageStrings? Read(IReadOnlyList<ThemeFile> files, string language, ProblemList problems)
    {
        var found = files.Where(file => file.Name == $"strings/{language}.yaml").ToList();
        if (found.Count == 0) found = [.. files.Where(file => file.Name == $"strings/{language.Split('-')[0]}.yaml")];
        if (found.Count == 0)
        {
            problems.Error("DG3013", Location.None, $"The theme has no texts in the language '{language}'. Add templates/strings/{language}.yaml; those of another language show what it holds.");
            return null;
        }

        var mistakes = new List<Problem>();
        var strings = found.Select(file => LanguageStrings.Parse(language, file.Path, Utf8Text.Decode(file.Content.Span, file.Path, problems), mistakes)).Aggregate((theme, author) => author.Over(theme));
        foreach (var mistake in mistakes) problems.Add(mistake);
        return mistakes.Count == 0 ? strings : null;
    }
}
