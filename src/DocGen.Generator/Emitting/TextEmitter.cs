using DocGen.Generator.Models;
using DocGen.Generator.Reading;
using DocGen.Shared;

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
        var shown = ShownTexts.Names(names, fallback, settings);
        var name = $"new global::DocGen.LocalizedText({string.Join(", ", shown.Select(Pair))})";
        return shown.Count < settings.Languages.Count ? $"{name} {{ StandIn = {SourceWriter.Literal(shown[0].Text)} }}" : name;
    }

    /// <summary>A comment; null where it says nothing in any of the languages.</summary>
    public static string? Comment(EquatableArray<CommentTextModel> texts, Settings settings)
    {
        string[] translations = [.. ShownTexts.Comments(texts, static text => text.Language, settings).Select(static shown => Pair(shown.Language, SourceWriter.Array("global::DocGen.RichTextRun", shown.Text.Runs.Select(Run))))];
        return translations.Length == 0 ? null : $"new global::DocGen.RichText({string.Join(", ", translations)})";
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
