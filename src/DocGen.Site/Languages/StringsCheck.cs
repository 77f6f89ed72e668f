using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Languages;

/// <summary>Proves that every language has every string.</summary>
public static partial class StringsCheck
{
    /// <summary>Compares the strings of a site's languages with each other. What is wrong is told where the author can mend it, never in the default theme.</summary>
    /// <param name="strings">The strings of each language.</param>
    /// <param name="reference">Strings that the others are compared with as well, and that need not have what they have; null for none.</param>
    /// <returns>
    /// An error for each key that one language has and another lacks (<c>DG3011</c>), and for each text whose placeholders
    /// are not those of the default theme, or else of the first language that has it (<c>DG3012</c>).
    /// </returns>
    public static IEnumerable<Problem> Compare(IReadOnlyList<LanguageStrings> strings, LanguageStrings? reference = null)
    {
        var all = reference is null ? strings : [.. strings, reference];
        foreach (var key in all.SelectMany(language => language.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var holders = all.Where(language => language.TryGet(key, out _)).ToList();
            var model = holders.FirstOrDefault(language => !language.Owns(key)) ?? holders[0];
            foreach (var language in strings)
            {
                if (!language.TryGet(key, out var text))
                {
                    yield return language.IsOwn || !model.Owns(key)
                        ? Error("DG3011", new(language.Path, 1, 1), $"'{key}' is missing. In '{model.Path}' it is '{model[key]}'; write it in the language '{language.Language}'.")
                        : Error("DG3011", model.LocationOf(key), $"'{key}' is missing in the language '{language.Language}'. Write it in templates/strings/{language.Language}.yaml too.");
                }
                else if (!Placeholders(text).SetEquals(Placeholders(model[key])))
                {
                    yield return Error("DG3012", language.LocationOf(key), $"'{key}' is '{text}', and in '{model.Path}' it is '{model[key]}'. Use the same names in braces in both.");
                }
            }
        }
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static Problem Error(string id, Location location, string message) =>
        new(id, ProblemSeverity.Error, location.Path, location.Line, location.Column, message);

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Placeholder();
}
