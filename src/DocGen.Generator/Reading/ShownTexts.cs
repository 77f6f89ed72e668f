using DocGen.Generator.Models;

namespace DocGen.Generator.Reading;

/// <summary>Which of the texts that an author wrote the site shows in each of its languages, in their order.</summary>
internal static class ShownTexts
{
    /// <summary>The names: where the author gave none, <paramref name="fallback"/>. In a draft they are those that are given, if any is.</summary>
    public static IReadOnlyList<TranslationModel> Names(EquatableArray<TranslationModel> names, string fallback, Settings settings)
    {
        List<TranslationModel> given = [.. settings.Languages.Select(TranslationModel? (language) => names.FirstOrDefault(name => name.Language == language)).OfType<TranslationModel>()];
        if (given.Count == settings.Languages.Count || (settings.IsDraft && given.Count > 0)) return given;
        return [.. settings.Languages.Select(language => given.Find(name => name.Language == language) ?? new(language, fallback))];
    }

    /// <summary>The texts of a comment: one that is in no language is in the first. Languages without one are left out.</summary>
    public static IEnumerable<(string Language, T Text)> Comments<T>(IEnumerable<T> texts, Func<T, string> languageOf, Settings settings)
    {
        List<T> all = [.. texts];
        foreach (var language in settings.Languages)
        {
            var isFirst = language == settings.Languages[0];
            var index = all.FindIndex(text => languageOf(text) == language || (isFirst && languageOf(text).Length == 0));
            if (index >= 0) yield return (language, all[index]);
        }
    }
}
