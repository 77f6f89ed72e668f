using System.Collections.Concurrent;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Colours code: C# by the compiler's own lexer, other languages by their TextMate grammars.</summary>
internal static class CodeHighlighter
{
    // The languages of a site often show the same code, and a preview shows it again and again.
    private const int MostRemembered = 4_000_000;

    private static readonly ConcurrentDictionary<(string Code, string Language), HighlightedCode> s_results = new();
    private static int s_remembered;

    /// <summary>Marks up code with spans of the classes <c>keyword string comment number type function punctuation</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The name behind the fence; code in a language that is not known stays plain.</param>
    public static HighlightedCode Highlight(string code, string language)
    {
        language = language.ToLowerInvariant();
        if (language is "" or "text" or "txt" or "plain" or "console" or "output") return new(HtmlText.Escape(code));
        if (s_results.TryGetValue((code, language), out var known)) return known;
        var result = CodeLimit.FirstLinePast(code) is { } line ? HighlightedCode.Plain(code, line) : language is "csharp" or "cs" or "c#" ? new(CSharpHighlighter.Highlight(code)) : TextMateHighlighter.Highlight(code, language);
        if (Interlocked.Add(ref s_remembered, code.Length) > MostRemembered)
        {
            s_results.Clear();
            Interlocked.Exchange(ref s_remembered, 0);
        }

        s_results.TryAdd((code, language), result);
        return result;
    }
}
