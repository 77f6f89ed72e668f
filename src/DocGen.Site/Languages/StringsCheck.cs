using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>Proves that every language has every string.</summary>
public static partial class StringsCheck
{
    /// <summary>Compares the strings of a site's languages with each other.</summary>
    /// <param name="strings">The strings of each language; the first are what the others are compared with.</param>
    /// <returns>
    /// An error for each key that one language has and another lacks (<c>DG3011</c>), and for each text whose placeholders
    /// are not those of the first language that has it (<c>DG3012</c>).
    /// </returns>
    public static IEnumerable<Problem> Compare(IReadOnlyList<LanguageStrings> strings)
    {
        foreach (var key in strings.SelectMany(language => language.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var model = strings.First(language => language.TryGet(key, out _));
            foreach (var language in strings)
            {
                if (!language.TryGet(key, out var text))
                    yield return Error("DG3011", language, $"'{key}' is missing. In '{model.Path}' it is '{model[key]}'; write it in the language '{language.Language}'.");
                else if (!Placeholders(text).SetEquals(Placeholders(model[key])))
                    yield return Error("DG3012", language, $"'{key}' is '{text}', and in '{model.Path}' it is '{model[key]}'. Use the same names in braces in both.");
            }
        }
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static Problem Error(string id, LanguageStrings language, string message) =>
        new(id, ProblemSeverity.Error, language.Path, 1, 1, message);

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Placeholder();
}
