using DocGen.Generator.Models;

namespace DocGen.Generator.Emitting;

/// <summary>Writes texts as expressions, in the order of the site's languages; what is in another language is left out.</summary>
internal static class TextEmitter
{
    /// <summary>
    /// A name, which is in every language: where the author gave none, it is <paramref name="fallback"/>. In a draft one of another language stands in for
    /// those that are missing.
    /// </summary>
    public static string Name(EquatableArray<TranslationModel> names, string fallback, Settings settings)
    {
        var given = settings.Languages.Select(TranslationModel? (language) => names.FirstOrDefault(name => name.Language == language)).ToList();
        if (settings.IsDraft && given.Contains(null) && given.FirstOrDefault(name => name is not null) is { } first)
            return $"new global::DocGen.LocalizedText({string.Join(", ", given.OfType<TranslationModel>().Select(Pair))}) {{ StandIn = {SourceWriter.Literal(first.Text)} }}";
        return $"new global::DocGen.LocalizedText({string.Join(", ", settings.Languages.Zip(given, (language, name) => Pair(name ?? new(language, fallback))))})";
    }

    /// <summary>A comment; null where it says nothing in any of the languages.</summary>
    public static string? Comment(EquatableArray<CommentTextModel> texts, Settings settings)
    {
        List<string> translations = [];
        foreach (var language in settings.Languages)
        {
            var isFirst = language == settings.Languages[0];
            if (texts.FirstOrDefault(text => text.Language == language || (isFirst && text.Language.Length == 0)) is { } text)
                translations.Add(Pair(language, SourceWriter.Array("global::DocGen.RichTextRun", text.Runs.Select(Run))));
        }

        return translations.Count == 0 ? null : $"new global::DocGen.RichText({string.Join(", ", translations)})";
    }

    public static string Citations(EquatableArray<CitationModel> citations) =>
        SourceWriter.Array("global::DocGen.CitationEntry", citations.Select(static citation =>
            $"new global::DocGen.CitationEntry({SourceWriter.TypeOf(citation.TypeName)}, {SourceWriter.Literal(citation.Where)})"));

    private static string Run(RunModel run)
    {
        var arguments = "global::DocGen.RichTextKind." + run.Kind;
        if (run.Text.Length > 0 || run.Target.Length > 0) arguments += ", " + SourceWriter.Literal(run.Text);
        if (run.Target.Length > 0) arguments += ", " + SourceWriter.Literal(run.Target);
        return $"new global::DocGen.RichTextRun({arguments})";
    }

    private static string Pair(TranslationModel text) => Pair(text.Language, SourceWriter.Literal(text.Text));

    private static string Pair(string language, string value) => $"({SourceWriter.Literal(language)}, {value})";
}
