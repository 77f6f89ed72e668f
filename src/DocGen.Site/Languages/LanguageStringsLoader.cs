using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>Finds the texts of the user interface for each language of a site.</summary>
internal static class LanguageStringsLoader
{
    /// <summary>Reads <c>strings/&lt;language&gt;.yaml</c> for each language; <c>pt-BR</c> takes <c>pt.yaml</c> where it has none of its own.</summary>
    /// <returns>The strings by language; fewer than there are languages where one has none, which has then been reported.</returns>
    public static IReadOnlyDictionary<string, LanguageStrings> Load(IReadOnlyList<ThemeFile> files, IReadOnlyList<string> languages, ProblemList problems)
    {
        var loaded = new Dictionary<string, LanguageStrings>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var file = files.FirstOrDefault(file => file.Name == $"strings/{language}.yaml") ?? files.FirstOrDefault(file => file.Name == $"strings/{language.Split('-')[0]}.yaml");
            if (file is null)
            {
                problems.Error("DG3013", Location.None, $"The theme has no texts in the language '{language}'. Add templates/strings/{language}.yaml; those of another language show what it holds.");
                continue;
            }

            var yaml = Utf8Text.Decode(file.Content.Span, file.Path, problems);
            var found = new List<Problem>();
            var strings = LanguageStrings.Parse(language, file.Path, yaml, found);
            foreach (var problem in found) problems.Add(problem);
            if (found.Count == 0) loaded.Add(language, strings);
        }

        var differences = StringsCheck.Compare([.. loaded.Values]).ToList();
        foreach (var problem in differences) problems.Add(problem);
        return differences.Count == 0 ? loaded : new Dictionary<string, LanguageStrings>();
    }
}
