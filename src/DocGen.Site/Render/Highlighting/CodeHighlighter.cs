using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours code: C# by the compiler's own lexer, other languages by their TextMate grammars.</summary>
internal static class CodeHighlighter
{
    /// <summary>Marks up code with spans of the classes <c>keyword string comment number type function punctuation</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The name behind the fence; code in a language that is not known stays plain.</param>
    public static HtmlText Highlight(string code, string language) => language.ToLowerInvariant() switch
    {
        "" or "text" or "txt" or "plain" or "console" or "output" => HtmlText.Escape(code),
        "csharp" or "cs" or "c#" => CSharpHighlighter.Highlight(code),
        var other => TextMateHighlighter.Highlight(code, other),
    };
}
