using DocGen.Generator.Models;

namespace DocGen.Generator.Emitting;

/// <summary>Writes texts as expressions, in the order of the site's languages; what is in another language is left out.</summary>
internal static class TextEmitter
{
    /// <summary>A name, which is in every language: where the author gave none, it is <paramref name="fallback"/>.</summary>
    public static string Name(EquatableArray<TranslationModel> names, string fallback, Settings settings) =>
        $"new global::DocGen.LocalizedText({string.Join(", ", settings.Languages.Select(language =>
            Pair(language, SourceWriter.Literal(names.FirstOrDefault(name => name.Language == language)?.Text ?? fallback))))})";

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

    private static string Pair(string language, string value) => $"({SourceWriter.Literal(language)}, {value})";
}
