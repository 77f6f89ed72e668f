using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours code: C# by the compiler's own lexer, other languages by their TextMate grammars.</summary>
internal static class CodeHighlighter
{
    private static readonly TextMemory<(string Code, string Language), HighlightedCode> s_memory = new(4_000_000);

    /// <summary>Marks up code with spans of the classes <c>keyword string comment number type function punctuation</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The name behind the fence; code in a language that is not known stays plain.</param>
    public static HighlightedCode Highlight(string code, string language)
    {
        language = language.ToLowerInvariant();
        if (language is "" or "text" or "txt" or "plain" or "console" or "output") return new(HtmlText.Escape(code));
        return s_memory.GetOrAdd((code, language), code.Length, static key => Colour(key.Code, key.Language));
    }

    private static HighlightedCode Colour(string code, string language) =>
        CodeLimit.FirstLinePast(code) is { } line ? HighlightedCode.Plain(code, line)
        : language is "csharp" or "cs" or "c#" ? new(CSharpHighlighter.Highlight(code))
        : TextMateHighlighter.Highlight(code, language);
}
